import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { alertIcon, closeIcon } from '../shared/icons.ts';
import { capitalise, countOf } from '../shared/words.ts';
import { diagnosticListStyles } from './diagnostic-list.styles.ts';

/** More at once help nobody, and a wrong file can have tens of thousands. */
const MOST_SHOWN = 100;

/**
 * What is wrong with a file, each problem with its place and its remedy, errors before warnings. Empty without diagnostics.
 *
 * @property diagnostics The problems.
 * @property file Name of the file that was read.
 * @fires diagnostics-close when the reader closes the list.
 */
@customElement('diagnostic-list')
export class DiagnosticList extends LitElement {
  static override readonly styles = [base, controls, diagnosticListStyles];

  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = [];

  @property() file = '';

  protected override render(): unknown {
    const { diagnostics } = this;
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
    const shown = [...errors, ...warnings].slice(0, MOST_SHOWN);
    // The status is there even when it is empty, for a screen reader tells only of what changes in one it knows.
    return html`<section aria-labelledby="title" class=${diagnostics.length === 0 ? 'none' : errors.length > 0 ? 'errors' : ''}>
      <header ?hidden=${diagnostics.length === 0}>
        <h2 id="title">Problems${this.file === '' ? nothing : html` in <span class="file">${this.file}</span>`}</h2>
        <button type="button" class="button quiet square" aria-label="Close the list of problems" @click=${this.close}>${closeIcon}</button>
      </header>
      <p role="status">${summaryOf(errors.length, warnings.length)}</p>
      <ol>
        ${shown.map(renderDiagnostic)}
      </ol>
      ${shown.length < diagnostics.length ? html`<p class="muted">… and ${diagnostics.length - shown.length} more.</p>` : nothing}
    </section>`;
  }

  private readonly close = (): void => emit(this, 'diagnostics-close', null);
}

function summaryOf(errors: number, warnings: number): string {
  const parts = [...(errors > 0 ? [countOf(errors, 'error')] : []), ...(warnings > 0 ? [countOf(warnings, 'warning')] : [])];
  return parts.join(', ');
}

function renderDiagnostic({ severity, code, message, remedy, path, position }: Diagnostic): TemplateResult {
  return html`<li class=${severity}>
    <p class="what">${alertIcon} <strong>${capitalise(severity)}:</strong> ${message}</p>
    <p>${capitalise(remedy)}.</p>
    <p class="place">
      ${position === undefined ? nothing : html`<span>line ${position.line}, column ${position.column}</span>`}
      ${path === '' ? nothing : html`<code>${path}</code>`} <code>${code}</code>
    </p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnostic-list': DiagnosticList;
  }
}
