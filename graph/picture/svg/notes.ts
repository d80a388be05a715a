/** What stands around a scene in an export: the title above it, legend and sources below. */
import { legendEntries } from '../legend.ts';
import { round } from '../round.ts';
import type { Scene, SceneGroup } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth, type Font } from '../text/measure.ts';
import { fitText, wrapText } from '../text/wrap.ts';
import { essayColours, type Theme } from '../theme.ts';
import { drawSample, SAMPLE } from './draw-sample.ts';
import { drawText } from './draw-text.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Drawn from the origin downwards. */
export interface Note {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

const MARGIN = 32;
const TITLE: Font = { size: 20, weight: 700 };
const TITLE_LINE = 26;
const NOTE_TEXT: Font = { size: 12, weight: 400 };
const NOTE_LINE = 22;
const AFTER_SAMPLE = 8;
const BETWEEN_COLUMNS = 28;
const AFTER_NOTE = 10;

export const NO_NOTE: Note = { height: 0, nodes: [] };

export function titleNote(title: string, width: number, theme: Theme): Note {
  const lines = wrapText(cleanText(title), { ...TITLE, width: width - 2 * MARGIN, maxLines: 3 });
  return {
    height: MARGIN + lines.length * TITLE_LINE - 8,
    nodes: lines.map((text, i) => drawText({ text, x: MARGIN, y: MARGIN + (i + 0.5) * TITLE_LINE, ...TITLE }, theme.text)),
  };
}

/** In columns, as many as there is room for. */
export function legendNote(scene: Scene, width: number, theme: Theme): Note {
  const entries = legendEntries(scene);
  if (entries.length === 0) return NO_NOTE;
  const column = SAMPLE.width + AFTER_SAMPLE + Math.max(...entries.map(({ label }) => textWidth(label, NOTE_TEXT))) + BETWEEN_COLUMNS;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN + BETWEEN_COLUMNS) / column));
  const rows = Math.ceil(entries.length / columns);
  const nodes = entries.flatMap(({ label, sample }, i) => {
    const x = round(MARGIN + Math.floor(i / rows) * column);
    const y = (i % rows) * NOTE_LINE;
    return [
      svgNode('g', { transform: `translate(${x} ${y + (NOTE_LINE - SAMPLE.height) / 2})` }, [drawSample(sample, theme)]),
      drawText({ text: label, x: round(x + SAMPLE.width + AFTER_SAMPLE), y: y + NOTE_LINE / 2, ...NOTE_TEXT }, theme.muted),
    ];
  });
  return { height: rows * NOTE_LINE + AFTER_NOTE, nodes };
}

/** One line for each essay that is shown. */
export function sourcesNote({ groups }: Scene, width: number, theme: Theme): Note {
  const room = width - 2 * MARGIN - 24;
  const nodes = groups.flatMap((group, i) => {
    const y = (i + 0.5) * NOTE_LINE;
    return [
      drawText({ text: String(group.number), x: MARGIN, y, ...NOTE_TEXT, weight: 700 }, essayColours(theme, group.number).ink),
      drawText({ text: fitText(sourceLine(group), { ...NOTE_TEXT, width: room }), x: MARGIN + 24, y, ...NOTE_TEXT }, theme.muted),
    ];
  });
  return { height: groups.length * NOTE_LINE + AFTER_NOTE, nodes };
}

function sourceLine({ title, byline }: SceneGroup): string {
  return `${title} — ${byline}`;
}
