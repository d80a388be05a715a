import type { Diagnostic } from '../../model/diagnostic.ts';

/** More of the same helps nobody to mend a file. */
const MOST_ERRORS = 100;

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1. */
  readonly column: number;
}

/** Problems of one file, in the order in which they are found. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  /** True when there are so many problems that reading on is of no use. */
  get isFull(): boolean {
    return this.diagnostics.length >= MOST_ERRORS;
  }

  get hasErrors(): boolean {
    return this.diagnostics.length > 0;
  }

  error(code: string, message: string, remedy: string, { line, column }: Place): void {
    if (this.isFull) return;
    this.diagnostics.push({ severity: 'error', code, message, remedy, path: '', position: { line, column } });
  }
}

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a text; the end of the last one begins no further line. */
export function* linesOf(text: string): Generator<Line> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    number += 1;
    yield { text: text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop), number };
    start = stop + 1;
  }
}

/** Something that is written without a space in it. */
export interface Word {
  readonly text: string;
  readonly place: Place;
}

export function wordsOf({ text, number }: Line): Word[] {
  return Array.from(text.matchAll(/[^ \t]+/g), (match) => ({
    text: match[0],
    place: { line: number, column: match.index + 1 },
  }));
}

/** Characters that would make of a label something else when it is printed: line ends, escape sequences, direction marks. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

export function isPrintable(label: string): boolean {
  return !UNPRINTABLE.test(label);
}
