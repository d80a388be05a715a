import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../../components/shared/base.ts';
import { controls } from '../../../components/shared/controls.ts';
import { inDigits } from '../../../graph/language/numbers.ts';
import { plural } from '../../../graph/language/plural.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { loadingOf } from './loading-of.ts';
import { nameOfPart } from './name-of-part.ts';
import type { LoadedPart, Loading, OpenCorpus } from './open-corpus.ts';

/** Above the explorer: of what the debate that is explored is a part, and how to come to the rest. */
@localized()
@customElement('part-bar')
export class PartBar extends LitElement {
  static override readonly styles = [
    base,
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-1) var(--space-4);
        border-block-end: 1px solid var(--color-line);
        background: var(--color-sunken);
        font-size: var(--text-s);
      }

      section:focus {
        outline: none;
      }

      .loading:not(:has(*)) {
        display: none;
      }

      .loading {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }

      .of {
        flex: 1 1 20rem;
      }
    `,
  ];

  @property({ attribute: false }) corpus: OpenCorpus | undefined;

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) selected: string | undefined;

  /** The corpus is one and the same while this changes. */
  @property({ attribute: false }) loaded: LoadedPart | undefined;

  @property({ attribute: false }) loading: Loading = {};

  /** What led here is gone, and the focus with it. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('section')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { corpus, graph, loaded: part, selected } = this;
    if (corpus === undefined || graph === undefined || part === undefined) return nothing;
    const [here, all] = [inDigits(graph.claims.size), inDigits(corpus.summary.counts.claims)];
    const name = nameOfPart(graph, part.asked[0]);
    const what =
      part.asked.length > 1
        ? msg(html`<strong>${here} of ${all} claims</strong> are loaded: ${name}, and more. All answers here are of these alone.`)
        : msg(html`<strong>${here} of ${all} claims</strong> are loaded: ${name}. All answers here are of these alone.`);
    return html`<section tabindex="-1" aria-label=${msg('What is loaded')}>
      <button class="button" type="button" @click=${() => corpus.overview()}>${msg('Back to the whole debate')}</button>
      <p class="of">${what}${part.of > graph.claims.size ? html` ${msg(str`There are ${inDigits(part.of)} in all; the first are loaded.`)}` : nothing}</p>
      ${selected === undefined ? html`<p class="muted">${msg('Choose a claim to load what is linked with it.')}</p>` : this.renderMore(corpus, part.beyond.get(selected) ?? 0, selected)}
      ${loadingOf(this.loading, corpus)}
    </section>`;
  }

  private renderMore(corpus: OpenCorpus, beyond: number, selected: string): TemplateResult {
    if (beyond === 0) return html`<p class="muted">${msg('All links of the chosen claim are loaded.')}</p>`;
    return html`<p>${plural(beyond, { one: msg('1 link of the chosen claim is not loaded.'), other: msg(str`${inDigits(beyond)} links of the chosen claim are not loaded.`) })}</p>
      <button class="button" type="button" aria-disabled=${this.loading.progress === undefined ? 'false' : 'true'} @click=${() => this.loading.progress ?? void corpus.loadMore(selected)}>${msg('Load more around it')}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'part-bar': PartBar;
  }
}
