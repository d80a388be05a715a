import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../../graph/analysis/argument.ts';
import { standing } from '../../../graph/analysis/derivability.ts';
import type { Step } from '../../../graph/analysis/steps.ts';

const ESSAY: Argument['essay'] = { id: 'A', title: null, author: 'a', outlet: null, date: null, sha256: null, length: null };

const argument = (held: string[], steps: Omit<Step, 'id'>[]): Argument => ({
  essay: ESSAY,
  held: new Set(held),
  theses: [],
  steps: steps.map((step, i) => ({ id: `#${i}`, ...step })),
});

/** The definition, read off the rules without a thought for speed. */
function naiveStanding({ held, steps }: Argument, without?: string): Set<string> {
  const deriving = steps.filter((s) => s.derives);
  const stands = new Set([...held].filter((id) => id !== without && !deriving.some((s) => s.conclusion === id)));
  for (let before = -1; before !== stands.size; ) {
    before = stands.size;
    for (const s of deriving) if (s.conclusion !== without && s.premises.every((p) => stands.has(p))) stands.add(s.conclusion);
  }
  return stands;
}

const claim = fc.constantFrom(...'abcdefgh');
const anyArgument = fc
  .record({
    held: fc.uniqueArray(claim),
    steps: fc.array(
      fc.record({ premises: fc.array(claim, { minLength: 1, maxLength: 3 }), conclusion: claim, derives: fc.boolean() }),
      { maxLength: 12 },
    ),
  })
  .map(({ held, steps }) => argument(held, steps));

describe('derivability', () => {
  test('D1 D2 a conclusion stands if all premises of one of its steps do', () => {
    const a = argument(['p', 'q', 't'], [{ premises: ['p', 'q'], conclusion: 't', derives: true }]);
    expect(standing(a)).toEqual(new Set(['p', 'q', 't']));
    expect(standing(a, 'q')).toEqual(new Set(['p']));
  });

  test('D3 a cycle supports nothing', () => {
    const a = argument(
      ['p', 'q'],
      [
        { premises: ['p'], conclusion: 'q', derives: true },
        { premises: ['q'], conclusion: 'p', derives: true },
      ],
    );
    expect(standing(a)).toEqual(new Set());
  });

  test('D1–D4 forward chaining gives what the rules say, on any argument and without any claim', () => {
    fc.assert(
      fc.property(anyArgument, fc.option(claim, { nil: undefined }), (a, without) => {
        expect(standing(a, without)).toEqual(naiveStanding(a, without));
      }),
      { numRuns: 3000 },
    );
  });
});
