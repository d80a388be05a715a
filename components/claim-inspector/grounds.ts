import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Inference, Support } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { inferenceUnit, linkedPremises, supportUnit } from './inference-unit.ts';

/** The inferences that lead to the claim, each as a unit, and its supports. */
export function restsOn(g: DebateGraph, { inferencesTo, supportsTo, backings }: ClaimRelations): TemplateResult {
  const count = inferencesTo.length + supportsTo.length;
  return html`<section aria-labelledby="rests-on">
    <h3 id="rests-on">Rests on <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">Nothing: no inference leads to it, and no claim supports it.</p>` : nothing}
    <ul class="units">
      ${inferencesTo.map((inference) => renderInference(g, inference, backings))}
      ${supportsTo.map((support) => supportUnit(g, support, html`<div>${linkTo(g, support.from)}</div>`))}
    </ul>
  </section>`;
}

function renderInference(g: DebateGraph, inference: Inference, backings: readonly Support[]): TemplateResult {
  const backing = backings.filter((support) => support.to === inference.id);
  return inferenceUnit(
    g,
    inference,
    html`${linkedPremises(g, inference, inference.premises)}
      ${backing.length === 0
        ? nothing
        : html`<p class="muted">The inference is supported by</p>
            <ul>
              ${backing.map((support) => html`<li>${linkTo(g, support.from)}</li>`)}
            </ul>`}`,
  );
}
