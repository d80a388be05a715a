/** What `compare --json` prints. */
import * as v from 'valibot';
import { CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS } from '../../../graph/model/schema.ts';
import { AnchorSchema, author, authorName, claimIds, essay, flag, implicit, stance, text, voice, whole } from './schema-parts.ts';

/** One of each author, in the order of `authors`. */
const forBoth = <const T extends v.GenericSchema>(of: T, description: string) => v.pipe(v.strictTuple([of, of]), v.description(description));

const ids = (description: string) => v.pipe(v.array(v.string()), v.description(description));

const voicing = v.object({
  essay,
  through: text('The claim itself, or the case of it that the author holds.'),
  voice,
  stance,
  implicit,
  relies: flag('True if the author relies on it for a thesis of this essay.'),
  anchors: v.array(AnchorSchema),
});

const oneSided = v.object({
  claim: text('The premise.'),
  essay: text('The essay of the author that takes fewest steps from it to a thesis.'),
  steps: whole('Number of these steps.'),
  loadBearing: flag('True if some thesis is no longer derivable without it.'),
  other: v.pipe(
    v.picklist(['holds', 'contradicts', 'rejects', 'reports', 'absent']),
    v.description('What the other author does with the claim; contradicts: holds one that is drawn as contradicting it.'),
  ),
});

const stand = v.object({
  author,
  claims: v.pipe(v.array(v.string()), v.minLength(1)),
  commitment: v.pipe(v.picklist(['holds', 'rejects', 'follows']), v.description('What the author does with the claims; follows: they follow from what the author holds.')),
  stake: claimIds('Claims that the author holds and of which at least one has to go if the clash is settled against them.'),
  essays: ids('Essays of the author that stand there.'),
  theses: claimIds('Theses of the author to which steps lead from what is at stake.'),
});

export const CompareSchema = v.object({
  authors: forBoth(v.object({ author, authorName }), 'The two, by the dates of their essays and then by name. All pairs are in this order.'),
  common: v.pipe(
    v.array(v.object({ claim: text('Held by both, be it through a case.'), voicings: forBoth(v.pipe(v.array(voicing), v.minLength(1)), 'How each voices it, an entry for each essay.') })),
    v.description('What both rely on first.'),
  ),
  opposite: v.array(
    v.object({
      claim: text('A premise on which both rely.'),
      through: forBoth(v.string(), 'The claim on which each relies: itself or a case of it.'),
      conclusions: v.pipe(
        v.array(
          v.object({
            claims: forBoth(v.string(), 'What each draws from it.'),
            by: v.object({ kind: v.picklist(['contradiction', 'rebuttal']), id: text('What is drawn between them.') }),
          }),
        ),
        v.minLength(1),
        v.description('Nearest to the premise first.'),
      ),
    }),
  ),
  oneSided: forBoth(v.array(oneSided), 'Premises on which only this author relies; load-bearing ones first, then those nearest to a thesis.'),
  clashes: v.pipe(
    v.array(
      v.object({
        id: text('Names the contradiction, as `contradictions` does.'),
        kind: v.picklist(CONTRADICTION_KINDS),
        strength: v.picklist(CONTRADICTION_STRENGTHS),
        derived: flag('True if it is not drawn between claims that both hold.'),
        explanation: text('Why the two exclude each other.'),
        stands: forBoth(stand, 'Where each of the two stands.'),
      }),
    ),
    v.description('In the order of the debate.'),
  ),
  cruxes: v.pipe(
    v.array(
      v.object({
        id: text('One of the clashes.'),
        falling: forBoth(v.array(v.string()), 'Clashes that fall away if it is settled for this author, the other one withdrawing.'),
        fallingEitherWay: ids('Clashes that fall away whichever way it is settled.'),
        restingForBoth: ids('Clashes that rest on it, at least in part, for both authors.'),
        restingForOne: ids('Clashes that rest on it, at least in part, for one of them only.'),
      }),
    ),
    v.description('The clashes that rest on no deeper one, that on which most turns first.'),
  ),
  words: v.pipe(v.array(v.string()), v.description('The answer in sentences, in English. Their wording may change.')),
});

export type CompareOutput = v.InferOutput<typeof CompareSchema>;
