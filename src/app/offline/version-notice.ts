import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../../components/shared/base.ts';
import { controls } from '../../../components/shared/controls.ts';
import type { NewVersion } from './offline.ts';

const saying = (version: Exclude<NewVersion, 'none'>): string =>
  ({
    ready: msg('A new version of Elenchus is ready. What you have done here stays.'),
    taken: msg('Another tab went over to a new version of Elenchus. What you have done here stays; reload before you go on.'),
  })[version];

/**
 * Tells that there is a new version of the page, above the page.
 *
 * @fires version-reload when the reader wants it.
 */
@localized()
@customElement('version-notice')
export class VersionNotice extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      div:not(:empty) {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-1) var(--space-4);
        border-block-end: 1px solid var(--color-line);
        background: var(--color-accent-soft);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) version: NewVersion = 'none';

  /** What the reader does not want to hear of now. */
  @state() private put: NewVersion = 'none';

  override render(): TemplateResult {
    // There from the beginning, or nobody reads out what comes into it.
    return html`<div role="status">${this.version === 'none' || this.version === this.put ? nothing : this.renderNotice(this.version)}</div>`;
  }

  private renderNotice(version: Exclude<NewVersion, 'none'>): TemplateResult {
    return html`
      <p>${saying(version)}</p>
      <button class="button primary" type="button" @click=${() => this.dispatchEvent(new CustomEvent('version-reload'))}>${msg('Reload')}</button>
      <button class="button" type="button" @click=${() => (this.put = version)}>${msg('Later')}</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'version-notice': VersionNotice;
  }
}
