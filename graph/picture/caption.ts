/** The small line above a claim: whatever is not the author plainly asserting it. */
import { leadingOccurrence } from '../analysis/commitment.ts';
import { say } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { personName } from '../model/labels.ts';
import type { Claim, Essay, Stance } from '../model/schema.ts';
import { cleanText } from './text/clean-text.ts';
import { textWidth, type Font } from './text/measure.ts';
import { fitText } from './text/wrap.ts';

const SEPARATOR = ' · ';

/** What the stance adds to the caption; none where the author asserts. */
const stanceWords = (): Readonly<Record<Stance, string>> => ({
  asserts: '',
  concedes: say('conceded'),
  reports: say('reported'),
  rejects: say('rejected'),
});

export interface Caption {
  /** Whose voice it is; empty for the author's own. */
  readonly voice: string;
  /** What else is to be said, such as `reported`; may be empty. */
  readonly manner: string;
}

/** Both parts are empty if the author plainly asserts the claim. */
export function captionOf(g: DebateGraph, claim: Claim, essay: Essay): Caption {
  const occurrence = leadingOccurrence(claim, essay);
  if (occurrence === undefined) return { voice: '', manner: '' };
  const voice = occurrence.voice === essay.author ? '' : cleanText(personName(g, occurrence.voice));
  return { voice, manner: joined([stanceWords()[occurrence.stance], occurrence.implicit ? say('implicit') : '']) };
}

/** The caption in one line; a name is shortened before what the author makes of it would be lost. */
export function captionLine({ voice, manner }: Caption, width: number, font: Font): string {
  const whole = capitalised(joined([voice, manner]));
  if (voice === '' || textWidth(whole, font) <= width) return fitText(whole, { ...font, width });
  const rest = manner === '' ? '' : SEPARATOR + manner;
  return fitText(capitalised(voice), { ...font, width: width - textWidth(rest, font) }) + rest;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(SEPARATOR);
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
