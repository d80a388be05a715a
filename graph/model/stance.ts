import type { Stance } from './schema.ts';

/**
 * Whether the stance commits the author (SPEC.md, C1). What an author reports, or raises in order to answer it, is not
 * the author's own view.
 */
export function isCommitted(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'concedes';
}
