import { ARGUMENT_FEATURES, type FeatureId } from '../features/all-features.ts';
import type { Format, Reader, Writer } from '../format.ts';
import { readArgdown } from './read/read-argdown.ts';
import { recognisesArgdown } from './read/recognise.ts';
import { writeArgdown } from './write/write-argdown.ts';

/** Argdown knows no text in which something could stand. */
const LOST: ReadonlySet<FeatureId> = new Set(['texts', 'anchors', 'anchor-digests']);

export const argdownFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: 'argdown',
  name: 'Argdown',
  endings: ['.argdown', '.ad'],
  reader: { recognises: recognisesArgdown, read: readArgdown },
  writer: {
    carries: ARGUMENT_FEATURES.map(({ id }) => id).filter((id) => !LOST.has(id)),
    write: writeArgdown,
  },
};
