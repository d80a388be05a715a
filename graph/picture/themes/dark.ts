import { theme, type Theme } from '../theme.ts';

/** For dark screens. */
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
