/** Which claims lead to which, and by what (SPEC.md, Q21 and Q22). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { groupedBy } from '../model/lists.ts';
import { claimBehind } from '../model/made-of.ts';
import { perGraph } from '../model/per-graph.ts';
import type { ConnectionKind } from '../model/schema.ts';
import { relationsOf } from './relations.ts';

/** A connection by which one claim leads to another, or back to itself as where it answers an objection; a contradiction leads both ways. */
export interface ClaimLink {
  readonly kind: ConnectionKind;
  /** Of the inference, support, rebuttal or contradiction. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The inference, support or rebuttal that it is directed at, if it is directed at one: it leads to where that leads. */
  readonly at?: string;
}

export interface ClaimLinks {
  /** By the claim from which they lead, in the order of the debate: inferences, supports, rebuttals, contradictions. */
  readonly from: ReadonlyMap<string, readonly ClaimLink[]>;
  /** By the claim to which they lead. */
  readonly to: ReadonlyMap<string, readonly ClaimLink[]>;
}

export const claimLinks: (g: DebateGraph) => ClaimLinks = perGraph((g) => {
  const links = allLinks(g);
  return { from: groupedBy(links, ({ from }) => from), to: groupedBy(links, ({ to }) => to) };
});

function allLinks(g: DebateGraph): ClaimLink[] {
  const inferences = g.debate.inferences.flatMap(({ id, premises, conclusion }) => premises.map((from): ClaimLink => ({ kind: 'inference', id, from, to: conclusion })));
  const relations = relationsOf(g.debate).flatMap(({ kind, id, sources, to: at }): ClaimLink[] => {
    const to = claimBehind(g, at);
    const directed = sources.map((from): ClaimLink => ({ kind, id, from, to, ...(at !== to && { at }) }));
    return kind === 'contradiction' ? directed.flatMap((link) => [link, { ...link, from: link.to, to: link.from }]) : directed;
  });
  return [...inferences, ...relations];
}
