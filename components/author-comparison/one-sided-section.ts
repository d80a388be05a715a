import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { forBoth } from '../../graph/analysis/comparison/author-view.ts';
import type { Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { OneSidedPremise, OtherStance } from '../../graph/analysis/comparison/one-sided.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { personName } from '../../graph/model/labels.ts';
import { linkTo } from '../claim-link/link-to.ts';

/** As many as are of use at once; the table of premises has them all. */
const SHOWN = 12;

/** What only one of the two relies on, side by side. */
export function oneSidedSection(g: DebateGraph, { authors, oneSided }: Comparison): TemplateResult {
  return html`<section aria-labelledby="one-sided">
    <h2 id="one-sided">${msg('What only one of them relies on')}</h2>
    <div class="columns">${forBoth(oneSided, (premises, i) => column(g, authors[i], premises))}</div>
  </section>`;
}

function column(g: DebateGraph, author: string, premises: readonly OneSidedPremise[]): TemplateResult {
  return html`<div>
    <h3><bdi>${personName(g, author)}</bdi> <span class="count">${premises.length}</span></h3>
    ${premises.length === 0 ? html`<p class="muted">${msg('Nothing.')}</p>` : nothing}
    <ul class="premises">${premises.slice(0, SHOWN).map((premise) => entry(g, premise))}</ul>
    ${premises.length <= SHOWN
      ? nothing
      : html`<details>
          <summary>${msg(str`${premises.length - SHOWN} more`)}</summary>
          <ul class="premises">${premises.slice(SHOWN).map((premise) => entry(g, premise))}</ul>
        </details>`}
  </div>`;
}

function entry(g: DebateGraph, { claim, loadBearing, other }: OneSidedPremise): TemplateResult {
  const said = ofTheOther(other);
  return html`<li>
    ${linkTo(g, claim)} ${loadBearing ? html`<span class="tag">${msg('load-bearing')}</span>` : nothing} ${said === undefined ? nothing : html`<span class="muted">${said}</span>`}
  </li>`;
}

function ofTheOther(stance: OtherStance): string | undefined {
  switch (stance) {
    case 'holds':
      return msg('the other holds it too, without using it');
    case 'contradicts':
      return msg('the other holds what contradicts it');
    case 'rejects':
      return msg('the other rejects it');
    case 'reports':
      return msg('the other only reports it');
    case 'absent':
      return undefined;
  }
}
