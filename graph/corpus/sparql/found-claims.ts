/** Claims of a store by words, ranked here as they are anywhere (SPEC.md, Q14 and Q15). */
import { defaultGist } from '../../formats/defaults.ts';
import { wellFormed } from '../../formats/ids.ts';
import { rank, wordIndex, wordsOf } from '../../query/ranking.ts';
import type { Asking, Listed, ListedClaim, Range } from '../corpus.ts';
import type { Catalogue } from './catalogue.ts';
import { Loader } from './loader.ts';
import { claimsHolding, countHolding } from './queries.ts';
import { countIn, valueIn } from './results.ts';
import type { Select } from './select.ts';

/** So many are ranked; of more, which ones is the store's choice. Whoever finds so many will say more words. */
export const MOST_RANKED = 2000;

export async function foundClaims({ facts, names }: Catalogue, words: string, { from, most }: Range, select: Select, asking: Pick<Asking, 'abort'>): Promise<Listed<ListedClaim>> {
  // As texts were when they were written.
  const asked = wellFormed(words);
  const wanted = wordsOf(asked);
  if (wanted.length === 0) return { items: [], total: 0 };
  const loader = new Loader(facts, select, asking);
  const rows = await loader.rows(claimsHolding(wanted, MOST_RANKED));
  const byName = new Map(rows.map((row) => [valueIn(row, 's'), row]));
  const claims = names
    .inOrder([...byName], ([name]) => name, ([, row]) => valueIn(row, 'place'))
    .map(([name, row]) => {
      const text = valueIn(row, 'text');
      return { id: names.idOf(name, valueIn(row, 'id')), text, gist: row.get('gist')?.value ?? defaultGist(text) };
    });
  const places = rank(wordIndex(claims.map(({ gist, text }) => ({ name: gist, more: text }))), asked)?.places ?? [];
  const total = rows.length < MOST_RANKED ? places.length : (await loader.rows(countHolding(wanted))).reduce((sum, row) => sum + countIn(row, 'count'), 0);
  return { items: places.slice(from, from + most).flatMap((place) => claims[place] ?? []), total };
}
