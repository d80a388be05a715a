import { plural } from '../../language/plural.ts';
import { say } from '../../language/say.ts';
import type { Debate, Essay, Occurrence } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { defaultEssay, defaultRoles } from '../defaults.ts';
import type { Feature } from './feature.ts';

/** The first essay stands for all. Of a claim's occurrences stays one: who holds it before who does not, what is said before what is not. */
export const essays: Feature<'essays'> = {
  id: 'essays',
  label: (n) => plural(n, { one: say('further essay (which of the two says what)'), other: say('further essays (which of them says what)') }),
  count: (debate) => Math.max(0, debate.essays.length - 1),
  without: (debate) => {
    const [only] = debate.essays;
    return only === undefined || debate.essays.length === 1 ? debate : inOneEssay(debate, only);
  },
};

function inOneEssay(debate: Debate, only: Essay): Debate {
  const rank = (o: Occurrence): number => (isCommitted(o.stance) ? 0 : 2) + (o.implicit ? 1 : 0);
  const authors = new Set(debate.essays.map(({ author }) => author));
  // The voice of the author of any of the essays is now that of the one author.
  const voice = (id: string): string => (authors.has(id) ? only.author : id);
  const one: Debate = {
    ...debate,
    essays: [{ ...only, title: null, date: null, outlet: null, sha256: null, length: null }],
    people: debate.people.flatMap((p) => (p.id === only.author ? [{ ...p, name: null, kind: 'person' as const }] : authors.has(p.id) ? [] : [p])),
    claims: debate.claims.map((claim) => ({
      ...claim,
      occurrences: claim.occurrences
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, 1)
        .map((o) => ({ ...o, essay: only.id, voice: voice(o.voice), anchors: [] })),
    })),
    inferences: debate.inferences.map((i) => ({ ...i, essay: only.id, voice: voice(i.voice) })),
  };
  const essayOf = defaultEssay(one);
  return defaultRoles({
    ...one,
    supports: one.supports.map((s) => ({ ...s, essay: essayOf(s) })),
    rebuttals: one.rebuttals.map((r) => ({ ...r, essay: essayOf(r) })),
  });
}

/** For formats in which an essay leaves no trace unless it says something. */
export function withoutSilentEssays(debate: Debate): Debate {
  const speaking = new Set(debate.claims.flatMap((claim) => claim.occurrences.map((o) => o.essay)));
  if (debate.essays.every(({ id }) => speaking.has(id))) return debate;
  const lender = <T extends { readonly essay: string | null }>(r: T): T => (r.essay === null || speaking.has(r.essay) ? r : { ...r, essay: null });
  return {
    ...debate,
    essays: debate.essays.filter(({ id }) => speaking.has(id)),
    supports: debate.supports.map(lender),
    rebuttals: debate.rebuttals.map(lender),
  };
}
