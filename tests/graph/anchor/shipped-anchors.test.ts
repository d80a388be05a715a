/** The anchors that ship, against the texts that they were made from; these lie beside the project, if at all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assignTexts } from '../../../graph/anchor/assign-texts.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import type { Debate } from '../../../graph/model/schema.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEXTS = join(ROOT, '../shared/essays');
const DEBATE = 'debates/ukraine-peace-negotiations';
const READINGS = ['a', 'b'].flatMap((reader) =>
  readdirSync(join(ROOT, DEBATE, 'readings', reader)).map((name) => `${DEBATE}/readings/${reader}/${name}`),
);
const FIXTURES = ['debate', 'second-reading'].map((name) => `tests/fixtures/night-bell/${name}.json`);

function textsIn(folder: string): { name: string; text: string }[] {
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function expectAnchorsOf(path: string, folder: string): void {
  const debate = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Debate;
  const { placed, missing } = assignTexts(debate, textsIn(folder));
  expect(missing.filter(({ sha256 }) => sha256 !== null)).toEqual([]);
  for (const { how, source, anchors } of placed) {
    expect(how).toBe('same');
    const ready = anchoredText(source.text);
    for (const { anchor } of anchors) expect(anchor).toEqual(makeAnchor(ready, anchor.start, anchor.end));
  }
}

test.skipIf(!existsSync(TEXTS)).each([`${DEBATE}/debate.json`, ...READINGS])('N3 the anchors of %s are those of its texts', (path) => {
  expectAnchorsOf(path, TEXTS);
});

test.each(FIXTURES)('N3 the anchors of %s are those of its texts', (path) => {
  expectAnchorsOf(path, join(ROOT, 'tests/fixtures/night-bell/texts'));
});
