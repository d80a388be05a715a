/** Supports and rebuttals in words: who makes them together, what they are directed at, and what is directed at them. */
import { html, nothing, type TemplateResult } from 'lit';
import { attackKind } from '../../graph/analysis/attack-kind.ts';
import { groundednessOf } from '../../graph/analysis/groundedness.ts';
import { relationOf, sourcesOf, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Rebuttal, Support } from '../../graph/model/schema.ts';
import { relationsAt } from '../../graph/query/claim-relations.ts';
import { groundednessInBrief } from '../../graph/wording/groundedness-brief.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { ATTACK_WORDS } from '../shared/words.ts';
import { inferenceInline } from './inference-unit.ts';

/** Of a chain of rebuttals of rebuttals, so many are told where one of them is. */
const MOST_LEVELS = 4;

/** The claims that make it: `P`, `P and Q together`. */
export function sourcesInline(g: DebateGraph, relation: Support | Rebuttal): TemplateResult {
  const sources = sourcesOf(relation);
  return html`${joined(sources.map((id) => linkTo(g, id)))}${sources.length > 1 ? html` <span class="muted">together</span>` : nothing}`;
}

/** The claims that make it with the given one: `together with Q`; nothing if it makes it alone. */
export function othersInline(g: DebateGraph, relation: Support | Rebuttal, claim: string): TemplateResult | typeof nothing {
  const others = sourcesOf(relation).filter((id) => id !== claim);
  return others.length === 0 ? nothing : html`<div><span class="muted">together with</span> ${joined(others.map((id) => linkTo(g, id)))}</div>`;
}

/** What it is directed at: a claim, `the inference from P to C`, `the rebuttal of C by P`. */
export function targetInline(g: DebateGraph, id: string, article: 'the' | 'The' = 'the', levels = MOST_LEVELS): TemplateResult {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return html`<span class="muted">${article} inference</span> ${inferenceInline(g, inference)}`;
  const relation = relationOf(g, id);
  if (relation === undefined) return linkTo(g, id);
  const name = `${article} ${g.supports.has(id) ? 'support' : 'rebuttal'}`;
  if (levels === 0) return html`<span class="muted">${name} by</span> ${sourcesInline(g, relation)}`;
  return html`<span class="muted">${name} of</span> ${targetInline(g, relation.to, 'the', levels - 1)} <span class="muted">by</span> ${sourcesInline(g, relation)}`;
}

/** On what it rests, or what it lacks. */
export function groundOf(g: DebateGraph, { id }: Support | Rebuttal): TemplateResult | typeof nothing {
  const judged = groundednessOf(g, id);
  return judged === undefined ? nothing : html`<p class="ground muted">${sentenceIn(g, groundednessInBrief(g, judged))}</p>`;
}

/** What supports and rebuts a support or rebuttal, and that in its turn. */
export function directedAt(g: DebateGraph, relation: Support | Rebuttal, levels = MOST_LEVELS): TemplateResult | typeof nothing {
  const { supports, rebuttals } = relationsAt(g, relation.id);
  if (supports.length + rebuttals.length === 0) return nothing;
  if (levels === 0) return html`<p class="muted">And so on.</p>`;
  return html`<p class="muted">${g.supports.has(relation.id) ? 'That support is itself' : 'That rebuttal is itself'}</p>
    <ul class="linked about">
      ${rebuttals.map((rebuttal) => renderAt(g, rebuttal, ATTACK_WORDS[attackKind(g, rebuttal)][1], levels))}
      ${supports.map((support) => renderAt(g, support, 'supported by', levels))}
    </ul>`;
}

function renderAt(g: DebateGraph, relation: Support | Rebuttal, passive: string, levels: number): TemplateResult {
  return html`<li><span class="muted">${passive}</span> ${sourcesInline(g, relation)} ${directedAt(g, relation, levels - 1)}</li>`;
}

function joined(parts: readonly TemplateResult[]): TemplateResult[] {
  return parts.map((part, i) => html`${i === 0 ? nothing : html`<span class="muted">${i === parts.length - 1 ? ' and ' : ', '}</span>`}${part}`);
}
