import { argumentOf } from '../../../graph/analysis/argument.ts';
import { relianceOf } from '../../../graph/analysis/reliance.ts';
import { thesisArguments } from '../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import type { Essay } from '../../../graph/model/schema.ts';
import { authorsCalled } from '../author-names.ts';
import { relianceJson, type ArguedReliance } from '../output/reliance-json.ts';
import { relianceText } from '../text/reliance.ts';
import type { Command } from './command.ts';

export const reliance: Command = {
  name: 'reliance',
  summary: 'which premises each author relies on',
  explanation: [
    'Lists, for each author, the theses and the claims from which the author’s own steps lead to them. A claim counts if the author asserts or concedes it, be it in a source’s voice; what the author only reports, or raises in order to answer it, does not.',
    'Direct premises lead to a thesis in one step, the others through further claims. A premise is load-bearing if some thesis can no longer be derived from what the author holds once it is taken away.',
    'A set of premises suffices for a thesis if the author’s inferences lead from them, without any other premise, to the thesis, and none of them can be left out. Ways of arguing for it are independent if their sets have no premise in common.',
  ],
  options: [{ flags: '--author <NAME_OR_ID>', description: 'only this author; part of the name is enough' }],
  answer: (g, { author }) => {
    const asked = author === undefined ? undefined : new Set(authorsCalled(g, author));
    const of = (essays: readonly Essay[]): ArguedReliance[] =>
      essays
        .filter((essay) => asked?.has(essay.author) ?? true)
        .map((essay) => ({ reliance: relianceOf(g, essay), argued: thesisArguments(argumentOf(g, essay)) }));
    return {
      // Each only when it is asked for: in a large debate either takes its time.
      get json() {
        return relianceJson(g, of(g.debate.essays));
      },
      text: (paper) => relianceText(g, of(essaysInOrder(g)), paper),
    };
  },
};
