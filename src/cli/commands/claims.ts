import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import { claimsJson } from '../output/json.ts';
import { claimsText } from '../text/claims.ts';
import { listed } from '../text/words.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const claims: Command = {
  name: 'claims',
  summary: 'what is claimed, by whom, and how they mean it',
  explanation: [
    'Lists the claims, each in the annotator’s own words and each once, however many essays voice it, with what every essay does with it.',
    'An author asserts or concedes a claim, and is then committed to it, or only reports or rejects what somebody else holds. The numbers say where in the text of the essay the claim stands.',
  ],
  options: [
    { flags: '--essay <ID>', description: 'only claims that this essay voices' },
    { flags: '--text <WORDS>', description: 'only claims in which all these words stand, in any order and case' },
  ],
  answer: (g, { essay, text }) => {
    if (essay !== undefined) assertEssay(g, essay);
    const found = filterClaims(g, {
      ...(essay !== undefined && { essays: new Set([essay]) }),
      ...(text !== undefined && { text }),
    });
    const claims = g.debate.claims.filter((claim) => found.has(claim.id));
    return { json: claimsJson(claims), text: (paper) => claimsText(g, claims, paper) };
  },
};

function assertEssay({ essays }: DebateGraph, id: string): void {
  if (essays.has(id)) return;
  throw new WrongUse(`the debate has no essay "${id}"; its essays are ${listed([...essays.keys()])}`);
}
