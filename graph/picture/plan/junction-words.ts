/** What a junction is, for those who do not see what leads to it and from it. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { SubgraphJoint } from '../../query/subgraph.ts';
import { cleanText } from '../text/clean-text.ts';

export function inferenceInWords(g: DebateGraph, premises: readonly string[], hidden: number, conclusion: string): string {
  return `Inference from ${together(g, premises, hidden)} to ${gistOf(g, conclusion)}`;
}

export function jointInWords(g: DebateGraph, { kind, sources, hiddenSources, to }: SubgraphJoint): string {
  return `${kind === 'support' ? 'Support' : 'Rebuttal'} of ${targetInWords(g, to)} by ${together(g, sources, hiddenSources)}`;
}

function targetInWords(g: DebateGraph, id: string): string {
  if (g.claims.has(id)) return gistOf(g, id);
  const inference = g.inferences.get(id);
  if (inference !== undefined) return `the inference to ${gistOf(g, inference.conclusion)}`;
  const rebuttal = g.rebuttals.get(id);
  return rebuttal === undefined ? `the support by ${gistOf(g, g.supports.get(id)?.from ?? id)}` : `the rebuttal by ${gistOf(g, rebuttal.from)}`;
}

function together(g: DebateGraph, claims: readonly string[], hidden: number): string {
  const named = [...claims.map((id) => gistOf(g, id)), ...(hidden > 0 ? [`${hidden} hidden ${hidden === 1 ? 'claim' : 'claims'}`] : [])];
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

function gistOf({ claims }: DebateGraph, id: string): string {
  return `“${cleanText(claims.get(id)?.gist ?? id)}”`;
}
