import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Corpus, CorpusSummary } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { base } from '../shared/base.ts';
import './corpus-contradictions.ts';
import type { CorpusContradictions } from './corpus-contradictions.ts';
import './corpus-essays.ts';
import './corpus-findings.ts';
import './corpus-search.ts';
import './corpus-ties.ts';
import type { CorpusTies } from './corpus-ties.ts';

/** Whoever is asked may do several things at a time, in milliseconds. */
const AT_THE_LATEST = 1000;

/**
 * A debate that is too large for a map: how much there is, what contradicts what, the essays and how they stand to one another. From each row
 * one goes into the part of the debate that shows it.
 *
 * @property corpus What is asked for all that is listed.
 * @property summary How much there is in it.
 * @fires part-open `{asked}` when the reader goes into a part.
 */
@localized()
@customElement('corpus-overview')
export class CorpusOverview extends LitElement {
  static override readonly styles: CSSResultGroup = [
    base,
    css`
      :host {
        container-type: inline-size;
        max-width: 90rem;
        margin-inline: auto;
        padding: var(--space-4);
      }

      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-6);
        padding-block-end: var(--space-4);
      }

      dl > div {
        display: flex;
        flex-direction: column-reverse;
      }

      dt {
        color: var(--color-muted);
        font-size: var(--text-s);
      }

      dd {
        font-size: var(--text-l);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }

      .hint {
        padding-block-end: var(--space-4);
        color: var(--color-muted);
        max-width: 60rem;
      }

      .panes {
        display: grid;
        gap: var(--space-4);
        align-items: start;
        grid-template-columns: minmax(0, 1fr);
      }

      .panes > * {
        padding: var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: var(--radius);
        background: var(--color-surface);
      }

      corpus-search {
        padding-block-end: var(--space-4);
      }

      @container (width >= 60em) {
        .panes {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }

        corpus-ties,
        corpus-findings {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) corpus: Corpus | undefined;

  @property({ attribute: false }) summary: CorpusSummary | undefined;

  /** What is asked for the lists that take long: once those are there that do not. */
  @state() private settled: Corpus | undefined;

  /** What is asked for what takes longest: once all other lists are there. */
  @state() private rested: Corpus | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('corpus')) this.settled = this.rested = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('corpus')) void this.settle();
  }

  private async settle(): Promise<void> {
    const { corpus } = this;
    const quick = this.renderRoot.querySelector('corpus-essays');
    await quick?.updateComplete;
    await Promise.race([quick?.listed, new Promise((resolve) => setTimeout(resolve, AT_THE_LATEST))]);
    if (this.corpus !== corpus) return;
    this.settled = corpus;
    await this.updateComplete;
    const slow = [...this.renderRoot.querySelectorAll<CorpusContradictions | CorpusTies>('corpus-contradictions, corpus-ties')];
    await Promise.all(slow.map((one) => one.updateComplete));
    await Promise.all(slow.map((one) => one.listed));
    if (this.corpus === corpus) this.rested = corpus;
  }

  protected override render(): unknown {
    const { corpus, summary } = this;
    if (corpus === undefined || summary === undefined) return nothing;
    const { counts } = summary;
    const all: readonly (readonly [string, number])[] = [
      [msg('Claims'), counts.claims],
      [msg('Essays'), counts.essays],
      [msg('Authors'), counts.authors],
      [msg('Inferences'), counts.inferences],
      [msg('Supports'), counts.supports],
      [msg('Rebuttals'), counts.rebuttals],
      [msg('Drawn contradictions'), counts.contradictions],
    ];
    return html`
      <dl aria-label=${msg('How much there is')}>
        ${all.map(([name, count]) => html`<div><dt>${name}</dt><dd>${inDigits(count)}</dd></div>`)}
      </dl>
      <p class="hint">${msg('This debate is too large for one map. Go into a part of it from here: an essay, a contradiction, what is between two essays, or what is around a claim.')}</p>
      <corpus-search .corpus=${corpus}></corpus-search>
      <div class="panes">
        <corpus-contradictions .corpus=${this.settled}></corpus-contradictions>
        <corpus-essays .corpus=${corpus}></corpus-essays>
        <corpus-ties .corpus=${this.settled}></corpus-ties>
        ${corpus.findings === undefined ? nothing : html`<corpus-findings .corpus=${this.rested}></corpus-findings>`}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-overview': CorpusOverview;
  }
}
