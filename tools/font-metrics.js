/**
 * `node tools/font-metrics.js`: writes graph/picture/font/advances.ts, the advance widths by which labels are wrapped, and
 * graph/picture/font/faces.ts, which font file has which characters. To run again when the fonts change.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { encodeAdvances } from './lib/encode-advances.js';
import { encodeCodePoints } from './lib/encode-code-points.js';
import { FONT_PACKAGES, packageVersion, WEIGHTS } from './lib/font-packages.js';
import { slicesOf } from './lib/font-slices.js';
import { inRoot } from './lib/paths.js';

/** Of Roboto; the widths of the others are brought to it. */
const UNITS_PER_EM = 2048;

/** Of these, which are sliced by how frequent the characters are, only what the families before them lack. */
const ONLY_WHAT_IS_NEW = ['noto-sans-sc', 'noto-sans-kr'];

/** What graph/picture/text/measure.ts takes for an em wide where no width is given. */
const AN_EM_WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

/** Fonts have glyphs for them, of some width, which are never drawn. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

const families = FONT_PACKAGES.map((fontPackage) => ({ ...fontPackage, slices: slicesOf(fontPackage) }));
keepWhatIsNew();

write('advances.ts', [
  `export const UNITS_PER_EM = ${UNITS_PER_EM};`,
  '',
  '/**',
  ' * Advance widths by code point, for each weight. Runs of successive code points are parted by `;`: the first code point,',
  ' * `:`, then one width each; `w*n` stands for n equal widths. All numbers are in base 36, widths in units of the em. Chinese',
  ' * and Japanese characters that are as wide as an em are left out.',
  ' */',
  'export const ADVANCES = {',
  ...WEIGHTS.map((weight) => `  ${weight}: '${encodeAdvances(advancesOf(weight))}',`),
  '} as const;',
]);
write('faces.ts', [
  'export interface FaceFamily {',
  '  readonly family: string;',
  '  /** Of the package, without its scope. */',
  '  readonly name: string;',
  '  /** Name of a slice, and the code points it has: the gap from the last one, and how many more follow without a gap. */',
  '  readonly slices: readonly (readonly [subset: string, codePoints: string])[];',
  '}',
  '',
  '/** In the order in which they are asked. A gap is a number in base 26, its digits letters and the last one in lower case. */',
  'export const FACE_FAMILIES: readonly FaceFamily[] = [',
  ...families.flatMap(({ family, name, slices }) => [
    '  {',
    `    family: '${family}',`,
    `    name: '${name}',`,
    '    slices: [',
    ...slices.map(({ subset, codePoints }) => `      ['${subset}', '${encodeCodePoints(codePoints)}'],`),
    '    ],',
    '  },',
  ]),
  '];',
]);

function keepWhatIsNew() {
  const known = new Set();
  for (const family of families) {
    if (ONLY_WHAT_IS_NEW.includes(family.name)) {
      for (const slice of family.slices) {
        slice.codePoints = new Set([...slice.codePoints].filter((code) => !known.has(code)));
        for (const code of slice.codePoints) known.add(code);
      }
      family.slices = family.slices.filter(({ codePoints }) => codePoints.size > 0);
    }
    for (const { codePoints } of family.slices) for (const code of codePoints) known.add(code);
  }
}

/**
 * @param {number} weight
 * @returns {Map<number, number>} Widths by code point, in the order of the code points.
 */
function advancesOf(weight) {
  /** @type {Map<number, number>} */
  const advances = new Map();
  for (const { name, slices } of families) {
    for (const { codePoints, fonts } of slices) {
      const font = fonts.get(weight);
      if (font === undefined) throw new Error(`no font of ${name} is ${weight}`);
      for (const code of codePoints) {
        const character = String.fromCodePoint(code);
        const { advanceWidth } = font.glyphForCodePoint(code);
        if (advances.has(code) || UNSEEN.test(character) || (advanceWidth === font.unitsPerEm && AN_EM_WIDE.test(character))) continue;
        advances.set(code, Math.ceil((advanceWidth * UNITS_PER_EM) / font.unitsPerEm));
      }
    }
  }
  return new Map([...advances].toSorted(([a], [b]) => a - b));
}

/**
 * @param {string} name
 * @param {string[]} lines
 */
function write(name, lines) {
  const path = inRoot(`graph/picture/font/${name}`);
  const sources = FONT_PACKAGES.map(({ name, licence }) => `${name} ${packageVersion(name)} (${licence})`);
  const head = ['// Written by tools/font-metrics.js from the packages @fontsource/… and not edited by hand:', `// ${sources.join(', ')}.`];
  writeFileSync(path, `${[...head, '', ...lines].join('\n')}\n`);
  process.stdout.write(`wrote ${path}\n`);
}
