import { sourcesOf } from '../model/debate-graph.ts';
import type { Debate } from '../model/schema.ts';

/** A support, rebuttal or contradiction, in the direction in which it is drawn. */
export interface Relation {
  readonly kind: 'support' | 'rebuttal' | 'contradiction';
  readonly id: string;
  /** The claims that make it, together if there are several. */
  readonly sources: readonly string[];
  /** A claim, an inference, or another support or rebuttal. */
  readonly to: string;
  /** The essay that makes it; null for one between essays or drawn by the annotator. */
  readonly essay: string | null;
}

export function relationsOf({ supports, rebuttals, contradictions }: Debate): Relation[] {
  return [
    ...supports.map((support) => ({ kind: 'support' as const, id: support.id, sources: sourcesOf(support), to: support.to, essay: support.essay })),
    ...rebuttals.map((rebuttal) => ({ kind: 'rebuttal' as const, id: rebuttal.id, sources: sourcesOf(rebuttal), to: rebuttal.to, essay: rebuttal.essay })),
    ...contradictions.map(({ id, claims: [from, to] }) => ({ kind: 'contradiction' as const, id, sources: [from], to, essay: null })),
  ];
}
