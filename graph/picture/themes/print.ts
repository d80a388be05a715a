import { theme, type EssayColours, type Theme } from '../theme.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';
/** For what may be faint; it still comes out of a photocopier. */
const GREY = '#595959';

/** Frames are told apart by the numbers of the essays. */
const ESSAY: EssayColours = { ink: BLACK, tint: WHITE, line: GREY };

/** Black on white: the kinds of connection differ in line, width and arrowhead alone. */
export const printTheme: Theme = theme('print', {
  paper: WHITE,
  text: BLACK,
  muted: GREY,
  inverse: WHITE,
  box: { fill: WHITE, stroke: BLACK, uncommitted: { fill: WHITE, stroke: GREY } },
  tag: { fill: WHITE, stroke: BLACK, text: BLACK },
  selection: BLACK,
  lines: {
    inference: { colour: BLACK, soft: GREY, width: 1.1 },
    support: { colour: BLACK, soft: GREY, width: 1.1 },
    rebuttal: { colour: BLACK, soft: GREY, width: 2.2 },
    contradiction: { colour: BLACK, soft: GREY, width: 2.2 },
    tie: { colour: GREY, soft: GREY, width: 0.8, dash: [1, 3] },
  },
  essays: [ESSAY],
});
