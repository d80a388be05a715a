/** How people and essays are named to a reader. Unknown is said, never guessed. */
import { inDate } from '../language/dates.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from './debate-graph.ts';
import type { Essay } from './schema.ts';

export const unknownAuthor = (): string => say('Unknown author');
export const untitled = (): string => say('Untitled essay');

/** The person's name; an unknown author is told from others by the essay. */
export function personName({ people, debate }: DebateGraph, id: string): string {
  const name = people.get(id)?.name;
  if (name != null) return name;
  const essay = debate.essays.find((e) => e.author === id);
  return essay === undefined ? say('Unknown person') : say(str`Unknown author of “${essayTitle(essay)}”`);
}

/** What an essay is called; it says so if the title is not known. */
export function essayTitle(essay: Essay): string {
  return essay.title ?? untitled();
}

/** Author, outlet and date in one line; what is unknown is said to be. */
export function essayByline({ people }: DebateGraph, essay: Essay): string {
  const author = people.get(essay.author)?.name ?? unknownAuthor();
  const outlet = essay.outlet ?? say('outlet unknown');
  const date = essay.date === null ? say('date unknown') : inDate(essay.date);
  return say(str`${author}, ${outlet}, ${date}`);
}

/**
 * The essays as a reader meets them, in whichever language: by date, undated ones last, then by author's name and title. No
 * author comes first for any other reason.
 */
export function essaysInOrder({ debate, people }: DebateGraph): Essay[] {
  const sortKeys = (e: Essay): string[] => [e.date ?? '9999', people.get(e.author)?.name ?? '\uFFFF', e.title ?? '\uFFFF', e.id];
  return debate.essays.toSorted((a, b) => compareLists(sortKeys(a), sortKeys(b)));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
