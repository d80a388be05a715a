/** The parts of a text that are no Argdown: the frontmatter, and remarks. */

export interface SetApart {
  /** Where the frontmatter stands, if the text begins with a run of equals signs; without an end if there is no second one. */
  readonly frontMatter?: { readonly start: number; readonly end?: number };
  /** Tells whether an offset lies in a remark or in the frontmatter; asked in the order of the text. */
  readonly cursor: () => (offset: number) => boolean;
}

const REMARK = /<!--|\/\*|\/\//g;
const CLOSINGS: ReadonlyMap<string, string> = new Map([['<!--', '-->'], ['/*', '*/'], ['//', '\n']]);

export function setApart(text: string): SetApart {
  const spans = remarksIn(text, 0);
  const frontMatter = frontMatterIn(text, spans);
  const all = frontMatter?.end === undefined ? spans : [[frontMatter.start, frontMatter.end] as const, ...remarksIn(text, frontMatter.end)];
  return { ...(frontMatter && { frontMatter }), cursor: () => cursorOver(all) };
}

function cursorOver(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

type Span = readonly [start: number, end: number];

function remarksIn(text: string, from: number): Span[] {
  const spans: Span[] = [];
  REMARK.lastIndex = from;
  const unclosed = new Set<string>();
  for (let found = REMARK.exec(text); found !== null; found = REMARK.exec(text)) {
    const [sign] = found;
    const closing = CLOSINGS.get(sign) ?? '\n';
    const close = unclosed.has(closing) ? -1 : text.indexOf(closing, REMARK.lastIndex);
    if (close < 0) {
      unclosed.add(closing);
      continue;
    }
    // The line goes on to its end; other remarks end with their sign.
    const end = closing === '\n' ? close : close + closing.length;
    spans.push([found.index, end]);
    REMARK.lastIndex = end;
  }
  return spans;
}

/** Only white space and remarks may stand before it. */
function frontMatterIn(text: string, remarks: readonly Span[]): SetApart['frontMatter'] {
  const SPACE = /\s*/y;
  let at = 0;
  const skip = (): void => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
  };
  skip();
  for (const [start, end] of remarks) {
    if (start !== at) break;
    at = end;
    skip();
  }
  const opening = runAt(text, at);
  if (opening < 3) return undefined;
  const close = text.indexOf('===', at + opening);
  return { start: at, ...(close >= 0 && { end: close + runAt(text, close) }) };
}

/** Number of equals signs that stand here. */
function runAt(text: string, offset: number): number {
  let end = offset;
  while (text[end] === '=') end += 1;
  return end - offset;
}

/** Whether the text is nothing but remarks, each of which ends. */
export function isRemark(text: string): boolean {
  const line = `${text}\n`;
  let at = 0;
  for (const [start, end] of remarksIn(line, 0)) {
    if (line.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return at > 0 && line.slice(at).trim() === '';
}
