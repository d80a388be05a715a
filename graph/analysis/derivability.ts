/** What can be derived from what an author holds, and what it needs (SPEC.md, D1–D4, R3, R6). */
import { graphOfSteps, type AndOrGraph } from './and-or/and-or-graph.ts';
import { allNeeded, needsIn } from './and-or/needs.ts';
import { standing } from './and-or/standing.ts';
import type { Argument } from './argument.ts';

export interface Derivation {
  /** What could be derived, over numbers. */
  readonly graph: AndOrGraph;
  /** Each claim after those by which it is derived, but for circles. */
  readonly stands: ReadonlySet<string>;
  /** All without which one of the claims or another does not stand; the claims themselves are among it only for another's sake. */
  readonly neededFor: (claims: readonly string[]) => ReadonlySet<string>;
  /**
   * The other claims that stand, but not once the claim is taken away, whatever leads to it; in the order of `stands`.
   *
   * @param most so many of them, the nearest ones; left out, all
   */
  readonly fallingWithout: (claim: string, most?: number) => readonly string[];
}

type Holdings = Pick<Argument, 'held' | 'steps'>;

const derivations = new WeakMap<Holdings, Derivation>();

/**
 * The claims that stand. A held claim that no step leads to stands by itself; any other stands if all premises of one
 * of its steps stand. The least such set, so a cycle supports nothing. What needs what is found once for all claims, when
 * it is first asked for: to take away each premise in turn would take hours on a large argument.
 */
export function derivation(argument: Holdings): Derivation {
  const known = derivations.get(argument) ?? derivationOf(argument);
  derivations.set(argument, known);
  return known;
}

function derivationOf({ held, steps }: Holdings): Derivation {
  const graph = graphOfSteps(held, steps.filter((step) => step.derives));
  const { ids } = graph;
  const found = standing(graph);
  const { order, placeOf } = found;
  const idsOf = (claims: readonly number[]): string[] => claims.map((claim) => ids[claim] ?? '');
  const numbers = once(() => new Map(order.map((claim) => [ids[claim] ?? '', claim])));
  const numbersOf = (claims: readonly string[]): number[] => claims.flatMap((id) => numbers().get(id) ?? []);
  const needs = once(() => needsIn(found));
  const neededBy = once(() => {
    const inverse = ids.map((): number[] => []);
    for (const claim of order) for (const need of needs()(claim)) inverse[need]?.push(claim);
    return inverse;
  });

  return {
    graph,
    stands: new Set(idsOf(order)),
    neededFor: (claims) => new Set(idsOf([...allNeeded(numbersOf(claims).flatMap(needs()), needs())])),
    fallingWithout: (claim, most = Infinity) => {
      const falling = new Set(numbersOf([claim]));
      for (const fallen of falling) {
        if (falling.size > most) break;
        for (const next of neededBy()[fallen] ?? []) if (falling.size <= most) falling.add(next);
      }
      return idsOf([...falling].slice(1).toSorted((a, b) => placeOf(a) - placeOf(b)));
    },
  };
}

function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}
