/** A debate as prose, in Markdown (CommonMark 0.31): what it turns on, what each author argues from what, where they contradict one another. */
import { say } from '../../language/say.ts';
import type { FeatureId } from '../features/all-features.ts';
import type { Format } from '../format.ts';
import { markdownReport } from './report.ts';

const CARRIES = [
  'title', 'question', 'essays', 'names', 'titles', 'outlets', 'dates', 'source-voices', 'concessions', 'rejections', 'reports', 'unsaid', 'contradiction-kinds',
  'arguable', 'explanations', 'contradictions',
] as const satisfies readonly FeatureId[];

export const markdownFormat: Format = {
  id: 'markdown',
  get name() {
    return say('Markdown report');
  },
  endings: ['.md', '.markdown'],
  writer: { carries: CARRIES, isDigest: true, write: (debate) => [{ ending: '.md', text: markdownReport(debate) }] },
};
