/** brat standoff annotations of argument structure, in the scheme of the persuasive essays (Stab & Gurevych 2017). */
import { say } from '../../language/say.ts';
import type { Debate, Inference, Support } from '../../model/schema.ts';
import { defaultGist, defaultRoles } from '../defaults.ts';
import { extraOf } from '../extras.ts';
import type { FeatureId } from '../features/all-features.ts';
import type { Format, SourceFile } from '../format.ts';
import { Ways } from '../sides.ts';
import { EXTRA, STANCE } from './parts.ts';
import { readBrat } from './read-brat.ts';
import { oneLine, writeBrat } from './write-brat.ts';

const CARRIES = ['inferences', 'supports', 'rebuttals'] as const satisfies readonly FeatureId[];

export const bratFormat: Format = {
  id: 'brat',
  get name() {
    return say('brat standoff (persuasive essays)');
  },
  endings: ['.ann'],
  reader: { recognises, read: readBrat, companions: ['.txt'] },
  writer: { carries: CARRIES, holds, write: writeBrat },
};

function recognises({ name, text }: SourceFile): boolean {
  if (/^\s*T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t/u.test(text)) return true;
  return name.toLowerCase().endsWith('.ann') && /^[TRAENM*#]/u.test(text.trimStart());
}

/** Whose view a claim is follows from what it supports and attacks; a support that is no stance is written as an inference is. */
function holds(debate: Debate): Debate {
  const [only] = debate.essays;
  const claims = debate.claims.map((claim) => {
    const text = oneLine(claim.text);
    return { ...claim, text, gist: defaultGist(text), occurrences: claim.occurrences.slice(0, 1) };
  });
  const isStance = (s: Support): boolean => extraOf(s, EXTRA, STANCE) !== undefined;
  const asInferences = debate.supports.filter((s) => !isStance(s)).map(({ id, from, to }): Inference => ({ id, essay: only?.id ?? '', voice: only?.author ?? '', stance: 'asserts', premises: [from], conclusion: to }));
  const inferences = [...debate.inferences, ...(only === undefined ? [] : asInferences)];
  const supports = debate.supports.filter(isStance);
  const ways = new Ways();
  for (const { premises, conclusion } of inferences) for (const from of premises) ways.lead(from, conclusion, false);
  for (const { from, to } of debate.rebuttals) ways.lead(from, to, true);
  // Major claims are those that are theses if all is held, and so it is known of them that they are.
  const assumed = defaultRoles({ ...debate, claims: claims.map((c) => ({ ...c, occurrences: c.occurrences.map((o) => ({ ...o, stance: 'asserts' as const })) })), inferences, supports });
  const told = new Map(assumed.claims.flatMap((c) => (c.occurrences.some(({ role }) => role === 'thesis') ? [[c.id, true] as const] : [])));
  const isHeld = ways.nearest(claims.map(({ id }) => id), told);
  return defaultRoles({
    ...debate,
    claims: claims.map((c) => ({ ...c, occurrences: c.occurrences.map((o) => ({ ...o, stance: isHeld(c.id) ? 'asserts' : 'reports' })) })),
    inferences: inferences.map((i) => ({ ...i, stance: [...i.premises, i.conclusion].every(isHeld) ? 'asserts' : 'reports' })),
    supports,
  });
}
