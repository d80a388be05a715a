import { groundedness } from '../../../graph/analysis/groundedness.ts';
import { groundedJson } from '../output/grounded-json.ts';
import { groundedText } from '../text/grounded.ts';
import type { Command } from './command.ts';

export const grounded: Command = {
  name: 'grounded',
  summary: 'which supports and rebuttals are spelled out, and what the others lack',
  explanation: [
    'A support or rebuttal can be drawn without saying how it works. This checks each against what is spelled out. A support is grounded if an inference, or several in a row, takes its claim as a premise and leads to what it supports, or if the one claim is a case of the other; a rebuttal, if it contradicts its target or something on which the target rests. An essay’s own relations are checked against that essay’s inferences, those between essays against all.',
    'A rebuttal of a step may also attack the step itself, without denying a premise or the conclusion; that needs no ground. Nothing here is an error: where many relations are not grounded, the debate is sketched rather than spelled out.',
  ],
  options: [{ flags: '--all', description: 'also those that are grounded, and by what; --json always has all' }],
  answer: (g, { all }) => {
    const judged = groundedness(g);
    return { json: groundedJson(judged), text: (paper) => groundedText(g, judged, all === true, paper) };
  },
};
