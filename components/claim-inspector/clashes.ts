import { html, nothing, type TemplateResult } from 'lit';
import { attackKind } from '../../graph/analysis/attack-kind.ts';
import type { Clash } from '../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Contradiction, LookAlike, Rebuttal } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { clashesIn } from '../shared/answers.ts';
import { clashIcon } from '../shared/icons.ts';
import { ATTACK_WORDS, KIND_MEANINGS, STRENGTH_MEANINGS, capitalise, nameInSentence, rebuttalInWords } from '../shared/words.ts';
import { inferenceInline } from './inference-unit.ts';

type ShowClash = (id: string) => void;

/** Contradictions, rebuttals in both directions, denials, and what only looks like a contradiction. */
export function clashesWith(g: DebateGraph, claim: string, relations: ClaimRelations, show: ShowClash): TemplateResult {
  const { contradictions, rebuttalsFrom, rebuttalsTo, lookAlikes } = relations;
  const denials = clashesIn(g).filter((clash) => clash.derived && clash.sides.some((side) => side.claims.includes(claim)));
  const count = contradictions.length + rebuttalsFrom.length + rebuttalsTo.length + denials.length;
  return html`<section aria-labelledby="clashes">
    <h3 id="clashes">Clashes with <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">Nothing: no claim contradicts or rebuts it, it rebuts none, and no author rejects what another holds.</p>` : nothing}
    <ul class="units">
      ${contradictions.map((contradiction) => renderContradiction(g, claim, contradiction, show))}
      ${denials.map((clash) => renderDenial(g, clash, show))}
      ${rebuttalsTo.map((rebuttal) => renderReceived(g, claim, rebuttal))}
      ${rebuttalsFrom.map((rebuttal) => renderGiven(g, rebuttal))}
    </ul>
    ${lookAlikes.length === 0 ? nothing : renderLookAlikes(g, claim, lookAlikes)}
  </section>`;
}

function renderContradiction(g: DebateGraph, claim: string, contradiction: Contradiction, show: ShowClash): TemplateResult {
  const { claims, kind, strength, explanation, id } = contradiction;
  const clashes = clashesIn(g).some((clash) => clash.id === id);
  return html`<li class="unit">
    <p>
      <span class="tag strong">contradiction</span>
      ${capitalise(kind)}: ${KIND_MEANINGS[kind]}. <span class="muted">${capitalise(strength)}: ${STRENGTH_MEANINGS[strength]}.</span>
    </p>
    <div>${linkTo(g, claims[0] === claim ? claims[1] : claims[0])}</div>
    <p>${explanation}</p>
    ${clashes
      ? showButton(id, show)
      : html`<p class="muted">No clash between authors: one of the two claims is held by none of them.</p>`}
  </li>`;
}

function renderDenial(g: DebateGraph, clash: Clash, show: ShowClash): TemplateResult {
  const authors = (commitment: Clash['sides'][number]['commitment']): string =>
    [...new Set(clash.sides.filter((side) => side.commitment === commitment).map((side) => nameInSentence(g, side.author)))].join(', ');
  return html`<li class="unit">
    <p><span class="tag strong">contradiction</span> <span class="tag">derived</span> Held by ${authors('holds')}; rejected by ${authors('rejects')}.</p>
    ${showButton(clash.id, show)}
  </li>`;
}

function showButton(id: string, show: ShowClash): TemplateResult {
  return html`<button type="button" class="button" @click=${() => show(id)}>${clashIcon} Show this clash on the map</button>`;
}

function renderReceived(g: DebateGraph, claim: string, rebuttal: Rebuttal): TemplateResult {
  const kind = attackKind(g, rebuttal);
  const [, passive] = ATTACK_WORDS[kind];
  const inference = g.inferences.get(rebuttal.to);
  return html`<li class="unit">
    <p><span class="tag strong">${kind}</span> <span class="muted">${capitalise(rebuttalInWords(g, rebuttal))}</span></p>
    <div>
      ${inference === undefined || rebuttal.to === claim
        ? html`<span class="muted">${capitalise(passive)}</span> ${linkTo(g, rebuttal.from)}`
        : html`<span class="muted">The inference</span> ${inferenceInline(g, inference)} <span class="muted">is ${passive}</span> ${linkTo(g, rebuttal.from)}`}
    </div>
  </li>`;
}

function renderGiven(g: DebateGraph, rebuttal: Rebuttal): TemplateResult {
  const kind = attackKind(g, rebuttal);
  const [active] = ATTACK_WORDS[kind];
  const inference = g.inferences.get(rebuttal.to);
  return html`<li class="unit">
    <p><span class="tag strong">${kind}</span> <span class="muted">${capitalise(rebuttalInWords(g, rebuttal))}</span></p>
    <div>
      <span class="muted">${capitalise(active)}</span>
      ${inference === undefined ? linkTo(g, rebuttal.to) : html`<span class="muted">the inference</span> ${inferenceInline(g, inference)}`}
    </div>
  </li>`;
}

function renderLookAlikes(g: DebateGraph, claim: string, lookAlikes: readonly LookAlike[]): TemplateResult {
  return html`<h4 class="look-alikes">Looks like a contradiction, but is none <span class="count">${lookAlikes.length}</span></h4>
    <ul class="units">
      ${lookAlikes.map(
        ({ claims, reason }) => html`<li class="unit">
          <div>${linkTo(g, claims[0] === claim ? claims[1] : claims[0])}</div>
          <p>${reason}</p>
        </li>`,
      )}
    </ul>`;
}
