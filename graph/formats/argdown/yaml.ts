/** Data as Argdown has it, in YAML: values without prototypes, so that no key is special. */

import { parseJson } from '../../model/json-text.ts';

export type Yaml = null | boolean | number | string | readonly Yaml[] | YamlMap;
export type YamlMap = ReadonlyMap<string, Yaml>;

export function isMap(value: Yaml | undefined): value is YamlMap {
  return value instanceof Map;
}

export function isList(value: Yaml | undefined): value is readonly Yaml[] {
  return Array.isArray(value);
}

/** What a reader would see: `1984` is a name where a name is wanted. */
export function asText(value: Yaml | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** As JSON, for what is kept of a file. `__proto__` is a key like any other. */
export function jsonOf(value: Yaml): string {
  if (isMap(value)) return `{${[...value].map(([key, v]) => `${JSON.stringify(key)}:${jsonOf(v)}`).join(',')}}`;
  if (isList(value)) return `[${value.map(jsonOf).join(',')}]`;
  return JSON.stringify(value);
}

/** Of JSON that was kept; undefined if it is none. */
export function yamlOfJson(json: string | undefined): Yaml | undefined {
  if (json === undefined) return undefined;
  const parsed = parseJson(json);
  return 'value' in parsed ? yamlOf(parsed.value) : undefined;
}

/** Deeper, or of more values, is no data that somebody wrote: a few lines of YAML can stand for billions. */
const DEEPEST = 50;
const MOST_VALUES = 20_000;

/** Undefined if it is too large, or goes round in a circle. */
export function yamlOf(value: unknown): Yaml | undefined {
  const left = { values: MOST_VALUES };
  return converted(value, DEEPEST, left);
}

function converted(value: unknown, depth: number, left: { values: number }): Yaml | undefined {
  left.values -= 1;
  if (depth < 0 || left.values < 0) return undefined;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number.isFinite(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) {
    const list = value.map((item) => converted(item, depth - 1, left));
    return list.every((item) => item !== undefined) ? list : undefined;
  }
  if (typeof value !== 'object') return null;
  const map = new Map<string, Yaml>();
  for (const [key, item] of Object.entries(value)) {
    const yaml = converted(item, depth - 1, left);
    if (yaml === undefined) return undefined;
    map.set(key, yaml);
  }
  return map;
}

/** YAML takes 2022-11-17 for a moment, of which the day is meant. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'invalid date';
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
