/** How a span is marked in the text: by what the author does with the claim, and in whose voice. */
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Essay, Occurrence } from '../../graph/model/schema.ts';
import { isCommitted } from '../../graph/model/stance.ts';
import { objectionIcon, rejectedIcon, reportedIcon, takenOverIcon, thesisIcon } from '../shared/icons.ts';

/**
 * Solid, dashed and dotted lines in the text. What only a source says must never look like the author's own view, so
 * stance comes before voice.
 */
export const MANNERS = ['own', 'taken-over', 'reported', 'rejected'] as const;

export type Manner = (typeof MANNERS)[number];

export function mannerInWords(manner: Manner): string {
  return {
    own: msg('The author’s own voice'),
    'taken-over': msg('A source’s voice, taken over by the author'),
    reported: msg('Only reported'),
    rejected: msg('Rejected by the author'),
  }[manner];
}

const MANNER_SIGNS: Readonly<Partial<Record<Manner, TemplateResult>>> = {
  'taken-over': takenOverIcon,
  reported: reportedIcon,
  rejected: rejectedIcon,
};

export function mannerOf({ stance, voice }: Occurrence, { author }: Essay): Manner {
  if (stance === 'rejects') return 'rejected';
  if (!isCommitted(stance)) return 'reported';
  return voice === author ? 'own' : 'taken-over';
}

export function mannerSign(manner: Manner): TemplateResult | undefined {
  return MANNER_SIGNS[manner];
}

/** What stands before a span: its role, where that is thesis or objection, and whose it is, where it is not the author's own. */
export function signsOf(occurrence: Occurrence, essay: Essay): TemplateResult[] {
  const role = occurrence.role === 'thesis' ? thesisIcon : occurrence.role === 'objection' ? objectionIcon : undefined;
  return [role, mannerSign(mannerOf(occurrence, essay))].filter((sign) => sign !== undefined);
}
