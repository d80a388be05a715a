/** On which premises does the debate turn? (SPEC.md, U1–U7) */
import type { DebateGraph } from '../model/debate-graph.ts';
import { atOnce, flatMapOf, within, type Stepwise } from '../model/stepwise.ts';
import { argumentsOf, type Argument } from './argument.ts';
import { chaining, NO_GROUNDS, stepIndex, type Chaining, type Supposition } from './chaining.ts';
import { excludedByClaim, type Excluded } from './excluded.ts';
import { firstDifference } from './first-difference.ts';
import { distancesTo } from './routes.ts';
import { stepsByPremise, type StepsByClaim } from './steps.ts';

/** A claim on which theses turn. */
export interface DebateCrux {
  /** A premise on which some author relies. */
  readonly claim: string;
  /** The theses that stand if it is accepted and not if it is rejected, or the other way round; in the order of the essays. */
  readonly changes: readonly ThesisChange[];
  /** Further theses of which a ground, though not the last, goes with it. */
  readonly weakened: readonly WeakenedThesis[];
}

export interface ThesisOfEssay {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
}

export interface ThesisChange extends ThesisOfEssay {
  readonly standsIf: 'accepted' | 'rejected';
}

export interface WeakenedThesis extends ThesisOfEssay {
  readonly weakenedIf: 'accepted' | 'rejected' | 'either';
}

interface EssayView {
  /** Among the essays of the debate. */
  readonly place: number;
  readonly argument: Argument;
  readonly uses: StepsByClaim;
  readonly chain: Chaining;
  readonly theses: ReadonlySet<string>;
}

/**
 * All premises on which somebody relies and with which a thesis changes or loses a ground. Most theses changed come first,
 * then those of most authors, then most theses and authors weakened, then the order of the debate.
 *
 * Only what follows from a premise or from what is drawn against it is looked at.
 */
export function cruxes(g: DebateGraph): DebateCrux[] {
  return atOnce(cruxesStepwise(g));
}

/** The same in steps. */
export function* cruxesStepwise(g: DebateGraph): Stepwise<DebateCrux[]> {
  const views = yield* within(flatMapOf(argumentsOf(g), (argument, place) => [viewOf(argument, place)], 1), 0, 0.2);
  const holders = new Map<string, EssayView[]>();
  for (const view of views) {
    for (const id of view.argument.held) {
      const list = holders.get(id);
      if (list) list.push(view);
      else holders.set(id, [view]);
    }
  }
  const excluded = excludedByClaim(g);
  const reliedOn = new Set(views.flatMap((view) => [...premisesOf(view)]));
  const premises = g.debate.claims.filter(({ id }) => reliedOn.has(id));
  const found = yield* within(flatMapOf(premises, ({ id }) => [cruxOf(id, excluded.get(id) ?? [], holders)], 20), 0.2, 1);
  return found
    .filter(({ changes, weakened }) => changes.length + weakened.length > 0)
    .map((crux) => ({ crux, weight: weightOf(crux) }))
    .toSorted((a, b) => firstDifference(b.weight, a.weight))
    .map(({ crux }) => crux);
}

function viewOf(argument: Argument, place: number): EssayView {
  const index = stepIndex(argument.steps, argument.held);
  return {
    place,
    argument,
    uses: stepsByPremise(argument.steps),
    chain: chaining(index, { ...NO_GROUNDS, given: index.byThemselves }),
    theses: new Set(argument.theses),
  };
}

/** Claims from which steps lead to a thesis; a thesis only if it is another one (SPEC.md, R1, R4). */
function premisesOf(view: EssayView): ReadonlySet<string> {
  const { theses, steps } = view.argument;
  const premises = new Set(distancesTo(theses, steps).keys());
  for (const thesis of theses) if (![...reachedFrom(view, [thesis])].some((id) => id !== thesis && view.theses.has(id))) premises.delete(thesis);
  return premises;
}

function reachedFrom({ uses, argument }: EssayView, claims: readonly string[]): ReadonlySet<string> {
  const reached = new Set(claims.filter((id) => argument.held.has(id)));
  for (const id of reached) for (const step of uses.get(id) ?? []) reached.add(step.conclusion);
  return reached;
}

function cruxOf(claim: string, excluded: readonly Excluded[], holders: ReadonlyMap<string, readonly EssayView[]>): DebateCrux {
  const opposites = [...new Set(excluded.map((other) => other.claim))];
  const forced = excluded.filter(({ contradiction }) => contradiction.kind === 'contradictory').map((other) => other.claim);
  const concerned = [...new Set([claim, ...opposites].flatMap((id) => holders.get(id) ?? []))].toSorted((a, b) => a.place - b.place);
  const changes: ThesisChange[] = [];
  const weakened: WeakenedThesis[] = [];
  for (const view of concerned) {
    const { essay, theses, held } = view.argument;
    const heldOf = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter((id) => held.has(id)));
    const accepted = standingUnder(view, { given: heldOf([claim]), barred: heldOf(opposites) });
    const rejected = standingUnder(view, { given: heldOf(forced), barred: heldOf([claim]) });
    const resting = reachedFrom(view, [claim]);
    const threatened = reachedFrom(view, opposites);
    for (const thesis of theses) {
      if (thesis === claim) continue;
      const named = { author: essay.author, essay: essay.id, thesis };
      if (accepted(thesis) !== rejected(thesis)) changes.push({ ...named, standsIf: accepted(thesis) ? 'accepted' : 'rejected' });
      else if (resting.has(thesis)) weakened.push({ ...named, weakenedIf: threatened.has(thesis) ? 'either' : 'rejected' });
      else if (threatened.has(thesis)) weakened.push({ ...named, weakenedIf: 'accepted' });
    }
  }
  return { claim, changes, weakened };
}

function standingUnder({ chain }: EssayView, supposition: Supposition): (claim: string) => boolean {
  const { falls, rises } = chain.supposing(supposition);
  return (claim) => rises.has(claim) || (chain.stands.has(claim) && !falls.has(claim));
}

function weightOf({ changes, weakened }: DebateCrux): readonly number[] {
  const authors = (theses: readonly ThesisOfEssay[]): number => new Set(theses.map(({ author }) => author)).size;
  return [changes.length, authors(changes), weakened.length, authors(weakened)];
}
