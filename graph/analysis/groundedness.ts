/**
 * Which drawn supports and rebuttals are grounded in the inferences and contradictions of the debate, and what do the others
 * lack? (SPEC.md, L1–L8)
 *
 * After Betz, as Argdown's users ask for it: an argument supports another if its conclusion is one of the other's premises, and
 * attacks it if its conclusion contradicts one of them. Undercuts as in AIF and ASPIC+ (Modgil & Prakken 2014).
 */
import { relationOf, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import { groupedBy } from '../model/lists.ts';
import { claimBehind, makersOf } from '../model/made-of.ts';
import { perGraph } from '../model/per-graph.ts';
import type { Inference, Rebuttal, Support } from '../model/schema.ts';
import { groundingWays, nearest, type Link, type Reached, type Way } from './groundedness-ways.ts';
import { stepsToThesis } from './groundedness-weight.ts';

export interface Ground {
  /**
   * `inference`: inferences lead from the source to what it supports; `premise`: the source is a premise of the step that it
   * supports; `case`: it is a more particular form of its target; `contradiction`: it contradicts its target, or that on
   * which the target rests; `step`: it attacks the step itself.
   */
  readonly how: 'inference' | 'premise' | 'case' | 'contradiction' | 'step';
  /** One shortest way; empty for `premise` and `step`. */
  readonly way: readonly Link[];
}

/** What would ground a relation if the debate had it. */
export type Missing =
  /** An inference from the claims, together, to the claim. */
  | { readonly kind: 'inference'; readonly premises: readonly string[]; readonly conclusion: string; /** Inferences to it that could take them up. */ readonly joins: readonly string[] }
  /** That the claims are premises of the inference, or among the claims that make the support or rebuttal. */
  | { readonly kind: 'premise'; readonly premises: readonly string[]; readonly of: string }
  /** A contradiction between what the claims lead to, together, and one of these: the target and what is inferred to it from. */
  | { readonly kind: 'contradiction'; readonly claims: readonly string[]; readonly against: readonly string[]; /** Those of them that are known only to seem to contradict one of the claims. */ readonly lookAlikes: readonly string[] };

/** A drawn support or rebuttal and what it rests on. */
export type Groundedness = {
  readonly relation: 'support' | 'rebuttal';
  readonly id: string;
  /** The essay that draws it; null for one between essays. */
  readonly essay: string | null;
  /** The claims that make it, together if there are several. */
  readonly from: readonly string[];
  /** A claim, an inference, or another support or rebuttal. */
  readonly to: string;
  /** The claim that it is about in the end: the target, or the conclusion of the step that is the target. */
  readonly about: string;
  /** Steps from that claim to the nearest thesis; undefined if none leads there. */
  readonly stepsToThesis: number | undefined;
} & ({ readonly grounded: true; readonly ground: Ground } | { readonly grounded: false; readonly missing: Missing });

type Verdict = { readonly grounded: true; readonly ground: Ground } | { readonly grounded: false; readonly missing: Missing };

/** All supports and rebuttals; what is nearest to a thesis first, then in the order of the essays, by target and by id. */
export function groundedness(g: DebateGraph): Groundedness[] {
  const order = new Map(essaysInOrder(g).map(({ id }, i) => [id, i]));
  const place = ({ essay }: Groundedness): number => (essay === null ? order.size : (order.get(essay) ?? order.size));
  const judge = judgeOf(g);
  const judged = [...g.debate.supports, ...g.debate.rebuttals].map((relation) => judge(relation));
  const far = (one: Groundedness): number => one.stepsToThesis ?? Infinity;
  return judged.toSorted(
    (a, b) => compare(far(a), far(b)) || place(a) - place(b) || compare(a.about, b.about) || compare(a.id, b.id),
  );
}

/** One support or rebuttal, for those who do not need all of them; undefined if the debate has none of this id. */
export function groundednessOf(g: DebateGraph, id: string): Groundedness | undefined {
  const relation = relationOf(g, id);
  return relation && judgeOf(g)(relation);
}

/** What is worked out once for a debate, and of use for each of its relations. */
const judgeOf = perGraph((g): ((relation: Support | Rebuttal) => Groundedness) => {
  const steps = stepsToThesis(g);
  const judge = judging(g);
  return (relation) => {
    const { id, essay, to } = relation;
    const isSupport = g.supports.has(id);
    const about = claimBehind(g, to);
    const common = { relation: isSupport ? ('support' as const) : ('rebuttal' as const), id, essay, from: sourcesOf(relation), to, about, stepsToThesis: steps(about, essay) };
    return { ...common, ...(isSupport ? judge.support(relation) : judge.rebuttal(relation)) };
  };
});

function judging(g: DebateGraph): {
  readonly support: (support: Support) => Verdict;
  readonly rebuttal: (rebuttal: Rebuttal) => Verdict;
} {
  const ways = groundingWays(g);
  const inferencesTo = groupedBy(g.debate.inferences.toSorted((a, b) => compare(a.id, b.id)), ({ conclusion }) => conclusion);
  const inferredTo = (claim: string, essay: string | null): readonly Inference[] =>
    (inferencesTo.get(claim) ?? []).filter((inference) => essay === null || inference.essay === essay);
  const lookAlikes = lookAlikesOf(g);

  /** The claim that the step leads to; undefined for a rebuttal, and for what supports no claim. */
  const ledTo = (step: string): string | undefined => {
    const target = g.supports.get(step)?.to ?? g.inferences.get(step)?.conclusion;
    return target !== undefined && g.claims.has(target) ? target : undefined;
  };

  const support = ({ id, essay, from, case: isCase, to, ...rest }: Support): Verdict => {
    const sources = sourcesOf({ id, essay, from, to, ...rest });
    if (isCase === true && g.claims.has(to)) return grounded('case', [{ by: 'case', id, from, to }]);
    const reached = ways(sources, essay);
    if (g.claims.has(to)) {
      const way = reached.leads.get(to)?.links();
      if (way !== undefined) return grounded(way.every(({ by }) => by === 'case') ? 'case' : 'inference', way);
      return lacking({ kind: 'inference', premises: sources, conclusion: to, joins: inferredTo(to, essay).map((i) => i.id) });
    }
    const way = wayToPremises(reached, makersOf(g, to));
    if (way === undefined) return lacking({ kind: 'premise', premises: sources, of: to });
    return way.length === 0 ? grounded('premise', []) : grounded('inference', way);
  };

  const rebuttal = (rebuttal: Rebuttal): Verdict => {
    const { essay, to } = rebuttal;
    const sources = sourcesOf(rebuttal);
    const { opposes } = ways(sources, essay);
    if (!g.claims.has(to)) {
      const conclusion = ledTo(to);
      const hit = nearest(opposes, [...makersOf(g, to), ...(conclusion === undefined ? [] : [conclusion])]);
      return hit === undefined ? grounded('step', []) : grounded('contradiction', hit.way.links());
    }
    const way = opposes.get(to)?.links();
    if (way !== undefined) return grounded('contradiction', way);
    const against = [...new Set([to, ...inferredTo(to, essay).flatMap((i) => i.premises)])];
    const seeming = against.filter((claim) => sources.some((source) => lookAlikes.get(source)?.has(claim)));
    return lacking({ kind: 'contradiction', claims: sources, against, lookAlikes: seeming });
  };

  return { support, rebuttal };
}

/** All links of the ways from each of the claims to one of the premises; undefined if one of them leads to none. */
function wayToPremises({ each }: Reached, premises: readonly string[]): readonly Link[] | undefined {
  const ways: Way[] = each.flatMap((leads) => nearest(leads, premises)?.way ?? []);
  return ways.length < each.length ? undefined : ways.flatMap((way) => way.links());
}

function grounded(how: Ground['how'], way: readonly Link[]): Verdict {
  return { grounded: true, ground: { how, way } };
}

function lacking(missing: Missing): Verdict {
  return { grounded: false, missing };
}

function lookAlikesOf({ debate }: DebateGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { claims: [a, b] } of debate.lookAlikes) {
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  }
  return pairs;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
