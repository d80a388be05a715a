import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Corpus, ListedClaim } from '../../graph/corpus/corpus.ts';
import { emit } from '../events.ts';
import { valueOf } from '../shared/value-of.ts';
import { manyClaims } from './corpus-words.ts';
import { corpusStyles } from './corpus.styles.ts';
import { Pages } from './pages.ts';

/** Two steps around a claim, and no more than can be taken in. */
const AROUND = { steps: 2, most: 60 } as const;

/**
 * Finds claims of a corpus by words, and leads to what is around them.
 *
 * @property corpus What is asked.
 * @fires part-open `{asked}` for the neighbourhood of a claim.
 */
@localized()
@customElement('corpus-search')
export class CorpusSearch extends LitElement {
  static override readonly styles = corpusStyles;

  @property({ attribute: false }) corpus: Corpus | undefined;

  @state() private words = '';

  private readonly pages = new Pages<ListedClaim>(this, () => this.corpus && ((range, asking) => (this.corpus as Corpus).find(this.words, range, asking)), 8);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('corpus') && this.words.trim() !== '') void this.pages.start();
  }

  protected override render(): unknown {
    const listed = this.words.trim() === '' ? undefined : this.pages.listed;
    return html`<section role="search" aria-label=${msg('Find claims')}>
      <input class="field" type="search" dir="auto" autocomplete="off" spellcheck="false" aria-label=${msg('Find claims in the whole debate')} placeholder=${msg('Find claims in the whole debate')} .value=${this.words} @input=${this.onInput} />
      ${this.words.trim() === '' ? nothing : this.pages.renderState(msg('Making the search ready…'))}
      ${listed === undefined ? nothing : html`<p class="hint" role="status">${listed.total === 0 ? msg('No claim has these words.') : manyClaims(listed.total)}</p>`}
      <ul class="entries">
        ${listed?.items.map(
          ({ id, gist, text }) => html`<li>
            <button class="entry" type="button" dir="auto" @click=${() => emit(this, 'part-open', { asked: { kind: 'neighbourhood', claim: id, ...AROUND } })}>${gist}</button>
            ${text === gist ? nothing : html`<p class="byline" dir="auto">${text}</p>`}
          </li>`,
        )}
      </ul>
      ${listed === undefined ? nothing : this.pages.renderPager(msg('Claims'))}
    </section>`;
  }

  private onInput(event: Event): void {
    this.words = valueOf(event);
    if (this.words.trim() !== '') void this.pages.start('former');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-search': CorpusSearch;
  }
}
