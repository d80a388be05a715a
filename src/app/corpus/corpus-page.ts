import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/corpus-overview/corpus-overview.ts';
import type { ElementEvent } from '../../../components/events.ts';
import { corpusPageStyles } from './corpus-page.styles.ts';
import { loadingOf } from './loading-of.ts';
import type { Loading, OpenCorpus } from './open-corpus.ts';
import './part-bar.ts';

/**
 * The page while the overview of a corpus is shown, in place of the explorer.
 *
 * @slot title The heading.
 * @slot actions At the end of the bar.
 * @slot notices Between the bar and the overview.
 * @slot - Dialogs.
 */
@localized()
@customElement('corpus-page')
export class CorpusPage extends LitElement {
  static override readonly styles = corpusPageStyles;

  @property({ attribute: false }) corpus: OpenCorpus | undefined;

  /** The corpus is one and the same while this changes. */
  @property({ attribute: false }) loading: Loading = {};

  /** What led here is gone, and the focus with it. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { corpus } = this;
    if (corpus === undefined) return nothing;
    return html`
      <header class="bar">
        <slot name="title"></slot>
        <div class="actions"><slot name="actions"></slot></div>
      </header>
      <slot name="notices"></slot>
      <main aria-label=${msg('Overview')} tabindex="-1" @part-open=${(e: ElementEvent<'part-open'>) => corpus.descend(e.detail.asked)}>
        <div class="going">${loadingOf(this.loading, corpus)}</div>
        <corpus-overview .corpus=${corpus.opening.corpus} .summary=${corpus.summary}></corpus-overview>
      </main>
      <slot></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-page': CorpusPage;
  }
}
