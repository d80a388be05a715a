import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NamedText, TextAssignment } from '../../graph/anchor/assign-texts.ts';
import { textReports, type TextReport } from '../../graph/anchor/text-report.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { essayByline, essayTitle } from '../../graph/model/labels.ts';
import { emit } from '../events.ts';
import { orderedEssays } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayColour, essayMark, essayMarkStyles } from '../shared/essay-mark.ts';
import { alertIcon, fileIcon } from '../shared/icons.ts';
import { capitalise } from '../shared/words.ts';
import { textShelfStyles } from './text-shelf.styles.ts';
import { stateOf, stateInWords, stateSign } from './text-state.ts';

/** More names at once help nobody, and a folder can hold thousands of files. */
const MOST_NAMED = 20;

const NO_TEXTS: TextAssignment = { placed: [], missing: [], strangers: [] };

/**
 * Which essays have their text here, and the buttons to bring texts and to have them forgotten. It never reads a file.
 *
 * @property graph The debate.
 * @property assignment The texts that were brought; undefined before any was.
 * @property reading Id of the essay that is being read.
 * @property busy Whether files are being read; they cannot be chosen or removed meanwhile.
 * @property error What went wrong, in a sentence.
 * @property refused The files that were not read, one diagnostic each, which names the file.
 * @property lasting Whether the texts will still be here when the page is opened again.
 * @method choose Opens the file picker; only in answer to something the reader did, or the browser refuses.
 * @fires texts-chosen `{files}`, at least one.
 * @fires texts-remove `{essays}` (ids) for "Remove" and "Remove all texts".
 * @fires essay-open `{id}` for "Read".
 */
@localized()
@customElement('text-shelf')
export class TextShelf extends LitElement {
  static override readonly styles = [base, controls, essayMarkStyles, textShelfStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) assignment: TextAssignment | undefined;

  @property() reading: string | undefined;

  @property({ type: Boolean }) busy = false;

  @property() error: string | undefined;

  @property({ attribute: false }) refused: readonly Diagnostic[] = [];

  @property({ attribute: false }) lasting = true;

  private hadFocus = false;

  choose(): void {
    this.open('files');
  }

