/** Where the paragraphs of a plain text are. */

/** A run of UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Line extends Range {
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** No line of a text that was wrapped by hand or by a mail program is longer. */
const LONGEST_WRAPPED = 120;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const CLOSED = /[.!?:;…"'”’»)\]]$/;

/**
 * The paragraphs in order, without the white space around them. A line is a paragraph; but in a text whose lines were
 * wrapped, a paragraph goes on to the next empty line.
 */
export function paragraphsOf(text: string): Range[] {
  const lines = linesOf(text);
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: Range[] = [];
  for (const { start, end, apart } of lines) {
    const last = apart ? undefined : paragraphs.pop();
    paragraphs.push({ start: last?.start ?? start, end });
  }
  return paragraphs;
}

/** The lines with anything in them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let empty = false;
  for (const { start, end } of rawLines(text)) {
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed === '') {
      empty = true;
      continue;
    }
    const first = start + line.indexOf(trimmed);
    lines.push({ start: first, end: first + trimmed.length, apart: empty });
    empty = false;
  }
  return lines;
}

function* rawLines(text: string): Iterable<Range> {
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    yield { start, end: index };
    start = index + lineBreak.length;
  }
  yield { start, end: text.length };
}

/** Whether most lines break off in the middle of a sentence, and empty lines tell the paragraphs apart. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.some(({ start, end }) => end - start > LONGEST_WRAPPED)) return false;
  const goingOn = lines.filter((_, i) => lines[i + 1]?.apart === false);
  const open = goingOn.filter(({ start, end }) => !CLOSED.test(text.slice(start, end)));
  return lines.slice(1).some(({ apart }) => apart) && open.length > goingOn.length / 2;
}
