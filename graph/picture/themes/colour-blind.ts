import { theme, type Theme } from '../theme.ts';

/**
 * Colours that stay apart for protanopes, deuteranopes and tritanopes: blues against ambers, told apart by lightness as well (after Okabe
 * and Ito, "Color Universal Design", 2008, darkened to stand out from paper).
 */
export const colourBlindTheme: Theme = theme('colour-blind', {
  paper: '#ffffff',
  text: '#111111',
  muted: '#4d4d4d',
  inverse: '#ffffff',
  box: { fill: '#ffffff', stroke: '#7a7a7a', uncommitted: { fill: '#f4f4f4', stroke: '#6f6f6f' } },
  tag: { fill: '#ffffff', stroke: '#8a8a8a', text: '#333333' },
  selection: '#0072b2',
  lines: {
    inference: { colour: '#000000', soft: '#6b6b6b' },
    support: { colour: '#0072b2', soft: '#5b9cc4' },
    rebuttal: { colour: '#b85c00', soft: '#c98f55' },
    contradiction: { colour: '#6a1b6e', soft: '#9d6fa0' },
    tie: { colour: '#707070', soft: '#a8a8a8' },
  },
  essays: [
    { ink: '#00507d', tint: '#f0f6fa', line: '#a9cbdf' },
    { ink: '#8a4500', tint: '#fcf5ee', line: '#e3c3a2' },
    { ink: '#3b3b3b', tint: '#f5f5f5', line: '#c9c9c9' },
    { ink: '#006b4e', tint: '#eef7f4', line: '#a5d1c3' },
    { ink: '#6d2a6f', tint: '#f8f2f8', line: '#d6b8d7' },
    { ink: '#6b5d00', tint: '#faf8e8', line: '#d8d09b' },
    { ink: '#1c3f8f', tint: '#f1f3fa', line: '#b3bfe0' },
    { ink: '#8f2f1d', tint: '#fbf2f0', line: '#e2b9b0' },
  ],
});
