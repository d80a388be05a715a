import { cruxes as cruxesOf } from '../../../graph/analysis/cruxes.ts';
import { cruxesJson } from '../output/cruxes-json.ts';
import { cruxesText } from '../text/cruxes.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** As many as fit a screen or two; a program that reads the answer gets all. */
const USUALLY = 10;

export const cruxes: Command = {
  name: 'cruxes',
  summary: 'on which premises most theses turn',
  explanation: [
    'Lists the premises with which theses stand or fall, those first that decide most. Accepted, a premise is granted to all who hold it, and what contradicts it is taken away from everybody; rejected, it is taken away itself, and of a contradictory pair the other claim is granted.',
    'A thesis that has other grounds as well does not fall, and is told as weakened.',
  ],
  options: [{ flags: '--most <N>', description: `so many premises; left out, ${USUALLY} for reading and all with --json` }],
  answer: (g, { most }) => {
    const atMost = most === undefined ? undefined : wholeNumber('--most', most);
    const found = cruxesOf(g);
    return {
      json: cruxesJson(found.slice(0, atMost)),
      text: (paper) => cruxesText(g, found, atMost ?? USUALLY, paper),
    };
  },
};
