import * as v from 'valibot';
import { text, whole } from './schema-parts.ts';

export const GenerateSchema = v.object({
  file: text('The file that was written.'),
  seed: whole('What the debate was drawn from.'),
  counts: v.object({
    essays: whole('Its essays.'),
    claims: whole('Its claims.'),
    inferences: whole('Its inferences.'),
    supports: whole('Its supports.'),
    rebuttals: whole('Its rebuttals.'),
    contradictions: whole('Its contradictions.'),
  }),
});

export type GenerateOutput = v.InferOutput<typeof GenerateSchema>;
