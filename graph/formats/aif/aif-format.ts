import { say } from '../../language/say.ts';
import { ARGUMENT_FEATURES } from '../features/all-features.ts';
import type { Format, Reader, Writer } from '../format.ts';
import { readAif } from './read/read-aif.ts';
import { aifText } from './write/aif-text.ts';

/** The Argument Interchange Format in JSON, as AIFdb serves it and OVA3 saves it (xAIF). `docs/formats/aif.md` says what is read how. */
export const aifFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: 'aif',
  get name() {
    return say('AIF (JSON of AIFdb, xAIF of OVA3)');
  },
  endings: ['.aif.json', '.xaif.json', '.aif', '.xaif'],
  reader: { recognises: ({ text }) => isMeantAsAif(text), read: readAif },
  writer: {
    carries: ARGUMENT_FEATURES.map(({ id }) => id),
    carriesExtras: true,
    write: (debate) => [{ ending: '.aif.json', text: aifText(debate) }],
  },
};

/** Ids of nodes are called so nowhere else; a nodeset that is empty has at least its lists. */
function isMeantAsAif(text: string): boolean {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return false;
  return (text.includes('"nodes"') && text.includes('"nodeID"')) || ['"nodes"', '"edges"', '"locutions"'].every((key) => text.includes(key));
}
