/** Sufficient sets by their definition: every set of premises is tried. No code is shared with the analysis. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentsOf, type Argument } from '../../../../graph/analysis/argument.ts';
import { derivation } from '../../../../graph/analysis/derivability.ts';
import { relianceOf } from '../../../../graph/analysis/reliance.ts';
import { searchByAvoiding } from '../../../../graph/analysis/sufficient-sets/avoiding.ts';
import { Budget } from '../../../../graph/analysis/sufficient-sets/budget.ts';
import { searchByChoices } from '../../../../graph/analysis/sufficient-sets/choices.ts';
import { environments } from '../../../../graph/analysis/sufficient-sets/environments.ts';
import { FoundSets } from '../../../../graph/analysis/sufficient-sets/found-sets.ts';
import { thesisArgument } from '../../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import { neededIn, thesisGraph, type ThesisGraph } from '../../../../graph/analysis/sufficient-sets/thesis-graph.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { anyDebate } from '../../random-debate.ts';

const SEED = 1986;

interface NaiveStep {
  readonly premises: readonly string[];
  readonly conclusion: string;
}

function follows(from: readonly string[], steps: readonly NaiveStep[]): Set<string> {
  const found = new Set(from);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const step of steps) if (step.premises.every((premise) => found.has(premise))) found.add(step.conclusion);
  }
  return found;
}

function subsets(items: readonly string[]): string[][] {
  return items.reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

/** R7 and R8 */
function sufficientSets({ held, steps }: Pick<Argument, 'held' | 'steps'>, thesis: string): string[][] {
  const inferences = steps.filter((step) => step.derives);
  const premises = [...held].filter((id) => !inferences.some((i) => i.conclusion === id));
  const enough = subsets(premises).filter((set) => follows(set, inferences).has(thesis));
  return enough.filter((set) => !enough.some((other) => other.length < set.length && other.every((id) => set.includes(id))));
}

/** R11 */
function mostDisjoint(sets: readonly (readonly string[])[]): number {
  return sets.reduce((most, set, i) => {
    const others = sets.slice(i + 1).filter((other) => !other.some((id) => set.includes(id)));
    return Math.max(most, 1 + mostDisjoint(others));
  }, 0);
}

const written = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => set.toSorted().join(' ')).toSorted();

const CLAIMS = [...'abcdefghijk'];
const place = fc.nat({ max: CLAIMS.length - 1 });
const at = (i: number): string => CLAIMS[i] ?? 'a';

/** Much redundancy and many circles; the last claims are derived from the first, mostly. */
const anyArgument: fc.Arbitrary<Argument> = fc
  .record({
    premises: fc.integer({ min: 3, max: 7 }),
    steps: fc.array(
      fc.record({ premises: fc.array(place, { minLength: 1, maxLength: 3 }), conclusion: place, derives: fc.constantFrom(true, true, true, true, false) }),
      { minLength: 4, maxLength: 18, size: 'max' },
    ),
  })
  .map(({ premises: count, steps }) => ({
    essay: { id: 'E', title: null, author: 'e', outlet: null, date: null, sha256: null, length: null },
    held: new Set(CLAIMS),
    theses: ['k', 'j', 'i'],
    steps: steps.map(({ premises, conclusion, derives }, i) => ({
      id: `#${i}`,
      premises: premises.map(at),
      conclusion: at(Math.max(conclusion, count)),
      derives,
    })),
  }));

function forEveryThesis(runs: number, property: (argument: Argument, thesis: string) => void): void {
  const forAll = (argument: Argument): void => argument.theses.forEach((thesis) => property(argument, thesis));
  fc.assert(fc.property(anyArgument, forAll), { numRuns: runs, seed: SEED });
}

function graphOf(argument: Argument, thesis: string): ThesisGraph | undefined {
  const { graph } = derivation(argument);
  return thesisGraph(graph, graph.ids.indexOf(thesis));
}

