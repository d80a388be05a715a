/** What a rebuttal attacks (ASPIC+): its kind is never stored, for it follows from the target. */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Rebuttal } from '../model/schema.ts';

/** `undercut` attacks an inference, a support or another rebuttal, `rebut` a conclusion, `undermine` a premise. */
export type AttackKind = 'rebut' | 'undermine' | 'undercut';

/** A claim counts as a conclusion if some inference leads to it or some essay has it as a thesis, else as a premise. */
export function attackKind(g: DebateGraph, { to }: Rebuttal): AttackKind {
  const claim = g.claims.get(to);
  if (claim === undefined) return 'undercut';
  const inferred = g.debate.inferences.some((inference) => inference.conclusion === to);
  return inferred || claim.occurrences.some((o) => o.role === 'thesis') ? 'rebut' : 'undermine';
}
