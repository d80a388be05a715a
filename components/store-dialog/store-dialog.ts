import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { closeIcon } from '../shared/icons.ts';
import { storeDialogStyles } from './store-dialog.styles.ts';

/** Where `elenchus store` answers. */
const USUAL_ADDRESS = 'http://127.0.0.1:7878/sparql';

/**
 * Asks for the addresses of stores that hold a debate.
 *
 * @property open Whether the dialog is shown.
 * @property known The stores that were opened before, the last one first: the addresses of each.
 * @property busy True while the stores are asked.
 * @property error Why they could not be opened.
 * @fires store-request `{addresses}` as the reader has written them, one a line.
 * @fires store-close when the reader closes the dialog.
 * @csspart dialog
 */
@localized()
@customElement('store-dialog')
export class StoreDialog extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, storeDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) known: readonly (readonly string[])[] = [];

  @property({ type: Boolean }) busy = false;

  @property() error: string | undefined;

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    followOpen(this);
    if (this.open && this.field?.value === '') this.fill(this.known[0] ?? []);
  }

  protected override render(): unknown {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.onClose}>
      <form @submit=${this.onSubmit}>
        <header>
          <h2 id="title">${msg('Open a store')}</h2>
          <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
        </header>
        <p class="muted" id="what">
          ${msg('A debate that is too large for a page can be explored in a store of RDF that answers SPARQL. Your searches and what you look at are sent to the store that you name, and to nobody else.')}
        </p>
        <label class="labelled">
          <span>${msg('Addresses of SPARQL endpoints, one a line')}</span>
          <textarea class="field" name="addresses" rows="2" spellcheck="false" autocomplete="off" required aria-describedby="what" placeholder=${USUAL_ADDRESS}></textarea>
        </label>
        ${this.renderKnown()}
        <div role="alert">${this.error === undefined ? nothing : html`<p class="error">${this.error}</p>`}</div>
        <footer>
          <div role="status">${this.busy ? msg('The store is being asked…') : nothing}</div>
          <button type="button" class="button" @click=${closeDialog}>${msg('Cancel')}</button>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${msg('Open')}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private renderKnown(): TemplateResult | typeof nothing {
    if (this.known.length === 0) return nothing;
    return html`<div role="group" aria-labelledby="before">
      <p id="before">${msg('Opened before')}</p>
      <div class="stores">${this.known.map((addresses) => html`<button type="button" class="button" @click=${() => this.fill(addresses)}>${addresses.join(' + ')}</button>`)}</div>
    </div>`;
  }

  private fill(addresses: readonly string[]): void {
    if (this.field !== null) this.field.value = addresses.join('\n');
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const addresses = (this.field?.value ?? '').split(/\s+/u).filter((address) => address !== '');
    if (addresses.length > 0) emit(this, 'store-request', { addresses });
  };

  /** One from outside has reset `open` before, and is no news. */
  private readonly onClose = (): void => {
    if (!this.open) return;
    this.open = false;
    emit(this, 'store-close', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'store-dialog': StoreDialog;
  }
}
