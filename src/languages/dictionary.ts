/** What a language is made of: each text of the code beside what is said for it. */
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { StrResult, TemplateMap } from '@lit/localize';
import type { TemplateResult } from 'lit';

/** A text with markup. Not yet a template of Lit, which needs a page: workers have none, and no use for these texts. */
export interface Markup {
  readonly markup: true;
  readonly strings: TemplateStringsArray;
  readonly values: unknown[];
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Markup => ({ markup: true, strings, values });

/**
 * The text as it is in the code, and as it is in the language. Where the code puts a value, both have its number:
 * [str`${0} of ${1} claims`, str`${0} von ${1} Aussagen`]. Values may change places, and none may get lost.
 */
export type Entry = readonly [source: string, target: string] | readonly [source: StrResult, target: StrResult] | readonly [source: Markup, target: Markup];

/**
 * By the id under which @lit/localize looks a text up.
 *
 * @param htmlOf makes a template of Lit; texts with markup are left out where it is
 */
export function dictionary(entries: readonly Entry[], htmlOf?: (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult): TemplateMap {
  return Object.fromEntries(
    entries.flatMap(([source, target]): [string, TemplateMap[string]][] => {
      if (typeof target === 'string' || 'strTag' in target) return [[idOf(source), target]];
      return htmlOf === undefined ? [] : [[idOf(source), htmlOf(target.strings, ...target.values)]];
    }),
  );
}

export function idOf(source: Entry[0]): string {
  if (typeof source === 'string') return generateMsgId(source, false);
  return generateMsgId([...source.strings], 'markup' in source);
}
