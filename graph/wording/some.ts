/** Lists in running text: long ones are not read to the end. */
import { inWords, listed, type Sentence } from './sentence.ts';

/** As many as can be kept in mind until the sentence ends. */
export const NAMED_AT_MOST = 3;

/** `a, b and c`, or the first three `and seven more`. */
export function someOf(items: readonly Sentence[], most = NAMED_AT_MOST): Sentence {
  if (items.length <= most) return listed(items);
  return listed([...items.slice(0, most), [`${inWords(items.length - most)} more`]]);
}
