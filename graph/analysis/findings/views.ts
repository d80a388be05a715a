/** The arguments of all essays, each with what the findings ask of it over and over. */
import { withLists, type DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { append } from '../../model/lists.ts';
import { perGraph, perGraphInSteps } from '../../model/per-graph.ts';
import type { Claim, Essay, Inference } from '../../model/schema.ts';
import { eachOf, flatMapOf, within, type Stepwise } from '../../model/stepwise.ts';
import { argumentOf, type Argument } from '../argument.ts';
import { derivation, type Derivation } from '../derivability.ts';
import { distancesTo, distancesToOtherTheses } from '../routes.ts';
import { stepsByConclusion, stepsByPremise, type StepsByClaim } from '../steps.ts';

export interface View {
  readonly essay: Essay;
  /** Its place among the essays as they are read. */
  readonly place: number;
  readonly argument: Argument;
  /** For each claim that the author relies on, the steps to the nearest thesis (SPEC.md, R1, R2). */
  readonly relied: ReadonlyMap<string, number>;
  readonly derived: Derivation;
  /** Of all steps, supports included. */
  readonly leadingTo: StepsByClaim;
  readonly uses: StepsByClaim;
  /** Of the author's own inferences only. */
  readonly inferredBy: StepsByClaim;
  /** The claims that stand and that the author infers from others. */
  readonly conclusions: ReadonlySet<string>;
  /** 1 for a thesis, a half at one step from it, a third at two; 0 if no way leads to a thesis. */
  readonly closeness: (claim: string) => number;
}

/** One for each essay, as essays are read. */
export const viewsOf = perGraphInSteps(function* (g): Stepwise<readonly View[]> {
  const parts = yield* within(partsByEssay(g), 0, 0.1);
  return yield* within(flatMapOf(essaysInOrder(g), (essay, place) => [viewOf(place, argumentOf(parts(essay), essay))], 2), 0.1, 1);
});

/** For each claim the essays whose author holds it, as essays are read. */
export const holdersOf = perGraph((g): ReadonlyMap<string, readonly View[]> => {
  const holders = new Map<string, View[]>();
  for (const view of viewsOf(g)) for (const claim of view.argument.held) append(holders, claim, view);
  return holders;
});

/** The authors, as their essays are read. */
export const authorsOf = perGraph((g): readonly string[] => [...new Set(viewsOf(g).map(({ essay }) => essay.author))]);

export const viewByEssay = perGraph((g): ReadonlyMap<string, View> => new Map(viewsOf(g).map((view) => [view.essay.id, view])));

function viewOf(place: number, argument: Argument): View {
  const { essay, steps, theses } = argument;
  const derived = derivation(argument);
  const inferredBy = stepsByConclusion(steps.filter((step) => step.derives));
  const distances = distancesTo(theses, steps);
  return {
    essay,
    place,
    argument,
    relied: distancesToOtherTheses(argument),
    derived,
    leadingTo: stepsByConclusion(steps),
    uses: stepsByPremise(steps),
    inferredBy,
    conclusions: new Set([...inferredBy.keys()].filter((claim) => derived.stands.has(claim))),
    closeness: (claim) => {
      const distance = distances.get(claim);
      return distance === undefined ? 0 : 1 / (1 + distance);
    },
  };
}

/**
 * The debate without what has no part in an essay's argument: its claims, its inferences, and the supports that it or no essay
 * lends. To look for them in the whole debate for each of hundreds of essays would take minutes.
 */
function* partsByEssay(g: DebateGraph): Stepwise<(essay: Essay) => DebateGraph> {
  const claims = new Map<string, Claim[]>();
  const inferences = new Map<string, Inference[]>();
  const supports = new Map<string, DebateGraph['debate']['supports'][number][]>();
  const addClaim = (claim: Claim): void => {
    for (const essay of new Set(claim.occurrences.map((o) => o.essay))) append(claims, essay, claim);
  };
  yield* within(eachOf(g.debate.claims, addClaim, 5000), 0, 0.6);
  for (const inference of g.debate.inferences) append(inferences, inference.essay, inference);
  yield 0.8;
  for (const support of g.debate.supports) {
    const { essay, from } = support;
    const lenders = essay === null ? new Set(g.claims.get(from)?.occurrences.map((o) => o.essay)) : [essay];
    for (const lender of lenders) append(supports, lender, support);
  }
  return ({ id }) => withLists(g, { claims: claims.get(id) ?? [], inferences: inferences.get(id) ?? [], supports: supports.get(id) ?? [] });
}
