import { contradictions as contradictionsIn, type Clash } from '../../../graph/analysis/contradictions.ts';
import { contradictionsJson } from '../output/json.ts';
import { contradictionsText } from '../text/contradictions.ts';
import type { Asked, Command } from './command.ts';

export const contradictions: Command = {
  name: 'contradictions',
  summary: 'where authors contradict one another or themselves',
  explanation: [
    'Lists the pairs of claims that cannot be held together and that authors are committed to, with who stands on which side and why the two exclude each other. What an author only reports, or raises in order to answer it, puts nobody on a side.',
    'A contradiction is across authors, or within one author who is on both sides. It is derived where nobody has drawn it and one side simply rejects what the other holds.',
  ],
  options: [
    { flags: '--within', description: 'only those within one author', conflictsWith: 'across' },
    { flags: '--across', description: 'only those across authors', conflictsWith: 'within' },
  ],
  answer: (g, asked) => {
    const clashes = contradictionsIn(g).filter((clash) => isAsked(clash, asked));
    return { json: contradictionsJson(clashes), text: (paper) => contradictionsText(g, clashes, paper) };
  },
};

function isAsked({ scope }: Clash, { within, across }: Asked): boolean {
  return within === true ? scope === 'within' : across !== true || scope === 'across';
}
