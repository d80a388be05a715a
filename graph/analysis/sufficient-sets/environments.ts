import type { Standing } from '../and-or/standing.ts';
import type { Budget } from './budget.ts';

/** A set of premises: the bits that are set. */
type Environment = bigint;

/** Sets of which none holds another. */
type Label = readonly Environment[];

/** So many more premises make the comparison of two sets cost as much again. */
const BITS_PER_UNIT = 256;

/**
 * All minimal sets of premises from which a claim stands, but for premises that are taken for granted; undefined where that
 * takes more work than there is. Every claim has a label with its own minimal sets, from the premises on: the labels of an
 * assumption-based truth maintenance system (de Kleer 1986).
 */
export function environments(
  { order, given, placeOf, parts, stepsTo }: Standing,
  top: number,
  isGranted: (premise: number) => boolean,
  budget: Budget,
): number[][] | undefined {
  const open = given.filter((premise) => !isGranted(premise));
  const cost = 1 + open.length / BITS_PER_UNIT;
  /** By places. */
  const labels: Label[] = order.map(() => []);
  for (const premise of given) labels[placeOf(premise)] = [0n];
  for (const [bit, premise] of open.entries()) labels[placeOf(premise)] = [1n << BigInt(bit)];

  const add = (label: Environment[], environment: Environment): void => {
    budget.spend(cost * (label.length + 1));
    if (label.some((other) => (other & environment) === other)) return;
    const larger = label.filter((other) => (other & environment) === environment);
    for (const other of larger) label.splice(label.indexOf(other), 1);
    label.push(environment);
  };
  const joined = (one: Label, other: Label): Label => {
    const label: Environment[] = [];
    for (const a of one) for (const b of other) if (budget.isLeft) add(label, a | b);
    return label;
  };
  const labelOf = (claim: number): Label => {
    const label: Environment[] = [];
    for (const { premises } of stepsTo(claim)) {
      const together = premises.map((premise) => labels[placeOf(premise)] ?? []).reduce(joined, [0n]);
      for (const environment of together) if (budget.isLeft) add(label, environment);
    }
    return label;
  };

  for (const [first, last] of parts) {
    for (let isSettled = false; !isSettled; ) {
      if (!budget.isLeft) return undefined;
      isSettled = true;
      for (const [i, claim] of order.slice(first, last + 1).entries()) {
        if (stepsTo(claim).length === 0) continue;
        const before = new Set(labels[first + i]);
        const label = labelOf(claim);
        labels[first + i] = label;
        // On a circle, what the circle leads back to may have to be looked at again.
        isSettled &&= first === last || (before.size === label.length && label.every((environment) => before.has(environment)));
      }
    }
  }
  if (!budget.isLeft) return undefined;
  return (labels[placeOf(top)] ?? []).map((environment) => open.filter((_, bit) => ((environment >> BigInt(bit)) & 1n) === 1n));
}
