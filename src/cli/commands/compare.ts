import { compareAuthors } from '../../../graph/analysis/comparison/compare-authors.ts';
import { authorCalled } from '../author-names.ts';
import { compareJson } from '../output/compare-json.ts';
import { compareText } from '../text/compare.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const compare: Command = {
  name: 'compare',
  summary: 'what two authors agree on, and where exactly they part',
  explanation: [
    'Tells what both hold, be it in a more particular form; which premises they share and use to opposite conclusions; on what only one of them relies; and where they contradict each other.',
    'A crux is a contradiction that rests on no deeper one of theirs. Settled one way, one of the two withdraws a claim: other contradictions fall away if they no longer follow for that author, and rest on it in part if the claim is one of their grounds. First comes the crux on which most turns.',
  ],
  names: [
    { name: 'A', description: 'an author: the id, or words of the name that no other author’s has' },
    { name: 'B', description: 'another author' },
  ],
  options: [],
  answer: (g, { names: [first = '', second = ''] = [] }) => {
    const [a, b] = [authorCalled(g, first), authorCalled(g, second)];
    if (a === b) throw new WrongUse(`"${first}" and "${second}" are the same author; name two`);
    const comparison = compareAuthors(g, a, b);
    return { json: compareJson(g, comparison), text: (paper) => compareText(g, comparison, paper) };
  },
};
