/** The same drawing with its texts as paths, for programs that lack the fonts. */
import { round } from '../../../graph/picture/round.ts';
import { svgNode, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import type { Fonts } from './fonts.ts';
import { glyphPaths } from './glyph-paths.ts';
import { missingBox } from './missing-box.ts';
import { missingCharacters } from './missing-characters.ts';
import { placeText } from './place-text.ts';
import type { ShapedRun } from './shape-line.ts';

export interface OutlinedDrawing {
  readonly root: SvgNode;
  /** Characters that no bundled font has, in order of appearance; boxes are drawn for them. */
  readonly missing: readonly string[];
}

/** What only texts need, or what is no drawing. */
const DROPPED: ReadonlySet<string> = new Set(['style', 'metadata']);

/** One path for each run of a text, of its fill; elements `style` and `metadata` are left out. */
export function outlineText(root: SvgNode, fonts: Fonts): OutlinedDrawing {
  const missing = new Set<string>();

  const outlined = (node: SvgNode): SvgNode[] => {
    if (DROPPED.has(node.name)) return [];
    if (node.name === 'text') return pathsOf(node);
    const { 'font-family': _, ...attributes } = node.attributes;
    return [svgNode(node.name, attributes, node.children.flatMap<SvgNode | string>((child) => (typeof child === 'string' ? [child] : outlined(child))))];
  };

  const pathsOf = (node: SvgNode): SvgNode[] => {
    const { line, left, baseline, size } = placeText(node, fonts);
    const { fill, opacity } = node.attributes;
    return line.runs.flatMap((run) => {
      if (!run.drawn) missingCharacters(run.text).forEach((character) => missing.add(character));
      const d = pathOf(run, round(left + run.x), baseline, size);
      return d === '' ? [] : [svgNode('path', { d, fill, opacity })];
    });
  };

  const [whole = svgNode('svg')] = outlined(root);
  return { root: whole, missing: [...missing] };
}

function pathOf({ drawn, text }: ShapedRun, x: number, y: number, size: number): string {
  return drawn ? glyphPaths(drawn, x, y, size) : missingBox(text, x, y, size);
}
