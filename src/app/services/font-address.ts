import type { Face } from '../../../graph/picture/font/face.ts';

/** Addresses of the font files, by their paths. */
const ADDRESSES = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '/node_modules/@fontsource/{roboto,noto-sans-hebrew,noto-sans-arabic,noto-sans-sc,noto-sans-kr,noto-emoji}/files/*-{400,700}-normal.woff',
        // The whole fonts, whose slices are all that is used.
        '!/node_modules/@fontsource/*/files/{noto-sans-sc-chinese-simplified,noto-sans-kr-korean,noto-emoji-emoji}-*.woff',
      ],
      { query: '?url', import: 'default', eager: true },
    ),
  ),
);

/** Where the file of a font is, from where the page came from. */
export function fontAddress({ file }: Face): string {
  const address = ADDRESSES.get(`/node_modules/@fontsource/${file.replace('/', '/files/')}`);
  if (address === undefined) throw new Error(`fontAddress: there is no font file ${file}`);
  return address;
}
