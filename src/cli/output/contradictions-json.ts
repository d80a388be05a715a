import type { ChainStep } from '../../../graph/analysis/consequences.ts';
import type { Clash, ClashSide } from '../../../graph/analysis/contradictions.ts';
import type { ContradictionsOutput } from './contradictions-schema.ts';

type ClashJson = Omit<ContradictionsOutput[number], 'restatements'>;
type SideJson = ClashJson['sides'][number];
type StepJson = NonNullable<SideJson['chain']>['steps'][number];

export function contradictionsJson(clashes: readonly Clash[]): ContradictionsOutput {
  return clashes.map((clash) => ({ ...clashJson(clash), restatements: clash.restatements.map(clashJson) }));
}

function clashJson({ id, kind, strength, scope, derived, by, contradiction, explanation, sides }: Clash): ClashJson {
  return { id, kind, strength, scope, derived, by, contradiction: contradiction ?? null, explanation, sides: sides.map(sideJson) };
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
