/** What can be derived from what an author holds, and what it needs (SPEC.md, D1–D4, R3, R6). */
import { graphOfSteps } from './and-or/and-or-graph.ts';
import { allNeeded, needsIn } from './and-or/needs.ts';
import { standingGraph, type StandingGraph } from './and-or/standing-graph.ts';
import type { Argument } from './argument.ts';

export interface Derivation {
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

const graphs = new WeakMap<Holdings, StandingGraph>();
const derivations = new WeakMap<Holdings, Derivation>();

/** What an author can derive. Worked out once for an argument. */
export function derivableGraph(argument: Holdings): StandingGraph {
  const graph = graphs.get(argument) ?? standingGraph(graphOfSteps(argument.held, argument.steps));
  graphs.set(argument, graph);
  return graph;
}

/**
 * The claims that stand. A held claim that no step leads to stands by itself; any other stands if all premises of one
 * of its steps stand. The least such set, so a cycle supports nothing. What needs what is found once for all claims, when
 * it is first asked for: to take away each premise in turn would take hours on a large argument.
 */
export function derivation(argument: Holdings): Derivation {
  const known = derivations.get(argument) ?? derivationIn(derivableGraph(argument));
  derivations.set(argument, known);
  return known;
}

function derivationIn(graph: StandingGraph): Derivation {
  const { ids } = graph;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numbersOf = (claims: readonly string[]): number[] => claims.flatMap((id) => numbers.get(id) ?? []);
  const needs = once(() => needsIn(graph));
  const neededBy = once(() => {
    const inverse = ids.map((): number[] => []);
    for (const claim of ids.keys()) for (const need of needs()(claim)) inverse[need]?.push(claim);
    return inverse;
  });

  const fallingWithout = (claim: string, most = Infinity): readonly string[] => {
    const falling = new Set(numbersOf([claim]));
    for (const fallen of falling) {
      for (const next of neededBy()[fallen] ?? []) if (falling.size <= most) falling.add(next);
      if (falling.size > most) break;
    }
    return [...falling]
      .slice(1)
      .toSorted((a, b) => a - b)
      .flatMap((number) => ids[number] ?? []);
  };

  return {
    stands: new Set(ids),
    neededFor: (claims) => {
      const needed = allNeeded(numbersOf(claims).flatMap(needs()), needs());
      return new Set([...needed].flatMap((number) => ids[number] ?? []));
    },
    fallingWithout,
  };
}

function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}
