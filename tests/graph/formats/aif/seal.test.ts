/** Files that this program wrote, and what others have made of them. */
import { describe, expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { extrasOf } from '../../../../graph/formats/extras.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { build } from '../../build.ts';

const { debate } = build('A: asserts p', 'A: asserts q', 'A: p -> q', 'B: asserts r', 'q >< r');

function written(of: Debate): string {
  return writeDebate(of, aifFormat).files[0].text;
}

async function read(text: string): Promise<Debate> {
  const reading = await aifFormat.reader.read({ name: 'Debate.aif.json', text }, []);
  if (reading.debate === undefined) throw new Error('nothing could be read');
  return reading.debate;
}

const text = written(debate);

test('of a file as it was written nothing is kept beside the debate', async () => {
  expect(extrasOf(await read(text))).toEqual([]);
});

describe('of a file that somebody else has changed all is kept', () => {
  test.each([
    ['a letter', text.replace('"dialog": true', '"dialog": "yes"')],
    ['a field', text.replace('"dialog": true', '"dialog": true, "colour": "red"')],
    ['its indentation', JSON.stringify(JSON.parse(text))],
    ['what comes after the seal', text.replace(/\}\s*$/, ', "colour": "red"}')],
    ['its seal', text.replace(/("seal": "2-)[0-9a-f]/, '$1x')],
  ])('%s', async (_what, changed) => {
    expect(changed).not.toBe(text);
    expect(extrasOf(await read(changed)).map(({ name }) => name)).toContain('nodeset');
  });

  test('and is written again', async () => {
    const changed = text.replace('"dialog": true', '"dialog": true, "colour": "red"');
    const again = written(await read(changed));
    expect(JSON.parse(again)).toMatchObject({ colour: 'red' });
    expect(extrasOf(await read(again)).map(({ name }) => name)).toContain('nodeset');
  });
});

test('a claim that looks like a seal is none', async () => {
  const claims = debate.claims.map((claim, i) => (i === 0 ? { ...claim, text: '"seal": ""', gist: '"seal": ""' } : claim));
  const odd = await read(written({ ...debate, title: '"seal": "0123456789abcdef"', claims }));
  expect(extrasOf(odd)).toEqual([]);
  expect(odd.claims.map((claim) => claim.text)).toContain('"seal": ""');
});
