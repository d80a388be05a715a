/** Nodesets at random: nothing of them is lost on the way, however little sense they make. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDebates } from '../../../../graph/formats/merge-debates.ts';
import { canonical } from '../canonical.ts';
import { nodesetOf, randomNodeset, textOf, type Drawn, type Entry } from './random-nodeset.ts';
import { aifOf, debateFrom } from './reading.ts';

/** Found once: an inference that nobody draws, of whose claims two essays hold all that is voiced. */
const FOUND: Drawn = {
  words: ['A: p', 'A: p', 'C: [unsaid] p', 'A: p'],
  links: [
    { type: 'YA', text: 'Asserting', from: [4], to: [3] },
    { type: 'RA', text: 'Asserting', from: [3], to: [0] },
    { type: 'RA', text: 'Asserting', from: [], to: [] },
    { type: 'YA', text: 'Asserting', from: [6], to: [1, 3] },
  ],
  locutions: [],
  hasParticipants: false,
};

function keys(entries: readonly Entry[]): string[] {
  return entries.map((entry) => Object.entries(entry).filter(([key]) => key !== 'elenchus').map((pair) => JSON.stringify(pair)).toSorted().join());
}

test('whatever a file holds comes back, and is read the same again', () => {
  fc.assert(
    fc.property(randomNodeset, (made) => {
      const nodeset = nodesetOf(made);
      const debate = debateFrom(textOf(made));
      const written = aifOf(debate);
      expect(canonical(debateFrom(written))).toEqual(canonical(debate));
      const file = JSON.parse(written) as Entry;
      const lists = (file['AIF'] ?? file) as Readonly<Record<keyof typeof nodeset, readonly Entry[]>>;
      for (const list of ['nodes', 'edges', 'locutions', 'participants'] as const) {
        expect(keys(lists[list])).toEqual(expect.arrayContaining(keys(nodeset[list])));
      }
    }),
    { numRuns: 1500, examples: [[FOUND]] },
  );
}, 120_000);

test('two files as one debate are written as one file, which is read as that debate', () => {
  fc.assert(
    fc.property(randomNodeset, randomNodeset, (one, other) => {
      const debates = [one, other].map((made, i) => ({ name: String(i), debate: debateFrom(textOf(made, `of ${i} `)) }));
      const merged = mergeDebates(debates, 'Both');
      expect(canonical(debateFrom(aifOf(merged)))).toEqual(canonical(merged));
    }),
    { numRuns: 800 },
  );
}, 120_000);