describe(`sufficient sets in random arguments (seed ${SEED})`, { timeout: 60_000 }, () => {
  test('R7 R8 are the least sets of premises from which the thesis follows, all of them', () => {
    forEveryThesis(1500, (argument, thesis) => {
      const { sufficient } = thesisArgument(argument, thesis);
      expect(written(sufficient.sets)).toEqual(written(sufficientSets(argument, thesis)));
      expect(sufficient.complete).toBe(true);
    });
  });

  test('R7 R8 are those of any essay in any debate', () => {
    const property = fc.property(anyDebate, (debate) => {
      for (const argument of argumentsOf(debateGraph(debate))) {
        for (const thesis of argument.theses) {
          expect(written(thesisArgument(argument, thesis).sufficient.sets)).toEqual(written(sufficientSets(argument, thesis)));
        }
      }
    });
    fc.assert(property, { numRuns: 1000, seed: SEED });
  });

  test('R9 are some of them, each sufficient and minimal, if there are more than were asked for', () => {
    forEveryThesis(1500, (argument, thesis) => {
      const all = written(sufficientSets(argument, thesis));
      for (const most of [1, 2, 3]) {
        const { sets, complete } = thesisArgument(argument, thesis, most).sufficient;
        expect(sets.length).toBe(Math.min(most, all.length));
        expect(complete).toBe(all.length <= most);
        expect(all).toEqual(expect.arrayContaining(written(sets)));
      }
    });
  });

  test('R10 have a premise in common if and only if the thesis falls without it', () => {
    const property = fc.property(anyDebate, (debate) => {
      const g = debateGraph(debate);
      for (const argument of argumentsOf(g)) {
        for (const thesis of argument.theses) {
          const { standsOn, sufficient } = thesisArgument(argument, thesis);
          const { premises } = relianceOf(g, argument.essay);
          for (const { claim, loadBearingFor } of premises) {
            const standsByItself = !argument.steps.some((step) => step.derives && step.conclusion === claim);
            if (!standsByItself || claim === thesis) continue;
            expect(loadBearingFor.includes(thesis)).toBe(standsOn !== 'nothing' && sufficient.sets.every((set) => set.includes(claim)));
          }
        }
      }
    });
    fc.assert(property, { numRuns: 1000, seed: SEED });
  });

  test('R11 are as many without a common premise as can be', () => {
    forEveryThesis(1500, (argument, thesis) => {
      const { count, exact, routes } = thesisArgument(argument, thesis).independent;
      expect([count, exact]).toEqual([mostDisjoint(sufficientSets(argument, thesis)), true]);
      expect(routes.length).toBe(count);
      expect(new Set(routes.flatMap(({ premises }) => premises)).size).toBe(routes.reduce((sum, { premises }) => sum + premises.length, 0));
    });
  });

  test('R11 are at least as many as is said, if they are not all told', () => {
    forEveryThesis(1500, (argument, thesis) => {
      const { count, exact } = thesisArgument(argument, thesis, 2).independent;
      const most = mostDisjoint(sufficientSets(argument, thesis));
      expect(exact ? count === most : count <= most).toBe(true);
    });
  });

  test('R12 lead to the thesis by the steps of their routes, in their order and with none to spare', () => {
    forEveryThesis(1500, (argument, thesis) => {
      const { sufficient, independent } = thesisArgument(argument, thesis);
      for (const { premises, steps } of independent.routes) {
        expect(written(sufficient.sets)).toContain(premises.toSorted().join(' '));
        const known = new Set(premises);
        for (const step of steps) {
          expect(step.premises.every((premise) => known.has(premise)) && !known.has(step.conclusion) && step.derives).toBe(true);
          known.add(step.conclusion);
        }
        expect(known.has(thesis)).toBe(true);
        const used = new Set(steps.flatMap((step) => step.premises));
        expect([...known].filter((claim) => !used.has(claim))).toEqual([thesis]);
      }
    });
  });
});

describe('each of the three ways to find all sufficient sets', { timeout: 60_000 }, () => {
  const found = (graph: ThesisGraph, sets: readonly (readonly number[])[]): string[] =>
    written(sets.map((set) => set.flatMap((claim) => graph.ids[claim] ?? [])));

  test.each(['labels', 'avoiding', 'choices'])('R7 %s', (way) => {
    forEveryThesis(1500, (argument, thesis) => {
      const graph = graphOf(argument, thesis);
      if (graph === undefined) return;
      const budget = new Budget(Infinity);
      const sets = new FoundSets(Infinity);
      const needed = neededIn(graph, {}, budget);
      if (needed === undefined) throw new Error('what stands can be looked at');
      if (way === 'labels') for (const set of environments(needed.part, graph.top, () => false, budget) ?? []) sets.add(set);
      else Array.from(way === 'avoiding' ? searchByAvoiding(graph, sets, () => false, budget) : searchByChoices(graph, needed, sets, budget));
      expect(found(graph, sets.sets)).toEqual(written(sufficientSets(argument, thesis)));
    });
  });
});
