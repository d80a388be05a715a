/** What is kept of a file by others beside the debate: the file as it stands, and on each thing the ids of its nodes. */
import { describe, expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { aifText } from '../../../../graph/formats/aif/write/aif-text.ts';
import { withFiles } from '../../../../graph/formats/aif/write/with-files.ts';
import { extraOf, extrasOf } from '../../../../graph/formats/extras.ts';
import { mergeDebates } from '../../../../graph/formats/merge-debates.ts';
import type { Debate } from '../../../../graph/model/schema.ts';

const NODESET = {
  nodes: [
    { nodeID: '1', text: 'The bridge is old', type: 'I', timestamp: '2019-03-01 10:00:00' },
    { nodeID: '2', text: 'The bridge must be closed', type: 'I', colour: 'red' },
    { nodeID: '3', text: 'Default Inference', type: 'RA', schemeID: '72' },
    { nodeID: '5', text: 'Asserting', type: 'YA' },
    { nodeID: '4', text: 'Ann: It is old', type: 'L' },
  ],
  edges: [
    { edgeID: '6', fromID: '1', toID: '3', weight: 2 },
    { edgeID: '7', fromID: '3', toID: '2' },
    { edgeID: '8', fromID: '4', toID: '5' },
    { edgeID: '9', fromID: '5', toID: '1' },
  ],
  locutions: [{ nodeID: '4', personID: '11', start: '2019-03-01 10:00:00' }],
};

async function read(text: string): Promise<Debate> {
  const { debate } = await aifFormat.reader.read({ name: 'bridge.json', text }, []);
  if (debate === undefined) throw new Error('nothing could be read');
  return debate;
}

function valueOf(debate: Debate): unknown {
  return JSON.parse(aifText(debate));
}

test('the file is kept once, as it stands', async () => {
  const text = JSON.stringify(NODESET, null, 1);
  const debate = await read(text);
  expect(extraOf(debate, 'aif', 'file')).toBe(text);
  expect(extrasOf(debate).filter(({ value }) => value.includes('colour'))).toHaveLength(1);
});

test('every field of every node, edge and locution is written again', async () => {
  expect(valueOf(await read(JSON.stringify(NODESET)))).toMatchObject(NODESET);
});

test('debates of before, whose things have what their nodes say on them, are written as well', async () => {
  const debate = await read(JSON.stringify(NODESET));
  const before = withFiles(debate);
  expect(extraOf(before, 'aif', 'file')).toBeUndefined();
  expect(valueOf(before)).toEqual(valueOf(debate));
});

test('what stood on a claim that is gone is not written again', async () => {
  const debate = await read(JSON.stringify(NODESET));
  const text = aifText({ ...debate, claims: debate.claims.filter(({ id }) => id !== '2'), inferences: [] });
  expect(text).not.toContain('must be closed');
  expect(text).toContain('The bridge is old');
});

test('half of a surrogate pair, which no file can hold, comes back from the document', async () => {
  const debate = await read(`{"nodes":[{"nodeID":"1","text":"a \ud800 b","type":"I"}],"edges":[]}`);
  const document = JSON.stringify(debate);
  expect(document).not.toMatch(/\p{Surrogate}/u);
  expect(valueOf(JSON.parse(document) as Debate)).toMatchObject({ nodes: [{ text: 'a \ud800 b' }] });
});

describe('of several files with the same ids', () => {
  const other = { ...NODESET, nodes: NODESET.nodes.map((node) => ({ ...node, text: node.type === 'I' ? `Not so: ${node.text}` : node.text, colour: 'blue' })) };

  test('each node is written as its own file has it', async () => {
    const debates = await Promise.all([NODESET, other].map(async (nodeset, i) => ({ name: `map ${i}`, debate: await read(JSON.stringify(nodeset)) })));
    const text = aifText(mergeDebates(debates, 'Both'));
    const nodes = (JSON.parse(text) as { nodes: { text: string; colour?: string; timestamp?: string }[] }).nodes;
    expect(nodes.find((node) => node.text === 'The bridge must be closed')).toMatchObject({ colour: 'red' });
    expect(nodes.find((node) => node.text === 'Not so: The bridge must be closed')).toMatchObject({ colour: 'blue' });
  });

  test('one file of several is kept once', async () => {
    const debate = await read(JSON.stringify([NODESET, other]));
    expect(extrasOf(debate).filter(({ name }) => name === 'file')).toHaveLength(1);
    expect(aifText(debate)).toContain('blue');
  });
});
