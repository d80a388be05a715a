/** YAML that Argdown's lexer takes for data, whatever stands in it. */
import { isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';

/** In one line: `{stance: reports, voice: Ann Bell}`. No brace is followed by white space, which would end the data. */
export function flow(value: Yaml): string {
  if (isMap(value)) return `{${[...value].map(([key, item]) => `${scalar(key)}: ${isDate(key, item) ? item : flow(item)}`).join(', ')}}`;
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  return scalar(value);
}

/** In lines, for the frontmatter: a list has its items below it, a map its keys if none of them is in a list. */
export function block(map: YamlMap, indent = ''): string[] {
  return [...map].flatMap(([key, value]) => {
    const head = `${indent}${scalar(key)}:`;
    if (isMap(value) && value.size > 0) return [head, ...block(value, `${indent}  `)];
    if (isList(value) && value.some((item) => isMap(item))) return [head, ...value.map((item) => `${indent}  - ${flow(item)}`)];
    return [`${head} ${isDate(key, value) ? value : flow(value)}`];
  });
}

function isDate(key: string, value: Yaml): value is string {
  return (key === 'date' || key === 'asOf') && typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);
}

/** Words that YAML reads as something else than words. */
const MEANT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const WORDS = /^\p{L}[\p{L}\p{N}_.’'!?;()–—-]*(?: [\p{L}\p{N}_.’'!?;()–—-]+)*$/u;

function scalar(value: null | boolean | number | string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (WORDS.test(value) && !MEANT.test(value)) return value;
  // Brackets could be taken for the end of the data or of a title, equals signs for that of the frontmatter.
  return JSON.stringify(value).replace(/[}\]=\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
