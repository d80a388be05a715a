import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';

/**
 * By how much a group is moved.
 * @throws if it is transformed in any other way, which drawings do not do
 */
export function translation({ attributes }: SvgNode): { readonly x: number; readonly y: number } {
  const { transform } = attributes;
  if (transform === undefined) return { x: 0, y: 0 };
  const [, x, y] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(String(transform)) ?? [];
  if (x === undefined || y === undefined) throw new Error(`translation: "${transform}" is no translation`);
  return { x: Number(x), y: Number(y) };
}
