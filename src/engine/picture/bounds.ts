import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import type { Fonts } from './fonts.ts';
import { pathSteps } from './path-data.ts';
import { placeText } from './place-text.ts';
import { translation } from './translation.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shares of a font's size above and below the baseline: where a pointer meets a text. */
const ASCENT = 0.93;
const DESCENT = 0.25;

/** What a node covers, without its strokes, in the coordinates around it; nothing if it draws nothing. */
export function boundsOf(node: SvgNode, fonts: Fonts): Bounds | undefined {
  const number = (name: string): number => Number(node.attributes[name] ?? 0);
  switch (node.name) {
    case 'rect':
      return { left: number('x'), top: number('y'), right: number('x') + number('width'), bottom: number('y') + number('height') };
    case 'circle':
      return { left: number('cx') - number('r'), top: number('cy') - number('r'), right: number('cx') + number('r'), bottom: number('cy') + number('r') };
    case 'path':
      return boundsOfPath(String(node.attributes['d'] ?? ''));
    case 'text': {
      const { line, left, baseline, size } = placeText(node, fonts);
      return { left, top: baseline - ASCENT * size, right: left + line.width, bottom: baseline + DESCENT * size };
    }
    case 'g':
    case 'a': {
      const { x, y } = translation(node);
      const around = union(node.children.flatMap((child) => (typeof child === 'string' ? [] : (boundsOf(child, fonts) ?? []))));
      return around && { left: around.left + x, top: around.top + y, right: around.right + x, bottom: around.bottom + y };
    }
    default:
      return undefined;
  }
}

function boundsOfPath(d: string): Bounds | undefined {
  return union(
    pathSteps(d).flatMap(({ numbers }) =>
      numbers.flatMap((x, i) => {
        const y = numbers[i + 1];
        return i % 2 === 0 && y !== undefined ? [{ left: x, top: y, right: x, bottom: y }] : [];
      }),
    ),
  );
}

function union(all: readonly Bounds[]): Bounds | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  return others.reduce(
    (a, b) => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }),
    first,
  );
}
