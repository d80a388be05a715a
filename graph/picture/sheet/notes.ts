/** What stands around a picture: the title above it, legend and sources below. */
import { say, str } from '../../language/say.ts';
import type { LegendEntry } from '../legend.ts';
import { round } from '../round.ts';
import { drawSample, SAMPLE } from '../svg/draw-sample.ts';
import { drawText } from '../svg/draw-text.ts';
import { svgNode, type SvgNode } from '../svg/svg-node.ts';
import { baseDirection } from '../text/bidi.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth, type Font } from '../text/measure.ts';
import { fitText, wrapText } from '../text/wrap.ts';
import { essayColours, type Theme } from '../theme.ts';

/** Drawn from the origin downwards. */
export interface Note {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** One essay that the picture shows. */
export interface Source {
  readonly number: number;
  readonly title: string;
  readonly byline: string;
  /** Where in the picture it is drawn: the id of a node; missing where it has no place of its own. */
  readonly at?: string;
}

const MARGIN = 32;
const TITLE: Font = { size: 20, weight: 700 };
const TITLE_LINE = 26;
const NOTE_TEXT: Font = { size: 12, weight: 400 };
const NOTE_LINE = 22;
const SOURCE_LINE = 17;
const SOURCE_INDENT = 24;
const WORD_GAP = 14;
const AFTER_SAMPLE = 8;
const BETWEEN_COLUMNS = 28;
const AFTER_NOTE = 14;

export const NO_NOTE: Note = { height: 0, nodes: [] };

export function titleNote(title: string, width: number, theme: Theme): Note {
  const direction = baseDirection(title);
  const lines = wrapText(cleanText(title), { ...TITLE, width: width - 2 * MARGIN, maxLines: 3 });
  return {
    height: MARGIN + lines.length * TITLE_LINE - 8,
    nodes: lines.map((text, i) => {
      const x = direction === 'rtl' ? width - MARGIN - textWidth(text, TITLE) : MARGIN;
      return drawText({ text, x, y: MARGIN + (i + 0.5) * TITLE_LINE, ...TITLE, ...(direction === 'rtl' && { direction }) }, theme.text);
    }),
  };
}

/** In columns, as many as there is room for. */
export function legendNote(entries: readonly LegendEntry[], width: number, theme: Theme): Note {
  if (entries.length === 0) return NO_NOTE;
  const room = width - 2 * MARGIN;
  const widest = Math.max(...entries.map(({ label }) => textWidth(label, NOTE_TEXT)));
  const column = Math.min(SAMPLE.width + AFTER_SAMPLE + widest + BETWEEN_COLUMNS, room);
  const columns = Math.max(1, Math.floor((room + BETWEEN_COLUMNS) / column));
  const rows = Math.ceil(entries.length / columns);
  const nodes = entries.flatMap(({ label, sample }, i) => {
    const x = round(MARGIN + Math.floor(i / rows) * column);
    const y = (i % rows) * NOTE_LINE;
    const text = fitText(label, { ...NOTE_TEXT, width: column - SAMPLE.width - AFTER_SAMPLE });
    return [
      svgNode('g', { transform: `translate(${x} ${y + (NOTE_LINE - SAMPLE.height) / 2})` }, [drawSample(sample, theme)]),
      drawText({ text, x: round(x + SAMPLE.width + AFTER_SAMPLE), y: y + NOTE_LINE / 2, ...NOTE_TEXT }, theme.muted),
    ];
  });
  return { height: rows * NOTE_LINE + AFTER_NOTE, nodes };
}

/** Words and what they mean, one below the other. */
export function wordsNote(entries: readonly { readonly word: string; readonly meaning: string }[], width: number, theme: Theme): Note {
  let y = 0;
  const nodes: SvgNode[] = [];
  const indent = Math.max(0, ...entries.map(({ word }) => textWidth(word, { ...NOTE_TEXT, weight: 700 }))) + WORD_GAP;
  for (const { word, meaning } of entries) {
    nodes.push(drawText({ text: word, x: MARGIN, y: y + SOURCE_LINE / 2, ...NOTE_TEXT, weight: 700 }, theme.muted));
    for (const text of wrapText(meaning, { ...NOTE_TEXT, width: width - 2 * MARGIN - indent, maxLines: 3 })) {
      nodes.push(drawText({ text, x: round(MARGIN + indent), y: y + SOURCE_LINE / 2, ...NOTE_TEXT }, theme.muted));
      y += SOURCE_LINE;
    }
  }
  return { height: y + AFTER_NOTE, nodes };
}

/** Each essay that is shown, and last where the picture comes from. */
export function sourcesNote(sources: readonly Source[], colophon: string | undefined, width: number, theme: Theme): Note {
  const room = width - 2 * MARGIN - SOURCE_INDENT;
  let y = 0;
  const nodes: SvgNode[] = [];
  const write = (text: string, x: number, width: number): void => {
    for (const line of wrapText(cleanText(text), { ...NOTE_TEXT, width, maxLines: 3 })) {
      nodes.push(drawText({ text: line, x, y: y + SOURCE_LINE / 2, ...NOTE_TEXT }, theme.muted));
      y += SOURCE_LINE;
    }
  };
  for (const { number, title, byline, at } of sources) {
    const badge = drawText({ text: String(number), x: MARGIN, y: y + SOURCE_LINE / 2, ...NOTE_TEXT, weight: 700 }, essayColours(theme, number).ink);
    nodes.push(at === undefined ? badge : svgNode('a', { href: `#${at}` }, [badge]));
    write(say(str`${title} — ${byline}`), MARGIN + SOURCE_INDENT, room);
  }
  if (colophon !== undefined && colophon !== '') {
    y += sources.length > 0 ? 4 : 0;
    write(colophon, MARGIN, room + SOURCE_INDENT);
  }
  return { height: y + AFTER_NOTE, nodes };
}
