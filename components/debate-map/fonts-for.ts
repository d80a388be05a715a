import type { Scene } from '../../graph/picture/scene.ts';

/**
 * Waits until the fonts of the scene's text are there: what is drawn into a canvas before stays in another font. Where they cannot be
 * had, it is drawn all the same.
 */
export async function fontsFor({ boxes, groups }: Scene): Promise<void> {
  const lines = [...boxes, ...groups].flatMap((thing) => thing.lines.map(({ text }) => text));
  const characters = [...new Set(lines.join(''))].join('');
  await Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 13px Roboto`, characters)));
}
