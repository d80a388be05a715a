import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Inference, Support } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { inferenceUnit, linkedPremises, supportUnit } from './inference-unit.ts';
import { groundOf, sourcesInline } from './relation-unit.ts';

/** The inferences that lead to the claim, each as a unit, and its supports. */
export function restsOn(g: DebateGraph, { inferencesTo, supportsTo, backings }: ClaimRelations): TemplateResult {
  const count = inferencesTo.length + supportsTo.length;
  return html`<section aria-labelledby="rests-on">
    <h3 id="rests-on">Rests on <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">Nothing: no inference leads to it, and no claim supports it.</p>` : nothing}
    <ul class="units">
      ${inferencesTo.map((inference) => renderInference(g, inference, backings))}
      ${supportsTo.map((support) => renderSupport(g, support, backings))}
    </ul>
  </section>`;
}

function renderInference(g: DebateGraph, inference: Inference, backings: readonly Support[]): TemplateResult {
  return inferenceUnit(g, inference, html`${linkedPremises(g, inference, inference.premises)} ${renderBacking(g, inference.id, 'The inference', backings)}`);
}

function renderSupport(g: DebateGraph, support: Support, backings: readonly Support[]): TemplateResult {
  return supportUnit(g, support, html`<div>${sourcesInline(g, support)}</div> ${groundOf(g, support)} ${renderBacking(g, support.id, 'The support', backings)}`);
}

function renderBacking(g: DebateGraph, step: string, name: string, backings: readonly Support[]): TemplateResult | typeof nothing {
  const backing = backings.filter(({ to }) => to === step);
  if (backing.length === 0) return nothing;
  return html`<p class="muted">${name} is supported by</p>
    <ul>
      ${backing.map((support) => html`<li>${sourcesInline(g, support)}</li>`)}
    </ul>`;
}
