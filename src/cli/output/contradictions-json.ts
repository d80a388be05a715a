import type { ChainStep } from '../../../graph/analysis/consequences.ts';
import type { Clash, ClashSide } from '../../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashExplanation } from '../../../graph/wording/clash-explanation.ts';
import type { ContradictionsOutput } from './contradictions-schema.ts';

type ClashJson = Omit<ContradictionsOutput[number], 'restatements'>;
type SideJson = ClashJson['sides'][number];
type StepJson = NonNullable<SideJson['chain']>['steps'][number];

export function contradictionsJson(g: DebateGraph, clashes: readonly Clash[]): ContradictionsOutput {
  return clashes.map((clash) => ({ ...clashJson(g, clash), restatements: clash.restatements.map((other) => clashJson(g, other)) }));
}

function clashJson(g: DebateGraph, clash: Clash): ClashJson {
  const { id, kind, strength, scope, derived, by, contradiction, sides } = clash;
  return { id, kind, strength, scope, derived, by, contradiction: contradiction ?? null, explanation: clashExplanation(g, clash), sides: sides.map(sideJson) };
}

function sideJson({ author, essay, claims, commitment, chain, anchors }: ClashSide): SideJson {
  return {
    author,
    essay,
    claims: [...claims],
    commitment,
    ...(chain && { chain: { premises: [...chain.premises], steps: chain.steps.map(stepJson) } }),
    anchors: anchors.map((anchor) => ({ essay: anchor.essay, start: anchor.start, end: anchor.end })),
  };
}

function stepJson({ id, kind, drawn, premises, conclusion }: ChainStep): StepJson {
  return { id, kind, author: drawn?.author ?? null, essay: drawn?.essay ?? null, premises: [...premises], conclusion };
}
