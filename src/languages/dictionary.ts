/** What a language is made of: each text of the code beside what is said for it. */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { StrResult, TemplateMap } from '@lit/localize';
import type { TemplateResult } from 'lit';

/**
 * The text as it is in the code, and as it is in the language. Where the code puts a value, both have its number:
 * [str`${0} of ${1} claims`, str`${0} von ${1} Aussagen`]. Values may change places, and none may get lost.
 */
export type Entry =
  | readonly [source: string, target: string]
  | readonly [source: StrResult, target: StrResult]
  | readonly [source: TemplateResult, target: TemplateResult];

/** By the id under which @lit/localize looks a text up. */
export function dictionary(entries: readonly Entry[]): TemplateMap {
  return Object.fromEntries(entries.map(([source, target]) => [idOf(source), target]));
}

function idOf(source: Entry[0]): string {
  if (typeof source === 'string') return generateMsgId(source, false);
  return generateMsgId([...source.strings], !('strTag' in source));
}
