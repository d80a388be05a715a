/**
 * What each command prints with `--json`: the one definition from which the types of the output and the published JSON
 * Schemas (`schemas/*.schema.json`) are made. Later versions may add fields; these stay.
 */
import * as v from 'valibot';
import { ROLES } from '../../../graph/model/schema.ts';
import { AnchorSchema, author, authorName, claimIds, essay, flag, implicit, stance, text, voice, whole } from './schema-parts.ts';

export { AnchorSchema };
export { CompareSchema, type CompareOutput } from './compare-schema.ts';
export { ContradictionsSchema, type ContradictionsOutput } from './contradictions-schema.ts';
export { CruxesSchema, type CruxesOutput } from './cruxes-schema.ts';
export { FindingsSchema, type FindingsOutput } from './findings-schema.ts';
export { GenerateSchema, type GenerateOutput } from './generate-schema.ts';
export { GroundedSchema, type GroundedOutput } from './grounded-schema.ts';
export { PositionsSchema } from './positions-schema.ts';
export { RelianceSchema, type RelianceOutput } from './reliance-schema.ts';
export { RenderSchema, type RenderOutput } from './render-schema.ts';
export { SolveSchema } from './solve-schema.ts';
export { StoreSchema, type StoreOutput } from './store-schema.ts';
export { StanceSchema, type StanceOutput } from './stance-schema.ts';

const anchors = v.array(AnchorSchema);

export const EssaysSchema = v.array(
  v.object({
    id: text('Names the essay.'),
    title: v.pipe(v.nullable(v.string()), v.description('Null where it is unknown.')),
    author,
    authorName,
    outlet: v.pipe(v.nullable(v.string()), v.description('Where it was published; null where it is unknown.')),
    date: v.pipe(v.nullable(v.string()), v.description('ISO 8601, as precise as known; null where it is unknown.')),
    sha256: v.pipe(
      v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
      v.description('SHA-256 over the UTF-8 bytes of the text that was read; null where none was at hand.'),
    ),
    length: v.pipe(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      v.description('Length of that text in UTF-16 code units; null where none was at hand.'),
    ),
  }),
);

export const ClaimsSchema = v.array(
  v.object({
    id: text('Names the claim.'),
    text: text('The proposition, in the annotator’s own words.'),
    gist: text('A short form.'),
    asOf: v.pipe(v.nullable(v.string()), v.description('The time of which the claim speaks; null where it has none.')),
    occurrences: v.array(
      v.object({
        essay,
        voice,
        stance,
        role: v.pipe(v.picklist(ROLES), v.description('What the claim does in the essay.')),
        implicit,
        anchors,
      }),
    ),
  }),
);

export const SharedSchema = v.array(
  v.object({
    claim: text('The claim that several authors rely on.'),
    oppositeConclusions: flag('True if conclusions that two of the authors draw from it contradict each other.'),
    members: v.pipe(v.array(v.object({ essay, author, voice, stance, anchors })), v.minLength(2)),
  }),
);

export const CheckSchema = v.array(
  v.object({
    file: text('Where it is, as the command was told to find it.'),
    severity: v.picklist(['error', 'warning']),
    code: text('Names the kind of problem, and stays the same.'),
    message: text('What is wrong.'),
    remedy: text('What to do about it.'),
    path: text('JSON Pointer (RFC 6901) into the document; empty for the document as a whole.'),
    line: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Line in the text, from 1.')),
    column: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('UTF-16 code unit in the line, from 1.')),
  }),
);

export const ConvertSchema = v.object({
  from: v.array(
    v.object({
      file: text('A file that was read.'),
      format: v.pipe(v.nullable(v.string()), v.description('What it was read as; null where it is of no known format, or belongs to another file.')),
    }),
  ),
  to: v.object({
    format: text('What the debate was written as.'),
    files: v.array(text('A file that was written; - is standard output.')),
  }),
  counts: v.object({
    essays: whole('Essays of the debate that was read.'),
    claims: whole('Its claims.'),
    inferences: whole('Its inferences.'),
    supports: whole('Its supports.'),
    rebuttals: whole('Its rebuttals, undercuts included.'),
    undercuts: whole('Those of its rebuttals that are directed at an inference, a support or a rebuttal.'),
    contradictions: whole('Its contradictions.'),
  }),
  losses: v.array(
    v.object({
      id: text('Names what got lost, and stays the same.'),
      label: text('What it is, in words: in the plural, unless there was only one.'),
      count: whole('How many of them.'),
    }),
  ),
});

