import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Clash } from '../../graph/analysis/contradictions.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { clashInBrief, clashStatements, dependence, type Statement } from '../../graph/wording/clash-chains.ts';
import { fullLinkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { essayColour, essayMark } from '../shared/essay-mark.ts';
import { clashIcon } from '../shared/icons.ts';

/** How a clash comes about that shows only in what follows, one statement after the other. */
export function chainOf(g: DebateGraph, clash: Clash): TemplateResult {
  const depends = dependence(g, clash);
  return html`<ol class="chain">
      ${clashStatements(g, clash).map((statement) => renderStatement(g, statement))}
    </ol>
    ${depends === undefined ? nothing : html`<p>${sentenceIn(g, depends)}</p>`}`;
}

function renderStatement(g: DebateGraph, { words, claims, essays }: Statement): TemplateResult {
  const [essay] = essays;
  return html`<li data-essay=${essay === undefined ? nothing : essayColour(g, essay)}>
    <div class="lead">${essays.map((id) => essayMark(g, id))} ${sentenceIn(g, words)}</div>
    ${claims.map((id) => html`<div>${fullLinkTo(g, id)}</div>`)}
  </li>`;
}

/** The clashes that only restate this one, folded away. */
export function restatementsOf(g: DebateGraph, { restatements }: Clash, show: (id: string) => void): TemplateResult | typeof nothing {
  if (restatements.length === 0) return nothing;
  return html`<details class="restatements">
    <summary>${plural(restatements.length, { one: msg('1 more way to the same clash'), other: msg(str`${restatements.length} more ways to the same clash`) })}</summary>
    <ul>
      ${restatements.map(
        (clash) => html`<li>
          <div>${sentenceIn(g, clashInBrief(g, clash))}</div>
          <button type="button" class="button" @click=${() => show(clash.id)}>${clashIcon} ${msg('Show this way on the map')}</button>
        </li>`,
      )}
    </ul>
  </details>`;
}
