/** What leads where in a debate, counted. */
import type { Debate } from '../../graph/model/schema.ts';

export interface Links {
  /** How many claims an essay voices. */
  readonly voiced: ReadonlyMap<string, number>;
  /** How many inferences lead to a claim. */
  readonly inferred: ReadonlyMap<string, number>;
  /** How many inferences an essay has to its claims: for each essay, by claim. */
  readonly inferredIn: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** In how many inferences a claim is a premise. */
  readonly used: ReadonlyMap<string, number>;
  /** Claims at an end of anything. */
  readonly linked: ReadonlySet<string>;
  /** The claim of each occurrence, in the order of the document. */
  readonly claimOf: readonly string[];
}

export function linksOf({ claims, inferences, supports, rebuttals, contradictions }: Debate): Links {
  const voiced = new Map<string, number>();
  const inferred = new Map<string, number>();
  const used = new Map<string, number>();
  for (const { occurrences } of claims) for (const essay of new Set(occurrences.map(({ essay }) => essay))) count(voiced, essay);
  const inferredIn = new Map<string, Map<string, number>>();
  for (const { essay, premises, conclusion } of inferences) {
    count(inferred, conclusion);
    const there = inferredIn.get(essay) ?? new Map<string, number>();
    inferredIn.set(essay, there);
    count(there, conclusion);
    for (const premise of premises) count(used, premise);
  }
  const linked = new Set([...inferred.keys(), ...used.keys(), ...contradictions.flatMap((pair) => pair.claims)]);
  for (const { from, with: others = [], to } of [...supports, ...rebuttals]) for (const end of [from, ...others, to]) linked.add(end);
  return { voiced, inferred, inferredIn, used, linked, claimOf: claims.flatMap(({ id, occurrences }) => occurrences.map(() => id)) };
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
