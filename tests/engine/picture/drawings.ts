import type { Drawing } from '../../../graph/picture/drawing.ts';
import { svgDocument } from '../../../graph/picture/svg/svg.ts';
import { svgNode, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';

export const PAPER = '#fdfcf9';

/** A drawing with nothing in it but these nodes. */
export function drawingOf(nodes: readonly SvgNode[], { width = 400, height = 200, title = 'Night buses' } = {}): Drawing {
  return { width, height, title, description: 'A test', fontFamily: 'Roboto, sans-serif', nodes };
}

export function rootOf(...args: Parameters<typeof drawingOf>): SvgNode {
  return svgDocument(drawingOf(...args));
}

/** A text element whose line starts at x, on the baseline y. */
export function textNode(text: string, { x = 10, y = 40, size = 20, ...more }: { x?: number; y?: number; size?: number } & Record<string, string | number> = {}): SvgNode {
  return svgNode('text', { x, y, 'font-size': size, fill: '#1d2026', ...more }, [text]);
}

export function paperOf(width = 400, height = 200): SvgNode {
  return svgNode('rect', { width, height, fill: PAPER });
}
