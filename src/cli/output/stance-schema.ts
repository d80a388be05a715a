/** What `stance --json` prints. */
import * as v from 'valibot';
import { author, claimIds, essay, text, whole } from './schema-parts.ts';

const thesis = text('The thesis.');
const steps = v.pipe(v.array(v.string()), v.description('Ids of inferences, each after those that lead to its premises.'));

const settled = v.array(v.object({ author, essay, thesis, status: v.picklist(['stands', 'falls']) }));

export const StanceSchema = v.object({
  accepted: claimIds('In the order of the debate.'),
  rejected: claimIds('In the order of the debate.'),
  theses: v.pipe(
    v.array(
      v.variant('status', [
        v.object({
          status: v.literal('stands'),
          author,
          essay,
          thesis,
          premises: claimIds('Accepted claims from which it follows; the thesis itself if it is accepted.'),
          steps,
        }),
        v.object({
          status: v.literal('falls'),
          author,
          essay,
          thesis,
          because: v.pipe(
            v.array(
              v.object({
                at: text('The claim that does not stand, or the inference that is not taken.'),
                how: v.picklist(['rejected', 'excluded', 'undercut']),
                marks: v.pipe(claimIds('The marked claims that make it so.'), v.minLength(1)),
                by: v.pipe(v.nullable(v.string()), v.description('The contradiction or rebuttal that is drawn; null where the claim is rejected.')),
              }),
            ),
            v.minLength(1),
            v.description('Together they break every way to the thesis; none can be left out.'),
          ),
        }),
        v.object({
          status: v.literal('open'),
          author,
          essay,
          thesis,
          ways: v.pipe(v.array(v.array(v.string())), v.description('Small sets of open premises that would make it stand, accepted as well.')),
        }),
      ]),
    ),
    v.description('Essays by date, theses in the order of the debate.'),
  ),
  clashes: v.array(
    v.object({
      kind: v.pipe(
        v.picklist(['excluded', 'rejected', 'neither']),
        v.description('excluded: two claims that contradict each other, accepted or following; rejected: a rejected claim that follows; neither: both claims rejected of which one must be true.'),
      ),
      claims: v.pipe(claimIds('The two claims, or the one that is rejected.'), v.minLength(1)),
      contradiction: v.pipe(v.nullable(v.string()), v.description('The contradiction that is drawn; null for rejected.')),
      marks: v.pipe(claimIds('The marked claims that produce it; none can be left out.'), v.minLength(1)),
      steps,
    }),
  ),
  next: v.pipe(
    v.nullable(
      v.object({
        claim: text('An open premise.'),
        ifAccepted: v.pipe(settled, v.description('Open theses that would be settled if it were accepted.')),
        ifRejected: v.pipe(settled, v.description('Open theses that would be settled if it were rejected.')),
        onWays: whole('Number of open theses to which it is on one of the ways.'),
        leadsTo: whole('Number of open theses to which inferences lead from it.'),
      }),
    ),
    v.description('The open premise that it is most useful to decide next; null if there is none.'),
  ),
  words: v.pipe(v.array(v.string()), v.description('The answer in sentences, in English. Their wording may change.')),
});

export type StanceOutput = v.InferOutput<typeof StanceSchema>;
