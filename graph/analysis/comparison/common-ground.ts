/** What two authors both hold, be it as a more particular claim (SPEC.md, B2 and B3). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Anchor, Stance } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { leadingOccurrence, occurrencesIn } from '../commitment.ts';
import { forBoth, type AuthorView, type ForBoth } from './author-view.ts';

export interface CommonClaim {
  readonly claim: string;
  /** How each of the two voices it, in each of their essays that does; at least one each. */
  readonly voicings: ForBoth<readonly Voicing[]>;
}

export interface Voicing {
  readonly essay: string;
  /** The claim itself, or the one that the author holds and that is drawn as a case of it. */
  readonly through: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly implicit: boolean;
  /** Whether the author relies on it for a thesis of this essay. */
  readonly relies: boolean;
  /** Where the essay voices it with a stance that commits. */
  readonly anchors: readonly Anchor[];
}

/** For each claim, the claims that are drawn as a more particular form of it. */
export type Cases = ReadonlyMap<string, readonly string[]>;

/** What both rely on first, then what one does; in the order of the debate otherwise. */
export function commonGround(g: DebateGraph, views: ForBoth<AuthorView>, cases: Cases, relied: ForBoth<ReliedOn>): CommonClaim[] {
  const common = g.debate.claims.flatMap(({ id }): CommonClaim[] => {
    const voicings = forBoth(views, (view, i) => voicingsOf(g, id, view, cases, relied[i]));
    const [a, b] = forBoth(voicings, (list) => new Set(list.map(({ through }) => through)));
    if (a.size === 0 || b.size === 0) return [];
    // What both hold only by one and the same more particular claim is said with that claim.
    const isOwn = a.has(id) || b.has(id) || ![...a].every((through) => b.has(through)) || a.size !== b.size;
    return isOwn ? [{ claim: id, voicings }] : [];
  });
  const reliers = ({ voicings }: CommonClaim): number => voicings.filter((list) => list.some(({ relies }) => relies)).length;
  return common.toSorted((one, other) => reliers(other) - reliers(one));
}

/** Whether an author relies on a claim in an essay. */
export type ReliedOn = (essay: string, claim: string) => boolean;

/** One for each essay that holds the claim or a case of it: the nearest on which the author relies, else the nearest held. */
function voicingsOf(g: DebateGraph, claim: string, { arguments: essays }: AuthorView, cases: Cases, relies: ReliedOn): Voicing[] {
  const candidates = withCases(claim, cases);
  return essays.flatMap(({ essay, held }): Voicing[] => {
    const through = candidates.find((id) => relies(essay.id, id)) ?? candidates.find((id) => held.has(id));
    const voiced = g.claims.get(through ?? '');
    if (voiced === undefined) return [];
    const leading = leadingOccurrence(voiced, essay);
    return [
      {
        essay: essay.id,
        through: voiced.id,
        voice: leading?.voice ?? essay.author,
        stance: leading?.stance ?? 'asserts',
        implicit: leading?.implicit ?? true,
        relies: relies(essay.id, voiced.id),
        anchors: occurrencesIn(voiced, essay)
          .filter(({ stance }) => isCommitted(stance))
          .flatMap(({ anchors }) => anchors),
      },
    ];
  });
}

/** The claim and its cases, nearest first. */
function withCases(claim: string, cases: Cases): readonly string[] {
  const reached = new Set([claim]);
  for (const id of reached) for (const particular of cases.get(id) ?? []) reached.add(particular);
  return [...reached];
}
