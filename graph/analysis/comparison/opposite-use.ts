/** Premises that two authors share and from which they go on to opposite conclusions (SPEC.md, B5). */
import { sourcesOf, type DebateGraph } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import type { AuthorView, ForBoth } from './author-view.ts';
import type { CommonClaim, Voicing } from './common-ground.ts';

export interface OppositeUse {
  readonly claim: string;
  /** Through which claim each relies on it: the claim itself or a case of it. */
  readonly through: ForBoth<string>;
  /** The conclusions that speak against each other, those nearest to the premise first; at least one pair. */
  readonly conclusions: readonly OppositeConclusions[];
}

export interface OppositeConclusions {
  readonly claims: ForBoth<string>;
  /** The contradiction or rebuttal that is drawn between them. */
  readonly by: { readonly kind: 'contradiction' | 'rebuttal'; readonly id: string };
}

export function oppositeUses(g: DebateGraph, common: readonly CommonClaim[], [a, b]: ForBoth<AuthorView>): OppositeUse[] {
  const against = drawnAgainst(g);
  return common.flatMap(({ claim, voicings: [byA, byB] }): OppositeUse[] => {
    const pairs = byA
      .filter(({ relies }) => relies)
      .flatMap((one) => byB.filter(({ relies }) => relies).flatMap((other) => opposed(conclusionsFrom(a, one), conclusionsFrom(b, other), one, other, against)));
    const nearest = pairs.toSorted((one, other) => one.steps - other.steps);
    const [first] = nearest;
    return first === undefined ? [] : [{ claim, through: first.through, conclusions: distinct(nearest) }];
  });
}

interface Against {
  readonly claim: string;
  readonly by: OppositeConclusions['by'];
}

/** For each claim, the claims that are drawn against it, by a contradiction or by a rebuttal in either direction. */
function drawnAgainst({ debate, claims }: DebateGraph): ReadonlyMap<string, readonly Against[]> {
  const against = new Map<string, Against[]>();
  const add = (a: string, b: string, by: Against['by']): void => {
    if (!claims.has(a) || !claims.has(b)) return;
    append(against, a, { claim: b, by });
    append(against, b, { claim: a, by });
  };
  for (const { id, claims: [a, b] } of debate.contradictions) add(a, b, { kind: 'contradiction', id });
  for (const rebuttal of debate.rebuttals) {
    for (const source of sourcesOf(rebuttal)) add(source, rebuttal.to, { kind: 'rebuttal', id: rebuttal.id });
  }
  return against;
}

/** What the author draws from the claim in the essay that voices it so, with the number of steps. */
function conclusionsFrom({ stepsFrom }: AuthorView, { essay, through }: Voicing): ReadonlyMap<string, number> {
  const conclusions = new Map(stepsFrom(essay, through));
  conclusions.delete(through);
  return conclusions;
}

interface Opposed extends OppositeConclusions {
  readonly through: ForBoth<string>;
  readonly steps: number;
}

function opposed(
  ours: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
  one: Voicing,
  other: Voicing,
  against: ReadonlyMap<string, readonly Against[]>,
): Opposed[] {
  return [...ours].flatMap(([conclusion, steps]) =>
    (against.get(conclusion) ?? []).flatMap(({ claim, by }): Opposed[] => {
      const further = theirs.get(claim);
      return further === undefined ? [] : [{ claims: [conclusion, claim], by, through: [one.through, other.through], steps: steps + further }];
    }),
  );
}

/** Authors of several essays may draw the same conclusions in each. */
function distinct(pairs: readonly Opposed[]): OppositeConclusions[] {
  const byName = new Map<string, OppositeConclusions>();
  for (const { claims, by } of pairs) {
    const name = [...claims, by.kind, by.id].join(' ');
    if (!byName.has(name)) byName.set(name, { claims, by });
  }
  return [...byName.values()];
}
