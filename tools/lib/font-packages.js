import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The bundled font packages of @fontsource, in the order in which a drawing asks them for a character. */
export const FONT_PACKAGES = [
  { family: 'Roboto', name: 'roboto', licence: 'Apache-2.0' },
  { family: 'Noto Sans Hebrew', name: 'noto-sans-hebrew', licence: 'OFL-1.1' },
  { family: 'Noto Sans Arabic', name: 'noto-sans-arabic', licence: 'OFL-1.1' },
  // The whole font is among its slices, and is of no use beside them.
  { family: 'Noto Sans SC', name: 'noto-sans-sc', licence: 'OFL-1.1', without: ['chinese-simplified'] },
  { family: 'Noto Sans KR', name: 'noto-sans-kr', licence: 'OFL-1.1', without: ['korean'] },
  { family: 'Noto Emoji', name: 'noto-emoji', licence: 'OFL-1.1', without: ['emoji'] },
];

export const WEIGHTS = [400, 700];

const require = createRequire(import.meta.url);

/** @param {string} name */
export function packageFolder(name) {
  return dirname(require.resolve(`@fontsource/${name}/package.json`));
}

/** @param {string} name */
export function packageVersion(name) {
  /** @type {{ version: string }} */
  const { version } = require(`@fontsource/${name}/package.json`);
  return version;
}

/**
 * The subsets that a package is sliced into, the numbered ones in order. Latin comes first, since all of them have spaces.
 *
 * @param {{ name: string, without?: string[] }} fontPackage
 */
export function subsetsOf({ name, without = [] }) {
  return readdirSync(join(packageFolder(name), 'files'))
    .flatMap((file) => /^(.+)-400-normal\.woff$/.exec(file)?.[1]?.slice(name.length + 1) ?? [])
    .filter((subset) => !without.includes(subset))
    .toSorted((a, b) => Number(isLatin(b)) - Number(isLatin(a)) || a.localeCompare(b, 'en', { numeric: true }));
}

/** @param {string} subset */
function isLatin(subset) {
  return subset.startsWith('latin');
}

/**
 * @param {string} name
 * @param {string} subset
 * @param {number} weight
 * @param {'woff' | 'woff2'} format
 */
export function fontFile(name, subset, weight, format) {
  return join(packageFolder(name), 'files', `${name}-${subset}-${weight}-normal.${format}`);
}
