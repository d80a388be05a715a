/** Consequences against the rules read word for word, and chains against every smaller set of premises. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consequences, type Consequences } from '../../../../graph/analysis/consequences.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';
import { anyDebate } from '../../random-debate.ts';
import { Naive } from './naive.ts';
import { anyCrossing } from './random-crossings.ts';

const SEED = 399;
const RUNS = 2000;

function forEveryAuthor(property: (naive: Naive, found: Consequences) => void): void {
  const ofDebate = (debate: Debate): void => {
    const naive = new Naive(debate);
    for (const found of consequences(debateGraph(debate))) property(naive, found);
  };
  fc.assert(fc.property(anyCrossing, ofDebate), { numRuns: RUNS, seed: SEED });
  fc.assert(fc.property(anyDebate, ofDebate), { numRuns: Math.floor(RUNS / 4), seed: SEED });
}

/** All sets with at least one member less. */
function smaller(list: readonly string[]): string[][] {
  const all = list.reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
  return all.filter((set) => set.length < list.length);
}

describe(`consequences in ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('the debates are valid, and many have consequences of every kind', () => {
    const seen = { firm: 0, granted: 0, opposed: 0, severalPremises: 0 };
    fc.assert(
      fc.property(anyCrossing, (debate) => {
        expect(validateDebate(debate).filter(({ severity }) => severity === 'error')).toEqual([]);
        for (const { footings, chainTo } of consequences(debateGraph(debate))) {
          for (const [claim, footing] of footings) {
            seen[footing] += 1;
            if (chainTo(claim).premises.length > 1) seen.severalPremises += 1;
          }
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS / 10);
  });

  test('K1 K2 K3 K4 K5 K6 K7 are those of the rules, each on its footing, and no others', () => {
    forEveryAuthor((naive, { standing: { author }, footings }) => {
      // Maps are compared whatever their order.
      expect(footings).toEqual(naive.footings(author));
    });
  });

  test('K1 C4 K8 every premise of a chain is held, and every step can be taken when it is', () => {
    forEveryAuthor((naive, { standing: { author }, footings, chainTo }) => {
      for (const [claim, footing] of footings) {
        const { premises, steps } = chainTo(claim);
        for (const premise of premises) expect(naive.holds(author, premise)).toBe(true);
        const stands = new Set(premises);
        for (const step of steps) {
          const drawn = naive.steps.find(({ id }) => id === step.id);
          expect(drawn).toMatchObject({ isCase: step.kind === 'case', premises: step.premises, conclusion: step.conclusion });
          expect(drawn && naive.denies(author, drawn)).toBe(false);
          expect(step.premises.every((premise) => stands.has(premise))).toBe(true);
          expect(stands.has(step.conclusion)).toBe(false);
          expect(naive.holds(author, step.conclusion)).toBe(false);
          stands.add(step.conclusion);
        }
        expect(steps.at(-1)?.conclusion).toBe(claim);
        expect(footing !== 'firm' || steps.every((step) => step.kind === 'case')).toBe(true);
        for (const between of steps.slice(0, -1)) expect(['firm', 'granted']).toContain(footings.get(between.conclusion));
      }
    });
  });

  test('K8 from no part of its premises a claim follows, and no step of a chain is idle', () => {
    forEveryAuthor((naive, { standing: { author }, footings, chainTo }) => {
      for (const claim of footings.keys()) {
        const { premises, steps } = chainTo(claim);
        expect(naive.follows(author, claim, premises)).toBe(true);
        for (const part of smaller(premises)) expect(naive.follows(author, claim, part)).toBe(false);
        const used = new Set([claim, ...steps.flatMap((step) => step.premises)]);
        expect([...premises, ...steps.map((step) => step.conclusion)].filter((id) => !used.has(id))).toEqual([]);
      }
    });
  });
});
