/** Colours for programs that draw what they are given. They tell kinds of links and essays apart and judge nothing. */
import type { EdgeKind, NetworkNode } from './network.ts';

/** Told apart with every common kind of colour blindness (Okabe & Ito 2008). */
export const EDGE_COLOURS: Readonly<Record<EdgeKind, string>> = {
  premise: '#444444',
  conclusion: '#444444',
  support: '#0072B2',
  rebuttal: '#D55E00',
  contradiction: '#CC79A7',
};

/** Pale, so that black text can be read on each. */
const ESSAY_COLOURS = ['#DCEBF7', '#FBE8D3', '#DDF1E4', '#F3E0EE', '#F7F3CF', '#E4E4E4', '#D9F0F3', '#EFE3D8'] as const;

const SHARED = '#FFFFFF';

/** That of its essay; what several essays voice has none. */
export function colourOf({ kind, essays }: NetworkNode): string {
  if (kind !== 'claim') return kind === 'inference' ? EDGE_COLOURS.premise : EDGE_COLOURS[kind];
  const [only = 0] = essays;
  return essays.length === 1 ? (ESSAY_COLOURS[only % ESSAY_COLOURS.length] ?? SHARED) : SHARED;
}
