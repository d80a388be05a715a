import { essaysInOrder } from '../../../graph/model/labels.ts';
import { essaysJson } from '../output/json.ts';
import { essaysText } from '../text/essays.ts';
import type { Command } from './command.ts';

export const essays: Command = {
  name: 'essays',
  summary: 'which texts the debate is made of',
  explanation: [
    'Lists the essays: title, author, where and when each was published, and the size and SHA-256 digest of the text that it was annotated from. The texts themselves are not in the debate.',
  ],
  options: [],
  answer: (g) => ({
    json: essaysJson(g, g.debate.essays),
    text: (paper) => essaysText(g, essaysInOrder(g), paper),
  }),
};
