import { mkdtemp, mkdir, readdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFonts } from './copy-fonts.js';
import { inRoot, root } from './paths.js';

/** The folder of the built command. */
const OUT = inRoot('dist/cli');

/** Where the command looks for the fonts of pictures. */
const FONTS = inRoot('dist/fonts');

/**
 * Builds the command into `dist/cli`, and puts the fonts of its pictures beside it. Several may do so at once, and others
 * may run the command meanwhile: each builds into a folder of its own and then moves its files into place, which the file
 * system does in one step.
 */
export async function buildCli() {
  const startedAt = new Date();
  const { build } = await import('vite');
  await mkdir(inRoot('dist'), { recursive: true });
  // Beside its destination, since a file cannot be moved in one step from another disk.
  const draft = await mkdtemp(inRoot('dist/.cli-'));
  try {
    await build({ root, configFile: inRoot('vite.cli.config.ts'), logLevel: 'silent', build: { outDir: draft } });
    await copyFonts(FONTS);
    await mkdir(OUT, { recursive: true });
    for (const file of await readdir(draft)) {
      // As old as the sources it was made from: an edit during the build has to make the next one.
      await utimes(join(draft, file), startedAt, startedAt);
      await rename(join(draft, file), join(OUT, file));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
