import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Corpus, ListedContradiction } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { emit } from '../events.ts';
import { contradictionKindName, essaysCounted } from '../shared/words.ts';
import { authorOf } from './corpus-words.ts';
import { corpusStyles } from './corpus.styles.ts';
import { Pages } from './pages.ts';

type Side = ListedContradiction['sides'][number];

/** Of an opposition of many, so many authors are named. */
const MOST_NAMED = 3;

/**
 * The contradictions in a corpus, those between most essays first.
 *
 * @property corpus What is asked.
 * @property listed Resolves when the first of them are there, or cannot be had.
 * @fires part-open `{asked}` for one of them.
 */
@localized()
@customElement('corpus-contradictions')
export class CorpusContradictions extends LitElement {
  static override readonly styles = corpusStyles;

  @property({ attribute: false }) corpus: Corpus | undefined;

  private readonly pages = new Pages<ListedContradiction>(this, () => this.corpus && ((range, asking) => (this.corpus as Corpus).contradictions(range, asking)), 8);

  /** Until the first of them are there, or cannot be had. */
  listed: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('corpus')) this.listed = this.pages.start();
  }

  protected override render(): unknown {
    const { listed } = this.pages;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${msg('Contradictions')} ${listed === undefined ? nothing : html`<span class="count">${inDigits(listed.total)}</span>`}</h2>
      </div>
      <p class="hint">${msg('Between what authors hold: those between most essays first. After them what shows only in what follows from that.')}</p>
      ${this.pages.renderState(msg('Looking for contradictions…'))}
      ${listed?.total === 0 ? html`<p class="muted">${msg('No author contradicts another, or themselves, in this debate.')}</p>` : nothing}
      <ul class="entries">
        ${listed?.items.map((one) => this.renderContradiction(one))}
      </ul>
      ${this.pages.renderPager(msg('Contradictions'))}
    </section>`;
  }

  private renderContradiction({ id, kind, scope, derived, sides }: ListedContradiction): TemplateResult {
    const essays = new Set(sides.map(({ essay }) => essay)).size;
    const claims = [...new Map(sides.flatMap((side) => side.claims).map((claim) => [claim.id, claim])).values()];
    const authors = [...new Map(sides.map(({ author }) => [author.id, author])).values()];
    return html`<li>
      <button class="entry" type="button" @click=${() => emit(this, 'part-open', { asked: { kind: 'contradiction', id } })}>
        ${claims.length < 2
          ? html`<bdi>${claims[0]?.gist ?? id}</bdi>`
          : claims.map(({ gist }, i) => html`${i === 0 ? nothing : html`<span class="visually-hidden">${msg('against')}</span><span aria-hidden="true"> ⟷ </span>`}<bdi>${gist}</bdi>`)}
      </button>
      <p class="byline">
        <span class="tag">${kind === undefined ? msg('held and rejected') : contradictionKindName(kind)}</span>
        ${derived && kind !== undefined ? html`<span class="tag">${msg('derived')}</span>` : nothing} ${scope === 'within' ? html`<span class="tag">${msg('within one author')}</span>` : nothing}
        ${essaysCounted(essays)}: <bdi>${namesOf(authors)}</bdi>
      </p>
    </li>`;
  }
}

function namesOf(authors: readonly Side['author'][]): string {
  const named = authors.slice(0, MOST_NAMED).map(authorOf).join(', ');
  return authors.length > MOST_NAMED ? msg(str`${named} and ${inDigits(authors.length - MOST_NAMED)} more`) : named;
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-contradictions': CorpusContradictions;
  }
}
