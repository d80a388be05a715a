import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { forBoth } from '../../graph/analysis/comparison/author-view.ts';
import type { CommonClaim, Voicing } from '../../graph/analysis/comparison/common-ground.ts';
import type { Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { OppositeUse } from '../../graph/analysis/comparison/opposite-use.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Stance } from '../../graph/model/schema.ts';
import { oppositeUseClaims } from '../../graph/query/comparison-claims.ts';
import { briefly } from '../../graph/wording/running.ts';
import { phrased } from '../../graph/wording/sentence.ts';
import { fullLinkTo, linkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { showButton } from '../shared/show-button.ts';

/** What both hold, and which of it they put to opposite use. */
export function commonSection(g: DebateGraph, comparison: Comparison, from: EventTarget): TemplateResult {
  const { common, opposite } = comparison;
  return html`<section aria-labelledby="common">
    <h2 id="common">${msg('Common ground')} <span class="count">${common.length}</span></h2>
    ${common.length === 0 ? html`<p class="muted">${msg('No claim is held by both.')}</p>` : nothing}
    <ul class="entries">
      ${common.map((claim) => {
        const use = opposite.find((one) => one.claim === claim.claim);
        return html`<li>
          <p>${fullLinkTo(g, claim.claim)}</p>
          ${forBoth(claim.voicings, (voicings) => html`<p class="voicings">${voicings.map((voicing) => inEssay(g, claim, voicing))}</p>`)}
          ${use === undefined ? nothing : oppositeUse(g, use, comparison, from)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function inEssay(g: DebateGraph, { claim }: CommonClaim, { essay, through, stance, implicit, relies }: Voicing): TemplateResult {
  return html`<span>
    ${essayMark(g, essay)} ${relies ? msg('relies on it') : voicesIt(stance)} ${implicit ? html`<span class="tag">${msg('left unsaid')}</span>` : nothing}
    ${through === claim ? nothing : msg(html`through a case: ${linkTo(g, through)}`)}
  </span>`;
}

function voicesIt(stance: Stance): string {
  return { asserts: msg('asserts it'), concedes: msg('concedes it'), reports: msg('reports it'), rejects: msg('rejects it') }[stance];
}

function oppositeUse(g: DebateGraph, use: OppositeUse, { authors, common }: Comparison, from: EventTarget): TemplateResult | typeof nothing {
  const [pair] = use.conclusions;
  if (pair === undefined) return nothing;
  const title = phrased(str`From ${briefly(g, use.claim)} to opposite conclusions`);
  const against = phrased(str`${briefly(g, pair.claims[0])} against ${briefly(g, pair.claims[1])}`);
  return html`<p class="opposite"><strong>${msg('To opposite ends:')}</strong> ${sentenceIn(g, against)}</p>
    ${showButton(from, msg('Show on the map'), () => oppositeUseClaims(g, use, authors, common), title)}`;
}
