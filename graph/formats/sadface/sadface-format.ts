/** Simple Argument Description Format (S. Wells): atoms and schemes in JSON. `docs/formats/sadface.md` says what is read how. */
import type { TellProgress } from '../../model/progress.ts';
import { ARGUMENT_FEATURES } from '../features/all-features.ts';
import type { Format, FormatReading, Reader, SourceFile, Writer } from '../format.ts';
import { readJsonGraph } from '../scheme-graph/read-json.ts';
import { readSchemeGraph } from '../scheme-graph/read-scheme-graph.ts';
import { withFields } from '../scheme-graph/with-fields.ts';
import { writeSchemeGraph } from '../scheme-graph/write-scheme-graph.ts';
import { sadfaceGraph } from './read-sadface.ts';
import { SADFACE, sadfaceDocument } from './write-sadface.ts';

export const sadfaceFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: SADFACE,
  name: 'SADFace (JSON)',
  endings: ['.sadface.json', '.sadface'],
  reader: { recognises: ({ text }) => isMeantAsSadface(text), read: readSadface },
  writer: {
    carries: ARGUMENT_FEATURES.map(({ id }) => id),
    carriesExtras: true,
    write: (debate) => {
      const document = writeSchemeGraph(withFields(debate, SADFACE, sadfaceGraph), {
        format: SADFACE,
        disagreement: 'outward',
        encode: sadfaceDocument,
        decode: (written) => readSchemeGraph(sadfaceGraph(written, '')).debate,
      });
      return [{ ending: '.sadface.json', text: `${JSON.stringify(document, null, 2)}\n` }];
    },
  },
};

function readSadface(file: SourceFile, _beside: readonly SourceFile[], tell?: TellProgress): FormatReading {
  return readJsonGraph(file, SADFACE, 'SADFace', sadfaceGraph, tell);
}

/** Edges are called so nowhere else; a document without edges has at least its lists and who analysed it. */
function isMeantAsSadface(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"nodes"') || !text.includes('"edges"')) return false;
  return text.includes('"source_id"') || (text.includes('"resources"') && text.includes('"core"'));
}
