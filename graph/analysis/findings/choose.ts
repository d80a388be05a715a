/** Which findings are told, and in which order (SPEC.md, F19–F21). */
import type { Told } from './candidate.ts';

type Choosable = Pick<Told<string, unknown>, 'kind' | 'score' | 'about' | 'authors'>;

/** Each further finding of a kind has to be so much more telling than the first of another. */
const SAME_KIND = 0.5;

/** So much less it tells if all its authors have had their turn, for each turn of the one who had fewest. */
const SAME_AUTHORS = 0.8;

/**
 * The most telling ones, one after the other: each time that which, after what is already told, has most to add; that is the
 * score it comes out with. What is about a claim that an earlier one is about, or names only claims that are already named, is
 * not told.
 *
 * @param candidates in a fixed order; of two that tell as much the first is taken
 */
export function choose<T extends Choosable>(candidates: readonly T[], most: number): T[] {
  const chosen: T[] = [];
  const kinds = new Map<string, number>();
  const turns = new Map<string, number>();
  const named = new Set<string>();
  const subjects = new Set<string>();
  let left = [...candidates];
  const weight = ({ kind, score, authors }: T): number =>
    score * SAME_KIND ** (kinds.get(kind) ?? 0) * SAME_AUTHORS ** Math.min(...authors.map((author) => turns.get(author) ?? 0));
  const isTold = ({ about: [subject], about }: T): boolean =>
    subject !== undefined && (subjects.has(subject) || about.every((claim) => named.has(claim)));

  while (chosen.length < most) {
    left = left.filter((candidate) => !isTold(candidate));
    const next = left.reduce<T | undefined>((before, one) => (before === undefined || weight(one) > weight(before) ? one : before), undefined);
    if (next === undefined) break;
    chosen.push({ ...next, score: weight(next) });
    left = left.filter((candidate) => candidate !== next);
    kinds.set(next.kind, (kinds.get(next.kind) ?? 0) + 1);
    for (const author of next.authors) turns.set(author, (turns.get(author) ?? 0) + 1);
    for (const claim of next.about) named.add(claim);
    const [subject] = next.about;
    if (subject !== undefined) subjects.add(subject);
  }
  return chosen;
}
