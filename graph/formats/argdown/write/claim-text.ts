/** A claim written out: title, words, tags, data. */
import type { Claim } from '../../../model/schema.ts';
import { defaultGist } from '../../defaults.ts';
import { inOneLine } from '../in-one-line.ts';
import { keptList, keptValue } from '../kept.ts';
import { asText, isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import { escapeStart, escapeText } from '../escape.ts';
import { tagText } from './tag-text.ts';
import { flow } from './yaml-text.ts';

interface Wanted {
  /** Its title; without one the words alone are written. */
  readonly title?: { readonly text: string; readonly call: string };
  /** What the essay does with it. */
  readonly marks: YamlMap;
  /** Whether the title alone tells that it is voiced here, where it says all. */
  readonly isCalledOnly: boolean;
  readonly beginsLine: boolean;
}

/** The paragraphs that give other wordings, and the one that stands for all. */
export function claimText(claim: Claim, { title, marks, isCalledOnly, beginsLine }: Wanted): readonly [...wordings: string[], main: string] {
  const shown = shownText(claim.text);
  const markup = markupOf(claim);
  const data = new Map<string, Yaml>();
  if (claim.gist !== (title?.text ?? defaultGist(claim.text))) data.set('gist', claim.gist);
  if (shown !== claim.text) data.set('text', claim.text);
  if (claim.asOf !== undefined) data.set('asOf', claim.asOf);
  for (const [key, value] of marks) data.set(key, value);
  const kept = keptValue(claim, 'data');
  if (isMap(kept)) for (const [key, value] of kept) if (!data.has(key)) data.set(key, value);
  const tags = keptList(claim, 'tags').flatMap((tag) => asText(tag) ?? []).filter((tag) => !markup.tags.includes(tag));
  const wordings = title === undefined ? [] : keptList(claim, 'wordings').flatMap((wording) => inOneLine(asText(wording) ?? '') || []);
  const isTitleEnough = isCalledOnly && wordings.length === 0 && shown === title?.text && claim.text === shown;
  const text = markup.text ?? escapeText(shown);
  const words = title === undefined ? (beginsLine ? escapeStart(text) : text) : isTitleEnough ? title.call : `${title.call}: ${text}`;
  const main = [words, ...tags.map(tagText), ...(data.size > 0 ? [flow(data)] : [])].join(' ');
  return [...wordings.map((wording) => `${title?.call ?? ''}: ${wording}`), main];
}

/** What the lexer gives back: white space is all the same to it, and of some characters we make use ourselves. */
export function shownText(text: string): string {
  return inOneLine(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFDD0-\uFDEF\s]+/gu, ' ')) || '-';
}

/** What was read, as long as nobody has changed the text, and the tags in it. */
function markupOf(claim: Claim): { readonly text?: string; readonly tags: readonly string[] } {
  const kept = keptValue(claim, 'markup');
  if (!isMap(kept) || kept.get('text') !== claim.text) return { tags: [] };
  const text = inOneLine(asText(kept.get('markup')) ?? '');
  const tags = kept.get('tags');
  return text === '' ? { tags: [] } : { text, tags: isList(tags) ? tags.flatMap((tag) => asText(tag) ?? []) : [] };
}
