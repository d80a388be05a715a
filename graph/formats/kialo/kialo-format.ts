/** The text that Kialo exports a discussion as: numbered claims, each for or against the one above it. `docs/formats/kialo.md` says what is read how. */
import { say } from '../../language/say.ts';
import type { FeatureId } from '../features/all-features.ts';
import type { Format, Reader, Writer } from '../format.ts';
import { readKialo } from './read-kialo.ts';
import { asTree } from './tree.ts';
import { writeKialo } from './write-kialo.ts';

const CARRIES = ['title', 'supports', 'rebuttals'] as const satisfies readonly FeatureId[];

export const kialoFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: 'kialo',
  get name() {
    return say('Kialo (text export)');
  },
  endings: ['.kialo.txt', '.kialo'],
  reader: { recognises: ({ text }) => isMeantAsKialo(text), read: readKialo },
  writer: { carries: CARRIES, holds: asTree, write: (debate) => [{ ending: '.kialo.txt', text: writeKialo(debate) }] },
};

/** The title stands on top; where somebody cut it off, it is the sides of claims that tell an export from a numbered list. */
function isMeantAsKialo(text: string): boolean {
  if (/^\uFEFF?\s{0,1000}discussion (?:title|name):/iu.test(text)) return true;
  return /^\uFEFF?\s{0,1000}1\. \S/u.test(text) && /^1\.(?:\d{1,6}\.)+ (?:pro|con):/imu.test(text);
}
