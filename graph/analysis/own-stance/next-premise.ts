/** Which open premise is it most useful to decide next? (SPEC.md, M9) */
import { firstDifference } from '../first-difference.ts';
import type { Chaining, Supposition } from '../chaining.ts';
import { fromAccepted, fromAllOpen, openPremises, type EssayGround } from './essay-ground.ts';
import { isInForce, withHindrances, type Drawn, type Effects } from './marks.ts';
import type { ThesisStance } from './thesis-stance.ts';

/** A thesis of an essay, and what becomes of it. */
export interface Settled {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
  readonly status: 'stands' | 'falls';
}

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

const NOTHING: ReadonlySet<string> = new Set<string>();

interface OpenEssay {
  readonly ground: EssayGround;
  readonly theses: readonly string[];
  readonly accepted: Chaining;
  readonly possible: Chaining;
  /** What would follow besides if no mark hindered it; undefined where every open thesis is possible as it is. */
  readonly unhindered: Chaining | undefined;
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
  drawn: Drawn,
  order: ReadonlyMap<string, number>,
): NextPremise | undefined {
  const essays = grounds.flatMap((ground): OpenEssay[] => {
    const theses = stances.flatMap(({ essay, thesis, status }) => (essay === ground.essay.id && status === 'open' ? [thesis] : []));
    if (theses.length === 0) return [];
    const possible = fromAllOpen(ground, effects);
    const unhindered = theses.every((thesis) => possible.stands.has(thesis)) ? undefined : fromAllOpen(ground, withHindrances(effects, []));
    return [{ ground, theses, accepted: fromAccepted(ground, effects), possible, unhindered }];
  });
  const holders = holdersOf(essays);
  const ways = wayFigures(stances);
  const leading = leadingTo(essays, effects);
  const inOrder = [...leading.keys()].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  let best: { readonly next: NextPremise; readonly weight: readonly number[] } | undefined;
  for (const claim of inOrder) {
    const next: NextPremise = {
      claim,
      ...settledBy(claim, holders, effects, drawn),
      onWays: ways.get(claim)?.theses ?? 0,
      leadsTo: leading.get(claim) ?? 0,
    };
    const weight = [next.ifAccepted.length + next.ifRejected.length, next.onWays, ways.get(claim)?.nearness ?? 0, next.leadsTo];
    if (best === undefined || firstDifference(weight, best.weight) > 0) best = { next, weight };
  }
  return best?.next;
}

/** By the claims that they hold and the inferences that they draw. */
function holdersOf(essays: readonly OpenEssay[]): ReadonlyMap<string, readonly OpenEssay[]> {
  const holders = new Map<string, OpenEssay[]>();
  for (const essay of essays) {
    for (const id of [...essay.ground.held, ...essay.ground.index.byId.keys()]) {
      const list = holders.get(id);
      if (list) list.push(essay);
      else holders.set(id, [essay]);
    }
  }
  return holders;
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

function settledBy(claim: string, holders: ReadonlyMap<string, readonly OpenEssay[]>, effects: Effects, drawn: Drawn): Pick<NextPremise, 'ifAccepted' | 'ifRejected'> {
  const acceptance = suppositionOf(claim, effects, drawn);
  return {
    ifAccepted: settledUnder(acceptance, holders),
    ifRejected: settledUnder({ barred: new Set([claim]) }, holders),
  };
}

/** What accepting one more claim gives, excludes and undercuts. */
function suppositionOf(claim: string, { accepted }: Effects, drawn: Drawn): Supposition {
  const opposites = (drawn.excluded.get(claim) ?? []).map((other) => other.claim);
  const withClaim = { has: (id: string): boolean => id === claim || accepted.has(id) };
  const made = (drawn.rebuttalsFrom.get(claim) ?? []).filter((rebuttal) => isInForce(rebuttal, withClaim, drawn));
  return {
    given: new Set([claim]),
    barred: new Set(opposites.filter((id) => !accepted.has(id))),
    cut: new Set(made.map(({ to }) => to)),
  };
}

function settledUnder(supposition: Supposition, holders: ReadonlyMap<string, readonly OpenEssay[]>): Settled[] {
  const { given = NOTHING, barred = NOTHING, cut = NOTHING } = supposition;
  const concerned = new Set([...given, ...barred, ...cut].flatMap((id) => holders.get(id) ?? []));
  return [...concerned].flatMap(({ ground, theses, accepted, possible, unhindered }) => {
    const { rises } = accepted.supposing(supposition);
    const then = possible.supposing(supposition);
    // Only to a thesis to which a circle leads and nothing else can the acceptance open a way, and close it at once.
    const opened = unhindered?.supposing({ given: new Set(given) }).rises;
    return theses.flatMap((thesis): Settled[] => {
      const named = { author: ground.essay.author, essay: ground.essay.id, thesis };
      if (rises.has(thesis)) return [{ ...named, status: 'stands' }];
      const isClosed = opened?.has(thesis) === true && !then.rises.has(thesis);
      return then.falls.has(thesis) || barred.has(thesis) || isClosed ? [{ ...named, status: 'falls' }] : [];
    });
  });
}
