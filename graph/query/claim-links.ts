/** Which claims lead to which, and by what (SPEC.md, Q21 and Q22). */
import { relationOf, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { perGraph } from '../model/per-graph.ts';
import type { ConnectionKind } from '../model/schema.ts';
import { relationsOf } from './relations.ts';

/** A connection by which one claim leads to another; a contradiction leads both ways. */
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
  return { from: grouped(links, ({ from }) => from), to: grouped(links, ({ to }) => to) };
});

function allLinks(g: DebateGraph): ClaimLink[] {
  const inferences = g.debate.inferences.flatMap(({ id, premises, conclusion }) => premises.map((from): ClaimLink => ({ kind: 'inference', id, from, to: conclusion })));
  const relations = relationsOf(g.debate).flatMap(({ kind, id, sources, to: at }): ClaimLink[] => {
    const to = claimBehind(g, at);
    const directed = sources.flatMap((from): ClaimLink[] => (from === to ? [] : [{ kind, id, from, to, ...(at !== to && { at }) }]));
    return kind === 'contradiction' ? directed.flatMap((link) => [link, { ...link, from: link.to, to: link.from }]) : directed;
  });
  return [...inferences, ...relations];
}

/** The claim to which what is directed there leads in the end. */
export function claimBehind(g: DebateGraph, id: string): string {
  for (let at = id; ; ) {
    const inference = g.inferences.get(at);
    if (inference !== undefined) return inference.conclusion;
    const relation = relationOf(g, at);
    if (relation === undefined) return at;
    at = relation.to;
  }
}

/** The claims of which a step or relation is made: premises, or those that make a support or rebuttal. */
export function makersOf(g: DebateGraph, id: string): readonly string[] {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return inference.premises;
  const relation = relationOf(g, id);
  return relation === undefined ? [] : sourcesOf(relation);
}

function grouped(links: readonly ClaimLink[], keyOf: (link: ClaimLink) => string): ReadonlyMap<string, readonly ClaimLink[]> {
  const groups = new Map<string, ClaimLink[]>();
  for (const link of links) {
    const group = groups.get(keyOf(link));
    if (group === undefined) groups.set(keyOf(link), [link]);
    else group.push(link);
  }
  return groups;
}
