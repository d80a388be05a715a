import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Clash, ClashSide } from '../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { fullLinkTo, linkTo } from '../claim-link/link-to.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayColour, essayMark } from '../shared/essay-mark.ts';
import { clashIcon } from '../shared/icons.ts';
import { pictureButton } from '../shared/picture-button.ts';
import { authorName, contradictionKindMeaning, contradictionKindName, originMeaning, originName, strengthMeaning, strengthName } from '../shared/words.ts';
import { chainOf, restatementsOf } from './chain-view.ts';

/** Those of a clash who stand to the same claim in the same way. */
interface Party {
  readonly claim: string;
  readonly commitment: ClashSide['commitment'];
  readonly sides: readonly ClashSide[];
}

/**
 * One clash: its two parties side by side, or the chain to one of them, and why they exclude each other.
 *
 * @param show takes the id of this clash, or of one that restates it
 * @param from tells that a picture is wanted
 */
export function clashEntry(g: DebateGraph, clash: Clash, show: (id: string) => void, from: EventTarget): TemplateResult {
  const { kind, strength, by } = clash;
  const [one, other] = partiesOf(g, clash);
  return html`<li class="clash">
    <p class="kind">
      <span><span class="tag">${contradictionKindName(kind)}</span> ${contradictionKindMeaning(kind)}</span>
      <span><span class="tag">${strengthName(strength)}</span> ${meaningOfStrength(g, clash)}</span>
      ${by === 'drawn' ? nothing : html`<span><span class="tag">${by === 'rejection' ? msg('derived') : originName(by)}</span> ${originMeaning(by)}</span>`}
    </p>
    ${by === 'consequence'
      ? chainOf(g, clash)
      : html`<div class="parties">
          ${one === undefined ? nothing : renderParty(g, one)}
          <span class="against" aria-hidden="true">${clashIcon}</span>
          ${other === undefined ? nothing : renderParty(g, other)}
        </div>`}
    ${reasonOf(clash)}
    <div class="actions">
      <button type="button" class="button" @click=${() => show(clash.id)}>
        ${clashIcon} ${msg('Show this clash on the map')}
        <span class="visually-hidden">(${[one, other].map((party) => g.claims.get(party?.claim ?? '')?.gist).join(' / ')})</span>
      </button>
      ${pictureButton(from, msg('Picture of it'), () => ({ kind: 'contradiction', id: clash.id }))}
    </div>
    ${restatementsOf(g, clash, show)}
  </li>`;
}

function meaningOfStrength(g: DebateGraph, { strength, contradiction, sides }: Clash): string {
  if (!sides.some(({ chain }) => chain?.steps.some((step) => step.kind === 'inference'))) return strengthMeaning(strength);
  const isReading = g.debate.contradictions.some((drawn) => drawn.id === contradiction && drawn.strength === 'arguable');
  return isReading ? msg('it depends on a reading and on steps that others draw') : msg('it depends on steps that others draw');
}

function reasonOf({ by, contradiction, explanation }: Clash): TemplateResult | typeof nothing {
  if (contradiction !== undefined) return html`<p dir="auto">${explanation}</p>`;
  return by === 'rejection' ? html`<p>${msg('One side rejects the very claim that the other side holds.')}</p>` : nothing;
}

function partiesOf(g: DebateGraph, { sides }: Clash): Party[] {
  const order = orderedEssays(g).map((essay) => essay.id);
  const parties: Party[] = [];
  for (const { claims, commitment } of sides) {
    const [claim] = claims;
    if (claim === undefined || parties.some((party) => party.claim === claim && party.commitment === commitment)) continue;
    const same = sides.filter((side) => side.claims.includes(claim) && side.commitment === commitment);
    parties.push({ claim, commitment, sides: same.toSorted((a, b) => order.indexOf(a.essay) - order.indexOf(b.essay)) });
  }
  return parties;
}

function renderParty(g: DebateGraph, { claim, commitment, sides }: Party): TemplateResult {
  return html`<div class="party">
    <ul class="authors">
      ${sides.map((side) => renderSide(g, side))}
    </ul>
    <p class="verb">${verbOf(commitment, sides)}</p>
    <div>${fullLinkTo(g, claim)}</div>
  </div>`;
}

function verbOf(commitment: ClashSide['commitment'], sides: readonly ClashSide[]): string {
  if (sides.length === 1) return commitment === 'rejects' ? msg('rejects') : msg('holds');
  return commitment === 'rejects' ? msg('reject') : msg('hold');
}

function renderSide(g: DebateGraph, side: ClashSide): TemplateResult | typeof nothing {
  const essay = g.essays.get(side.essay);
  if (essay === undefined) return nothing;
  return html`<li data-essay=${essayColour(g, essay.id)}>
    ${essayMark(g, essay.id)} <span class="author" dir="auto">${authorName(g, essay)}</span>, <cite dir="auto">${essayTitle(essay)}</cite>
  </li>`;
}

/** Pairs that are recorded because they are taken for contradictions and are none. */
export function lookAlikeEntries(g: DebateGraph): TemplateResult {
  const { lookAlikes } = g.debate;
  return html`<details class="look-alikes">
    <summary>${msg('Not contradictions, though they look like it')} <span class="count">${lookAlikes.length}</span></summary>
    ${lookAlikes.length === 0 ? html`<p class="muted">${msg('None is recorded.')}</p>` : nothing}
    <ul class="entries">
      ${lookAlikes.map(
        ({ claims, reason }) => html`<li class="clash">
          <div class="parties">
            <div class="party">${linkTo(g, claims[0])}</div>
            <span class="against" aria-hidden="true"></span>
            <div class="party">${linkTo(g, claims[1])}</div>
          </div>
          <p dir="auto">${reason}</p>
        </li>`,
      )}
    </ul>
  </details>`;
}
