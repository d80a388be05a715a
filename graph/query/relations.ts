import type { Debate } from '../model/schema.ts';

/** A support, rebuttal or contradiction, in the direction in which it is drawn. */
export interface Relation {
  readonly kind: 'support' | 'rebuttal' | 'contradiction';
  /** A claim. */
  readonly from: string;
  /** A claim or an inference. */
  readonly to: string;
  /** The essay that makes it; null for one between essays or drawn by the annotator. */
  readonly essay: string | null;
}

export function relationsOf({ supports, rebuttals, contradictions }: Debate): Relation[] {
  return [
    ...supports.map(({ from, to, essay }) => ({ kind: 'support' as const, from, to, essay })),
    ...rebuttals.map(({ from, to, essay }) => ({ kind: 'rebuttal' as const, from, to, essay })),
    ...contradictions.map(({ claims: [from, to] }) => ({ kind: 'contradiction' as const, from, to, essay: null })),
  ];
}
