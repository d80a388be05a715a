import { clashesWhere, contradictions as contradictionsIn, type Clash } from '../../../graph/analysis/contradictions.ts';
import { contradictionsJson } from '../output/contradictions-json.ts';
import { contradictionsText } from '../text/contradictions.ts';
import type { Asked, Command } from './command.ts';

export const contradictions: Command = {
  name: 'contradictions',
  summary: 'where authors contradict one another or themselves',
  explanation: [
    'Lists the pairs of claims that cannot be held together and that authors are committed to, with who stands on which side and why the two exclude each other. What an author only reports, or raises in order to answer it, puts nobody on a side.',
    'A contradiction is across authors, or within one author who is on both sides. It is derived where nobody has drawn it between what they hold: one side rejects what the other holds, or a claim only follows from what an author holds.',
    'What follows is told as a chain: the premises that the author holds, and the steps, most of which others draw. Where the chain depends on them, the contradiction is arguable. Chains that come to a contradiction which the same authors are in already are listed under it.',
  ],
  options: [
    { flags: '--within', description: 'only those within one author', conflictsWith: 'across' },
    { flags: '--across', description: 'only those across authors', conflictsWith: 'within' },
    { flags: '--drawn', description: 'only those that the debate has between what authors hold', conflictsWith: 'derived' },
    { flags: '--derived', description: 'only those by rejection or through a chain', conflictsWith: 'drawn' },
  ],
  answer: (g, asked) => {
    const clashes = clashesWhere(contradictionsIn(g), (clash) => isAsked(clash, asked));
    return { json: contradictionsJson(g, clashes), text: (paper) => contradictionsText(g, clashes, paper) };
  },
};

function isAsked({ scope, derived: isDerived }: Clash, { within, across, drawn, derived }: Asked): boolean {
  if ((within === true && scope !== 'within') || (across === true && scope !== 'across')) return false;
  return !(drawn === true && isDerived) && !(derived === true && !isDerived);
}
