import { ownStance } from '../../../graph/analysis/own-stance/own-stance.ts';
import type { Mark } from '../../../graph/analysis/own-stance/marks.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { stanceJson } from '../output/stance-json.ts';
import { stanceText } from '../text/stance.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const stance: Command = {
  name: 'stance',
  summary: 'what follows from the claims that you accept and reject',
  explanation: [
    'Tells for each thesis whether it stands: it follows, by its author’s own inferences, from what you accept; falls: it would not follow even if you accepted every premise that you leave open; or is open, and what would make it stand. What you mark yourself needs no derivation.',
    'To accept a claim is to do without those that contradict it; to reject one is not to accept its opposite. Where your own marks contradict each other, by themselves or in what follows from them, the answer says by which of them.',
    'Name the debate before the options, for they take all ids that come after them.',
  ],
  options: [
    { flags: '--accept <ID...>', description: 'claims that you accept' },
    { flags: '--reject <ID...>', description: 'claims that you reject' },
  ],
  answer: (g, { accept = [], reject = [] }) => {
    const found = ownStance(g, marksOf(g, accept, reject));
    return { json: stanceJson(g, found), text: (paper) => stanceText(g, found, paper) };
  },
};

function marksOf({ claims }: DebateGraph, accept: readonly string[], reject: readonly string[]): ReadonlyMap<string, Mark> {
  for (const id of [...accept, ...reject]) {
    if (!claims.has(id)) throw new WrongUse(`the debate has no claim "${id}"; elenchus claims lists them with their ids`);
  }
  const both = accept.find((id) => reject.includes(id));
  if (both !== undefined) throw new WrongUse(`"${both}" is both accepted and rejected; decide on one`);
  return new Map<string, Mark>([...accept.map((id) => [id, 'accepted'] as const), ...reject.map((id) => [id, 'rejected'] as const)]);
}
