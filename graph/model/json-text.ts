/**
 * JSON with places: what is wrong with a text that is no JSON, and where in the text the value at a path stands.
 *
 * Values come from `JSON.parse`, which makes `__proto__` an ordinary key and does not recurse; the tolerant parser of
 * `jsonc-parser` is asked for places only, and never about a text that is nested too deeply for its recursion.
 */
import { parseTree, visit, type Node } from 'jsonc-parser';
import { say, str } from '../language/say.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import { keysInText, keysInValue } from './json-keys.ts';
import { jsonPointer, pointerKeys } from './json-pointer.ts';
import { syntaxFault } from './json-syntax.ts';
import { quotable } from './quote.ts';

/** Deeper than any document of the field; shallow enough for every recursive reader. */
const MAX_DEPTH = 100;

export type JsonResult = { readonly value: unknown } | { readonly error: Diagnostic };

export function parseJson(text: string): JsonResult {
  const clean = withoutMark(text);
  if (mayNestWithoutEnd(clean)) {
    const tooDeep = depthExceeded(clean);
    if (tooDeep !== undefined) return { error: depthError(clean, tooDeep) };
  }
  try {
    const value: unknown = JSON.parse(clean);
    // To look at the values takes a small part of the time that it takes to look at each character.
    const tooDeep = nestsWithin(value, MAX_DEPTH) ? undefined : depthExceeded(clean);
    return tooDeep === undefined ? { value } : { error: depthError(clean, tooDeep) };
  } catch {
    const tooDeep = depthExceeded(clean);
    return { error: tooDeep === undefined ? syntaxError(clean) : depthError(clean, tooDeep) };
  }
}

/** Brackets that `JSON.parse` may have open at a time: each takes it up to 64 bytes. */
const MOST_BRACKETS = 4_000_000;
/** Characters that an object takes to stand in another: `{"":`. */
const LEAST_OBJECT = 4;

/** Whether there are so many opening brackets that the text is better not parsed before it is known how deep they nest. */
function mayNestWithoutEnd(text: string): boolean {
  if (text.length <= MOST_BRACKETS) return false;
  const lists = count(text, '[');
  // Of lists most files have few; for how many objects there is room, is known without counting them.
  return lists + text.length / LEAST_OBJECT > MOST_BRACKETS && lists + count(text, '{') > MOST_BRACKETS;
}

/** How often a bracket stands in a text, up to one more than may be open. */
function count(text: string, bracket: string): number {
  let found = 0;
  for (let at = text.indexOf(bracket); at >= 0 && found <= MOST_BRACKETS; at = text.indexOf(bracket, at + 1)) found += 1;
  return found;
}

function nestsWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object' && one !== null && !nestsWithin(one, depth - 1)) return false;
    return true;
  }
  for (const key in value) {
    // Most values are no objects: to call for each of them would take longer than to look.
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof one === 'object' && one !== null && !nestsWithin(one, depth - 1)) return false;
  }
  return true;
}

/**
 * Keys that stand more than once in their object, of which JSON.parse keeps the last without a word (SPEC.md, V11).
 *
 * @param value what `parseJson` made of the text, if it is at hand: it shows at once that there are none
 */
export function repeatedKeys(text: string, value?: unknown): Diagnostic[] {
  const clean = withoutMark(text);
  if (value !== undefined && keysInText(clean) === keysInValue(value)) return [];
  // In what a repeated key hides, which no value shows.
  const tooDeep = depthExceeded(clean);
  if (tooDeep !== undefined) return [depthError(clean, tooDeep)];
  const repeated: Diagnostic[] = [];
  const open: Set<string>[] = [];
  let lineStarts: readonly number[] | undefined;
  visit(clean, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, _length, _line, _column, pathToObject) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        lineStarts ??= startsOfLines(clean);
        repeated.push({
          severity: 'error',
          code: 'repeated-key',
          message: say(str`"${quotable(key)}" stands twice in the same object`),
          remedy: say('keep one of the two'),
          path: jsonPointer([...pathToObject(), key]),
          position: positionAmong(lineStarts, offset),
        });
      }
      keys?.add(key);
    },
  });
  return repeated;
}

/** Places of values in a JSON text, found once for many questions. */
export function locateIn(text: string): (pointer: string) => Position | undefined {
  const clean = withoutMark(text);
  const tree = depthExceeded(clean) === undefined ? parseTree(clean) : undefined;
  const lineStarts = startsOfLines(clean);
  return (pointer) => {
    let node: Node | undefined = tree;
    let found = tree;
    for (const key of pointerKeys(pointer)) {
      node = node && childOf(node, key);
      if (node === undefined) break;
      found = node;
    }
    return found && positionAmong(lineStarts, found.offset);
  };
}

/** A byte order mark is no column: editors do not count it, and most readers of files drop it. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

export function positionOf(text: string, offset: number): Position {
  return positionAmong(startsOfLines(text), offset);
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(key)];
  // Of a key that stands twice JSON.parse keeps the last.
  return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}

function depthError(text: string, offset: number): Diagnostic {
  return {
    severity: 'error',
    code: 'json-depth',
    message: say(str`the text nests brackets more than ${MAX_DEPTH} deep`),
    remedy: say('this is no debate document; open the file it was meant to be'),
    path: '',
    position: positionOf(text, offset),
  };
}

function syntaxError(text: string): Diagnostic {
  const { offset, message, remedy } = syntaxFault(text);
  return {
    severity: 'error',
    code: 'json-syntax',
    message: say(str`the text is no JSON: ${message}`),
    remedy,
    path: '',
    position: positionOf(text, offset),
  };
}

/** Offset of the first bracket that nests too deeply, counting outside strings only. */
function depthExceeded(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '[' || c === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return i;
    } else if (c === ']' || c === '}') depth -= 1;
  }
  return undefined;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function positionAmong(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
