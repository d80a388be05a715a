import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { attackKind } from '../../graph/analysis/attack-kind.ts';
import type { Clash } from '../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Contradiction, LookAlike, Rebuttal } from '../../graph/model/schema.ts';
import type { ClaimRelations } from '../../graph/query/claim-relations.ts';
import { clashInBrief } from '../../graph/wording/clash-chains.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { clashesById, clashesIn } from '../shared/answers.ts';
import { clashIcon } from '../shared/icons.ts';
import { capitalise, contradictionKindMeaning, contradictionKindName, nameInSentence, originName, rebuttalInWords, strengthMeaning, strengthName } from '../shared/words.ts';
import { attackName, givenTo, receivedFrom, subjectReceives } from './attack-words.ts';
import { directedAt, groundOf, othersInline, sourcesInline, subjectInline, targetInline } from './relation-unit.ts';

type ShowClash = (id: string) => void;

/** Contradictions, rebuttals in both directions, denials, and what only looks like a contradiction. */
export function clashesWith(g: DebateGraph, claim: string, relations: ClaimRelations, show: ShowClash): TemplateResult {
  const { contradictions, rebuttalsFrom, rebuttalsTo, lookAlikes } = relations;
  const denials = clashesIn(g).filter((clash) => clash.by === 'rejection' && clash.sides.some((side) => side.claims.includes(claim)));
  const chained = [...clashesById(g).values()].filter((clash) => clash.by === 'consequence' && concerns(clash, claim));
  const count = contradictions.length + rebuttalsFrom.length + rebuttalsTo.length + denials.length + chained.length;
  return html`<section aria-labelledby="clashes">
    <h3 id="clashes">${msg('Clashes with')} <span class="count">${count}</span></h3>
    ${count === 0 ? html`<p class="aside">${msg('Nothing: no claim contradicts or rebuts it, it rebuts none, no author rejects what another holds, and no chain through it leads to a contradiction.')}</p>` : nothing}
    <ul class="units">
      ${contradictions.map((contradiction) => renderContradiction(g, claim, contradiction, show))}
      ${denials.map((clash) => renderDenial(g, clash, show))}
      ${chained.map((clash) => renderChained(g, clash, show))}
      ${rebuttalsTo.map((rebuttal) => renderReceived(g, claim, rebuttal))}
      ${rebuttalsFrom.map((rebuttal) => renderGiven(g, claim, rebuttal))}
    </ul>
    ${lookAlikes.length === 0 ? nothing : renderLookAlikes(g, claim, lookAlikes)}
  </section>`;
}

function renderContradiction(g: DebateGraph, claim: string, contradiction: Contradiction, show: ShowClash): TemplateResult {
  const { claims, kind, strength, explanation, id } = contradiction;
  const clashes = clashesIn(g).some((clash) => clash.id === id);
  return html`<li class="unit">
    <p>
      <span class="tag strong">${msg('contradiction')}</span>
      ${capitalise(contradictionKindName(kind))}: ${contradictionKindMeaning(kind)}. <span class="muted">${capitalise(strengthName(strength))}: ${strengthMeaning(strength)}.</span>
    </p>
    <div>${linkTo(g, claims[0] === claim ? claims[1] : claims[0])}</div>
    <p dir="auto">${explanation}</p>
    ${clashes
      ? showButton(id, show)
      : html`<p class="muted">${msg('No clash between authors: one of the two claims is held by none of them.')}</p>`}
  </li>`;
}

function renderDenial(g: DebateGraph, clash: Clash, show: ShowClash): TemplateResult {
  const authors = (commitment: Clash['sides'][number]['commitment']): string =>
    [...new Set(clash.sides.filter((side) => side.commitment === commitment).map((side) => nameInSentence(g, side.author)))].join(', ');
  return html`<li class="unit">
    <p><span class="tag strong">${msg('contradiction')}</span> <span class="tag">${msg('derived')}</span> ${msg(str`Held by ${authors('holds')}; rejected by ${authors('rejects')}.`)}</p>
    ${showButton(clash.id, show)}
  </li>`;
}

/** The claim is one of the two that exclude each other, or lies on the chain to one. */
function concerns({ sides }: Clash, claim: string): boolean {
  return sides.some(
    ({ claims, chain }) =>
      claims.includes(claim) || chain?.premises.includes(claim) || chain?.steps.some(({ conclusion }) => conclusion === claim),
  );
}

function renderChained(g: DebateGraph, clash: Clash, show: ShowClash): TemplateResult {
  return html`<li class="unit">
    <p>
      <span class="tag strong">${msg('contradiction')}</span> <span class="tag">${originName('consequence')}</span>
      ${clash.scope === 'within' ? msg('Within one author') : msg('Across authors')}. <span class="muted">${capitalise(strengthName(clash.strength))}.</span>
    </p>
    <div>${sentenceIn(g, clashInBrief(g, clash))}</div>
    ${showButton(clash.id, show)}
  </li>`;
}

function showButton(id: string, show: ShowClash): TemplateResult {
  return html`<button type="button" class="button" @click=${() => show(id)}>${clashIcon} ${msg('Show this clash on the map')}</button>`;
}

function renderReceived(g: DebateGraph, claim: string, rebuttal: Rebuttal): TemplateResult {
  const kind = attackKind(g, rebuttal);
  return html`<li class="unit">
    <p><span class="tag strong">${attackName(kind)}</span> <span class="muted">${capitalise(rebuttalInWords(g, rebuttal))}</span></p>
    <div>
      ${rebuttal.to === claim
        ? receivedFrom(kind, sourcesInline(g, rebuttal))
        : subjectReceives(kind, subjectInline(g, rebuttal.to), sourcesInline(g, rebuttal))}
    </div>
    ${groundOf(g, rebuttal)} ${directedAt(g, rebuttal)}
  </li>`;
}

function renderGiven(g: DebateGraph, claim: string, rebuttal: Rebuttal): TemplateResult {
  const kind = attackKind(g, rebuttal);
  return html`<li class="unit">
    <p><span class="tag strong">${attackName(kind)}</span> <span class="muted">${capitalise(rebuttalInWords(g, rebuttal))}</span></p>
    <div>${givenTo(kind, targetInline(g, rebuttal.to))}</div>
    ${othersInline(g, rebuttal, claim)} ${groundOf(g, rebuttal)} ${directedAt(g, rebuttal)}
  </li>`;
}

function renderLookAlikes(g: DebateGraph, claim: string, lookAlikes: readonly LookAlike[]): TemplateResult {
  return html`<h4 class="look-alikes">${msg('Looks like a contradiction, but is none')} <span class="count">${lookAlikes.length}</span></h4>
    <ul class="units">
      ${lookAlikes.map(
        ({ claims, reason }) => html`<li class="unit">
          <div>${linkTo(g, claims[0] === claim ? claims[1] : claims[0])}</div>
          <p dir="auto">${reason}</p>
        </li>`,
      )}
    </ul>`;
}
