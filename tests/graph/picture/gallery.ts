/** The pictures of docs/gallery.md, each with what asks `render` for it. */

export const STREET = 'tests/fixtures/high-street.json';
export const SCRIPTS = 'tests/fixtures/many-scripts.json';

export interface GalleryPicture {
  /** Without its ending. */
  readonly file: string;
  readonly debate: string;
  readonly args: readonly string[];
}

const PICTURE_ONLY = '--picture-only';

/** In the order of the page. */
export const GALLERY: readonly GalleryPicture[] = [
  // The one that carries its debate.
  street('overview'),
  street('all', '--all', PICTURE_ONLY),
  street('neighbourhood', '--claim', 'trade-up', PICTURE_ONLY),
  street('argument', '--argument', 'i-close-trade', PICTURE_ONLY),
  street('essay', '--essay', 'wait', PICTURE_ONLY),
  street('reliance', '--author', 'Karr', PICTURE_ONLY),
  street('contradiction', '--contradiction', 'x-trade', PICTURE_ONLY),
  street('comparison', '--compare', 'Lind', 'Karr', PICTURE_ONLY),
  street('premises', '--premises', PICTURE_ONLY),
  ...['light', 'dark', 'print', 'colour-blind'].map((theme) => street(`theme-${theme}`, '--claims', 'trade-up,trade-down,walkers-buy,footfall,mayor-says,wait', '--theme', theme, PICTURE_ONLY)),
  { file: 'many-scripts', debate: SCRIPTS, args: ['--all', PICTURE_ONLY] },
];

function street(file: string, ...args: readonly string[]): GalleryPicture {
  return { file, debate: STREET, args };
}
