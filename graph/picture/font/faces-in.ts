import type { SvgNode } from '../svg/svg-node.ts';
import type { FontWeight } from '../text/measure.ts';
import { facesFor } from './choose-face.ts';
import type { Face } from './face.ts';

/** The faces that the texts of a drawing need, in the order of their files. */
export function facesIn(nodes: readonly SvgNode[]): readonly Face[] {
  const faces = new Set(textsIn(nodes).flatMap(({ text, weight }) => facesFor(text, weight)));
  return [...faces].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function textsIn(nodes: readonly SvgNode[]): { readonly text: string; readonly weight: FontWeight }[] {
  return nodes.flatMap(({ name, attributes, children }) =>
    children.flatMap((child) => {
      if (typeof child !== 'string') return textsIn([child]);
      return name === 'text' ? [{ text: child, weight: attributes['font-weight'] === 700 ? 700 : 400 }] : [];
    }),
  );
}
