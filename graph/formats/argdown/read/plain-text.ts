/** The words of a text, without the signs that mark them. */
import type { ArgdownLibrary } from '../library.ts';
import { escapeText } from '../write/escape.ts';
import type { Part } from './syntax.ts';

export interface PlainText {
  /** In one line; empty if there is nothing to read. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Those that stand amid the words. */
  readonly innerTags: readonly string[];
  /** The text with emphasis, links, mentions, shortcodes and tags amid its words, in one line; missing if there are none. */
  readonly markup?: string;
}

const MARKED: ReadonlySet<Part['kind']> = new Set(['opening', 'closing', 'link', 'mention', 'shortcode', 'tag']);

/**
 * @param removesTags whether tags amid the words are left out of the text, as Argdown's setting `removeTagsFromText` has it; those at
 *   its beginning and end always are
 */
export function plainText(parts: readonly Part[], { shortcodes }: Pick<ArgdownLibrary, 'shortcodes'>, removesTags: boolean): PlainText {
  const inner = withoutOuterTags(parts);
  const tags = tagsIn(parts);
  const innerTags = tagsIn(inner);
  const shown = (part: Part): string => {
    switch (part.kind) {
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
  if (!inner.some(({ kind, image }) => MARKED.has(kind) && !(kind === 'shortcode' && shortcodeText(image, shortcodes) === image))) return { text, tags, innerTags };
  return { text, tags, innerTags, markup: inOneLine(inner.map(source).join('')) };
}

function source({ kind, image }: Part): string {
  if (kind === 'break') return ' ';
  return kind === 'text' ? escapeText(image) : image;
}

export function inOneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

/** Tags before the first word and after the last one are not part of the sentence. */
function withoutOuterTags(parts: readonly Part[]): readonly Part[] {
  const isOuter = ({ kind, image }: Part): boolean => kind === 'tag' || kind === 'break' || (kind === 'text' && image.trim() === '');
  const first = parts.findIndex((part) => !isOuter(part));
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex((part) => !isOuter(part)) + 1);
}

function tagsIn(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ kind, image }) => (kind === 'tag' ? [tagIn(image)] : [])))];
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
