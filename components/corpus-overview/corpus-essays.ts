import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Corpus, ListedEssay } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { emit } from '../events.ts';
import { valueOf } from '../shared/value-of.ts';
import { authorOf, bylineOf, manyClaims, titleOf } from './corpus-words.ts';
import { corpusStyles } from './corpus.styles.ts';
import { Pages } from './pages.ts';

/**
 * The essays of a corpus by date and name, page by page, and those in whose title or author words stand.
 *
 * @property corpus What is asked.
 * @property listed Resolves when the first of them are there, or cannot be had.
 * @fires part-open `{asked}` for an essay, or for what its author relies on.
 */
@localized()
@customElement('corpus-essays')
export class CorpusEssays extends LitElement {
  static override readonly styles = corpusStyles;

  @property({ attribute: false }) corpus: Corpus | undefined;

  @state() private words = '';

  private readonly pages = new Pages<ListedEssay>(this, () => this.corpus && ((range, asking) => (this.corpus as Corpus).essays({ ...range, ...(this.words.trim() !== '' && { words: this.words }) }, asking)), 12);

  /** Until the first of them are there, or cannot be had. */
  listed: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('corpus')) this.listed = this.pages.start();
  }

  protected override render(): unknown {
    const { listed } = this.pages;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${msg('Essays')} ${listed === undefined ? nothing : html`<span class="count">${inDigits(listed.total)}</span>`}</h2>
      </div>
      <input class="field" type="search" dir="auto" autocomplete="off" spellcheck="false" aria-label=${msg('Find essays and authors')} placeholder=${msg('Find essays and authors')} .value=${this.words} @input=${this.onInput} />
      ${this.pages.renderState(msg('Looking for essays…'))}
      ${listed?.total === 0 ? html`<p class="muted">${this.words.trim() === '' ? msg('The debate has no essay.') : msg('No essay or author is called that.')}</p>` : nothing}
      <ul class="entries">
        ${listed?.items.map((essay) => this.renderEssay(essay))}
      </ul>
      ${this.pages.renderPager(msg('Essays'))}
    </section>`;
  }

  private renderEssay(listed: ListedEssay): TemplateResult {
    const { essay, author, claims, theses } = listed;
    return html`<li>
      <button class="entry" type="button" dir="auto" @click=${() => emit(this, 'part-open', { asked: { kind: 'essay', essay: essay.id } })}>${titleOf(listed)}</button>
      <p class="byline"><bdi>${bylineOf(listed)}</bdi> · ${manyClaims(claims)}</p>
      ${theses.map(({ gist }) => html`<p dir="auto">${gist}</p>`)}
      <div class="actions">
        <button class="button" type="button" @click=${() => emit(this, 'part-open', { asked: { kind: 'reliance', author: author.id } })}>${msg(str`What ${authorOf(author)} relies on`)}</button>
      </div>
    </li>`;
  }

  private onInput(event: Event): void {
    this.words = valueOf(event);
    void this.pages.start('former');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-essays': CorpusEssays;
  }
}
