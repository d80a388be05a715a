import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { leadingOccurrence } from '../../graph/analysis/commitment.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Inference, Support } from '../../graph/model/schema.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { inOneRow } from './in-one-row.ts';
import { essayColour, essayMark } from '../shared/essay-mark.ts';
import { inferenceInWords, supportInWords } from '../shared/words.ts';

/** One inference with what is told of it: linked premises stay together. */
export function inferenceUnit(g: DebateGraph, inference: Inference, content: TemplateResult): TemplateResult {
  return html`<li class="unit" data-essay=${essayColour(g, inference.essay)}>
    <p class="whose">
      ${essayMark(g, inference.essay)} ${fromPremises(inferenceInWords(g, inference), inference.premises.length)}
      ${inference.scheme === undefined ? nothing : html`<span class="tag">${msg(str`scheme: ${inference.scheme}`)}</span>`}
    </p>
    ${content}
  </li>`;
}

function fromPremises(whose: string, n: number): string {
  return plural(n, { one: msg(str`${whose}, from 1 premise`), other: msg(str`${whose}, from ${n} premises together`) });
}

export function supportUnit(g: DebateGraph, support: Support, content: TemplateResult): TemplateResult {
  return html`<li class="unit lent" data-essay=${essayColour(g, support.essay ?? '')}>
    <p class="whose">${support.essay === null ? nothing : essayMark(g, support.essay)} ${supportInWords(g, support)}</p>
    ${content}
  </li>`;
}

/** Premises that lead to the conclusion together, each with what its essay leaves unsaid. */
export function linkedPremises(g: DebateGraph, inference: Inference, premises: readonly string[]): TemplateResult {
  return html`<ul class="linked">
    ${premises.map((id) => html`<li>${linkTo(g, id)}${isImplicit(g, inference, id) ? html` <span class="tag">${msg('implicit')}</span>` : nothing}</li>`)}
  </ul>`;
}

/** An inference spelled out in one line, for what is said about it. */
export function inferenceInline(g: DebateGraph, { premises, conclusion }: Inference): TemplateResult {
  return msg(html`from ${inOneRow(premises.map((id) => linkTo(g, id)))} to ${linkTo(g, conclusion)}`);
}

function isImplicit(g: DebateGraph, inference: Inference, id: string): boolean {
  const claim = g.claims.get(id);
  const essay = g.essays.get(inference.essay);
  return claim !== undefined && essay !== undefined && leadingOccurrence(claim, essay)?.implicit === true;
}
