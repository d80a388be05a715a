import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Inference, Support } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { inferenceUnit, linkedPremises, supportUnit } from './inference-unit.ts';
import { directedAt, groundOf, othersInline, targetInline } from './relation-unit.ts';

/** The inferences that use the claim, each with its conclusion, and what the claim supports. */
export function whatRestsOn(g: DebateGraph, claim: string, { inferencesFrom, supportsFrom }: ClaimRelations): TemplateResult {
  const count = inferencesFrom.length + supportsFrom.length;
  return html`<section aria-labelledby="rests-on-it">
    <h3 id="rests-on-it">${msg('What rests on it')} <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">${msg('Nothing: no inference uses it, and it supports no claim.')}</p>` : nothing}
    <ul class="units">
      ${inferencesFrom.map((inference) => renderInference(g, claim, inference))}
      ${supportsFrom.map((support) => supportUnit(g, support, supported(g, claim, support)))}
    </ul>
  </section>`;
}

function renderInference(g: DebateGraph, claim: string, inference: Inference): TemplateResult {
  const others = inference.premises.filter((id) => id !== claim);
  return inferenceUnit(
    g,
    inference,
    html`<div>${msg(html`<span class="muted">leads to</span> ${linkTo(g, inference.conclusion)}`)}</div>
      ${others.length === 0
        ? nothing
        : html`<p class="muted">${msg('together with')}</p>
            ${linkedPremises(g, inference, others)}`}`,
  );
}

function supported(g: DebateGraph, claim: string, support: Support): TemplateResult {
  return html`<div>${msg(html`<span class="muted">supports</span> ${targetInline(g, support.to)}`)}</div>
    ${othersInline(g, support, claim)} ${groundOf(g, support)} ${directedAt(g, support)}`;
}
