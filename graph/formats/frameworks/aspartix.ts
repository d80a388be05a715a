import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import type { Framework } from '../../positions/framework.ts';
import type { Findings, Place, Word } from './findings.ts';
import { Labelled } from './labelled.ts';

const BLANK = /(?:\s|%[^\n]*)+/y;
const LABEL = /"(?:[^"\\\n]|\\.)*"|[^\s(),%"]+/y;
const PREDICATE = /[\p{L}_][\p{L}\p{N}_]*/uy;
const REST_OF_LINE = /[^\n]*/y;

/** Reads the facts `arg(a).` and `att(a,b).` of ASPARTIX, in any order, with comments from `%` to the end of the line. */
export function readAspartix(text: string, findings: Findings): Framework | undefined {
  const labelled = new Labelled(findings);
  const scanner = new Scanner(text);
  while (!scanner.isAtEnd && !findings.isFull) {
    const { place } = scanner;
    const start = scanner.offset;
    const fact = factAt(scanner);
    if (fact === undefined) {
      report(scanner, place, start, findings);
      scanner.skipLine();
      continue;
    }
    const [first, second] = fact;
    if (second === undefined) labelled.declare(first);
    else labelled.attack(first, second);
  }
  return labelled.finish();
}

function factAt(scanner: Scanner): readonly [Word, Word?] | undefined {
  const predicate = scanner.take(PREDICATE);
  if (predicate?.text !== 'arg' && predicate?.text !== 'att') return undefined;
  if (!scanner.sign('(')) return undefined;
  const first = scanner.take(LABEL);
  if (first === undefined || (predicate.text === 'att' && !scanner.sign(','))) return undefined;
  const second = predicate.text === 'att' ? scanner.take(LABEL) : undefined;
  if ((predicate.text === 'att' && second === undefined) || !scanner.sign(')') || !scanner.sign('.')) return undefined;
  return second === undefined ? [first] : [first, second];
}

function report(scanner: Scanner, begun: Place, start: number, findings: Findings): void {
  const written = quotable(scanner.restOfLineFrom(start));
  if (scanner.isAtEnd) {
    findings.error('unfinished', say(str`the file ends in the middle of "${written}"`), say('it may have been cut off; get the whole file, or delete what is left of the fact'), begun);
  } else findings.error('not-a-fact', say(str`"${written}" is neither "arg(A)." nor "att(A,B)."`), say('mend it or delete it'), scanner.place);
}

class Scanner {
  offset = 0;
  #line = 1;
  #lineStart = 0;

  constructor(private readonly text: string) {
    this.#skipBlank();
  }

  get isAtEnd(): boolean {
    return this.offset >= this.text.length;
  }

  get place(): Place {
    return { line: this.#line, column: this.offset - this.#lineStart + 1 };
  }

  /** What is written here, if it has this form; moves on to what comes next. */
  take(form: RegExp): Word | undefined {
    const found = this.#match(form);
    if (found === undefined) return undefined;
    const word = { text: found, place: this.place };
    this.#advance(found);
    this.#skipBlank();
    return word;
  }

  /** True if this sign stands here, which is then passed. */
  sign(sign: string): boolean {
    if (!this.text.startsWith(sign, this.offset)) return false;
    this.#advance(sign);
    this.#skipBlank();
    return true;
  }

  skipLine(): void {
    this.#advance(this.#match(REST_OF_LINE) ?? '');
    this.#skipBlank();
  }

  restOfLineFrom(offset: number): string {
    const end = this.text.indexOf('\n', offset);
    return this.text.slice(offset, end < 0 ? undefined : end).trim();
  }

  #skipBlank(): void {
    this.#advance(this.#match(BLANK) ?? '');
  }

  #match(form: RegExp): string | undefined {
    // A form keeps the place of its last match, and is shared.
    form.lastIndex = this.offset;
    return form.exec(this.text)?.[0];
  }

  #advance(passed: string): void {
    for (let end = passed.indexOf('\n'); end >= 0; end = passed.indexOf('\n', end + 1)) {
      this.#line += 1;
      this.#lineStart = this.offset + end + 1;
    }
    this.offset += passed.length;
  }
}
