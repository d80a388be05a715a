/** A finished picture, of which every export is made: SVG as it is, PNG and PDF from the same tree. */
import type { SvgNode } from './svg/svg-node.ts';

/** A picture, ready to be written as SVG, PNG or PDF. */
export interface Drawing {
  /** In pixels at scale 1, which are CSS pixels: 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What the picture is called, in one line. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Of all its text; in the order of the scripts that may occur. */
  readonly fontFamily: string;
  /** From back to front, the paper first if there is any. */
  readonly nodes: readonly SvgNode[];
}
