/** What stands on given grounds and under suppositions, against the rules read word for word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chaining, stepIndex } from '../../../graph/analysis/chaining.ts';
import { derivationOf } from '../../../graph/analysis/own-stance/derivations.ts';
import type { Step } from '../../../graph/analysis/steps.ts';
import { closure } from './naive.ts';

const SEED = 1984;
const RUNS = 4000;

const claim = fc.constantFrom(...'abcdefgh');
const claims = fc.uniqueArray(claim, { maxLength: 4 });
const stepIds = fc.uniqueArray(fc.nat({ max: 11 }).map((n) => `#${n}`), { maxLength: 2 });
const anySteps = fc
  .array(fc.record({ premises: fc.uniqueArray(claim, { minLength: 1, maxLength: 3 }), conclusion: claim }), { maxLength: 12 })
  .map((steps) => steps.filter((s) => !s.premises.includes(s.conclusion)).map((step, i): Step => ({ id: `#${i}`, derives: true, ...step })));
const grounds = fc.record({ given: claims, barred: claims, cut: stepIds });

/** The same steps as the oracle takes them. */
const asInferences = (steps: readonly Step[]) =>
  steps.map(({ id, premises, conclusion }) => ({ id, premises: [...premises], conclusion, essay: '', voice: '', stance: 'asserts' as const }));

const setsOf = ({ given, barred, cut }: { given: string[]; barred: string[]; cut: string[] }) => ({ given: new Set(given), barred: new Set(barred), cut: new Set(cut) });

describe(`chains in ${RUNS} random arguments (seed ${SEED})`, { timeout: 60_000 }, () => {
  test('D2 D3 D4 M6 hold what is given and what follows from it by steps that are taken, to claims that are not barred', () => {
    fc.assert(
      fc.property(anySteps, grounds, (steps, from) => {
        const { stands } = chaining(stepIndex(steps), setsOf(from));
        expect([...stands].toSorted()).toEqual([...new Set(closure({ inferences: asInferences(steps), ...from }))].toSorted());
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('D4 U1 U2 a supposition changes what a chain on both grounds together would', () => {
    fc.assert(
      fc.property(anySteps, grounds, grounds, (steps, from, supposed) => {
        const { stands, supposing } = chaining(stepIndex(steps), setsOf(from));
        const { falls, rises } = supposing(setsOf(supposed));
        const then = closure({
          inferences: asInferences(steps),
          given: [...from.given, ...supposed.given].filter((id) => !supposed.barred.includes(id)),
          barred: [...from.barred, ...supposed.barred],
          cut: [...from.cut, ...supposed.cut],
        });
        expect([...falls].toSorted()).toEqual([...stands].filter((id) => !then.includes(id)).toSorted());
        expect([...rises].toSorted()).toEqual([...new Set(then)].filter((id) => !stands.has(id)).toSorted());
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('M5 a derivation begins with given claims and takes each step after those that lead to its premises', () => {
    fc.assert(
      fc.property(anySteps, grounds, claim, (steps, from, goal) => {
        const chain = chaining(stepIndex(steps), setsOf(from));
        if (!chain.stands.has(goal)) return;
        const found = derivationOf([goal], chain);
        const reached = new Set(found.from);
        for (const id of found.steps) {
          const step = steps.find((s) => s.id === id);
          expect(step?.premises.every((premise) => reached.has(premise))).toBe(true);
          reached.add(step?.conclusion ?? '');
        }
        expect(reached.has(goal)).toBe(true);
        expect(found.from.every((id) => from.given.includes(id))).toBe(true);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
