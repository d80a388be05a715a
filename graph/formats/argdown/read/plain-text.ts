/** The words of a text, without the signs that mark them. */
import type { ArgdownLibrary } from '../library.ts';
import { inOneLine } from '../in-one-line.ts';
import { escapeText } from '../escape.ts';
import type { Part } from './syntax.ts';
import type { PartKind } from './tokens.ts';

export interface PlainText {
  /** In one line; empty if there is nothing to read. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Those that stand amid the words. */
  readonly innerTags: readonly string[];
  /** The text with emphasis, links, mentions, shortcodes and tags amid its words, in one line; missing if there are none. */
  readonly markup?: string;
}

const MARKED: ReadonlySet<PartKind> = new Set(['opening', 'closing', 'link', 'mention', 'shortcode', 'tag']);

/**
 * @param removesTags whether tags amid the words are left out of the text, as Argdown's setting `removeTagsFromText` has it; those at
 *   its beginning and end always are
 */
export function plainText(parts: readonly Part[], { shortcodes }: Pick<ArgdownLibrary, 'shortcodes'>, removesTags: boolean): PlainText {
  if (parts.every(isPlain)) return { text: simpleText(parts), tags: NONE, innerTags: NONE };
  const inner = withoutOuterTags(parts);
  const tags = tagsIn(parts);
  const innerTags = tagsIn(inner);
  const shown = (part: Part): string => {
    switch (part.part) {
      case 'text':
      case 'mention':
        return part.image;
      case 'escaped':
        return part.image.slice(1);
      case 'shortcode':
        return shortcodeText(part.image, shortcodes);
      case 'tag':
        return removesTags ? ' ' : part.image;
      case 'link':
        return part.image.replace(/^\[([^\]]*)\]\([^)]*\)/, '$1');
      case 'opening':
        return '';
      case 'closing':
        return /\s$/.test(part.image) ? ' ' : '';
      case 'break':
        return ' ';
    }
  };
  const text = inOneLine(inner.map(shown).join(''));
  if (!inner.some(({ part, image }) => MARKED.has(part) && !(part === 'shortcode' && shortcodeText(image, shortcodes) === image))) return { text, tags, innerTags };
  return { text, tags, innerTags, markup: inOneLine(inner.map(source).join('')) };
}

const NONE: readonly string[] = [];

/** Most texts have nothing else. */
function isPlain({ part }: Part): boolean {
  return part === 'text' || part === 'break' || part === 'escaped';
}

function simpleText(parts: readonly Part[]): string {
  let text = '';
  for (const { part, image } of parts) {
    if (part === 'text') text += image;
    else if (part === 'escaped') text += image.slice(1);
    else if (!text.endsWith(' ')) text += ' ';
  }
  return inOneLine(text);
}

function source({ part, image }: Part): string {
  if (part === 'break') return ' ';
  return part === 'text' ? escapeText(image) : image;
}

/** Tags before the first word and after the last one are not part of the sentence. */
function withoutOuterTags(parts: readonly Part[]): readonly Part[] {
  const isOuter = ({ part, image }: Part): boolean => part === 'tag' || part === 'break' || (part === 'text' && image.trim() === '');
  const first = parts.findIndex((part) => !isOuter(part));
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex((part) => !isOuter(part)) + 1);
}

function tagsIn(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ part, image }) => (part === 'tag' ? [tagIn(image)] : [])))];
}

function tagIn(image: string): string {
  const tag = image.trim().slice(1);
  return tag.startsWith('(') ? tag.slice(1, -1) : tag;
}

function shortcodeText(image: string, shortcodes: ArgdownLibrary['shortcodes']): string {
  const code = image.trim();
  const found = Object.hasOwn(shortcodes, code) ? shortcodes[code] : undefined;
  return found === undefined ? image : found.unicode + (image.endsWith(' ') ? ' ' : '');
}
