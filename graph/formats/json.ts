/** Narrowing of JSON that others wrote: what is not as it should be counts as not there. */

export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some tools write null for an empty list. */
export function listAt(object: Json, key: string): readonly unknown[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

/** Ids are strings with some tools and numbers with others, at times in one file; `1` and `"1"` name the same thing. */
export function idAt(object: Json, key: string): string | undefined {
  return idOf(object[key]);
}

export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

export function textAt(object: Json, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

export function without(object: Json, ...keys: readonly string[]): Json {
  if (!keys.some((key) => key in object)) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

export function isEmpty(object: Json): boolean {
  for (const _ in object) return false;
  return true;
}

export const NOTHING: Json = {};

export function objectAt(object: Json, key: string): Json {
  const value = object[key];
  return isJson(value) ? value : NOTHING;
}

/** One string for two, no other two of which give the same. */
export function pairKey(a: string, b: string): string {
  return `${a.length}:${a}${b}`;
}

/** As it stands in JSON between its quotation marks: most ids are written faster so than `JSON.stringify` is called. */
export function inQuotes(id: string): string {
  return PLAIN.test(id) ? id : JSON.stringify(id).slice(1, -1);
}

const PLAIN = /^[\w.:/ -]*$/;
