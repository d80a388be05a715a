/**
 * Widths of text in the bundled fonts, so that the page and the command wrap alike without a canvas.
 *
 * Kerning and the joining of Arabic letters are left out: they only draw letters closer, so a line is never wider than
 * measured here by more than a hair.
 */
import { ADVANCES, UNITS_PER_EM } from '../font/advances.ts';

export type FontWeight = 400 | 700;

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** Most scripts that the fonts lack are about as wide as this, in ems. */
const FALLBACK_WIDTH = 0.62;
const FULL_WIDTH = 1;

/** The marks, and the joiners and directional signs that have no width of their own. */
const ZERO_WIDTH = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;

const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

const tables = new Map<FontWeight, ReadonlyMap<number, number>>();

/** The width of one line, in pixels. */
export function textWidth(text: string, { size, weight }: Font): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character, weight);
  return ems * size;
}

function advanceOf(character: string, weight: FontWeight): number {
  const code = character.codePointAt(0) ?? 0;
  const units = tableOf(weight).get(code);
  if (units !== undefined) return units / UNITS_PER_EM;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? FULL_WIDTH : FALLBACK_WIDTH;
}

function tableOf(weight: FontWeight): ReadonlyMap<number, number> {
  const known = tables.get(weight);
  if (known !== undefined) return known;
  const table = new Map<number, number>();
  for (const run of ADVANCES[weight].split(';')) {
    const [start = '', widths = ''] = run.split(':');
    let code = parseInt(start, 36);
    for (const entry of widths.split(',')) {
      const [width = '', times = '1'] = entry.split('*');
      for (const end = code + parseInt(times, 36); code < end; code += 1) table.set(code, parseInt(width, 36));
    }
  }
  tables.set(weight, table);
  return table;
}
