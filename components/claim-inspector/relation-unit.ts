/** Supports and rebuttals in words: who makes them together, what they are directed at, and what is directed at them. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { attackKind } from '../../graph/analysis/attack-kind.ts';
import { groundednessOf } from '../../graph/analysis/groundedness.ts';
import { relationOf, sourcesOf, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Rebuttal, Support } from '../../graph/model/schema.ts';
import { relationsAt } from '../../graph/query/claim-relations.ts';
import { groundednessInBrief } from '../../graph/wording/groundedness-brief.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { isReceivedFrom } from './attack-words.ts';
import { inOneRow } from './in-one-row.ts';
import { inferenceInline } from './inference-unit.ts';

/** Of a chain of rebuttals of rebuttals, so many are told where one of them is. */
const MOST_LEVELS = 4;

/** The claims that make it: `P`, `P and Q together`. */
export function sourcesInline(g: DebateGraph, relation: Support | Rebuttal): TemplateResult {
  const sources = sourcesOf(relation);
  const all = inOneRow(sources.map((id) => linkTo(g, id)));
  return sources.length > 1 ? msg(html`${all} <span class="muted">together</span>`) : all;
}

/** The claims that make it with the given one: `together with Q`; nothing if it makes it alone. */
export function othersInline(g: DebateGraph, relation: Support | Rebuttal, claim: string): TemplateResult | typeof nothing {
  const others = sourcesOf(relation).filter((id) => id !== claim);
  return others.length === 0 ? nothing : html`<div>${msg(html`<span class="muted">together with</span> ${inOneRow(others.map((id) => linkTo(g, id)))}`)}</div>`;
}

/** What it is directed at, as the object of what is said: a claim, `the inference from P to C`, `the rebuttal of C by P`. */
export function targetInline(g: DebateGraph, id: string, levels = MOST_LEVELS): TemplateResult {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return msg(html`<span class="muted">the inference</span> ${inferenceInline(g, inference)}`);
  const relation = relationOf(g, id);
  if (relation === undefined) return linkTo(g, id);
  const by = sourcesInline(g, relation);
  if (levels === 0) return g.supports.has(id) ? msg(html`<span class="muted">the support by</span> ${by}`) : msg(html`<span class="muted">the rebuttal by</span> ${by}`);
  const of = targetInline(g, relation.to, levels - 1);
  return g.supports.has(id)
    ? msg(html`<span class="muted">the support of</span> ${of} <span class="muted">by</span> ${by}`)
    : msg(html`<span class="muted">the rebuttal of</span> ${of} <span class="muted">by</span> ${by}`);
}

/** The same as the subject, at the beginning of what is said. */
export function subjectInline(g: DebateGraph, id: string): TemplateResult {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return msg(html`<span class="muted">The inference</span> ${inferenceInline(g, inference)}`);
  const relation = relationOf(g, id);
  if (relation === undefined) return linkTo(g, id);
  const of = targetInline(g, relation.to, MOST_LEVELS - 1);
  const by = sourcesInline(g, relation);
  return g.supports.has(id)
    ? msg(html`<span class="muted">The support of</span> ${of} <span class="muted">by</span> ${by}`)
    : msg(html`<span class="muted">The rebuttal of</span> ${of} <span class="muted">by</span> ${by}`);
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
  if (levels === 0) return html`<p class="muted">${msg('And so on.')}</p>`;
  return html`<p class="muted">${g.supports.has(relation.id) ? msg('That support is itself') : msg('That rebuttal is itself')}</p>
    <ul class="linked about">
      ${rebuttals.map((rebuttal) => renderAt(g, rebuttal, isReceivedFrom(attackKind(g, rebuttal), sourcesInline(g, rebuttal)), levels))}
      ${supports.map((support) => renderAt(g, support, msg(html`<span class="muted">supported by</span> ${sourcesInline(g, support)}`), levels))}
    </ul>`;
}

function renderAt(g: DebateGraph, relation: Support | Rebuttal, what: TemplateResult, levels: number): TemplateResult {
  return html`<li>${what} ${directedAt(g, relation, levels - 1)}</li>`;
}
