/** Files by others that a debate keeps whole: once, as they stand, and each for its own things where debates become one. */
import { describe, expect, test } from 'vitest';
import { arguebufFormat } from '../../../graph/formats/arguebuf/arguebuf-format.ts';
import { extrasOf } from '../../../graph/formats/extras.ts';
import type { Format, Reader, Writer } from '../../../graph/formats/format.ts';
import { FILE_BY_IDS, idsInFiles } from '../../../graph/formats/kept-files.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { mergeDebates } from '../../../graph/formats/merge-debates.ts';
import { sadfaceFormat } from '../../../graph/formats/sadface/sadface-format.ts';
import { hasErrors } from '../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { validateDebate } from '../../../graph/model/validate.ts';

type Both = Format & { readonly reader: Reader; readonly writer: Writer };

/** Two claims and an inference, each with something that a debate has no field for. */
function sadface(words: string, colour: string): string {
  return JSON.stringify({
    metadata: { core: { title: `The ${words}`, analyst_name: colour } },
    resources: [],
    nodes: [
      { id: 'a', type: 'atom', text: `The ${words} is late.`, sources: [], metadata: { colour } },
      { id: 'b', type: 'atom', text: `Nobody takes the ${words}.`, sources: [], metadata: {} },
      { id: 's', type: 'scheme', name: 'support', metadata: { colour } },
    ],
    edges: [{ id: `${colour}-1`, source_id: 'a', target_id: 's', weight: 2 }, { id: `${colour}-2`, source_id: 's', target_id: 'b' }],
  });
}

function arguebuf(words: string, colour: string): string {
  return JSON.stringify({
    schemaVersion: 1,
    libraryVersion: colour,
    nodes: {
      a: { atom: { text: `The ${words} is late.` }, metadata: { colour } },
      b: { atom: { text: `Nobody takes the ${words}.` }, userdata: {} },
      s: { scheme: { support: 'SUPPORT_DEFAULT' }, metadata: { colour } },
    },
    edges: { [`${colour}-1`]: { source: 'a', target: 's', weight: 2 }, [`${colour}-2`]: { source: 's', target: 'b' } },
    userdata: { title: `The ${words}` },
  });
}

async function read({ reader }: Both, text: string): Promise<Debate> {
  const { debate } = await reader.read({ name: 'file.json', text }, []);
  if (debate === undefined) throw new Error('nothing could be read');
  return debate;
}

function written(format: Both, debate: Debate): string {
  return writeDebate(debate, format).files[0].text;
}

/** Of each node the words and what is kept of it, whatever it is called. */
function coloured(text: string): string[] {
  const { nodes } = JSON.parse(text) as { nodes: Record<string, { text?: string; atom?: { text: string }; metadata?: { colour?: string } }> };
  return Object.values(nodes).map((node) => `${node.text ?? node.atom?.text ?? 'scheme'} ${node.metadata?.colour ?? ''}`).toSorted();
}

describe.each([
  ['SADFace', sadfaceFormat, sadface],
  ['Arguebuf', arguebufFormat, arguebuf],
] as const)('of %s', (_name, format, file) => {
  test('the file is kept once, as it stands, and nothing on its things', async () => {
    const text = file('ferry', 'red');
    expect(extrasOf(await read(format, text))).toEqual([{ format: format.id, name: FILE_BY_IDS, value: text }]);
  });

  test('what the things of a changed debate have in the file is written again', async () => {
    const debate = await read(format, file('ferry', 'red'));
    const text = written(format, { ...debate, claims: debate.claims.map((claim) => ({ ...claim, text: `${claim.text}!` })) });
    expect(coloured(text)).toEqual(['Nobody takes the ferry.! ', 'The ferry is late.! red', 'scheme red']);
    expect(text).toContain('"weight": 2');
  });

  test('each thing of several files with the same ids is written as its own file has it, however often they are brought together', async () => {
    const texts = [file('ferry', 'red'), file('bus', 'blue'), file('tram', 'green')] as const;
    const [ferry, bus, tram] = await Promise.all([read(format, texts[0]), read(format, texts[1]), read(format, texts[2])]);
    const two = mergeDebates([{ name: 'one', debate: ferry }, { name: 'two', debate: bus }], 'Two');
    const all = mergeDebates([{ name: 'three', debate: tram }, { name: 'others', debate: two }], 'All');
    expect(hasErrors(validateDebate(all))).toBe(false);
    expect(coloured(written(format, all))).toEqual(texts.flatMap(coloured).toSorted());
  });

  test('the same file twice is kept as one', async () => {
    const debate = await read(format, file('ferry', 'red'));
    const twice = mergeDebates([{ name: 'one', debate }, { name: 'two', debate }], 'Twice');
    expect(new Set((twice.extra ?? []).map(({ name }) => name))).toEqual(new Set([`${FILE_BY_IDS} 1`]));
    expect(coloured(written(format, twice)).filter((node) => node.startsWith('The ferry'))).toEqual(['The ferry is late. red']);
  });

  test('what a file tells apart and is one now is known by both ids', async () => {
    const debate = await read(format, file('ferry', 'red').replace('Nobody takes the ferry.', 'The ferry is late.'));
    const twice = mergeDebates([{ name: 'one', debate }, { name: 'two', debate }], 'Twice');
    const ids = twice.claims.map((claim) => [...(idsInFiles(claim, format.id).get(1) ?? [])]);
    expect(ids).toEqual([['a'], ['b', 'a'], ['b']]);
  });

  test('a file with fields of ours, which may hold files of other formats, is not kept whole', async () => {
    const debate = await read(format, file('ferry', 'red'));
    const other = { ...debate, extra: [...(debate.extra ?? []), { format: 'other', name: 'file', value: 'x' }] };
    const again = await read(format, written(format, other));
    expect((again.extra ?? []).map((e) => e.name)).not.toContain(FILE_BY_IDS);
    expect(coloured(written(format, again))).toEqual(coloured(file('ferry', 'red')));
  });

  test('what is no such file is passed over', async () => {
    const debate = await read(format, file('ferry', 'red'));
    for (const value of ['', '{', '[]', '['.repeat(1000), '{"nodes":7,"edges":"x"}']) {
      expect(coloured(written(format, { ...debate, extra: [{ format: format.id, name: FILE_BY_IDS, value }] }))).toHaveLength(3);
    }
  });
});
