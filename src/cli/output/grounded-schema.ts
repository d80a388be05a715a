/** What `grounded --json` prints. */
import * as v from 'valibot';
import { claimIds, flag, text, whole } from './schema-parts.ts';

export const GroundedSchema = v.array(
  v.object({
    relation: v.picklist(['support', 'rebuttal']),
    id: text('Names the support or rebuttal.'),
    essay: v.pipe(v.nullable(v.string()), v.description('The essay that draws it; null for one between essays.')),
    from: claimIds('The claims that make it, together if there are several.'),
    to: text('A claim, an inference, or another support or rebuttal.'),
    about: text('The claim that it is about in the end: the target, or the conclusion of the step that is the target.'),
    stepsToThesis: v.pipe(v.nullable(whole('Steps from that claim to the nearest thesis')), v.description('Steps from that claim to the nearest thesis; null if none leads there.')),
    grounded: flag('Whether what is spelled out in the debate shows on what it rests.'),
    ground: v.pipe(
      v.nullable(
        v.object({
          how: v.pipe(
            v.picklist(['inference', 'premise', 'case', 'contradiction', 'step']),
            v.description(
              'inference: inferences lead to what it supports; premise: it is a premise of the step that it supports; case: it is a more particular form of its target; contradiction: it contradicts its target or that on which it rests; step: it attacks the step itself.',
            ),
          ),
          way: v.pipe(
            v.array(
              v.object({
                by: v.picklist(['inference', 'case', 'contradiction']),
                id: text('The inference, the support that is the case, or the contradiction.'),
                from: text('A claim.'),
                to: text('A claim.'),
              }),
            ),
            v.description('One shortest way; empty for premise and step.'),
          ),
        }),
      ),
      v.description('Null if it is not grounded.'),
    ),
    missing: v.pipe(
      v.nullable(
        v.object({
          kind: v.pipe(
            v.picklist(['inference', 'premise', 'contradiction']),
            v.description(
              'inference: an inference from the claims together to the other; premise: that the claims are premises of the step; contradiction: one between what the claims lead to and one of those in `against`.',
            ),
          ),
          claims: claimIds('The claims that make the relation.'),
          to: text('The claim or the step that they would have to reach.'),
          joins: claimIds('Inferences to that claim, or the step, that could take the claims up as premises.'),
          against: claimIds('The target and what is inferred to it from; a contradiction with any of them would do.'),
          lookAlikes: claimIds('Those of them that are known only to seem to contradict one of the claims.'),
        }),
      ),
      v.description('What would ground it; null if it is grounded.'),
    ),
  }),
);

export type GroundedOutput = v.InferOutput<typeof GroundedSchema>;
