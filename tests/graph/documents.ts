/** The invented debate of the fixtures as a document to break, and the plain way to find a place in its text. */
import { readFileSync } from 'node:fs';
import type { Position } from '../../graph/model/diagnostic.ts';
import type { Debate } from '../../graph/model/schema.ts';

export type Key = string | number;

export const HIGH_STREET = readFileSync(new URL('../fixtures/high-street.json', import.meta.url), 'utf8');

export function highStreet(): Debate {
  return JSON.parse(HIGH_STREET) as Debate;
}

/** As a person would have it in an editor. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Line and column of an offset, counted the plain way. */
export function placeAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where `textOf` puts the value that these keys lead to: all before it stays the same, whatever the value is. */
export function placeOf(value: unknown, keys: readonly Key[]): Position {
  const marker = '\u0001 here';
  const marked = textOf(replaced(value, keys, marker));
  return placeAt(marked, marked.indexOf(JSON.stringify(marker)));
}

/** The keys that lead to every value in a value, to itself first. */
export function pathsIn(value: unknown): Key[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [Key, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => pathsIn(inner).map((keys) => [key, ...keys]))];
}

export function valueAt(value: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined), value);
}

/** A copy with another value at the place; undefined removes what is there. */
export function replaced(value: unknown, keys: readonly Key[], by: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const item = replaced(items[Number(key)], rest, by);
    return item === undefined ? items.toSpliced(Number(key), 1) : items.with(Number(key), item);
  }
  if (!isObject(value)) return value;
  // Also a key such as `__proto__` is only a key.
  const entries = Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
