/** What `cruxes --json` prints. */
import * as v from 'valibot';
import { author, essay, text } from './schema-parts.ts';

const thesis = text('The thesis.');

export const CruxesSchema = v.array(
  v.object({
    claim: text('A premise on which somebody relies.'),
    changes: v.pipe(
      v.array(
        v.object({
          author,
          essay,
          thesis,
          standsIf: v.pipe(v.picklist(['accepted', 'rejected']), v.description('The thesis stands if the premise is this, and not if it is the other.')),
        }),
      ),
      v.description('The theses that stand or fall with it.'),
    ),
    weakened: v.pipe(
      v.array(
        v.object({
          author,
          essay,
          thesis,
          weakenedIf: v.pipe(v.picklist(['accepted', 'rejected', 'either']), v.description('When the thesis loses a ground.')),
        }),
      ),
      v.description('The other theses that lose a ground with it.'),
    ),
  }),
);

export type CruxesOutput = v.InferOutput<typeof CruxesSchema>;
