/** A map or a table with what stands around it: title above, legend and sources below, paper behind. */
import type { Drawing } from '../drawing.ts';
import { round } from '../round.ts';
import { svgNode, type SvgNode } from '../svg/svg-node.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Theme } from '../theme.ts';
import { NO_NOTE, sourcesNote, titleNote, type Note, type Source } from './notes.ts';

/** What a sheet is made around. */
export interface Content {
  readonly width: number;
  readonly height: number;
  /** Names the picture where no title is given. */
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly SvgNode[];
  /** What its signs mean. */
  readonly legend: (width: number, theme: Theme) => Note;
  readonly sources: readonly Source[];
}

export interface SheetOptions {
  /** Names the picture; drawn above it unless `showTitle` is false. */
  readonly title?: string;
  readonly showTitle?: boolean;
  /** Whether the theme's paper is behind the picture (the default); else nothing is. */
  readonly paper?: boolean;
  readonly legend?: boolean;
  /** Whether each essay gets a line with its title, author, outlet and date. */
  readonly sources?: boolean;
  /** Below the sources, such as where the picture comes from. */
  readonly colophon?: string;
}

/** A narrower picture would leave no room for the words around it. */
const LEAST_WIDTH = 460;

export function sheetOf(content: Content, theme: Theme, options: SheetOptions = {}): Drawing {
  const title = cleanText(options.title ?? '');
  const noted = options.legend === true || options.sources === true || (title !== '' && options.showTitle !== false);
  const width = noted ? Math.max(content.width, LEAST_WIDTH) : content.width;
  const notes: readonly Note[] = [
    title === '' || options.showTitle === false ? NO_NOTE : titleNote(title, width, theme),
    { height: content.height, nodes: content.nodes },
    options.legend === true ? content.legend(width, theme) : NO_NOTE,
    options.sources === true ? sourcesNote(content.sources, options.colophon, width, theme) : NO_NOTE,
  ];
  const height = round(notes.reduce((sum, note) => sum + note.height, 0));
  const paper = options.paper === false ? [] : [svgNode('rect', { width, height, fill: theme.paper })];
  return {
    width,
    height,
    title: title || content.title,
    description: content.description,
    fontFamily: theme.fontFamily,
    nodes: [...paper, ...stacked(notes)],
  };
}

function stacked(notes: readonly Note[]): SvgNode[] {
  let top = 0;
  return notes.flatMap(({ height, nodes }) => {
    const at = round(top);
    top += height;
    if (nodes.length === 0) return [];
    return [svgNode('g', { transform: at === 0 ? undefined : `translate(0 ${at})` }, nodes)];
  });
}
