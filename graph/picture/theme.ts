/**
 * How a scene looks: colours, strokes and arrowheads. A theme is one object; those that there are lie in `themes/`.
 *
 * The kinds of connection differ in colour, line and arrowhead at once, so that one of the three is enough. Hues are
 * neutral: none stands for good or bad, and none is an author's.
 */
import type { PathKind } from './scene.ts';

export const THEME_NAMES = ['light', 'dark', 'print', 'colour-blind'] as const;
/** Which of the themes. */
export type ThemeName = (typeof THEME_NAMES)[number];

/** One script after another, so that each is set in the bundled font that was measured. */
const FONT_FAMILY = 'Roboto, "Noto Sans Hebrew", "Noto Sans Arabic", "Noto Sans SC", "Noto Sans KR", "Noto Emoji", "Helvetica Neue", Arial, sans-serif';

/** `filled` and `open` are triangles, `bar` a stroke across the end, `diamond` stands at both ends of a contradiction. */
export type ArrowHead = 'filled' | 'open' | 'bar' | 'diamond' | 'none';

export interface LineStyle {
  readonly colour: string;
  /** For what runs through hidden claims, and for an argument that is not the author's own. */
  readonly soft: string;
  readonly width: number;
  /** Lengths of strokes and gaps; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly head: ArrowHead;
}

export interface EssayColours {
  /** Title, frame and badge. */
  readonly ink: string;
  /** The ground inside the frame. */
  readonly tint: string;
  /** The frame's hairline. */
  readonly line: string;
}

/** The colours and lines of a picture. */
export interface Theme {
  readonly name: ThemeName;
  readonly fontFamily: string;
  readonly paper: string;
  readonly text: string;
  /** Captions, bylines and claims that are not the author's own. */
  readonly muted: string;
  /** Text on a ground of an essay's ink. */
  readonly inverse: string;
  readonly box: {
    readonly fill: string;
    readonly stroke: string;
    readonly width: number;
    readonly thesisWidth: number;
    readonly radius: number;
    /** A claim that is not the author's own. */
    readonly uncommitted: { readonly fill: string; readonly stroke: string; readonly dash: readonly number[] };
  };
  readonly tag: { readonly fill: string; readonly stroke: string; readonly text: string };
  readonly selection: string;
  /** Width of the strokes of signs that are hollow: the nodes of supports and rebuttals. */
  readonly hollow: number;
  readonly lines: Readonly<Record<PathKind, LineStyle>>;
  /** Dashes of what runs through hidden claims, whatever its kind. */
  readonly contractedDash: readonly number[];
  /** Dashes of a line between the frames of two essays, and by how much it is wider than others. */
  readonly bundleDash: readonly number[];
  readonly bundleExtra: number;
  /** Dashes of an inference that the author only reports or rejects. */
  readonly uncommittedDash: readonly number[];
  /** By the essay's number; they start over when there are more essays. */
  readonly essays: readonly EssayColours[];
}

/** What themes differ in. Strokes that a theme leaves out are those that all have. */
export type Palette = Omit<Theme, 'name' | 'fontFamily' | 'box' | 'hollow' | 'lines' | 'contractedDash' | 'uncommittedDash' | 'bundleDash' | 'bundleExtra'> & {
  readonly box: { readonly fill: string; readonly stroke: string; readonly uncommitted: { readonly fill: string; readonly stroke: string } };
  readonly lines: Readonly<Record<PathKind, Pick<LineStyle, 'colour' | 'soft'> & Partial<LineStyle>>>;
};

const STROKES: Readonly<Record<PathKind, Pick<LineStyle, 'width' | 'dash' | 'head'>>> = {
  inference: { width: 1.4, dash: [], head: 'filled' },
  support: { width: 1.4, dash: [7, 3], head: 'open' },
  rebuttal: { width: 1.6, dash: [], head: 'bar' },
  contradiction: { width: 1.6, dash: [9, 3, 2, 3], head: 'diamond' },
  tie: { width: 1, dash: [], head: 'none' },
};

export function theme(name: ThemeName, { box, lines, ...colours }: Palette): Theme {
  return {
    name,
    fontFamily: FONT_FAMILY,
    ...colours,
    box: { ...box, width: 1, thesisWidth: 2.25, radius: 4, uncommitted: { ...box.uncommitted, dash: [4, 3] } },
    hollow: 1.8,
    lines: {
      inference: { ...STROKES.inference, ...lines.inference },
      support: { ...STROKES.support, ...lines.support },
      rebuttal: { ...STROKES.rebuttal, ...lines.rebuttal },
      contradiction: { ...STROKES.contradiction, ...lines.contradiction },
      tie: { ...STROKES.tie, ...lines.tie },
    },
    contractedDash: [2, 3],
    bundleDash: [3, 4],
    bundleExtra: 0.8,
    uncommittedDash: [4, 3],
  };
}

/** `paper` is the theme's own; nothing is drawn for `none`. */
export const BACKGROUNDS = ['paper', 'white', 'none'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** The theme on white paper, for print and slides; a dark one cannot be read on it, and stays as it is. */
export function onWhite(of: Theme): Theme {
  return of.name === 'dark' ? of : { ...of, paper: '#ffffff' };
}

/** The colours of the essay with this number. */
export function essayColours({ essays }: Theme, number: number): EssayColours {
  const colours = essays[(number - 1) % essays.length];
  if (colours === undefined) throw new Error(`essayColours: the theme has no essay colours for number ${number}; give it at least one`);
  return colours;
}
