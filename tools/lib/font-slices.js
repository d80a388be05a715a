import * as fontkit from 'fontkit';
import { fontFile, subsetsOf, WEIGHTS } from './font-packages.js';

/** @typedef {{ subset: string, codePoints: Set<number>, fonts: Map<number, import('fontkit').Font> }} Slice */

/**
 * The slices of a package with their characters, which must be the same in all weights.
 *
 * @param {{ name: string, without?: string[] }} fontPackage
 * @returns {Slice[]}
 */
export function slicesOf(fontPackage) {
  return subsetsOf(fontPackage).map((subset) => {
    const fonts = new Map(WEIGHTS.map((weight) => [weight, openFont(fontPackage.name, subset, weight)]));
    const [first = new Set(), ...others] = [...fonts.values()].map(charactersOf);
    for (const other of others) {
      if (other.size !== first.size || [...other].some((code) => !first.has(code))) throw new Error(`the weights of ${fontPackage.name} ${subset} differ in their characters`);
    }
    return { subset, codePoints: first, fonts };
  });
}

/**
 * Control characters are no text, though some slices have glyphs for them.
 *
 * @param {import('fontkit').Font} font
 * @returns {Set<number>}
 */
function charactersOf({ characterSet }) {
  return new Set(characterSet.filter((code) => !/^\p{Cc}$/u.test(String.fromCodePoint(code))).toSorted((a, b) => a - b));
}

/**
 * @param {string} name
 * @param {string} subset
 * @param {number} weight
 * @returns {import('fontkit').Font}
 */
function openFont(name, subset, weight) {
  const font = fontkit.openSync(fontFile(name, subset, weight, 'woff2'));
  if (!('characterSet' in font)) throw new Error(`${name}-${subset}-${weight} is a collection, not a font`);
  return font;
}
