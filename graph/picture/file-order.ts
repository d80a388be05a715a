/** As what file a drawing is wanted. */
import type { PngSize } from './png/png-size.ts';

export const PICTURE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** `embedded`: the bundled fonts come along; `none`: the fonts of whoever opens it are used; `outlines`: letters are shapes. */
export const SVG_TEXTS = ['embedded', 'none', 'outlines'] as const;
export type SvgText = (typeof SVG_TEXTS)[number];

export type FileOrder =
  | { readonly format: 'svg'; readonly text: SvgText }
  | { readonly format: 'png'; readonly size: PngSize }
  | { readonly format: 'pdf'; readonly page: PageName };

/** In points; `fit` is as large as the drawing. */
export const PAGES = {
  fit: undefined,
  a4: { width: 595.28, height: 841.89 },
  'a4-landscape': { width: 841.89, height: 595.28 },
  a3: { width: 841.89, height: 1190.55 },
  'a3-landscape': { width: 1190.55, height: 841.89 },
  letter: { width: 612, height: 792 },
  'letter-landscape': { width: 792, height: 612 },
} as const;

export type PageName = keyof typeof PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

/** Around a drawing on a page, in points: half an inch. */
export const PAGE_MARGIN = 36;
