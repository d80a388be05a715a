/** The items of an outline in words (SPEC.md, W16, W17). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import type { Essay } from '../model/schema.ts';
import { captionOf } from '../picture/caption.ts';
import type { Hanging, OutlineClaim, OutlineHidden, OutlineStep } from '../query/outline.ts';

export interface OutlineWords {
  /** As what it stands there; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Whose voice it is, and what else is to be known. */
  readonly notes: readonly string[];
}

const LEADS: Readonly<Record<Hanging, string>> = {
  thesis: 'Thesis',
  beginning: '',
  premise: 'Premise',
  support: 'Support',
  'is-rebutted': 'Rebutted by',
  rebuts: 'Rebuts',
  contradicts: 'Contradicts',
};

export function claimInOutline(g: DebateGraph, item: OutlineClaim, essay: Essay): OutlineWords {
  const claim = g.claims.get(item.claim);
  const { voice, manner } = claim === undefined ? { voice: '', manner: '' } : captionOf(g, claim, essay);
  return {
    lead: LEADS[item.as],
    text: claim?.text ?? item.claim,
    notes: [
      item.voiced ? [voice, manner].filter((part) => part !== '').join(', ') : voicedIn(g, item.claim),
      item.contracted === 0 ? '' : item.contracted === 1 ? 'over hidden claims' : `${item.contracted} connections over hidden claims`,
      item.committed ? '' : 'in a step that the author does not draw',
    ].filter((note) => note !== ''),
  };
}

export function stepInOutline({ step, claims, hidden, committed }: OutlineStep): OutlineWords {
  const [one, several] = { inference: ['One premise', 'premises together'], support: ['Support by one claim', 'Support by'], rebuttal: ['Rebuttal by one claim', 'Rebuttal by'] }[step];
  const together = step === 'inference' ? `${claims} ${several}` : `${several} ${claims} claims together`;
  return {
    lead: '',
    text: claims === 1 ? (one ?? '') : together,
    notes: [hidden > 0 ? `${hidden} hidden` : '', committed ? '' : 'a step that the author does not draw'].filter((note) => note !== ''),
  };
}

export function hiddenInOutline({ count }: OutlineHidden): OutlineWords {
  return { lead: '', text: `Show ${count} hidden ${count === 1 ? 'ground' : 'grounds'}`, notes: [] };
}

function voicedIn(g: DebateGraph, id: string): string {
  const voicing = new Set(g.claims.get(id)?.occurrences.map(({ essay }) => essay));
  const numbers = essaysInOrder(g).flatMap(({ id: essay }, i) => (voicing.has(essay) ? [i + 1] : []));
  return numbers.length === 0 ? 'in no essay' : `in ${numbers.length === 1 ? 'essay' : 'essays'} ${numbers.join(', ')}`;
}
