/** Where do the authors contradict one another or themselves? (SPEC.md, X1–X11) */
import type { DebateGraph } from '../model/debate-graph.ts';
import { atOnce, within, type Stepwise } from '../model/stepwise.ts';
import { consequencesStepwise } from './consequences.ts';
import type { Clash } from './contradictions/clash.ts';
import { directClashesStepwise } from './contradictions/direct.ts';
import { foldRestatementsStepwise } from './contradictions/fold.ts';
import { standsOf } from './contradictions/stands.ts';
import { clashesThroughChainsStepwise } from './contradictions/through-chains.ts';

export { CLASH_ORIGINS, type AnchorInEssay, type Clash, type ClashOrigin, type ClashSide } from './contradictions/clash.ts';

/**
 * All clashes between what authors are committed to: those drawn in the debate, then those between an author who holds
 * a claim and one who rejects it, then those with what follows from what an author holds. Reported views and answered objections
 * take no part.
 */
export function contradictions(g: DebateGraph): Clash[] {
  return atOnce(contradictionsStepwise(g));
}

/** The same in steps: a hundred thousand claims take seconds. */
export function* contradictionsStepwise(g: DebateGraph): Stepwise<Clash[]> {
  const all = yield* within(consequencesStepwise(g), 0, 0.5);
  const order = new Map(g.debate.essays.map((essay, i) => [essay.id, i]));
  const standings = all
    .flatMap(({ standing }) => standing.essays)
    .toSorted((a, b) => (order.get(a.essay.id) ?? 0) - (order.get(b.essay.id) ?? 0));
  const stands = standsOf(g, standings);
  yield 0.52;
  const direct = yield* within(directClashesStepwise(g, stands), 0.52, 0.6);
  const chained = yield* within(clashesThroughChainsStepwise(g, stands, all), 0.6, 0.9);
  return yield* within(foldRestatementsStepwise(g.debate.contradictions, direct, chained), 0.9, 1);
}

/** Those that are asked for. What restates one that is not is told by itself. */
export function clashesWhere(clashes: readonly Clash[], isAsked: (clash: Clash) => boolean): Clash[] {
  return clashes.flatMap((clash) => {
    const restatements = clash.restatements.filter(isAsked);
    return isAsked(clash) ? [{ ...clash, restatements }] : restatements;
  });
}

/** The clashes with those that restate them, each by itself. */
export function withRestatements(clashes: readonly Clash[]): Clash[] {
  return clashes.flatMap((clash) => [clash, ...clash.restatements]);
}
