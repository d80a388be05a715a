import { sharedPremises } from '../../../graph/analysis/shared-premises.ts';
import { sharedJson } from '../output/json.ts';
import { sharedText } from '../text/shared.ts';
import type { Command } from './command.ts';

export const shared: Command = {
  name: 'shared',
  summary: 'which premises several authors rely on',
  explanation: [
    'Lists the claims that at least two authors rely on for their theses, those that most share first.',
    'Opposite conclusions: from this premise two of the authors go on to conclusions that contradict each other. There they part after common ground, so the difference lies in what they add to it.',
  ],
  options: [],
  answer: (g) => {
    const premises = sharedPremises(g);
    return { json: sharedJson(premises), text: (paper) => sharedText(g, premises, paper) };
  },
};
