/**
 * Argument graphs of arg-microtexts (Peldszus & Stede 2015; `arggraph.dtd`): short essays with a proponent, whose view it is, and
 * an opponent, who is only imagined. What the opponent says is reported, never the author's view.
 */
import { isCommitted } from '../../model/stance.ts';
import type { Debate } from '../../model/schema.ts';
import { defaultGist } from '../defaults.ts';
import type { FeatureId } from '../features/all-features.ts';
import type { Format } from '../format.ts';
import { holdableInXml } from '../xml/xml-text.ts';
import { readMicrotext } from './read-microtext.ts';
import { writeMicrotext } from './write-microtext.ts';

const CARRIES = [
  'reports', 'unsaid', 'supports', 'rebuttals', 'inferences', 'linked-premises', 'linked-supports', 'linked-rebuttals', 'supports-of-inferences', 'undercuts',
  'supports-of-links', 'rebuttals-of-links',
] as const satisfies readonly FeatureId[];

export const microtextsFormat: Format = {
  id: 'microtexts',
  name: 'arg-microtexts (arggraph XML)',
  endings: ['.xml'],
  reader: { recognises: ({ text }) => /<arggraph[\s>/]/.test(text), read: readMicrotext, companions: ['.txt'] },
  writer: { carries: CARRIES, holds, write: (debate) => [{ ending: '.xml', text: writeMicrotext(debate) }] },
};

/** One occurrence a claim; and whose step a step is shows in what it joins. */
function holds(debate: Debate): Debate {
  const claims = debate.claims.map((claim) => {
    const text = holdableInXml(claim.text).trim();
    const [first] = claim.occurrences.toSorted((a, b) => rank(a.stance) - rank(b.stance));
    return { ...claim, text, gist: defaultGist(text), occurrences: first === undefined ? [] : [first] };
  });
  const held = new Set(claims.flatMap(({ id, occurrences }) => (occurrences.some((o) => isCommitted(o.stance)) ? [id] : [])));
  return {
    ...debate,
    claims,
    inferences: debate.inferences.map((i) => ({ ...i, stance: [...i.premises, i.conclusion].every((id) => held.has(id)) ? 'asserts' : 'reports' })),
  };
}

function rank(stance: Debate['inferences'][number]['stance']): number {
  return isCommitted(stance) ? 0 : 1;
}
