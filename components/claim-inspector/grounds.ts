import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Inference, Support } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { inferenceUnit, linkedPremises, supportUnit } from './inference-unit.ts';
import { groundOf, sourcesInline } from './relation-unit.ts';

/**
 * The inferences that lead to the claim, each as a unit, and its supports.
 *
 * @param more what else stands in the unit of an inference
 */
export function restsOn(g: DebateGraph, { inferencesTo, supportsTo, backings }: ClaimRelations, more: (inference: string) => unknown = () => nothing): TemplateResult {
  const count = inferencesTo.length + supportsTo.length;
  return html`<section aria-labelledby="rests-on">
    <h3 id="rests-on">${msg('Rests on')} <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">${msg('Nothing: no inference leads to it, and no claim supports it.')}</p>` : nothing}
    <ul class="units">
      ${inferencesTo.map((inference) => renderInference(g, inference, backings, more(inference.id)))}
      ${supportsTo.map((support) => renderSupport(g, support, backings))}
    </ul>
  </section>`;
}

function renderInference(g: DebateGraph, inference: Inference, backings: readonly Support[], more: unknown): TemplateResult {
  return inferenceUnit(g, inference, html`${linkedPremises(g, inference, inference.premises)} ${renderBacking(g, inference.id, msg('The inference is supported by'), backings)} ${more}`);
}

function renderSupport(g: DebateGraph, support: Support, backings: readonly Support[]): TemplateResult {
  return supportUnit(g, support, html`<div>${sourcesInline(g, support)}</div> ${groundOf(g, support)} ${renderBacking(g, support.id, msg('The support is supported by'), backings)}`);
}

function renderBacking(g: DebateGraph, step: string, lead: string, backings: readonly Support[]): TemplateResult | typeof nothing {
  const backing = backings.filter(({ to }) => to === step);
  if (backing.length === 0) return nothing;
  return html`<p class="muted">${lead}</p>
    <ul>
      ${backing.map((support) => html`<li>${sourcesInline(g, support)}</li>`)}
    </ul>`;
}
