import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { cruxClaims } from '../../graph/query/crux-claims.ts';
import { cruxesSummary, cruxSentences } from '../../graph/wording/cruxes.ts';
import { briefly } from '../../graph/wording/running.ts';
import { phrased } from '../../graph/wording/sentence.ts';
import { fullLinkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { cruxesIn } from '../shared/answers.ts';
import { showButton } from '../shared/show-button.ts';

const SHOWN = 10;

/** On which premises the whole debate turns, whoever the authors are. */
export function debateCruxes(g: DebateGraph, from: EventTarget): TemplateResult | typeof nothing {
  const all = cruxesIn(g);
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="cruxes">
    <h2 id="cruxes">${msg('On what the whole debate turns')}</h2>
    <p>${sentenceIn(g, cruxesSummary(g, all))}</p>
    <ol class="entries">
      ${all.slice(0, SHOWN).map((crux) => {
        const title = phrased(str`What turns on ${briefly(g, crux.claim)}`);
        return html`<li>
          <p>${fullLinkTo(g, crux.claim)}</p>
          ${cruxSentences(g, crux).map((sentence) => html`<p class="turning">${sentenceIn(g, sentence)}</p>`)}
          ${showButton(from, msg('Show on the map'), () => cruxClaims(g, crux), title)}
        </li>`;
      })}
    </ol>
  </section>`;
}
