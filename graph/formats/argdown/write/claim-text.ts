/** A claim written out: title, words, tags, data. */
import type { Claim } from '../../../model/schema.ts';
import { inOneLine } from '../read/plain-text.ts';
import { keptList, keptValue } from '../kept.ts';
import { asText, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { escapeText } from './escape.ts';
import { tagText } from './tag-text.ts';
import { flow } from './yaml-text.ts';

/**
 * The paragraphs that give other wordings, and the one that stands for all.
 *
 * @param call its title in brackets
 * @param marks what the essay does with it
 * @param isCalledOnly whether the title alone tells that it is voiced here
 */
export function claimText(claim: Claim, { call, title, marks, isCalledOnly }: { readonly call: string; readonly title: string; readonly marks: YamlMap; readonly isCalledOnly: boolean }): string[] {
  const shown = shownText(claim.text);
  const data = new Map<string, Yaml>();
  if (claim.gist !== title) data.set('gist', claim.gist);
  if (shown !== claim.text) data.set('text', claim.text);
  if (claim.asOf !== undefined) data.set('asOf', claim.asOf);
  for (const [key, value] of marks) data.set(key, value);
  const kept = keptValue(claim, 'data');
  if (isMap(kept)) for (const [key, value] of kept) if (!data.has(key)) data.set(key, value);
  const tags = keptList(claim, 'tags').flatMap((tag) => asText(tag) ?? []);
  const wordings = keptList(claim, 'wordings').flatMap((wording) => shownText(asText(wording) ?? '') || []);
  const isTitleEnough = isCalledOnly && wordings.length === 0 && shown === title && claim.text === title;
  const words = isTitleEnough ? call : `${call}: ${markupOf(claim) ?? escapeText(shown)}`;
  const main = [words, ...tags.map(tagText), ...(data.size > 0 ? [flow(data)] : [])].join(' ');
  return [...wordings.map((wording) => `${call}: ${escapeText(wording)}`), main];
}

/** What the lexer gives back: white space is all the same to it, and of some characters we make use ourselves. */
export function shownText(text: string): string {
  return inOneLine(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFDD0-\uFDEF\s]+/gu, ' ')) || '-';
}

/** What was read, as long as nobody has changed the text. */
function markupOf(claim: Claim): string | undefined {
  const kept = keptValue(claim, 'markup');
  return isMap(kept) && kept.get('text') === claim.text ? inOneLine(asText(kept.get('markup')) ?? '') || undefined : undefined;
}
