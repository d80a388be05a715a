/** Words that a file has in common with somebody else's text. */
import { wordsOf } from '../graph/anchor/words.ts';

/** So many words in a row are no accident, and more than a title or a name has as a rule. */
export const TOO_MANY = 8;

/** Runs of words of some texts, but for those that stand in allowed ones. */
export type Runs = ReadonlySet<string>;

export function runsOf(texts: readonly string[], allowed: readonly string[] = []): Runs {
  const free = new Set(allowed.flatMap((text) => windows(text)));
  return new Set(texts.flatMap((text) => windows(text)).filter((run) => !free.has(run)));
}

/** The runs that stand in one of the strings too; each of them once. */
export function sharedRuns(runs: Runs, strings: readonly string[]): string[] {
  return [...new Set(strings.flatMap((text) => windows(text)).filter((run) => runs.has(run)))];
}

/**
 * What a file says: for JSON, each key and string by itself and as it reads; else the text, in which words hang together across
 * quotation marks, operators and the asterisks of comments.
 */
export function stringsOf(path: string, content: string): string[] {
  if (!path.endsWith('.json')) return [content];
  try {
    return stringsIn(JSON.parse(content));
  } catch {
    return [content];
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...stringsIn(inner)]);
}

function windows(text: string): string[] {
  const words = wordsOf(text).map((word) => word.text);
  return Array.from({ length: Math.max(0, words.length - TOO_MANY + 1) }, (_, i) => words.slice(i, i + TOO_MANY).join(' '));
}
