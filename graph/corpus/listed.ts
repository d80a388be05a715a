/** Things of a corpus as they stand in its lists. */
import type { Clash } from '../analysis/contradictions.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { perGraph } from '../model/per-graph.ts';
import type { Essay } from '../model/schema.ts';
import type { ListedClaim, ListedContradiction, ListedEssay } from './corpus.ts';

/** As many as a list can show of each. */
const MOST_THESES = 3;

export function listedClaim({ claims }: DebateGraph, id: string): readonly ListedClaim[] {
  const claim = claims.get(id);
  return claim === undefined ? [] : [{ id, gist: claim.gist, text: claim.text }];
}

export function listedEssays(g: DebateGraph, essays: readonly Essay[]): readonly ListedEssay[] {
  return essays.map(({ id, title, outlet, date, author }) => {
    const { claims, theses } = contentsInBrief(g).get(id) ?? { claims: 0, theses: [] };
    return { essay: { id, title, outlet, date }, author: namedPerson(g, author), claims, theses: theses.flatMap((thesis) => listedClaim(g, thesis)) };
  });
}

interface Brief {
  claims: number;
  /** The first in the order of the debate. */
  readonly theses: string[];
}

/** By essay. Quicker than what `by-essay.ts` has, which is not wanted before anybody goes into one. */
const contentsInBrief = perGraph(({ debate }): ReadonlyMap<string, Brief> => {
  const byEssay = new Map(debate.essays.map(({ id }): [string, Brief] => [id, { claims: 0, theses: [] }]));
  for (const { id, occurrences } of debate.claims) {
    occurrences.forEach(({ essay, role }, i) => {
      const brief = byEssay.get(essay);
      if (brief === undefined) return;
      if (!occurrences.slice(0, i).some((before) => before.essay === essay)) brief.claims += 1;
      if (role === 'thesis' && brief.theses.length < MOST_THESES && brief.theses.at(-1) !== id) brief.theses.push(id);
    });
  }
  return byEssay;
});

export function listedContradiction(g: DebateGraph, { id, kind, scope, derived, contradiction, sides }: Clash): ListedContradiction {
  return {
    id,
    ...(contradiction !== undefined && { kind }),
    scope,
    derived,
    sides: sides.map(({ author, essay, claims }) => ({ author: namedPerson(g, author), essay, claims: claims.flatMap((claim) => listedClaim(g, claim)) })),
  };
}

/** Those through chains after the others, for there are many over one contradiction; of each, those between most essays first, and else as they come. */
export function byEssaysConcerned(clashes: readonly Clash[]): readonly Clash[] {
  return clashes
    .map((clash) => ({ clash, essays: new Set(clash.sides.map(({ essay }) => essay)).size, isChained: Number(clash.by === 'consequence') }))
    .toSorted((a, b) => a.isChained - b.isChained || b.essays - a.essays)
    .map(({ clash }) => clash);
}

function namedPerson({ people }: DebateGraph, id: string): ListedEssay['author'] {
  return { id, name: people.get(id)?.name ?? null };
}
