import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MOST_FINDINGS } from '../../graph/analysis/findings/most.ts';
import type { Corpus, ListedFinding } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { spokenLanguage } from '../../graph/language/language.ts';
import { emit } from '../events.ts';
import { corpusStyles } from './corpus.styles.ts';
import { Pages } from './pages.ts';

/**
 * What is most telling about a corpus, in sentences, the most telling first.
 *
 * @property corpus What is asked; undefined while other questions come first. It has `findings`.
 * @fires part-open `{asked}` for the claims that show one of them.
 */
@localized()
@customElement('corpus-findings')
export class CorpusFindings extends LitElement {
  static override readonly styles: CSSResultGroup = [
    corpusStyles,
    css`
      .entries {
        counter-reset: finding;
      }

      .entries > li {
        counter-increment: finding;
      }

      .entry::before {
        content: counter(finding) '. ';
      }
    `,
  ];

  @property({ attribute: false }) corpus: Corpus | undefined;

  private readonly pages = new Pages<ListedFinding>(this, () => this.corpus?.findings?.bind(this.corpus), MOST_FINDINGS);

  /** In which they were asked for: whoever answers words them. */
  private language = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tag } = spokenLanguage();
    if (changed.has('corpus')) void this.pages.start();
    else if (this.corpus !== undefined && this.language !== tag) void this.pages.start('former');
    this.language = tag;
  }

  protected override render(): unknown {
    const { listed } = this.pages;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${msg('Findings')} ${listed === undefined ? nothing : html`<span class="count">${inDigits(listed.total)}</span>`}</h2>
      </div>
      <p class="hint">
        ${msg('What is most telling about the whole debate, the most telling first. It is looked for after all else.')}
      </p>
      ${this.pages.renderState(msg('Looking for findings…'))}
      ${listed?.total === 0 ? html`<p class="muted">${msg('Nothing stands out in this debate.')}</p>` : nothing}
      <ol class="entries">
        ${listed?.items.map((one) => this.renderFinding(one))}
      </ol>
    </section>`;
  }

  private renderFinding({ words, why, claims }: ListedFinding): TemplateResult {
    return html`<li>
      <button class="entry" type="button" dir="auto" @click=${() => emit(this, 'part-open', { asked: { kind: 'claims', claims } })}>${words}</button>
      ${why === undefined ? nothing : html`<p class="byline" dir="auto">${why}</p>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-findings': CorpusFindings;
  }
}
