import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plural } from '../../graph/language/plural.ts';
import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { alertIcon, closeIcon } from '../shared/icons.ts';
import { capitalise } from '../shared/words.ts';
import { diagnosticListStyles } from './diagnostic-list.styles.ts';

/** More at once help nobody, and a wrong file can have tens of thousands. */
const MOST_SHOWN = 100;

/** What is wrong with one file. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What is wrong with files, each problem with its place and its remedy, errors before warnings. Empty without diagnostics.
 *
 * @property reports The problems of each file that was read.
 * @property outcome What came of it all, in a sentence.
 * @fires diagnostics-close when the reader closes the list.
 */
@localized()
@customElement('diagnostic-list')
export class DiagnosticList extends LitElement {
  static override readonly styles = [base, controls, diagnosticListStyles];

  @property({ attribute: false }) reports: readonly FileReport[] = [];

  @property() outcome = '';

  protected override render(): unknown {
    const reports = this.reports.filter(({ diagnostics }) => diagnostics.length > 0);
    const problems = reports.flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic): Problem => ({ file, diagnostic })));
    const errors = problems.filter(({ diagnostic }) => diagnostic.severity === 'error');
    const warnings = problems.filter(({ diagnostic }) => diagnostic.severity === 'warning');
    const shown = [...errors, ...warnings].slice(0, MOST_SHOWN);
    const [only] = reports;
    const isOne = reports.length === 1;
    // The status is there even when it is empty, for a screen reader tells only of what changes in one it knows.
    return html`<section aria-labelledby="title" class=${problems.length === 0 ? 'none' : errors.length > 0 ? 'errors' : ''}>
      <header ?hidden=${problems.length === 0}>
        <h2 id="title">${only === undefined ? msg('Problems') : isOne ? problemsIn(only.file) : msg(str`Problems in ${reports.length} files`)}</h2>
        <button type="button" class="button quiet square" aria-label=${msg('Close the list of problems')} @click=${this.close}>${closeIcon}</button>
      </header>
      <p role="status">${problems.length === 0 ? nothing : html`${summaryOf(errors.length, warnings.length)}. ${this.outcome}`}</p>
      <ol>
        ${shown.map(({ file, diagnostic }) => renderDiagnostic(diagnostic, isOne ? undefined : file))}
      </ol>
      ${shown.length < problems.length ? html`<p class="muted">${msg(str`… and ${problems.length - shown.length} more.`)}</p>` : nothing}
    </section>`;
  }

  private readonly close = (): void => emit(this, 'diagnostics-close', null);
}

interface Problem {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

function problemsIn(file: string): TemplateResult {
  const name = html`<span class="file" dir="auto">${file}</span>`;
  return msg(html`Problems in ${name}`);
}

function summaryOf(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [plural(errors, { one: msg('1 error'), other: msg(str`${errors} errors`) })] : []),
    ...(warnings > 0 ? [plural(warnings, { one: msg('1 warning'), other: msg(str`${warnings} warnings`) })] : []),
  ].join(', ');
}

/** @param file named where there are several */
function renderDiagnostic({ severity, code, message, remedy, path, position }: Diagnostic, file: string | undefined): TemplateResult {
  return html`<li class=${severity}>
    <p class="what">${alertIcon} <strong>${severity === 'error' ? msg('Error:') : msg('Warning:')}</strong> ${message}</p>
    <p>${capitalise(remedy)}.</p>
    <p class="place">
      ${file === undefined ? nothing : html`<span class="file" dir="auto">${file}</span>`}
      ${position === undefined ? nothing : html`<span>${msg(str`line ${position.line}, column ${position.column}`)}</span>`}
      ${path === '' ? nothing : html`<code>${path}</code>`} <code>${code}</code>
    </p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnostic-list': DiagnosticList;
  }
}
