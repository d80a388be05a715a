import { html, nothing, type TemplateResult } from 'lit';
import type { Clash, ClashSide } from '../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { fullLinkTo, linkTo } from '../claim-link/link-to.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayColour, essayMark } from '../shared/essay-mark.ts';
import { clashIcon } from '../shared/icons.ts';
import { KIND_MEANINGS, STRENGTH_MEANINGS, authorName } from '../shared/words.ts';

/** Those of a clash who stand to the same claim in the same way. */
interface Party {
  readonly claim: string;
  readonly commitment: ClashSide['commitment'];
  readonly sides: readonly ClashSide[];
}

/** One clash: its two parties side by side, and why they exclude each other. */
export function clashEntry(g: DebateGraph, clash: Clash, show: () => void): TemplateResult {
  const { kind, strength, explanation, derived } = clash;
  const [one, other] = partiesOf(g, clash);
  return html`<li class="clash">
    <p class="kind">
      <span><span class="tag">${kind}</span> ${KIND_MEANINGS[kind]}</span>
      <span><span class="tag">${strength}</span> ${STRENGTH_MEANINGS[strength]}</span>
      ${derived ? html`<span><span class="tag">derived</span> from what the authors do, not drawn in the debate</span>` : nothing}
    </p>
    <div class="parties">
      ${one === undefined ? nothing : renderParty(g, one)}
      <span class="against" aria-hidden="true">${clashIcon}</span>
      ${other === undefined ? nothing : renderParty(g, other)}
    </div>
    <p>${derived ? 'One side rejects the very claim that the other side holds.' : explanation}</p>
    <button type="button" class="button" @click=${show}>
      ${clashIcon} Show this clash on the map
      <span class="visually-hidden">(${[one, other].map((party) => g.claims.get(party?.claim ?? '')?.gist).join(' / ')})</span>
    </button>
  </li>`;
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
  if (sides.length === 1) return commitment === 'holds' ? 'holds' : 'rejects';
  return commitment === 'holds' ? 'hold' : 'reject';
}

function renderSide(g: DebateGraph, side: ClashSide): TemplateResult | typeof nothing {
  const essay = g.essays.get(side.essay);
  if (essay === undefined) return nothing;
  return html`<li data-essay=${essayColour(g, essay.id)}>
    ${essayMark(g, essay.id)} <span class="author">${authorName(g, essay)}</span>, <cite>${essayTitle(essay)}</cite>
  </li>`;
}

/** Pairs that are recorded because they are taken for contradictions and are none. */
export function lookAlikeEntries(g: DebateGraph): TemplateResult {
  const { lookAlikes } = g.debate;
  return html`<details class="look-alikes">
    <summary>Not contradictions, though they look like it <span class="count">${lookAlikes.length}</span></summary>
    ${lookAlikes.length === 0 ? html`<p class="muted">None is recorded.</p>` : nothing}
    <ul class="clashes">
      ${lookAlikes.map(
        ({ claims, reason }) => html`<li class="clash">
          <div class="parties">
            <div class="party">${linkTo(g, claims[0])}</div>
            <span class="against" aria-hidden="true"></span>
            <div class="party">${linkTo(g, claims[1])}</div>
          </div>
          <p>${reason}</p>
        </li>`,
      )}
    </ul>
  </details>`;
}
