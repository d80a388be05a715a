import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Drawing } from '../../graph/picture/drawing.ts';
import { svgDocument } from '../../graph/picture/svg/svg.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { alertIcon, closeIcon } from '../shared/icons.ts';
import { svgElement } from '../shared/svg-element.ts';
import { exportDialogStyles } from './export-dialog.styles.ts';
import { PRESET, type ExportRequest, type ExportWay } from './export-request.ts';
import { formatDetails, formatFields, lookFields } from './file-fields.ts';
import { subjectFields } from './subject-fields.ts';

/** What the picture is like that was asked for last. */
export type Draft =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly drawing: Drawing }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Asks what is to be exported and how, and shows how it will look. It stays open after a request, so that an error can be told, until it
 * is closed from outside or by the reader.
 *
 * @property open Whether the dialog is shown.
 * @property graph The debate.
 * @property selected Id of the selected claim.
 * @property request What is chosen.
 * @property draft The picture that is asked for.
 * @property largest If it is too large as a PNG: the largest possible size, in words.
 * @property busy True while a file is being made.
 * @property error Why the last export failed.
 * @property done What the last one did, in words.
 * @fires export-change with an `ExportRequest` when the reader chooses something else.
 * @fires export-request `{request, way}`.
 * @fires export-close when the reader closes the dialog.
 * @csspart dialog
 */
@localized()
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, exportDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) selected: string | undefined;

  @property({ attribute: false }) draft: Draft = { kind: 'drawing' };

  @property() largest: string | undefined;

  @property({ type: Boolean }) busy = false;

  @property() error: string | undefined;

  @property() done: string | undefined;

  @property({ attribute: false }) request = PRESET;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    const { request, busy, graph, draft } = this;
    const drawing = draft.kind === 'drawn' ? draft.drawing : undefined;
    const unable = busy || drawing === undefined;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.onClose}>
      ${this.open && graph !== undefined
        ? html`<form @submit=${(event: Event) => this.send(event, 'save')}>
            <header>
              <h2 id="title">${msg('Export a picture')}</h2>
              <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
            </header>
            <div class="choices">
              ${subjectFields({ graph, selected: this.selected, subject: request.subject, choose: (subject) => this.change({ subject }) })}
              ${lookFields(request, drawing?.title ?? '', this.change)} ${formatFields(request, this.change)} ${formatDetails(request, drawing, this.largest, this.change)}
            </div>
            <div class="preview">${this.renderDraft()}</div>
            <div class="outcome">
              <div role="alert">${this.error === undefined ? nothing : html`<p class="error">${alertIcon} <span>${this.error}</span></p>`}</div>
              <div role="status">${this.done === undefined ? nothing : html`<p>${this.done}</p>`}</div>
            </div>
            <footer>
              <button type="button" class="button" ?disabled=${unable} @click=${(event: Event) => this.send(event, 'print')}>${msg('Print')}</button>
              <button type="button" class="button" ?disabled=${unable} @click=${(event: Event) => this.send(event, 'copy-svg')}>${msg('Copy as SVG')}</button>
              <button type="button" class="button" ?disabled=${unable || this.largest !== undefined} @click=${(event: Event) => this.send(event, 'copy-png')}>${msg('Copy as PNG')}</button>
              <button type="submit" class="button primary" ?disabled=${unable || this.tooLarge}>${busy ? msg('Exporting …') : msg('Export')}</button>
            </footer>
          </form>`
        : nothing}
    </dialog>`;
  }

  private renderDraft(): TemplateResult {
    switch (this.draft.kind) {
      case 'drawing':
        return html`<p class="muted">${msg('Drawing…')}</p>`;
      case 'failed':
        return html`<p class="error">${alertIcon} <span>${msg('It could not be drawn.')} ${this.draft.message}</span></p>`;
      case 'drawn':
        return this.renderPreview(this.draft.drawing);
    }
  }

  /** Its links lead nowhere from here. */
  private renderPreview(drawing: Drawing): TemplateResult {
    return html`<div role="img" aria-label=${msg(str`Preview: ${drawing.title}. ${drawing.description}`)}>
      ${guard([drawing], () => html`<div inert>${svgElement(svgDocument(drawing))}</div>`)}
    </div>`;
  }

  private get tooLarge(): boolean {
    return this.request.format === 'png' && this.largest !== undefined;
  }

  private readonly change = (part: Partial<ExportRequest>): void => {
    this.request = { ...this.request, ...part };
    emit(this, 'export-change', this.request);
  };

  private send(event: Event, way: ExportWay): void {
    event.preventDefault();
    if (this.busy || this.draft.kind !== 'drawn' || (way === 'save' && this.tooLarge)) return;
    emit(this, 'export-request', { request: this.request, way });
  }

  /** Comes for every way of closing; one from outside has reset `open` before, and is no news. */
  private readonly onClose = (): void => {
    if (!this.open) return;
    this.open = false;
    emit(this, 'export-close', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
