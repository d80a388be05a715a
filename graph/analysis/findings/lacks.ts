/** What a debate would need for more to be found in it (SPEC.md, F23). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { isCommitted } from '../../model/stance.ts';

/**
 * `essays`, `claims`, `theses`, `steps`, `contradictions`: there are none; `held`: no author is committed to any claim;
 * `authors`: there is one only, so that nobody can be compared.
 */
export type Lack = 'essays' | 'claims' | 'held' | 'theses' | 'steps' | 'authors' | 'contradictions';

/** In the order in which one would go about it; what cannot be without something that is missing is not named. */
export function lacksOf({ debate }: DebateGraph): Lack[] {
  if (debate.essays.length === 0) return ['essays'];
  if (debate.claims.length === 0) return ['claims'];
  const occurrences = debate.claims.flatMap((claim) => claim.occurrences);
  const isOwn = ({ stance }: { readonly stance: Parameters<typeof isCommitted>[0] }): boolean => isCommitted(stance);
  if (!occurrences.some(isOwn) && !debate.inferences.some(isOwn)) return ['held'];
  const lacks: Lack[] = [];
  if (!occurrences.some(({ role }) => role === 'thesis')) lacks.push('theses');
  if (!debate.inferences.some(isOwn) && debate.supports.length === 0) lacks.push('steps');
  if (new Set(debate.essays.map(({ author }) => author)).size < 2) lacks.push('authors');
  if (debate.contradictions.length === 0 && debate.rebuttals.length === 0 && !occurrences.some(({ stance }) => stance === 'rejects')) {
    lacks.push('contradictions');
  }
  return lacks;
}
