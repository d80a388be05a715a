import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFonts } from './copy-fonts.js';
import { declareElements, writeDeclarations } from './library/declarations.js';
import { elementsManifest } from './library/manifest.js';
import { LIBRARY } from './library/paths.js';
import { inRoot, root } from './paths.js';

/** Fonts of pictures and of the map, which the command has as well. */
const FONTS = inRoot('dist/fonts');

/**
 * Builds the library into `dist/lib`: the script that pages embed, the modules for apps, their declarations and the manifest of the
 * elements. The fonts are beside it in `dist/fonts`.
 */
export async function buildLibrary() {
  const { build } = await import('vite');
  await mkdir(inRoot('dist'), { recursive: true });
  // Beside its destination, since a folder cannot be moved in one step from another disk.
  const draft = await mkdtemp(inRoot('dist/.library-'));
  try {
    for (const mode of ['modules', 'script']) {
      const outDir = join(draft, mode);
      await build({ root, configFile: inRoot('vite.library.config.ts'), mode, logLevel: 'error', build: { outDir, emptyOutDir: false } });
      await cp(join(outDir, 'lib'), join(draft, 'lib'), { recursive: true });
    }
    await copyFonts(FONTS);
    await checkFonts(join(draft, 'modules/fonts'));
    const { components } = await writeDeclarations(join(draft, 'lib'));
    const manifest = await elementsManifest(components);
    await declareElements(join(draft, 'lib'), manifest);
    await writeFile(join(draft, 'lib/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rm(LIBRARY, { recursive: true, force: true });
    await rename(join(draft, 'lib'), LIBRARY);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The library refers to the fonts where the command has them.
 *
 * @param {string} used
 */
async function checkFonts(used) {
  const files = (await readdir(used, { recursive: true })).filter((file) => file.endsWith('.woff'));
  const missing = files.filter((file) => !existsSync(join(FONTS, file)));
  if (files.length === 0 || missing.length > 0) throw new Error(`the library uses ${files.length} fonts, of which these are missing: ${missing.join(', ')}`);
}
