import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FONT_PACKAGES, fontFile, subsetsOf, WEIGHTS } from './font-packages.js';
import { inRoot } from './paths.js';

/**
 * Copies the font files that pictures are drawn with into a folder, by package; those that are there stay. Each is moved
 * into place, so that no one reads half of it.
 *
 * @param {string} folder
 */
export async function copyFonts(folder) {
  const missing = (await Promise.all(fontFiles().map(async ({ from, to }) => ((await sameSize(from, join(folder, to))) ? [] : [{ from, to }])))).flat();
  if (missing.length === 0) return;
  await mkdir(inRoot('dist'), { recursive: true });
  const draft = await mkdtemp(inRoot('dist/.fonts-'));
  try {
    for (const [i, { from, to }] of missing.entries()) {
      const target = join(folder, to);
      const copy = join(draft, String(i));
      await copyFile(from, copy);
      await mkdir(dirname(target), { recursive: true });
      await rename(copy, target);
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function fontFiles() {
  return FONT_PACKAGES.flatMap((fontPackage) =>
    subsetsOf(fontPackage).flatMap((subset) =>
      WEIGHTS.map((weight) => ({
        from: fontFile(fontPackage.name, subset, weight, 'woff'),
        to: `${fontPackage.name}/${fontPackage.name}-${subset}-${weight}-normal.woff`,
      })),
    ),
  );
}

/**
 * @param {string} a
 * @param {string} b
 */
async function sameSize(a, b) {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)));
  return one?.size === other?.size;
}
