import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Asking, Corpus, EssayTie, Listed, ListedEssay, Range } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { untitled } from '../../graph/model/labels.ts';
import { emit } from '../events.ts';
import { table } from '../shared/table.ts';
import { authorOf, titleOf } from './corpus-words.ts';
import { corpusStyles } from './corpus.styles.ts';
import { Pages } from './pages.ts';

/** With the essays that it names. */
interface NamedTie extends EssayTie {
  readonly named: readonly (ListedEssay | undefined)[];
}

/**
 * How the essays of a corpus stand to one another, those with most links first.
 *
 * @property corpus What is asked.
 * @property listed Resolves when the first of them are there, or cannot be had.
 * @fires part-open `{asked}` for what is between two essays.
 */
@localized()
@customElement('corpus-ties')
export class CorpusTies extends LitElement {
  static override readonly styles: CSSResultGroup = [
    corpusStyles,
    table,
    css`
      td:not(.pair),
      thead th:not(:first-child) {
        padding: var(--space-1) var(--space-2);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      thead th {
        overflow-wrap: normal;
      }

      thead th:first-child {
        padding: var(--space-1) var(--space-2);
      }

      tbody th {
        min-width: 14rem;
      }
    `,
  ];

  @property({ attribute: false }) corpus: Corpus | undefined;

  private readonly pages = new Pages<NamedTie>(this, () => this.corpus && ((range, asking) => namedTies(this.corpus as Corpus, range, asking)), 12);

  /** Until the first of them are there, or cannot be had. */
  listed: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('corpus')) this.listed = this.pages.start();
  }

  protected override render(): unknown {
    const { listed } = this.pages;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${msg('Between essays')} ${listed === undefined ? nothing : html`<span class="count">${inDigits(listed.total)}</span>`}</h2>
      </div>
      <p class="hint">${msg('Claims that two essays share, and what leads from the claims of one to those of the other; most first.')}</p>
      ${this.pages.renderState(msg('Counting what is between essays…'))}
      ${listed?.total === 0 ? html`<p class="muted">${msg('No two essays have anything to do with each other.')}</p>` : nothing}
      ${listed === undefined || listed.total === 0 ? nothing : this.renderTable(listed.items)}
      ${this.pages.renderPager(msg('Between essays'))}
    </section>`;
  }

  private renderTable(ties: readonly NamedTie[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title">
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Two essays')}</th>
            <th scope="col">${msg('Shared claims')}</th>
            <th scope="col">${msg('Supports')}</th>
            <th scope="col">${msg('Rebuttals')}</th>
            <th scope="col">${msg('Contradictions')}</th>
          </tr>
        </thead>
        <tbody>
          ${ties.map(
            ({ essays, named, shared, supports, rebuttals, contradictions }) => html`<tr>
              <th scope="row">
                <button type="button" @click=${() => emit(this, 'part-open', { asked: { kind: 'tie', essays } })}>${named.map((essay) => html`<span class="essay" dir="auto">${nameOf(essay)}</span><br />`)}</button>
              </th>
              <td>${inDigits(shared)}</td>
              <td>${inDigits(supports)}</td>
              <td>${inDigits(rebuttals)}</td>
              <td>${inDigits(contradictions)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function nameOf(listed: ListedEssay | undefined): string {
  return listed === undefined ? untitled() : msg(str`${authorOf(listed.author)}: ${titleOf(listed)}`);
}

async function namedTies(corpus: Corpus, range: Range, asking: Asking): Promise<Listed<NamedTie>> {
  const { items, total } = await corpus.ties(range, asking);
  const ids = [...new Set(items.flatMap(({ essays }) => essays))];
  const { items: essays } = await corpus.essays({ from: 0, most: ids.length, ids }, asking);
  const byId = new Map(essays.map((listed) => [listed.essay.id, listed]));
  return { items: items.map((tie) => ({ ...tie, named: tie.essays.map((id) => byId.get(id)) })), total };
}

declare global {
  interface HTMLElementTagNameMap {
    'corpus-ties': CorpusTies;
  }
}
