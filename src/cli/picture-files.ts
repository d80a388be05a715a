/** What pictures are drawn with, from the disk: the fonts beside the built command, or the packages of a checkout. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontSource } from '../engine/picture/fonts.ts';
import type { WasmSource } from '../engine/picture/rasteriser.ts';

const require = createRequire(import.meta.url);

/** Where the build puts them, seen from dist/cli. */
const BESIDE = fileURLToPath(new URL('../fonts/', import.meta.url));

export const fontsOnDisk: FontSource = async ({ file }) => {
  const built = join(BESIDE, file);
  return readFile(existsSync(built) ? built : require.resolve(`@fontsource/${file.replace('/', '/files/')}`));
};

export const resvgOnDisk: WasmSource = async () => readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
