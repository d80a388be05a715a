/** The small line above a claim: whatever is not the author plainly asserting it. */
import { leadingOccurrence } from '../analysis/commitment.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { personName } from '../model/labels.ts';
import type { Claim, Essay, Stance } from '../model/schema.ts';
import { cleanText } from './text/clean-text.ts';

/** What the stance adds to the caption; nothing where the author asserts. */
const STANCE_WORDS: Readonly<Record<Stance, string | undefined>> = {
  asserts: undefined,
  concedes: 'conceded',
  reports: 'reported',
  rejects: 'rejected',
};

/** Empty if the author plainly asserts the claim. */
export function captionOf(g: DebateGraph, claim: Claim, essay: Essay): string {
  const occurrence = leadingOccurrence(claim, essay);
  if (occurrence === undefined) return '';
  const voice = occurrence.voice === essay.author ? undefined : cleanText(personName(g, occurrence.voice));
  const parts = [voice, STANCE_WORDS[occurrence.stance], occurrence.implicit ? 'implicit' : undefined];
  return capitalised(parts.filter((part) => part !== undefined).join(' · '));
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
