/** What a claim is found by, where a store's own small letters are not enough (SPEC.md, Q15). */
import type { Claim } from '../../../model/schema.ts';
import { searchable } from '../../../query/searchable.ts';
import { BETWEEN_WORDS } from '../../../query/ranking.ts';

/** Whatever is more than letters, digits and signs of ASCII. */
export const NOT_PLAIN = /[^\x20-\x7E]/u;

/** The words of gist and text as they are searched: without accents, and with single spaces between them. */
export function searchedText({ gist, text }: Pick<Claim, 'gist' | 'text'>): string {
  return searchable(`${gist} ${text}`).replaceAll(BETWEEN_WORDS, ' ').trim();
}
