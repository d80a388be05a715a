import type { FeatureId } from '../features/all-features.ts';

/** What stands in the attributes of nodes and edges. */
export const CARRIED_BY_ATTRIBUTES = [
  'title', 'question', 'essays', 'names', 'titles', 'gists', 'times', 'source-voices', 'concessions', 'rejections', 'reports', 'unsaid', 'schemes',
  'source-inferences', 'inference-stances', 'cases', 'supports', 'rebuttals', 'contradiction-kinds', 'arguable', 'explanations', 'contradictions', 'inferences', 'linked-premises',
  'linked-supports', 'linked-rebuttals', 'supports-of-inferences', 'undercuts', 'supports-of-links', 'rebuttals-of-links', 'relation-essays', 'roles',
] as const satisfies readonly FeatureId[];

/** What can be seen of a drawing of boxes and arrows, in which each essay has a frame. */
export const CARRIED_BY_DRAWING = [
  'title', 'question', 'essays', 'names', 'titles', 'gists', 'reports', 'schemes', 'supports', 'rebuttals', 'contradictions', 'inferences', 'linked-premises', 'linked-supports', 'linked-rebuttals',
  'supports-of-inferences', 'undercuts', 'supports-of-links', 'rebuttals-of-links',
] as const satisfies readonly FeatureId[];
