import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedAnchor } from '../../graph/anchor/assign-texts.ts';
import type { Essay } from '../../graph/model/schema.ts';
import { signsOf } from './manner.ts';
import type { Descriptions } from './piece-view.ts';

export interface ClaimMenu {
  readonly essay: Essay;
  readonly spans: readonly PlacedAnchor[];
  readonly about: Descriptions;
  readonly selected: string | undefined;
  readonly choose: (claim: string) => void;
}

/** The claims of spans that cover the same words, the innermost first. */
export function renderClaimMenu({ essay, spans, about, selected, choose }: ClaimMenu): TemplateResult {
  return html`<p class="menu-title" id="menu-title">${msg(str`${spans.length} claims stand here`)}</p>
    <ul>
      ${spans.map(
        (span, i) => html`<li>
          <button
            type="button"
            ?autofocus=${i === 0}
            aria-current=${span.claim.id === selected ? 'true' : nothing}
            @click=${() => choose(span.claim.id)}
          >
            ${signsOf(span.occurrence, essay)} <bdi>${span.claim.gist}</bdi>
            <span class="about">${about.texts[about.of.get(span) ?? 0]}</span>
          </button>
        </li>`,
      )}
    </ul>`;
}
