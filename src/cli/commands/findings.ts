import { findings as findingsIn } from '../../../graph/analysis/findings/findings.ts';
import { MOST_FINDINGS } from '../../../graph/analysis/findings/most.ts';
import { lacksOf } from '../../../graph/analysis/findings/lacks.ts';
import { findingsJson } from '../output/findings-json.ts';
import { findingsText } from '../text/findings.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

export const findings: Command = {
  name: 'findings',
  summary: 'what is most telling about the debate, in plain sentences',
  explanation: [
    'Tells what can be worked out about the debate and is worth knowing first: premises that most authors share and what they make of them, the sharpest contradictions, theses that hang on one premise, what is left unsaid, unanswered or without a ground. Nothing in it is an opinion: each sentence follows from the debate by a rule.',
    'The most telling comes first. Of each kind there are few, so that others have their turn, and so do the authors; what is told once is not told again.',
  ],
  options: [{ flags: '--most <N>', description: `so many findings at the most; left out, ${MOST_FINDINGS}` }],
  answer: (g, { most }) => {
    const found = findingsIn(g, most === undefined ? MOST_FINDINGS : wholeNumber('--most', most));
    return { json: findingsJson(g, found), text: (paper) => findingsText(g, found, lacksOf(g), paper) };
  },
};
