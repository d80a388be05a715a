/** Arguebuf (M. Lenz & R. Bergmann): argument graphs with participants and resources, in the JSON of its Protocol Buffers. `docs/formats/arguebuf.md` says what is read how. */
import type { TellProgress } from '../../model/progress.ts';
import { ARGUMENT_FEATURES } from '../features/all-features.ts';
import type { Format, FormatReading, Reader, SourceFile, Writer } from '../format.ts';
import { readJsonGraph } from '../scheme-graph/read-json.ts';
import { readSchemeGraph } from '../scheme-graph/read-scheme-graph.ts';
import { withFields } from '../scheme-graph/with-fields.ts';
import { writeSchemeGraph } from '../scheme-graph/write-scheme-graph.ts';
import { arguebufGraph } from './read-arguebuf.ts';
import { ARGUEBUF, arguebufDocument } from './write-arguebuf.ts';

export const arguebufFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: ARGUEBUF,
  name: 'Arguebuf (JSON)',
  endings: ['.arguebuf.json', '.arguebuf'],
  reader: { recognises: ({ text }) => isMeantAsArguebuf(text), read: readArguebuf },
  writer: {
    carries: ARGUMENT_FEATURES.map(({ id }) => id),
    carriesExtras: true,
    write: (debate) => {
      const document = writeSchemeGraph(withFields(debate, ARGUEBUF, arguebufGraph), {
        format: ARGUEBUF,
        disagreement: 'both-ways',
        encode: arguebufDocument,
        decode: (written) => readSchemeGraph(arguebufGraph(written, '')).debate,
      });
      return [{ ending: '.arguebuf.json', text: `${JSON.stringify(document, null, 2)}\n` }];
    },
  },
};

function readArguebuf(file: SourceFile, _beside: readonly SourceFile[], tell?: TellProgress): FormatReading {
  return readJsonGraph(file, ARGUEBUF, 'Arguebuf', arguebufGraph, tell);
}

/** Its nodes are objects by their ids, each with an atom or a scheme in it; a graph without nodes tells the version of its schema. */
function isMeantAsArguebuf(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false;
  const hasVersion = /"schema_?[vV]ersion"\s*:/.test(text) && /"library_?[vV]ersion"\s*:/.test(text);
  return hasVersion ? !text.includes('"elenchus-debate"') : /"nodes"\s*:\s*\{/.test(text) && /"atom"\s*:\s*\{/.test(text);
}
