/** What readable text is written on: a width, and maybe bold and faint letters. */
import { columnsOf } from './columns.ts';
import { plain } from './plain.ts';

export interface Paper {
  readonly columns: number;
  readonly emphasis: boolean;
}

export type Weight = 'bold' | 'faint';

/** Words that look alike; a text for itself looks as usual. */
export type Run = string | { readonly text: string; readonly weight: Weight };

export interface Indent {
  /** Before the first line; as wide as the text's left edge. */
  readonly first: string;
  /** Before each further one. */
  readonly rest: string;
}

const FLUSH: Indent = { first: '', rest: '' };

const CODES: Readonly<Record<Weight, readonly [on: string, off: string]>> = {
  bold: ['\u001B[1m', '\u001B[22m'],
  faint: ['\u001B[2m', '\u001B[22m'],
};

/**
 * The lines of one paragraph. A word that is wider than a line has a line for itself. All text goes through here to the
 * terminal, and comes out of it harmless.
 */
export function paragraph(paper: Paper, runs: Run | readonly Run[], { first, rest }: Indent = FLUSH): string[] {
  const lines: string[] = [];
  let line = first;
  let width = columnsOf(first);
  let isEmpty = true;
  for (const { word, weight } of wordsOf(typeof runs === 'object' && 'length' in runs ? runs : [runs])) {
    const wordWidth = columnsOf(word);
    if (!isEmpty && width + 1 + wordWidth > paper.columns) {
      lines.push(line);
      line = rest;
      width = columnsOf(rest);
      isEmpty = true;
    }
    line += (isEmpty ? '' : ' ') + weighted(word, weight, paper);
    width += (isEmpty ? 0 : 1) + wordWidth;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Lines of paragraphs that hang together, indented by so many spaces. */
export function indented(paper: Paper, runs: Run | readonly Run[], spaces: number): string[] {
  const indent = ' '.repeat(spaces);
  return paragraph(paper, runs, { first: indent, rest: indent });
}

export function bold(text: string): Run {
  return { text, weight: 'bold' };
}

export function faint(text: string): Run {
  return { text, weight: 'faint' };
}

function wordsOf(runs: readonly Run[]): { word: string; weight?: Weight }[] {
  return runs.flatMap((run) => {
    const { text, ...style } = typeof run === 'string' ? { text: run } : run;
    return plain(text)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, ...style }));
  });
}

function weighted(word: string, weight: Weight | undefined, { emphasis }: Paper): string {
  if (weight === undefined || !emphasis) return word;
  const [on, off] = CODES[weight];
  return on + word + off;
}
