import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { claimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import { positionsOf } from '../../../graph/positions/debate/positions.ts';
import { SEMANTICS, type Semantics } from '../../../graph/positions/semantics.ts';
import { semanticsWords } from '../../../graph/wording/positions.ts';
import { clingo } from '../answer-sets.ts';
import { claimInPositionsJson, positionsJson } from '../output/positions-json.ts';
import { claimInPositionsText, positionsText } from '../text/positions.ts';
import { listed } from '../text/words.ts';
import { wholeNumber } from '../whole-number.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

const USUALLY = 10;

const KINDS = SEMANTICS.map((semantics) => semanticsWords()[semantics]);

export const positions: Command = {
  name: 'positions',
  summary: 'which claims can be held together',
  explanation: [
    'A position is a set of claims with their grounds that nothing in it speaks against. What counts as an attack is what the debate says: contradictions and rebuttals, and that an author rejects a claim. What an author only reports is nobody’s, and supports without steps are no grounds.',
    'The semantics says how much of it is asked for: a preferred position holds as much as can be held together and answers all that speaks against it. That a claim is in no position does not show it to be false, only that nothing held in the debate answers all that is said against it.',
  ],
  options: [
    { flags: '--semantics <KIND>', description: `${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}; left out, preferred` },
    { flags: '--claim <ID>', description: 'whether this claim can be held, with what speaks against it and what answers that' },
    { flags: '--most <N>', description: `at most so many positions, and so many ways to choose in each question; left out, ${USUALLY}`, conflictsWith: 'claim' },
  ],
  answer: async (g, { semantics: kind = semanticsWords().PR, claim, most }) => {
    const semantics = semanticsCalled(kind);
    if (claim !== undefined) {
      const answer = await claimInPositions(g, semantics, known(g, claim), clingo);
      return { json: claimInPositionsJson(g, answer), text: (paper) => claimInPositionsText(g, answer, paper) };
    }
    const found = await positionsOf(g, semantics, clingo, { most: most === undefined ? USUALLY : wholeNumber('--most', most) });
    return { json: positionsJson(g, found), text: (paper) => positionsText(g, found, paper) };
  },
};

/** By its name or by the short one of `solve`. */
function semanticsCalled(name: string): Semantics {
  const found = SEMANTICS.find((semantics) => [semantics.toLowerCase(), semanticsWords()[semantics]].includes(name.toLowerCase()));
  if (found !== undefined) return found;
  throw new WrongUse(`there is no semantics "${name}"; it is one of ${listed(KINDS)}`);
}

function known({ claims }: DebateGraph, id: string): string {
  if (claims.has(id)) return id;
  throw new WrongUse(`the debate has no claim "${id}"; \`elenchus claims\` lists them with their ids`);
}
