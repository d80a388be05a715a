/** What `contradictions --json` prints. */
import * as v from 'valibot';
import { CLASH_ORIGINS } from '../../../graph/analysis/contradictions.ts';
import { CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS } from '../../../graph/model/schema.ts';
import { AnchorSchema, author, claimIds, essay, flag, text } from './schema-parts.ts';

const Step = v.object({
  id: text('The inference, or the support that draws the case.'),
  kind: v.pipe(
    v.picklist(['inference', 'case']),
    v.description('inference: somebody else draws it, and the author may refuse to grant it; case: the conclusion is a more general form of the premise.'),
  ),
  author: v.pipe(v.nullable(v.string()), v.description('Who draws the inference; null for a case.')),
  essay: v.pipe(v.nullable(v.string()), v.description('The essay that draws it; null for a case.')),
  premises: claimIds('Premises of the chain or conclusions of steps before.'),
  conclusion: text('The claim that follows; in the last step the claim of the side.'),
});

const Chain = v.pipe(
  v.object({
    premises: claimIds('Claims that the author holds, none of which can be left out.'),
    steps: v.pipe(v.array(Step), v.minLength(1)),
  }),
  v.description('How the claim follows from what the author holds; there if the commitment is follows.'),
);

const Side = v.object({
  author,
  essay,
  claims: v.pipe(v.array(v.string()), v.minLength(1)),
  commitment: v.pipe(
    v.picklist(['holds', 'rejects', 'follows']),
    v.description('What the author does with the claims; follows: does not hold them, though they follow from what the author holds.'),
  ),
  chain: v.exactOptional(Chain),
  anchors: v.pipe(
    v.array(v.object({ essay, start: AnchorSchema.entries.start, end: AnchorSchema.entries.end })),
    v.description('Where the author takes this stand; of a chain, where its premises are held.'),
  ),
});

const clash = {
  id: text('Names the contradiction.'),
  kind: v.picklist(CONTRADICTION_KINDS),
  strength: v.pipe(
    v.picklist(CONTRADICTION_STRENGTHS),
    v.description('arguable: it depends on a reading, or on granting steps that the author committed by them does not draw.'),
  ),
  scope: v.pipe(v.picklist(['within', 'across']), v.description('within: one author is on both sides.')),
  derived: flag('True if it is not drawn in the debate between claims that authors hold.'),
  by: v.pipe(
    v.picklist(CLASH_ORIGINS),
    v.description('drawn: in the debate; rejection: one side rejects what the other holds; consequence: a claim of one side only follows from what it holds.'),
  ),
  contradiction: v.pipe(v.nullable(v.string()), v.description('The contradiction in the debate that it is over; null if it is over a rejected claim.')),
  explanation: text('Why the two sides cannot be held together.'),
  sides: v.pipe(v.array(Side), v.minLength(2)),
};

export const ContradictionsSchema = v.array(
  v.object({
    ...clash,
    restatements: v.pipe(
      v.array(v.object(clash)),
      v.description('Contradictions by consequence that only restate this one: the same authors contradict each other on the way there already.'),
    ),
  }),
);

export type ContradictionsOutput = v.InferOutput<typeof ContradictionsSchema>;
