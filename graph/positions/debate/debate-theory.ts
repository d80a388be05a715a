/**
 * A debate as a theory (SPEC.md, P10–P14): the reading of AIF as ASPIC+ by Bex, Modgil, Prakken & Reed (2013), without
 * preferences and with what authors are not committed to left out.
 */
import { standings, type Standing } from '../../analysis/consequences/standings.ts';
import { excludedByClaim } from '../../analysis/excluded.ts';
import { sourcesOf, type DebateGraph } from '../../model/debate-graph.ts';
import type { Inference, Rebuttal } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import type { Theory, TheoryStep } from '../theory.ts';

/** What can be held: a claim, that it is not so, or that several claims together speak against something. */
export type Statement =
  | { readonly kind: 'claim' | 'denial'; readonly claim: string }
  /** A rebuttal that several claims make together, or against which another is directed. */
  | { readonly kind: 'rebuttal'; readonly rebuttal: Rebuttal };

/** Where a step of the theory comes from. */
export type Origin =
  /** It stands by itself in these essays, in the order of the debate. */
  | { readonly kind: 'premise'; readonly essays: readonly string[] }
  | { readonly kind: 'inference'; readonly inference: Inference }
  | { readonly kind: 'rebuttal'; readonly rebuttal: Rebuttal };

export interface DebateTheory extends Theory {
  /** By number: first the claims in the order of the debate. */
  readonly statements: readonly Statement[];
  /** Of each step. */
  readonly origins: readonly Origin[];
  readonly numberOfClaim: ReadonlyMap<string, number>;
}

export function debateTheory(g: DebateGraph): DebateTheory {
  const all = standings(g);
  const denials = denialsIn(g, all);
  const joint = g.debate.rebuttals.filter(({ id }) => g.joints.has(id));
  const claims = g.debate.claims.map(({ id }) => id);
  const statements: readonly Statement[] = [
    ...claims.map((claim): Statement => ({ kind: 'claim', claim })),
    ...Array.from(denials.keys(), (claim): Statement => ({ kind: 'denial', claim })),
    ...joint.map((rebuttal): Statement => ({ kind: 'rebuttal', rebuttal })),
  ];
  const numberOfClaim = numbered(claims, 0);
  const numberOfDenial = numbered([...denials.keys()], claims.length);
  const numberOfRebuttal = numbered(joint.map(({ id }) => id), claims.length + denials.size);

  const attackers = statements.map((): number[] => []);
  const attack = (from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && to !== undefined) attackers[to]?.push(from);
  };
  const undercutters = new Map<string, number[]>();
  for (const { claims: [a, b] } of g.debate.contradictions) {
    attack(numberOfClaim.get(a), numberOfClaim.get(b));
    attack(numberOfClaim.get(b), numberOfClaim.get(a));
  }
  for (const [claim, denial] of numberOfDenial) {
    attack(denial, numberOfClaim.get(claim));
    attack(numberOfClaim.get(claim), denial);
  }
  for (const { id, from, to } of g.debate.rebuttals) {
    const source = numberOfRebuttal.get(id) ?? numberOfClaim.get(from);
    if (g.claims.has(to)) attack(source, numberOfClaim.get(to));
    else if (source !== undefined) addTo(undercutters, to, source);
  }

  const steps: TheoryStep[] = [];
  const origins: Origin[] = [];
  const step = (premises: readonly string[], conclusion: number | undefined, origin: Origin, id?: string): void => {
    if (conclusion === undefined) return;
    const against = id === undefined ? undefined : undercutters.get(id);
    steps.push({ premises: premises.flatMap((claim) => numberOfClaim.get(claim) ?? []), conclusion, undercutters: once(against ?? []) });
    origins.push(origin);
  };
  for (const [claim, essays] of premisesIn(g, all)) step([], numberOfClaim.get(claim), { kind: 'premise', essays });
  for (const [claim, essays] of denials) step([], numberOfDenial.get(claim), { kind: 'premise', essays });
  for (const inference of ownInferences(g)) {
    step(inference.premises, numberOfClaim.get(inference.conclusion), { kind: 'inference', inference }, inference.id);
  }
  for (const rebuttal of joint) step(sourcesOf(rebuttal), numberOfRebuttal.get(rebuttal.id), { kind: 'rebuttal', rebuttal }, rebuttal.id);

  return { attackers: attackers.map(once), steps, statements, origins, numberOfClaim };
}

/** P11: the claims that stand by themselves for some author, each with the essays. */
function premisesIn(g: DebateGraph, all: readonly Standing[]): ReadonlyMap<string, readonly string[]> {
  const inferred = new Map(all.map(({ essay }) => [essay.id, new Set<string>()]));
  for (const { essay, conclusion } of ownInferences(g)) inferred.get(essay)?.add(conclusion);
  return essaysByClaim(all.map(({ essay, held }) => [essay.id, [...held].filter((claim) => inferred.get(essay.id)?.has(claim) !== true)]));
}

/** P13: the claims that some author rejects without holding anything that speaks against them, each with the essays. */
function denialsIn(g: DebateGraph, all: readonly Standing[]): ReadonlyMap<string, readonly string[]> {
  const opposites = excludedByClaim(g);
  const rebuttals = new Map<string, Rebuttal[]>();
  for (const rebuttal of g.debate.rebuttals) addTo(rebuttals, rebuttal.to, rebuttal);
  return essaysByClaim(
    all.map(({ essay, held, rejected }) => {
      const isOpposed = (claim: string): boolean =>
        opposites.get(claim)?.some((other) => held.has(other.claim)) === true ||
        rebuttals.get(claim)?.some((rebuttal) => sourcesOf(rebuttal).every((source) => held.has(source))) === true;
      return [essay.id, [...rejected].filter((claim) => !held.has(claim) && !isOpposed(claim))];
    }),
  );
}

/** P12 */
function ownInferences({ debate }: DebateGraph): readonly Inference[] {
  return debate.inferences.filter(({ stance }) => isCommitted(stance));
}

function essaysByClaim(claimsByEssay: readonly (readonly [essay: string, claims: readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const essays = new Map<string, string[]>();
  for (const [essay, claims] of claimsByEssay) for (const claim of claims) addTo(essays, claim, essay);
  return essays;
}

function numbered(ids: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, first + place]));
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function once(list: readonly number[]): readonly number[] {
  return list.length < 2 ? list : [...new Set(list)];
}
