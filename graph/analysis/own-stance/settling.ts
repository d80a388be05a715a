/** Which open theses would be settled by one more mark? (SPEC.md, M9) */
import { append } from '../../model/lists.ts';
import type { Chaining, Supposition } from '../chaining.ts';
import { fromAccepted, fromAllOpen, type EssayGround } from './essay-ground.ts';
import { isInForce, withHindrances, type Drawn, type Effects } from './marks.ts';
import type { ThesisStance } from './thesis-stance.ts';

/** A thesis of an essay, and what becomes of it. */
export interface Settled {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
  readonly status: 'stands' | 'falls';
}

export interface Settling {
  readonly ifAccepted: (claim: string) => readonly Settled[];
  readonly ifRejected: (claim: string) => readonly Settled[];
}

const NOTHING: ReadonlySet<string> = new Set<string>();

/** An essay with open theses, and what stands in it as the marks are. */
export interface OpenEssay {
  readonly ground: EssayGround;
  readonly theses: readonly string[];
  readonly accepted: Chaining;
  readonly possible: Chaining;
  /** What would follow besides if no mark hindered it; undefined where every open thesis is possible as it is. */
  readonly unhindered: Chaining | undefined;
}

export function openEssays(grounds: readonly EssayGround[], stances: readonly ThesisStance[], effects: Effects): readonly OpenEssay[] {
  const open = new Map<string, string[]>();
  for (const { essay, thesis, status } of stances) if (status === 'open') append(open, essay, thesis);
  return grounds.flatMap((ground): OpenEssay[] => {
    const theses = open.get(ground.essay.id);
    if (theses === undefined) return [];
    const possible = fromAllOpen(ground, effects);
    const unhindered = theses.every((thesis) => possible.stands.has(thesis)) ? undefined : fromAllOpen(ground, withHindrances(effects, []));
    return [{ ground, theses, accepted: fromAccepted(ground, effects), possible, unhindered }];
  });
}

/** Costs what follows from the claim, and not the whole. */
export function settlingIn(essays: readonly OpenEssay[], effects: Effects, effectsWith: (further: readonly string[]) => Effects, drawn: Drawn): Settling {
  const holders = holdersOf(essays);
  return {
    ifAccepted: (claim) => (reinstates(claim, drawn) ? settledAfresh(essays, effectsWith([claim])) : settledUnder(acceptanceOf(claim, effects, drawn), holders)),
    ifRejected: (claim) => settledUnder({ barred: new Set([claim]) }, holders),
  };
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

/** Whether to accept the claim may bring steps back that are undercut: it speaks against a rebuttal. */
function reinstates(claim: string, { rebuttalsFrom, isRebuttal }: Drawn): boolean {
  return (rebuttalsFrom.get(claim) ?? []).some(({ to }) => isRebuttal(to));
}

function settledAfresh(essays: readonly OpenEssay[], effects: Effects): Settled[] {
  return essays.flatMap(({ ground, theses }) => {
    const accepted = fromAccepted(ground, effects);
    const possible = fromAllOpen(ground, effects);
    const unhindered = fromAllOpen(ground, withHindrances(effects, []));
    return theses.flatMap((thesis): Settled[] => {
      const named = { author: ground.essay.author, essay: ground.essay.id, thesis };
      if (accepted.stands.has(thesis)) return [{ ...named, status: 'stands' }];
      const isOpen = possible.stands.has(thesis) || !(effects.hindrances.has(thesis) || unhindered.stands.has(thesis));
      return isOpen ? [] : [{ ...named, status: 'falls' }];
    });
  });
}

/** What accepting one more claim gives, excludes and undercuts. */
function acceptanceOf(claim: string, { accepted }: Effects, drawn: Drawn): Supposition {
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
