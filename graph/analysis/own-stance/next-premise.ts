/** Which open premise is it most useful to decide next? (SPEC.md, M9) */
import { firstDifference } from '../first-difference.ts';
import { openPremises, type EssayGround } from './essay-ground.ts';
import type { Drawn, Effects } from './marks.ts';
import { openEssays, settlingIn, type OpenEssay, type Settled } from './settling.ts';
import type { ThesisStance } from './thesis-stance.ts';

export interface NextPremise {
  readonly claim: string;
  /** Open theses that would be settled if the reader accepted it. */
  readonly ifAccepted: readonly Settled[];
  readonly ifRejected: readonly Settled[];
  /** Number of open theses to which it belongs to one of the ways that are told. */
  readonly onWays: number;
  /** Number of open theses to which inferences lead from it. */
  readonly leadsTo: number;
}

/**
 * The open premise beneath an open thesis that settles most theses, accepted and rejected counted together; of those that settle as
 * many, the one on the ways to most theses, then on the shortest ways, then that from which inferences lead to most, then the first in the
 * order of the debate. Only what follows from a premise is looked at.
 */
export function nextPremise(
  grounds: readonly EssayGround[],
  stances: readonly ThesisStance[],
  effects: Effects,
  effectsWith: (further: readonly string[]) => Effects,
  drawn: Drawn,
  order: ReadonlyMap<string, number>,
): NextPremise | undefined {
  const essays = openEssays(grounds, stances, effects);
  const { ifAccepted, ifRejected } = settlingIn(essays, effects, effectsWith, drawn);
  const ways = wayFigures(stances);
  const leading = leadingTo(essays, effects);
  const inOrder = [...leading.keys()].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  let best: { readonly next: NextPremise; readonly weight: readonly number[] } | undefined;
  for (const claim of inOrder) {
    const next: NextPremise = {
      claim,
      ifAccepted: ifAccepted(claim),
      ifRejected: ifRejected(claim),
      onWays: ways.get(claim)?.theses ?? 0,
      leadsTo: leading.get(claim) ?? 0,
    };
    const weight = [next.ifAccepted.length + next.ifRejected.length, next.onWays, ways.get(claim)?.nearness ?? 0, next.leadsTo];
    if (best === undefined || firstDifference(weight, best.weight) > 0) best = { next, weight };
  }
  return best?.next;
}

/** For each premise on a way that is told: to how many theses, and how near it brings them. */
function wayFigures(stances: readonly ThesisStance[]): ReadonlyMap<string, { readonly theses: number; readonly nearness: number }> {
  const figures = new Map<string, { theses: number; nearness: number }>();
  for (const stance of stances) {
    if (stance.status !== 'open') continue;
    const shortest = new Map<string, number>();
    for (const way of stance.ways) for (const premise of way) shortest.set(premise, Math.min(way.length, shortest.get(premise) ?? Infinity));
    for (const [premise, length] of shortest) {
      const { theses = 0, nearness = 0 } = figures.get(premise) ?? {};
      figures.set(premise, { theses: theses + 1, nearness: nearness + 1 / length });
    }
  }
  return figures;
}

/** The open premises beneath open theses, each with the number of theses, in one pass a thesis. */
function leadingTo(essays: readonly OpenEssay[], effects: Effects): ReadonlyMap<string, number> {
  const leading = new Map<string, number>();
  for (const { ground, theses, possible } of essays) {
    const open = new Set(openPremises(ground, effects));
    for (const thesis of theses) {
      const beneath = new Set([thesis]);
      for (const id of beneath) {
        if (open.has(id)) leading.set(id, (leading.get(id) ?? 0) + 1);
        for (const step of ground.index.leadingTo.get(id) ?? []) {
          // What an accepted claim rests on is of no use any more, nor is a step that cannot be taken.
          if (effects.accepted.has(id) || effects.hindrances.has(id) || effects.hindrances.has(step.id)) continue;
          if (step.premises.every((premise) => possible.stands.has(premise))) for (const premise of step.premises) beneath.add(premise);
        }
      }
    }
  }
  return leading;
}
