import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FORMATS } from '../../graph/formats/all-formats.ts';
import type { Format, Writer } from '../../graph/formats/format.ts';
import { lossesOf, type Loss } from '../../graph/formats/losses.ts';
import { spokenLanguage } from '../../graph/language/language.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { closeIcon } from '../shared/icons.ts';
import { saveDialogStyles } from './save-dialog.styles.ts';

type WritableFormat = Format & { readonly writer: Writer };

const WRITABLE = FORMATS.filter((format): format is WritableFormat => format.writer !== undefined);

/**
 * Asks in which format the debate is to be saved, and says what that format cannot carry before anything is saved.
 *
 * @property open Whether the dialog is shown.
 * @property debate The debate.
 * @property measure Says what gets lost in a format (its id), where that is worked out elsewhere; until then the dialog waits for it. In place where it
 * is left out.
 * @property busy True while it is being written.
 * @property error Why the last saving failed.
 * @fires save-request `{format}` with the id of the format.
 * @fires save-close when the reader closes the dialog.
 * @csspart dialog
 */
@localized()
@customElement('save-dialog')
export class SaveDialog extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, saveDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) debate: Debate | undefined;

  @property({ attribute: false }) measure: ((debate: Debate, format: string, abort: AbortSignal) => Promise<readonly Loss[]>) | undefined;

  @property({ type: Boolean }) busy = false;

  @property() error: string | undefined;

  @state() private format = WRITABLE[0];

  /** Undefined while they are being worked out, and null where they cannot be. */
  @state() private losses: readonly Loss[] | null | undefined = [];

  private measuring = new AbortController();

  /** The language of their words. */
  private lossesIn = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.open) this.measuring.abort();
    if (!this.open || this.debate === undefined || this.format === undefined) return;
    const { tag } = spokenLanguage();
    if (changed.has('open') || changed.has('debate') || changed.has('format') || tag !== this.lossesIn) this.findLosses(this.debate, this.format);
    this.lossesIn = tag;
  }

  private findLosses(debate: Debate, format: WritableFormat): void {
    this.measuring.abort();
    if (this.measure === undefined) {
      this.losses = lossesOf(debate, format);
      return;
    }
    const mine = new AbortController();
    this.measuring = mine;
    this.losses = undefined;
    const become = (losses: readonly Loss[] | null): void => {
      if (!mine.signal.aborted) this.losses = losses;
    };
    this.measure(debate, format.id, mine.signal).then(become, () => become(null));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    const { format } = this;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${() => emit(this, 'save-close', null)}>
      <form @submit=${this.onSubmit}>
        <header>
          <h2 id="title">${msg('Save the debate')}</h2>
          <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
        </header>
        <label class="labelled">
          <span>${msg('Format')}</span>
          <select class="field" @change=${this.onFormat}>
            ${WRITABLE.map((one) => html`<option .selected=${live(one === format)}>${one.name}</option>`)}
          </select>
        </label>
        <div role="status">${this.renderLosses()}</div>
        <div role="alert">${this.error === undefined ? nothing : html`<p class="error">${this.error}</p>`}</div>
        ${this.busy ? html`<progress aria-label=${msg('Saving…')}></progress>` : nothing}
        <footer>
          <button type="button" class="button" @click=${closeDialog}>${msg('Cancel')}</button>
          <button type="submit" class="button primary" ?disabled=${this.busy}>${this.busy ? msg('Saving…') : msg('Save')}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private renderLosses(): TemplateResult {
    if (this.losses === undefined) return html`<p>${msg('Working out what gets lost…')}</p>`;
    if (this.losses === null) return html`<p>${msg('What gets lost could not be worked out.')}</p>`;
    if (this.losses.length === 0) return html`<p>${msg('Nothing gets lost: this format carries all that the debate says.')}</p>`;
    return html`<p>${msg('This format has no place for the following, which gets lost:')}</p>
      <ul class="losses">${this.losses.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  }

  private readonly onFormat = (event: Event): void => {
    this.format = WRITABLE[(event.currentTarget as HTMLSelectElement).selectedIndex];
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.format !== undefined) emit(this, 'save-request', { format: this.format.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'save-dialog': SaveDialog;
  }
}
