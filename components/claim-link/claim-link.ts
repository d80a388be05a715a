import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { claimLinkStyles } from './claim-link.styles.ts';

/**
 * The small button that leads to a claim. It shows the gist, and is empty while the debate has no such claim.
 *
 * @property graph The debate.
 * @property claim Id of the claim.
 * @property full Shows the whole claim instead of the gist.
 * @property words What it shows instead of either.
 * @property inline Breaks over lines with the text around it, as a link in a sentence does.
 * @fires claim-select `{id}` when it is pressed.
 * @csspart button
 */
@customElement('claim-link')
export class ClaimLink extends LitElement {
  static override readonly styles = [base, claimLinkStyles];

  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property() claim: string | undefined;

  @property({ type: Boolean }) full = false;

  @property() words: string | undefined;

  @property({ type: Boolean, reflect: true }) inline = false;

  protected override render(): unknown {
    const claim = this.graph?.claims.get(this.claim ?? '');
    if (claim === undefined) return nothing;
    const select = (): void => emit(this, 'claim-select', { id: claim.id });
    const words = this.words ?? (this.full ? claim.text : claim.gist);
    if (!this.inline) return html`<button type="button" part="button" dir="auto" @click=${select}>${words}</button>`;
    // A native button never breaks over lines.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      select();
    };
    return html`<span class="button" role="button" tabindex="0" part="button" dir="auto" @click=${select} @keydown=${onKeyDown}>${words}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-link': ClaimLink;
  }
}
