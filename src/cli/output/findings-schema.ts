/** What `findings --json` prints. */
import * as v from 'valibot';
import { claimIds, text } from './schema-parts.ts';

const ids = (description: string) => v.pipe(v.array(v.string()), v.description(description));

export const FindingsSchema = v.array(
  v.object({
    kind: text('What kind of finding it is; later versions may have further kinds.'),
    score: v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.description('How much it tells beyond those before it; the findings come in descending order of it.'),
    ),
    says: text('The finding in one sentence.'),
    why: v.pipe(v.nullable(v.string()), v.description('A sentence on what stands behind it; null where there is no more to say.')),
    about: claimIds('The claims that it names, the one that it is about first.'),
    authors: ids('The authors whom it concerns.'),
    essays: ids('Their essays that it concerns.'),
    claims: claimIds('The claims whose part of the map shows it.'),
    facts: v.pipe(v.looseObject({}), v.description('What the sentences state, as data; the fields depend on the kind.')),
  }),
);

export type FindingsOutput = v.InferOutput<typeof FindingsSchema>;
