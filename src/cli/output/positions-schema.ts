/** What `positions --json` prints. */
import * as v from 'valibot';
import { SEMANTICS } from '../../../graph/positions/semantics.ts';
import { author, claimIds, essay, flag, text, whole } from './schema-parts.ts';

const semantics = v.pipe(v.picklist(SEMANTICS), v.description('What makes a position: grounded, complete, preferred, stable, semi-stable, ideal, stage.'));
const acceptance = v.pipe(
  v.picklist(['grounded', 'sceptical', 'credulous', 'none']),
  v.description('grounded: in all positions and in the grounded one; sceptical: in all; credulous: in some; none: in none.'),
);
const words = v.pipe(v.array(v.string()), v.description('The answer in sentences.'));

const held = {
  claims: claimIds('The claims that are held.'),
  denied: claimIds('The claims of which it is held that they are not so.'),
  rebuttals: v.pipe(v.array(v.string()), v.description('The rebuttals that hold, of those that several claims make together or others are directed at.')),
};
const Held = v.object(held);
const count = {
  count: whole('How many there are.'),
  moreThan: flag('True if there are more than that.'),
};

const Position = v.object({
  ...held,
  theses: v.pipe(
    v.array(v.object({ author, essay, held: claimIds('Theses of the essay that are held.'), notHeld: claimIds('Those that are not.') })),
    v.description('One entry for each essay, by date.'),
  ),
});

const Statement = v.pipe(
  v.object({
    kind: v.pipe(v.picklist(['claim', 'denial', 'rebuttal']), v.description('A claim, that a claim is not so, or that a rebuttal holds.')),
    id: text('The claim or the rebuttal.'),
  }),
  v.description('What can be held.'),
);
const Step = v.pipe(
  v.object({
    kind: v.pipe(v.picklist(['premise', 'inference', 'rebuttal']), v.description('It stands by itself, is inferred, or the claims of a rebuttal are held.')),
    id: v.pipe(v.nullable(v.string()), v.description('The inference or the rebuttal; null for a premise.')),
    essays: v.pipe(v.array(v.string()), v.description('Whose authors take the step.')),
  }),
  v.description('How a statement is come to.'),
);
const attack = {
  attacker: Statement,
  target: Statement,
  step: v.pipe(v.nullable(Step), v.description('The one step to the target that is attacked; null if all are.')),
  kind: v.picklist(['rebut', 'undermine', 'undercut']),
  by: v.pipe(
    v.object({ kind: v.picklist(['contradiction', 'rebuttal', 'denial']), id: v.pipe(v.nullable(v.string()), v.description('The relation drawn; null for a denial.')) }),
    v.description('What makes the attack.'),
  ),
  argument: v.pipe(v.array(v.object({ statement: Statement, by: Step })), v.description('On what the attacker rests, itself first.')),
};
const Explanation = v.object({
  outcome: v.picklist(['held', 'ruled-out', 'left-open', 'unsupported']),
  argument: v.pipe(v.array(v.object({ statement: Statement, by: Step })), v.description('On what the claim rests, itself first; empty if it is not held.')),
  attacks: v.array(v.object({ ...attack, answers: v.pipe(v.array(v.object(attack)), v.description('What the position holds against the attacker.')) })),
  involved: v.pipe(
    v.object({ argument: claimIds('On which the claim rests.'), attackers: claimIds('What speaks against it.'), defenders: claimIds('What answers that.') }),
    v.description('The claims of the explanation.'),
  ),
});
const Example = v.nullable(v.object({ ...Position.entries, explanation: Explanation }));

const AllPositions = v.object({
  semantics,
  ...count,
  statements: v.array(v.object({ ...Statement.pipe[0].entries, acceptance })),
  choices: v.pipe(
    v.array(
      v.object({
        about: v.pipe(Held, v.description('All that is at stake.')),
        ...count,
        alternatives: v.pipe(v.array(Held), v.description('What of it can be held together; at most as many as were asked for.')),
      }),
    ),
    v.description('The questions in which positions differ, each independent of the others.'),
  ),
  positions: v.pipe(v.array(Position), v.description('At most as many as were asked for.')),
  words,
});

const OneClaim = v.object({
  semantics,
  claim: text('The claim that was asked about.'),
  acceptance,
  holding: v.pipe(Example, v.description('A position that holds the claim; null if there is none.')),
  without: v.pipe(Example, v.description('A position that does not; null if there is none.')),
  words,
});

export const PositionsSchema = v.pipe(v.union([AllPositions, OneClaim]), v.description('The second form answers a question about one claim.'));

export type PositionOutput = v.InferOutput<typeof Position>;
export type AllPositionsOutput = v.InferOutput<typeof AllPositions>;
export type OneClaimOutput = v.InferOutput<typeof OneClaim>;
