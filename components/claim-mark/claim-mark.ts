import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Mark } from '../../graph/analysis/own-stance/marks.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';

const CHOICES: readonly (Mark | null)[] = ['accepted', null, 'rejected'];

/**
 * What the reader makes of a claim: accepted, rejected, or left open.
 *
 * @property claim Id of the claim.
 * @property name What the claim says, for who cannot see what the buttons stand beside.
 * @property mark The reader's mark; undefined where it is open.
 * @fires mark-change `{claim, mark}` when the reader decides otherwise; null for open.
 */
@localized()
@customElement('claim-mark')
export class ClaimMark extends LitElement {
  static override readonly styles = [
    base,
    controls,
    css`
      :host {
        display: inline-block;
      }

      [role='group'] {
        display: inline-flex;
      }

      .button {
        border-radius: 0;
        margin-inline-start: -1px;
      }

      /* Nothing is decided, so nothing stands out. */
      .button[data-open][aria-pressed='true'],
      .button[data-open][aria-pressed='true']:hover {
        border-color: var(--color-control-line);
        background: var(--color-sunken);
        color: var(--color-ink);
      }

      .button:first-child {
        border-start-start-radius: var(--radius);
        border-end-start-radius: var(--radius);
        margin-inline-start: 0;
      }

      .button:last-child {
        border-start-end-radius: var(--radius);
        border-end-end-radius: var(--radius);
      }
    `,
  ];

  @property() claim: string | undefined;

  @property() name = '';

  @property({ attribute: false }) mark: Mark | undefined;

  protected override render(): unknown {
    const { claim, mark } = this;
    if (claim === undefined) return nothing;
    return html`<div role="group" aria-label=${msg(str`Your mark on “${this.name}”`)}>
      ${CHOICES.map(
        (choice) =>
          html`<button
            class="button"
            type="button"
            ?data-open=${choice === null}
            aria-pressed=${choice === (mark ?? null)}
            @click=${() => emit(this, 'mark-change', { claim, mark: choice })}
          >
            ${labelOf(choice)}
          </button>`,
      )}
    </div>`;
  }
}

function labelOf(choice: Mark | null): string {
  switch (choice) {
    case 'accepted':
      return msg('Accept');
    case 'rejected':
      return msg('Reject');
    case null:
      return msg('Open');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-mark': ClaimMark;
  }
}
