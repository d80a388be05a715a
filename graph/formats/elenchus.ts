/** The debate document itself. Older versions are read as the present one. */
import { say } from '../language/say.ts';
import { readDebate } from '../model/read-debate.ts';
import { DEBATE_FORMAT } from '../model/schema.ts';
import { FEATURES } from './features/all-features.ts';
import type { Format, Reader, Writer } from './format.ts';

const SAYS_SO = new RegExp(`"format"\\s*:\\s*"${DEBATE_FORMAT}"`);

export const elenchusFormat: Format & { readonly reader: Reader; readonly writer: Writer } = {
  id: 'elenchus',
  get name() {
    return say('Elenchus debate document');
  },
  endings: ['.json'],
  reader: {
    recognises: ({ text }) => SAYS_SO.test(text),
    read: ({ text }, _beside, tell) => readDebate(text, tell),
  },
  writer: {
    carries: FEATURES.map(({ id }) => id),
    carriesExtras: true,
    write: (debate) => [{ ending: '.json', text: `${JSON.stringify(debate, null, 2)}\n` }],
  },
};
