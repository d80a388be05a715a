/** Things in the lists of a corpus as a reader meets them. */
import { msg, str } from '@lit/localize';
import { inDate } from '../../graph/language/dates.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import { unknownAuthor, untitled } from '../../graph/model/labels.ts';
import type { ListedEssay } from '../../graph/corpus/corpus.ts';

export function titleOf({ essay }: ListedEssay): string {
  return essay.title ?? untitled();
}

export function authorOf({ name }: ListedEssay['author']): string {
  return name ?? unknownAuthor();
}

/** As `essayByline` words it. */
export function bylineOf({ essay, author }: ListedEssay): string {
  const outlet = essay.outlet ?? msg('outlet unknown');
  const date = essay.date === null ? msg('date unknown') : inDate(essay.date);
  return msg(str`${authorOf(author)}, ${outlet}, ${date}`);
}

/** As numbers of large debates are read. */
export function manyClaims(n: number): string {
  return plural(n, { one: msg('1 claim'), other: msg(str`${inDigits(n)} claims`) });
}
