/** Which findings are told, and in which order (SPEC.md, F21, F22). */
import type { Told } from './candidate.ts';

type Choosable = Pick<Told<string, unknown>, 'kind' | 'score' | 'about' | 'authors'>;

/** Each further finding of a kind has to be so much more telling than the first of another. */
const SAME_KIND = 0.5;

/** So much less it tells if all its authors have had their turn, for each turn of the one who had fewest. */
const SAME_AUTHORS = 0.8;

/** Rather than telling fewer, more than one thing is told about the same claims. */
const FEWEST = 5;

/**
 * The most telling ones, one after the other: each time that which, after what is already told, has most to add; that is the
 * score it comes out with. What is about a claim that an earlier one is about, or names only claims that are already named, is
 * not told, unless there would be hardly anything to tell.
 *
 * @param candidates in a fixed order; of two that tell as much the first is taken
 */
export function choose<T extends Choosable>(candidates: readonly T[], most: number): T[] {
  const chosen: T[] = [];
  const kinds = new Map<string, number>();
  const turns = new Map<string, number>();
  const named = new Set<string>();
  const subjects = new Set<string>();
  const told = new Set<string>();
  let left = [...candidates];
  const weight = ({ kind, score, authors }: T): number =>
    score * SAME_KIND ** (kinds.get(kind) ?? 0) * SAME_AUTHORS ** Math.min(...authors.map((author) => turns.get(author) ?? 0));
  const adds = ({ about: [subject], about }: T): boolean =>
    subject === undefined || (!subjects.has(subject) && !about.every((claim) => named.has(claim)));
  const isOther = (candidate: T): boolean => !told.has(nameOf(candidate));
  const pick = (isOpen: (candidate: T) => boolean, until: number): void => {
    while (chosen.length < until) {
      const open = left.filter(isOpen);
      const next = open.reduce<T | undefined>((before, one) => (before === undefined || weight(one) > weight(before) ? one : before), undefined);
      if (next === undefined) return;
      chosen.push({ ...next, score: weight(next) });
      left = left.filter((candidate) => candidate !== next);
      kinds.set(next.kind, (kinds.get(next.kind) ?? 0) + 1);
      for (const author of next.authors) turns.set(author, (turns.get(author) ?? 0) + 1);
      for (const claim of next.about) named.add(claim);
      for (const subject of next.about.slice(0, 1)) subjects.add(subject);
      told.add(nameOf(next));
    }
  };
  pick(adds, most);
  pick(isOther, Math.min(most, FEWEST));
  return chosen.toSorted((a, b) => b.score - a.score);
}

/** The same kind about the same claim is the same twice, however it is worded. */
function nameOf({ kind, about: [subject = ''] }: Choosable): string {
  return `${kind} ${subject}`;
}
