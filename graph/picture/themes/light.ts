import { theme, type Theme } from '../theme.ts';

/** For screens by day, slides and paper in colour. */
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
