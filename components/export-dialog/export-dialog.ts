import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { alertIcon, closeIcon } from '../shared/icons.ts';
import { exportDialogStyles } from './export-dialog.styles.ts';
import { SCALES, isTooLarge, pixelSize, type ExportRequest, type ExportSubject, type PictureSize } from './export-request.ts';

const PRESET: ExportRequest = {
  what: 'shown',
  format: 'svg',
  scale: 2,
  background: 'white',
  legend: true,
  source: true,
};

/** Sizes of the pictures that there can be; of the neighbourhood only while a claim is selected. */
export type ExportSizes = Readonly<Partial<Record<ExportSubject, (request: ExportRequest) => PictureSize>>>;

/**
 * Asks what to export and how. It stays open after a request, so that an error can be told, until it is closed from
 * outside or by the reader. The choices are kept while it is closed.
 *
 * @property open Whether the dialog is shown.
 * @property sizes Sizes of the pictures at scale 1, with what the request adds to the map; what has none cannot be chosen, except all that is shown.
 * @property busy True while a picture is being made.
 * @property error Why the last export failed.
 * @fires export-request `{what, format, scale, background, legend, source}`.
 * @fires export-close when the reader closes the dialog.
 * @csspart dialog
 */
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  static override readonly styles = [base, controls, exportDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) sizes: ExportSizes = {};

  @property({ type: Boolean }) busy = false;

  @property() error: string | undefined;

  @state() private request = PRESET;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sizes') && this.sizes.neighbourhood === undefined) this.request = { ...this.request, what: 'shown' };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.open && dialog?.open === false) dialog.showModal();
    if (!this.open && dialog?.open === true) dialog.close();
  }

  protected override render(): unknown {
    const { request, busy } = this;
    const png = request.format === 'png';
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.onClose}>
      <form @submit=${this.onSubmit}>
        <header>
          <h2 id="title">Export the map</h2>
          <button type="button" class="button quiet square" aria-label="Close" @click=${this.close}>${closeIcon}</button>
        </header>
        ${this.renderRadios('what', 'What', [
          { value: 'shown', label: 'All that is shown' },
          {
            value: 'neighbourhood',
            label: 'The selected claim with its neighbourhood',
            unavailable: this.sizes.neighbourhood === undefined ? 'no claim is selected' : undefined,
          },
        ])}
        ${this.renderRadios('format', 'Format', [
          { value: 'svg', label: 'SVG', note: 'sharp at any size, text stays text' },
          { value: 'png', label: 'PNG', note: 'pixels, for documents and slides' },
        ])}
        ${png ? this.renderScale() : nothing}
        ${this.renderRadios('background', 'Background', [
          { value: 'white', label: 'White' },
          { value: 'transparent', label: 'Transparent' },
        ])}
        <fieldset>
          <legend>Beside the map</legend>
          ${this.renderCheck('legend', 'Legend')} ${this.renderCheck('source', 'Source line')}
        </fieldset>
        <div role="alert">${this.error === undefined ? nothing : html`<p class="error">${alertIcon} <span>${this.error}</span></p>`}</div>
        <footer>
          <button type="button" class="button" @click=${this.close}>Cancel</button>
          <button type="submit" class="button primary" ?disabled=${busy || this.tooLarge}>${busy ? 'Exporting …' : 'Export'}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private renderScale(): TemplateResult {
    const { request } = this;
    const size = this.sizes[request.what]?.(request);
    const pixels = size && pixelSize(size, request.scale);
    const choose = (event: Event): void => {
      this.request = { ...request, scale: Number((event.currentTarget as HTMLSelectElement).value) };
    };
    return html`<div class="scale">
      <label>
        Scale
        <select class="field" aria-describedby="pixels" @change=${choose}>
          ${SCALES.map((scale) => html`<option value=${scale} .selected=${live(scale === request.scale)}>${scale}×</option>`)}
        </select>
      </label>
      <output id="pixels" class="muted">
        ${pixels === undefined ? 'size not known yet' : `${pixels.width} × ${pixels.height} pixels`}
        ${this.tooLarge ? html`<span class="error">${alertIcon} <span>Too large for a browser to draw: choose a smaller scale, or SVG.</span></span>` : nothing}
      </output>
    </div>`;
  }

  private renderRadios<Name extends 'what' | 'format' | 'background'>(
    name: Name,
    legend: string,
    choices: readonly RadioChoice<ExportRequest[Name]>[],
  ): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, label, note, unavailable }) => html`<label class="check">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(this.request[name] === value)}
            ?disabled=${unavailable !== undefined}
            @change=${() => (this.request = { ...this.request, [name]: value })}
          />
          <span>${label}${(unavailable ?? note) === undefined ? nothing : html` <span class="muted">(${unavailable ?? note})</span>`}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private renderCheck(name: 'legend' | 'source', label: string): TemplateResult {
    const change = (event: Event): void => {
      this.request = { ...this.request, [name]: (event.currentTarget as HTMLInputElement).checked };
    };
    return html`<label class="check"><input type="checkbox" .checked=${live(this.request[name])} @change=${change} />${label}</label>`;
  }

  private get tooLarge(): boolean {
    const { what, format, scale } = this.request;
    const size = this.sizes[what]?.(this.request);
    return format === 'png' && size !== undefined && isTooLarge(pixelSize(size, scale));
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy && !this.tooLarge) emit(this, 'export-request', this.request);
  };

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();

  /** Comes for every way of closing; one from outside has reset `open` before, and is no news. */
  private readonly onClose = (): void => {
    if (!this.open) return;
    this.open = false;
    emit(this, 'export-close', null);
  };
}

interface RadioChoice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  /** Why it cannot be chosen. */
  readonly unavailable?: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