  protected override willUpdate(): void {
    this.hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(): void {
    // The button that was pressed goes with the text that it removed.
    if (this.hadFocus && this.shadowRoot?.activeElement == null) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const assignment = this.assignment ?? NO_TEXTS;
    const reports = new Map(textReports(g.debate, assignment).map((report) => [report.essay, report]));
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${msg('Texts of the essays')}</h2>
      <p>
        ${msg(html`The essays are other people’s texts and do not come with the debate. Add them as text files (<code>.txt</code>, in UTF-8); which file is which essay is found by itself.`)}
      </p>
      <p class="privacy">
        ${this.lasting
          ? msg('The texts stay in this browser on this machine until you remove them. They are never uploaded.')
          : msg('This page cannot keep the texts: they are here until you close it. They are never uploaded.')}
      </p>
      <div class="actions">
        <button type="button" class="button primary" ?disabled=${this.busy} @click=${this.choose}>${fileIcon} ${msg('Add texts')}</button>
        <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.open('folder')}>${msg('Add a folder')}</button>
        <input id="files" type="file" multiple hidden aria-label=${msg('Text files')} accept=".txt,.md,text/plain" @change=${this.onPick} />
        <input id="folder" type="file" multiple webkitdirectory hidden aria-label=${msg('Folder of text files')} @change=${this.onPick} />
      </div>
      ${this.busy ? html`<button type="button" class="button" @click=${() => emit(this, 'texts-cancel', null)}>${msg('Cancel')}</button>` : nothing}
      <p role="status">${this.busy ? msg('Reading the texts…') : textsHere(assignment.placed.length, g.debate.essays.length)}</p>
      <div role="alert">
        ${this.renderProblems()} ${assignment.strangers.length === 0 ? nothing : renderStrangers(assignment.strangers)}
      </div>
      <ul class="essays" aria-label=${msg('Essays')}>
        ${orderedEssays(g).flatMap((essay) => {
          const report = reports.get(essay);
          return report === undefined ? [] : [this.renderEssay(g, report)];
        })}
      </ul>
      ${assignment.placed.length === 0
        ? nothing
        : html`<div>
            <button
              type="button"
              class="button"
              ?disabled=${this.busy}
              @click=${() => emit(this, 'texts-remove', { essays: assignment.placed.map(({ essay }) => essay.id) })}
            >
              ${msg('Remove all texts')}
            </button>
          </div>`}
    </section>`;
  }

  private renderEssay(g: DebateGraph, report: TextReport): TemplateResult {
    const { essay } = report;
    const state = stateOf(report);
    const title = html`<span class="visually-hidden">(${essayTitle(essay)})</span>`;
    return html`<li class=${state} data-essay=${essayColour(g, essay.id)} aria-current=${essay.id === this.reading ? 'true' : nothing}>
      <h3>${essayMark(g, essay.id)} <cite dir="auto">${essayTitle(essay)}</cite></h3>
      <p class="muted"><bdi>${essayByline(g, essay)}</bdi></p>
      <p class="state">${stateSign(state)} ${stateInWords(report)}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => emit(this, 'essay-open', { id: essay.id })}>${msg('Read')} ${title}</button>
        ${report.source === undefined
          ? nothing
          : html`<button
              type="button"
              class="button"
              ?disabled=${this.busy}
              @click=${() => emit(this, 'texts-remove', { essays: [essay.id] })}
            >
              ${msg('Remove')} ${title}
            </button>`}
      </div>
    </li>`;
  }

  private renderProblems(): TemplateResult | typeof nothing {
    const { error, refused } = this;
    if (error === undefined && refused.length === 0) return nothing;
    return html`<div class="problems">
      ${error === undefined ? nothing : html`<p>${alertIcon} ${error}</p>`}
      ${refused.length === 0
        ? nothing
        : html`<p>${alertIcon} ${plural(refused.length, { one: msg('1 file was not read.'), other: msg(str`${refused.length} files were not read.`) })}</p>
            ${named(refused.map(({ message, remedy }) => `${capitalise(message)}; ${remedy}.`))}`}
    </div>`;
  }

  private open(input: 'files' | 'folder'): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${input}`)?.click();
  }

  private readonly onPick = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again, after it was mended.
    input.value = '';
    if (files.length > 0) emit(this, 'texts-chosen', { files });
  };
}

function textsHere(n: number, all: number): string {
  return plural(all, { one: msg(str`${n} of 1 text here.`), other: msg(str`${n} of ${all} texts here.`) });
}

function renderStrangers(strangers: readonly NamedText[]): TemplateResult {
  return html`<section class="strangers" aria-labelledby="strangers">
    <h3 id="strangers">${msg('Taken for no essay')} <span class="count">${strangers.length}</span></h3>
    ${named(strangers.map(({ name }) => name))}
    <p>
      ${plural(strangers.length, {
        one: msg('In this file less than a fifth of any essay’s spans was found, or another file is the better text of the same essay. Nothing is kept of it.'),
        other: msg('In each of these files less than a fifth of any essay’s spans was found, or another file is the better text of the same essay. Nothing is kept of them.'),
      })}
      ${msg('If an essay is still missing, save it as plain text, whole and with its own words, and add it again.')}
    </p>
  </section>`;
}

function named(names: readonly string[]): TemplateResult {
  return html`<ul class="names">
      ${names.slice(0, MOST_NAMED).map((name) => html`<li dir="auto">${name}</li>`)}
    </ul>
    ${names.length > MOST_NAMED ? html`<p class="muted">${msg(str`… and ${names.length - MOST_NAMED} more.`)}</p>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'text-shelf': TextShelf;
  }
}
