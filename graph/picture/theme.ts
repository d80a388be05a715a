/**
 * How a scene looks: colours, strokes and arrowheads, for paper and for a dark screen.
 *
 * The kinds of connection differ in colour, line and arrowhead at once, so that one of the three is enough. Hues are
 * neutral: none stands for good or bad, and none is an author's.
 */
import type { PathKind } from './scene.ts';

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

export interface Theme {
  readonly name: 'light' | 'dark';
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

type Palette = Omit<Theme, 'name' | 'fontFamily' | 'box' | 'hollow' | 'lines' | 'contractedDash' | 'uncommittedDash' | 'bundleDash' | 'bundleExtra'> & {
  readonly box: { readonly fill: string; readonly stroke: string; readonly uncommitted: { readonly fill: string; readonly stroke: string } };
  readonly lines: Readonly<Record<PathKind, { readonly colour: string; readonly soft: string }>>;
};

export const lightTheme: Theme = theme('light', {
  paper: '#fdfcf9',
  text: '#1d2026',
  muted: '#5b5f68',
  inverse: '#ffffff',
  box: { fill: '#ffffff', stroke: '#8b8f98', uncommitted: { fill: '#f7f5f0', stroke: '#7d818a' } },
  tag: { fill: '#ffffff', stroke: '#9a9ea6', text: '#43474f' },
  selection: '#005fcc',
  lines: {
    inference: { colour: '#4a4f59', soft: '#858a94' },
    support: { colour: '#1f6fb2', soft: '#6d9fca' },
    rebuttal: { colour: '#b45309', soft: '#cf9154' },
    contradiction: { colour: '#8a3795', soft: '#b583bd' },
    tie: { colour: '#70757e', soft: '#b3b6bc' },
  },
  essays: [
    { ink: '#2b5f9e', tint: '#f1f5fa', line: '#b9cbe0' },
    { ink: '#8a5a00', tint: '#faf5e9', line: '#ddcba0' },
    { ink: '#7b4a85', tint: '#f7f2f8', line: '#d3bfd7' },
    { ink: '#1a6d75', tint: '#eef6f6', line: '#abcfd1' },
    { ink: '#7a4a3c', tint: '#f8f3f0', line: '#d6c2b9' },
    { ink: '#51585f', tint: '#f3f4f5', line: '#c4c8cc' },
    { ink: '#4a4aa3', tint: '#f3f3fb', line: '#c3c3e2' },
    { ink: '#6b6416', tint: '#f7f6ea', line: '#cfcb9f' },
    { ink: '#96406e', tint: '#faf2f6', line: '#dfbccd' },
    { ink: '#0f6590', tint: '#eef5f9', line: '#add0e0' },
  ],
});

export const darkTheme: Theme = theme('dark', {
  paper: '#15171b',
  text: '#eceef1',
  muted: '#a7acb5',
  inverse: '#15171b',
  box: { fill: '#262a31', stroke: '#7c828d', uncommitted: { fill: '#1b1e23', stroke: '#858b96' } },
  tag: { fill: '#2f343c', stroke: '#7c828d', text: '#d5d8dd' },
  selection: '#8ec5ff',
  lines: {
    inference: { colour: '#bcc1ca', soft: '#7d838e' },
    support: { colour: '#6fb4ee', soft: '#4a7ba5' },
    rebuttal: { colour: '#eda65c', soft: '#a67440' },
    contradiction: { colour: '#d695e0', soft: '#94659b' },
    tie: { colour: '#989da7', soft: '#5f656f' },
  },
  essays: [
    { ink: '#90b8ea', tint: '#1a2029', line: '#3a4b63' },
    { ink: '#dcb35c', tint: '#23201a', line: '#564a30' },
    { ink: '#cda3d6', tint: '#221e26', line: '#503f57' },
    { ink: '#7fc4ca', tint: '#192224', line: '#33545a' },
    { ink: '#d6a794', tint: '#241f1d', line: '#574339' },
    { ink: '#b5bcc4', tint: '#1e2023', line: '#464b51' },
    { ink: '#aeaef0', tint: '#1e1f2a', line: '#424369' },
    { ink: '#c9c273', tint: '#21211a', line: '#4f4d30' },
    { ink: '#e3a0c2', tint: '#251d22', line: '#5a3f4e' },
    { ink: '#86c1e0', tint: '#182127', line: '#34515f' },
  ],
});

function theme(name: Theme['name'], { box, lines, ...colours }: Palette): Theme {
  return {
    name,
    fontFamily: 'Roboto, "Helvetica Neue", Arial, sans-serif',
    ...colours,
    box: { ...box, width: 1, thesisWidth: 2.25, radius: 4, uncommitted: { ...box.uncommitted, dash: [4, 3] } },
    hollow: 1.8,
    lines: {
      inference: { ...lines.inference, width: 1.4, dash: [], head: 'filled' },
      support: { ...lines.support, width: 1.4, dash: [7, 3], head: 'open' },
      rebuttal: { ...lines.rebuttal, width: 1.6, dash: [], head: 'bar' },
      contradiction: { ...lines.contradiction, width: 1.6, dash: [9, 3, 2, 3], head: 'diamond' },
      tie: { ...lines.tie, width: 1, dash: [], head: 'none' },
    },
    contractedDash: [2, 3],
    bundleDash: [3, 4],
    bundleExtra: 0.8,
    uncommittedDash: [4, 3],
  };
}

/** The colours of the essay with this number. */
export function essayColours({ essays }: Theme, number: number): EssayColours {
  const colours = essays[(number - 1) % essays.length];
  if (colours === undefined) throw new Error(`essayColours: the theme has no essay colours for number ${number}; give it at least one`);
  return colours;
}
