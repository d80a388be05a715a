import type { GraphBeneath } from '../and-or/standing-graph.ts';
import type { Budget } from './budget.ts';

/** A set of premises: the bits that are set. */
type Environment = bigint;

/** Sets of which none holds another. */
type Label = readonly Environment[];

/** So many more premises make the comparison of two sets cost as much again. */
const BITS_PER_UNIT = 256;

/**
 * All minimal sets of premises from which the top stands, but for premises that are taken for granted; undefined where that
 * takes more work than there is. Every claim has a label with its own minimal sets, from the premises on: the labels of an
 * assumption-based truth maintenance system (de Kleer 1986).
 */
export function environments(graph: GraphBeneath, isGranted: (premise: number) => boolean, budget: Budget): number[][] | undefined {
  const open = graph.given.filter((premise) => !isGranted(premise));
  const labels: Label[] = graph.ids.map(() => []);
  for (const premise of graph.given) labels[premise] = [0n];
  for (const [bit, premise] of open.entries()) labels[premise] = [1n << BigInt(bit)];
  const cost = 1 + open.length / BITS_PER_UNIT;
  let isAffordable = true;

  const add = (label: Environment[], environment: Environment): void => {
    isAffordable &&= budget.spend(cost * (label.length + 1));
    if (!isAffordable || label.some((other) => (other & environment) === other)) return;
    const larger = label.filter((other) => (other & environment) === environment);
    for (const other of larger) label.splice(label.indexOf(other), 1);
    label.push(environment);
  };
  const joined = (one: Label, other: Label): Label => {
    const label: Environment[] = [];
    for (const a of one) for (const b of other) if (isAffordable) add(label, a | b);
    return label;
  };
  const labelOf = (claim: number): Label => {
    const label: Environment[] = [];
    for (const { premises } of graph.leadingTo[claim] ?? []) {
      const together = premises.map((premise) => labels[premise] ?? []).reduce(joined, [0n]);
      for (const environment of together) if (isAffordable) add(label, environment);
    }
    return label;
  };

  for (const [first, last] of graph.parts) {
    for (let isSettled = false; !isSettled && isAffordable; ) {
      isSettled = true;
      for (let claim = first; claim <= last; claim += 1) {
        if ((graph.leadingTo[claim] ?? []).length === 0) continue;
        const before = new Set(labels[claim]);
        const label = labelOf(claim);
        labels[claim] = label;
        // On a circle, what the circle leads back to may have to be looked at again.
        isSettled &&= first === last || (before.size === label.length && label.every((environment) => before.has(environment)));
      }
    }
    if (!isAffordable) return undefined;
  }
  return (labels[graph.top] ?? []).map((environment) => open.filter((_, bit) => ((environment >> BigInt(bit)) & 1n) === 1n));
}
