/** Files read by us and by the libraries that others use; `npm run bench:reading` says more, of more files. */
import { generatedTexts } from '../reading/texts.ts';
import { AIF, ARGDOWN, ARGUEBUF, SADFACE, XAIF, type Contest as ReadingContest } from '../reading/contests.ts';
import type { Contest } from './contest.ts';
import { inWords } from './debates.ts';

const CONTESTS = [
  [ARGDOWN, 'argdown'],
  [AIF, 'aif by others'],
  [XAIF, 'xaif by others'],
  [SADFACE, 'sadface by others'],
  [ARGUEBUF, 'arguebuf by others'],
] as const;

/** @param sizes numbers of claims */
export function* readingContests(sizes: readonly number[]): Generator<Contest> {
  for (const size of sizes) {
    const texts = generatedTexts(size);
    for (const [contest, kind] of CONTESTS) yield contestOf(contest, texts.get(kind) ?? '', size);
  }
}

function contestOf({ format, theirs, readOurs, readTheirs }: ReadingContest, text: string, size: number): Contest {
  return { group: 'reading', question: `read ${format}`, of: inWords(size, 'claims'), ours: { run: () => readOurs(text) }, peer: { name: theirs, run: () => readTheirs(text) } };
}
