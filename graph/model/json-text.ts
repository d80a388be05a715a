/**
 * JSON with places: what is wrong with a text that is no JSON, and where in the text the value at a path stands.
 *
 * Values come from `JSON.parse`, which makes `__proto__` an ordinary key and does not recurse; the tolerant parser of
 * `jsonc-parser` is asked for places only, and never about a text that is nested too deeply for its recursion.
 */
import { parse, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Diagnostic, Position } from './diagnostic.ts';
import { pointerKeys } from './json-pointer.ts';

/** Deeper than any document of the field; shallow enough for every recursive reader. */
const MAX_DEPTH = 100;

export type JsonResult = { readonly value: unknown } | { readonly error: Diagnostic };

export function parseJson(text: string): JsonResult {
  const clean = withoutMark(text);
  const tooDeep = depthExceeded(clean);
  if (tooDeep !== undefined) {
    return {
      error: {
        severity: 'error',
        code: 'json-depth',
        message: `the text nests brackets more than ${MAX_DEPTH} deep`,
        remedy: 'this is no debate document; open the file it was meant to be',
        path: '',
        position: positionOf(clean, tooDeep),
      },
    };
  }
  try {
    return { value: JSON.parse(clean) as unknown };
  } catch {
    return { error: syntaxError(clean) };
  }
}

/** Places of values in a JSON text, found once for many questions. */
export function locateIn(text: string): (pointer: string) => Position | undefined {
  const clean = withoutMark(text);
  const tree = parseTree(clean);
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

function syntaxError(text: string): Diagnostic {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  return {
    severity: 'error',
    code: 'json-syntax',
    message: first === undefined ? 'the text is no JSON' : `the text is no JSON: ${inWords(printParseErrorCode(first.error))}`,
    remedy: 'mend it here, or save the file again with the program it comes from',
    path: '',
    position: positionOf(text, first?.offset ?? 0),
  };
}

/** `CommaExpected` → `comma expected` */
function inWords(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
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
