/** The table of premises by essays as a picture: who relies on what, and how (SPEC.md, T1, T2). */
import { premiseTableWithShared, type SharingRow } from '../../analysis/premise-table.ts';
import { plural } from '../../language/plural.ts';
import { say, str } from '../../language/say.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essayByline, essaysInOrder, essayTitle, personName, unknownAuthor } from '../../model/labels.ts';
import type { Essay, Wording } from '../../model/schema.ts';
import { round } from '../round.ts';
import { wordsNote } from '../sheet/notes.ts';
import type { Content } from '../sheet/sheet.ts';
import { drawText } from '../svg/draw-text.ts';
import { svgNode, type SvgNode } from '../svg/svg-node.ts';
import { cleanText } from '../text/clean-text.ts';
import { wrapText } from '../text/wrap.ts';
import { essayColours, type Theme } from '../theme.ts';
import { cellMeanings, cellPhrases, cellWords, type CellPhrase, type CellWord } from '../../wording/premise-cell.ts';
import { listedWords } from '../../wording/sentence.ts';

export interface PremisesOptions {
  readonly wording: Wording;
  /** Ids of the authors whose premises are rows; all where left out. */
  readonly authors?: ReadonlySet<string>;
}

export type PremisesContent = Content & {
  /** The claims that are rows. */
  readonly claims: ReadonlySet<string>;
};

const MARGIN = 32;
const PADDING = 8;
const CLAIM_WIDTH = 320;
const ESSAY_WIDTH = 148;
const CLAIM = { size: 13, weight: 400, line: 17 } as const;
const CELL = { size: 11, weight: 400, line: 15 } as const;
const HEAD = { size: 12, weight: 700, line: 16 } as const;
const BYLINE = { size: 11, weight: 400, line: 15 } as const;
const MOST_LINES = 12;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly line: number;
  readonly ink: string;
}

interface Row {
  readonly id: string;
  readonly claim: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
  readonly relied: readonly boolean[];
}

export function premisesContent(g: DebateGraph, theme: Theme, { wording, authors }: PremisesOptions): PremisesContent {
  const essays = essaysInOrder(g).map((essay, i) => ({ essay, number: i + 1, index: g.debate.essays.indexOf(essay) }));
  const wanted = premiseTableWithShared(g).filter((row) => authors === undefined || essays.some(({ essay, index }) => authors.has(essay.author) && isRelied(row, essay, index)));
  const used = new Set<CellWord>();
  const rows = wanted.flatMap((row): Row[] => {
    const claim = g.claims.get(row.claim);
    if (claim === undefined) return [];
    const phrases = essays.map(({ essay, index }) => {
      const thesis = claim.occurrences.some((o) => o.essay === essay.id && o.role === 'thesis');
      return cellPhrases(g, essay, row.cells[index] ?? { kind: 'absent' }, { thesis, through: row.through.get(essay.id) });
    });
    for (const { word } of phrases.flat()) used.add(word);
    return [
      {
        id: claim.id,
        claim: linesOf(claim[wording], CLAIM_WIDTH, CLAIM, theme.text),
        cells: phrases.map((said) => said.flatMap((phrase) => phraseLines(phrase, theme))),
        relied: essays.map(({ essay, index }) => isRelied(row, essay, index)),
      },
    ];
  });
  const head = essays.map(({ essay, number }) => [
    ...linesOf(`${number} ${g.people.get(essay.author)?.name ?? unknownAuthor()}`, ESSAY_WIDTH, HEAD, essayColours(theme, number).ink),
    ...linesOf(essayTitle(essay), ESSAY_WIDTH, BYLINE, theme.muted),
  ]);
  const width = 2 * MARGIN + CLAIM_WIDTH + essays.length * ESSAY_WIDTH;
  const table = new Table(theme, essays.map(({ number }) => number), width);
  table.head(linesOf(say('Premise'), CLAIM_WIDTH, HEAD, theme.text), head);
  for (const row of rows) table.row(row);
  const asked = authors && listedWords([...authors].map((author) => personName(g, author)));
  return {
    width,
    height: round(table.bottom + MARGIN / 2),
    title: asked === undefined ? say('Premises by essays') : say(str`Premises of ${asked} by essays`),
    description: describedAs(rows.length, essays.length),
    nodes: table.nodes,
    legend: (room, of) => wordsNote(explained(used), room, of),
    sources: essays.map(({ essay, number }) => ({ number, title: cleanText(essayTitle(essay)), byline: cleanText(essayByline(g, essay)) })),
    claims: new Set(rows.map(({ id }) => id)),
  };
}