const share = (description: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description));

export const AnchorsSchema = v.array(
  v.object({
    essay,
    how: v.pipe(
      v.picklist(['same', 'changed', 'missing']),
      v.description('same: the very text was brought; changed: another copy; missing: none.'),
    ),
    file: v.pipe(v.nullable(v.string()), v.description('Path of the text from the folder on; null where it is missing.')),
    spans: whole('Number of spans that claims were read from.'),
    found: whole('Number of them that were found.'),
    notFound: v.array(
      v.object({
        claim: text('The claim that was read from the span.'),
        start: AnchorSchema.entries.start,
        end: AnchorSchema.entries.end,
      }),
    ),
    coverage: share('The part of the text that found spans cover.'),
  }),
);

const coefficient = (description: string) =>
  v.pipe(v.nullable(v.pipe(v.number(), v.maxValue(1))), v.description(description));
const AgreementFigures = v.object({
  units: whole('Number of units that both readings judge.'),
  observed: v.pipe(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), v.description('Share of them that are judged alike; null where there are none.')),
  kappa: coefficient('Cohen’s kappa; null where both readings use one category only.'),
  alpha: coefficient('Krippendorff’s alpha; null where both readings use one category only.'),
});
const pairs = (description: string) => v.pipe(v.array(v.strictTuple([v.string(), v.string()])), v.description(description));
const ComparedPairs = v.object({
  both: pairs('Ids of claims of A.'),
  onlyA: pairs('Ids of claims of A.'),
  onlyB: pairs('Ids of claims of B.'),
});
const differences = (description: string) =>
  v.pipe(v.array(v.object({ a: text('A claim of A.'), b: text('The same claim in B.'), inA: v.string(), inB: v.string() })), v.description(description));

export const AgreementSchema = v.array(
  v.object({
    essay: text('The essay, as A calls it.'),
    essayInB: text('The essay, as B calls it.'),
    claims: v.object({
      a: whole('Number of claims that the essay voices in A.'),
      b: whole('Number of claims that the essay voices in B.'),
      matched: whole('Number of claims that stand at the same place in both.'),
    }),
    agreement: v.object({
      coverage: v.pipe(AgreementFigures, v.description('Per UTF-16 code unit of the text: is it covered by a claim?')),
      voice: v.pipe(AgreementFigures, v.description('Per matched claim.')),
      stance: v.pipe(AgreementFigures, v.description('Per matched claim.')),
      role: v.pipe(AgreementFigures, v.description('Per matched claim.')),
    }),
    matched: v.array(
      v.object({ a: text('A claim of A.'), b: text('The same claim in B.'), overlap: share('Jaccard index of their spans.') }),
    ),
    onlyA: claimIds('Claims of A without a match.'),
    onlyB: claimIds('Claims of B without a match.'),
    voiceDiffers: differences('Whose voice it is: ids of people, of A where A knows them.'),
    stanceDiffers: differences('What the author does with it.'),
    roleDiffers: differences('What it does in the essay.'),
    links: v.pipe(ComparedPairs, v.description('From a premise to a conclusion, by an inference or a support.')),
    contradictions: ComparedPairs,
  }),
);

export type AnchorOutput = v.InferOutput<typeof AnchorSchema>;
export type EssaysOutput = v.InferOutput<typeof EssaysSchema>;
export type ClaimsOutput = v.InferOutput<typeof ClaimsSchema>;
export type SharedOutput = v.InferOutput<typeof SharedSchema>;
export type ConvertOutput = v.InferOutput<typeof ConvertSchema>;
export type CheckOutput = v.InferOutput<typeof CheckSchema>;
export type AnchorsOutput = v.InferOutput<typeof AnchorsSchema>;
export type AgreementOutput = v.InferOutput<typeof AgreementSchema>;
