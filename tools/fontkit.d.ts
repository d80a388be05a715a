/** The part of fontkit, which brings no types, that tools/font-metrics.js uses. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    /** The code points for which the font has a glyph. */
    readonly characterSet: number[];
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export interface FontCollection {
    readonly fonts: Font[];
  }
  export function openSync(path: string): Font | FontCollection;
}