function describedAs(rows: number, columns: number): string {
  const premises = plural(rows, { one: say('1 premise'), other: say(str`${rows} premises`) });
  const essays = plural(columns, { one: say('1 essay'), other: say(str`${columns} essays`) });
  return say(str`A table of ${premises} by ${essays}`);
}

function explained(used: ReadonlySet<CellWord>): { readonly word: string; readonly meaning: string }[] {
  const words = cellWords();
  return cellMeanings().flatMap(([word, meaning]) => (used.has(word) ? [{ word: words[word], meaning }] : []));
}

function isRelied(row: SharingRow, essay: Essay, index: number): boolean {
  return row.cells[index]?.kind === 'relies' || row.through.has(essay.id);
}

function phraseLines({ word, text }: CellPhrase, theme: Theme): Line[] {
  const strong = word === 'load-bearing';
  return linesOf(text, ESSAY_WIDTH, { ...CELL, weight: strong ? 700 : 400 }, strong ? theme.text : theme.muted);
}

function linesOf(text: string, width: number, font: { readonly size: number; readonly weight: 400 | 700; readonly line: number }, ink: string): Line[] {
  return wrapText(cleanText(text), { size: font.size, weight: font.weight, width: width - 2 * PADDING, maxLines: MOST_LINES }).map((line) => ({ text: line, ...font, ink }));
}

/** Drawn from the top down. */
class Table {
  readonly nodes: SvgNode[] = [];
  bottom = MARGIN / 2;

  constructor(
    private readonly theme: Theme,
    private readonly numbers: readonly number[],
    private readonly width: number,
  ) {}

  head(first: readonly Line[], others: readonly (readonly Line[])[]): void {
    this.cells(first, others, () => false);
    this.rule(this.theme.text, 1.2);
  }

  row({ claim, cells, relied }: Row): void {
    this.cells(claim, cells, (column) => relied[column] === true);
    this.rule(this.theme.tag.stroke, 0.5);
  }

  private cells(first: readonly Line[], others: readonly (readonly Line[])[], isTinted: (column: number) => boolean): void {
    const top = this.bottom;
    const height = Math.max(...[first, ...others].map((lines) => lines.reduce((sum, { line }) => sum + line, 0))) + 2 * PADDING;
    others.forEach((_, column) => {
      const number = this.numbers[column];
      if (number === undefined || !isTinted(column)) return;
      this.nodes.push(svgNode('rect', { x: this.left(column), y: round(top), width: ESSAY_WIDTH, height: round(height), fill: essayColours(this.theme, number).tint }));
    });
    this.write(first, MARGIN, top);
    others.forEach((lines, column) => this.write(lines, this.left(column), top));
    this.bottom = top + height;
  }

  private write(lines: readonly Line[], left: number, top: number): void {
    let y = top + PADDING;
    for (const { text, size, weight, line, ink } of lines) {
      this.nodes.push(drawText({ text, x: left + PADDING, y: y + line / 2, size, weight }, ink));
      y += line;
    }
  }

  private rule(stroke: string, width: number): void {
    const y = round(this.bottom);
    this.nodes.push(svgNode('path', { d: `M${MARGIN} ${y}L${this.width - MARGIN} ${y}`, stroke, 'stroke-width': width, fill: 'none' }));
  }

  private left(column: number): number {
    return MARGIN + CLAIM_WIDTH + column * ESSAY_WIDTH;
  }
}
