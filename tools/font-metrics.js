/**
 * `node tools/font-metrics.js`: writes graph/picture/font/roboto-metrics.ts, the advance widths by which labels are
 * wrapped. To run again when the font changes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const WEIGHTS = [400, 700];
const TARGET = new URL('../graph/picture/font/roboto-metrics.ts', import.meta.url);

const require = createRequire(import.meta.url);
const { version } = require('@fontsource/roboto/package.json');

const tables = WEIGHTS.map((weight) => ({ weight, fonts: SUBSETS.map((subset) => openFont(subset, weight)) }));
const unitsPerEm = new Set(tables.flatMap(({ fonts }) => fonts.map((font) => font.unitsPerEm)));
if (unitsPerEm.size !== 1) throw new Error(`the subsets disagree about the units of an em: ${[...unitsPerEm].join(', ')}`);

writeFileSync(
  TARGET,
  `${[
    `// Written by tools/font-metrics.js from @fontsource/roboto ${version} (Roboto, Apache-2.0). Not edited by hand.`,
    '',
    `export const UNITS_PER_EM = ${[...unitsPerEm].join()};`,
    '',
    '/**',
    ' * Advance widths by code point, for each weight. Runs of successive code points are parted by `;`: the first code point,',
    ' * `:`, then one width each; `w*n` stands for n equal widths. All numbers are in base 36, widths in units of the em.',
    ' */',
    'export const ADVANCES = {',
    ...tables.map(({ weight, fonts }) => `  ${weight}: '${encodeRuns(advancesOf(fonts))}',`),
    '} as const;',
  ].join('\n')}\n`,
);
process.stdout.write(`wrote ${fileURLToPath(TARGET)}\n`);

/**
 * @param {string} subset
 * @param {number} weight
 * @returns {fontkit.Font}
 */
function openFont(subset, weight) {
  const font = fontkit.openSync(require.resolve(`@fontsource/roboto/files/roboto-${subset}-${weight}-normal.woff2`));
  if (!('characterSet' in font)) throw new Error(`roboto-${subset}-${weight} is a collection, not a font`);
  return font;
}

/**
 * @param {fontkit.Font[]} fonts
 * @returns {Map<number, number>} Widths by code point, in the order of the code points.
 */
function advancesOf(fonts) {
  const advances = new Map(
    fonts.flatMap((font) =>
      font.characterSet.map((code) => /** @type {[number, number]} */ ([code, font.glyphForCodePoint(code).advanceWidth])),
    ),
  );
  return new Map([...advances].toSorted(([a], [b]) => a - b));
}

/** @param {Map<number, number>} advances */
function encodeRuns(advances) {
  /** @type {{ start: number, widths: number[] }[]} */
  const runs = [];
  for (const [code, width] of advances) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.widths.length === code) last.widths.push(width);
    else runs.push({ start: code, widths: [width] });
  }
  return runs.map(({ start, widths }) => `${start.toString(36)}:${encodeWidths(widths)}`).join(';');
}

/** @param {number[]} widths */
function encodeWidths(widths) {
  /** @type {{ width: number, times: number }[]} */
  const repeats = [];
  for (const width of widths) {
    const last = repeats.at(-1);
    if (last?.width === width) last.times += 1;
    else repeats.push({ width, times: 1 });
  }
  return repeats
    .map(({ width, times }) => width.toString(36) + (times === 1 ? '' : `*${times.toString(36)}`))
    .join();
}
