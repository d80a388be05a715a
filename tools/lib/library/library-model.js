import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDeclarations } from './declarations.js';
import { elementsManifest } from './manifest.js';

/**
 * What the library exports, with the comments on it, and its elements.
 *
 * @throws if the sources do not compile
 */
export async function libraryModel() {
  const draft = await mkdtemp(join(tmpdir(), 'elenchus-api-'));
  try {
    const items = await writeDeclarations(draft);
    return { items, manifest: await elementsManifest(items.components) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
