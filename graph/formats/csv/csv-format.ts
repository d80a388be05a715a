import { say } from '../../language/say.ts';
import type { FeatureId } from '../features/all-features.ts';
import { withoutSilentEssays } from '../features/essays.ts';
import type { Format } from '../format.ts';
import { readCsvDebate, recognisesCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const CARRIES = [
  'essays', 'names', 'titles', 'outlets', 'dates', 'gists', 'times', 'source-voices', 'concessions', 'rejections', 'reports', 'unsaid', 'anchors', 'schemes',
  'source-inferences', 'inference-stances', 'cases', 'supports', 'rebuttals', 'contradiction-kinds', 'arguable', 'explanations', 'contradictions',
  'look-alikes', 'inferences', 'linked-premises', 'linked-supports', 'linked-rebuttals', 'supports-of-inferences', 'undercuts', 'supports-of-links', 'rebuttals-of-links',
  'relation-essays', 'roles',
] as const satisfies readonly FeatureId[];

/** Four tables; of these, claims and links are read again. */
export const csvFormat: Format = {
  id: 'csv',
  get name() {
    return say('CSV tables (claims, edges, premises, contradictions)');
  },
  endings: ['.csv'],
  reader: { recognises: recognisesCsv, read: readCsvDebate, companions: ['-edges.csv', '-premises.csv', '-contradictions.csv'] },
  writer: { carries: CARRIES, holds: withoutSilentEssays, write: writeCsv },
};
