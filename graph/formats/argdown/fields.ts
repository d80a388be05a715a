/** The keys in data by which an Argdown file tells what Argdown itself has no words for. Argdown's own tools keep them and make nothing of them. */
import { ROLES, STANCES, type Role, type Stance } from '../../model/schema.ts';
import { asText, type Yaml, type YamlMap } from './yaml.ts';

/** Of an essay: in a heading, or in the frontmatter if the file is one essay. */
export const ESSAY_KEYS = ['author', 'outlet', 'date', 'language', 'stance'] as const;

/** Of a claim in an essay. */
export const OCCURRENCE_KEYS = ['stance', 'voice', 'role', 'implicit'] as const;

/** Of a claim, and of where it belongs. */
export const CLAIM_KEYS = [...OCCURRENCE_KEYS, 'text', 'gist', 'asOf', 'essay', 'author'] as const;

/** What an argument is that stands for a support or a rebuttal, because several claims make it, or something is directed at it. */
export const LINKS = ['support', 'rebuttal', 'case'] as const;
export type Link = (typeof LINKS)[number];

export function stanceIn(data: YamlMap): Stance | undefined {
  return oneOf(STANCES, data.get('stance'));
}

export function roleIn(data: YamlMap): Role | undefined {
  return oneOf(ROLES, data.get('role'));
}

export function linkIn(data: YamlMap): Link | undefined {
  return oneOf(LINKS, data.get('link'));
}

export function oneOf<T extends string>(values: readonly T[], value: Yaml | undefined): T | undefined {
  return values.find((one) => one === value);
}

/** A text that is there and not blank. */
export function lineIn(data: YamlMap, key: string): string | undefined {
  const text = asText(data.get(key))?.trim();
  return text === '' ? undefined : text;
}

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * As precise as it is certain. Argdown's examples write 29/06/2018 and 19.10.2018; of 05/06/2018 nobody outside their authors' country
 * knows more than the year.
 */
export function dateIn(data: YamlMap, key: string): string | undefined {
  const text = lineIn(data, key);
  if (text === undefined) return undefined;
  const [from = '', to, ...more] = text.split('/');
  if (ISO.test(from) && more.length === 0 && (to === undefined || ISO.test(to))) return text;
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return [year, second.padStart(2, '0'), first.padStart(2, '0')].join('-');
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return [year, first.padStart(2, '0'), second.padStart(2, '0')].join('-');
  return year;
}

/** The data without some keys. */
export function without(data: YamlMap, keys: readonly string[]): YamlMap {
  return new Map([...data].filter(([key]) => !keys.includes(key)));
}
