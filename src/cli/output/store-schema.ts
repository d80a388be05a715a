import * as v from 'valibot';
import { text, whole } from './schema-parts.ts';

export const StoreSchema = v.object({
  address: text('Where the store is asked, by the SPARQL 1.1 protocol. It answers until the command is stopped.'),
  triples: whole('How many triples are in it.'),
});

export type StoreOutput = v.InferOutput<typeof StoreSchema>;
