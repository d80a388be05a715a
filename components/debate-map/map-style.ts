/** A theme as a Cytoscape style sheet. */
import type { Css, StylesheetJson } from 'cytoscape';
import { TAG } from '../../graph/picture/plan/sizes.ts';
import { CONNECTION_KINDS } from '../../graph/query/subgraph.ts';
import type { ArrowHead, LineStyle, Theme } from '../../graph/picture/theme.ts';

const ARROWS: Readonly<Record<ArrowHead, { readonly shape: Css.ArrowShape; readonly fill: Css.ArrowFill }>> = {
  filled: { shape: 'triangle', fill: 'filled' },
  open: { shape: 'triangle', fill: 'hollow' },
  bar: { shape: 'tee', fill: 'filled' },
  diamond: { shape: 'diamond', fill: 'filled' },
  none: { shape: 'none', fill: 'filled' },
};
