import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayByline, essayTitle } from '../../graph/model/labels.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import type { Essay } from '../../graph/model/schema.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { emit } from '../events.ts';
import { orderedEssays, relianceByEssay } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayColour, essayMark, essayMarkStyles } from '../shared/essay-mark.ts';
import { checkIcon } from '../shared/icons.ts';
import { claimsCounted } from '../shared/words.ts';
import { essayListStyles } from './essay-list.styles.ts';

const claimCounts = perGraph((g) => {
  const counts = new Map<string, number>();
  for (const claim of g.debate.claims) {
    for (const essay of new Set(claim.occurrences.map((o) => o.essay))) counts.set(essay, (counts.get(essay) ?? 0) + 1);
  }
  return counts;
});

/**
 * The essays of the debate with their theses, in the order of date and name.
 *
 * @property graph The debate.
 * @property unfolded Ids of the essays that are unfolded on the map.
 * @fires essay-toggle `{id}` when an essay is to be unfolded on the map, or folded again.
 * @fires author-premises `{id}` (of the author) for "Premises of this author".
 * @fires claim-select `{id}` when a thesis is pressed.
 */
@localized()
@customElement('essay-list')
export class EssayList extends LitElement {
  static override readonly styles = [base, controls, essayMarkStyles, essayListStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) unfolded: ReadonlySet<string> = new Set();

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const essays = orderedEssays(g);
    if (essays.length === 0) return html`<p class="muted">${msg('The debate has no essay.')}</p>`;
    return html`<ol aria-label=${msg('Essays')}>
      ${essays.map((essay) => this.renderEssay(g, essay))}
    </ol>`;
  }

  private renderEssay(g: DebateGraph, essay: Essay): TemplateResult {
    const theses = relianceByEssay(g).get(essay.id)?.theses ?? [];
    const title = essayTitle(essay);
    const unfolded = this.unfolded.has(essay.id);
    return html`<li data-essay=${essayColour(g, essay.id)}>
      <h3>${essayMark(g, essay.id)} <cite dir="auto">${title}</cite></h3>
      <p class="byline"><bdi>${essayByline(g, essay)}</bdi></p>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-pressed=${unfolded ? 'true' : 'false'}
          @click=${() => emit(this, 'essay-toggle', { id: essay.id })}
        >
          ${unfolded ? checkIcon : nothing} ${msg('Unfold on map')} <span class="visually-hidden">(${title})</span>
        </button>
        <button type="button" class="button" @click=${() => emit(this, 'author-premises', { id: essay.author })}>
          ${msg(html`Premises <span class="visually-hidden">of this author (${title})</span>`)}
        </button>
      </div>
      <details>
        <summary>${thesesCounted(theses.length)}, ${claimsCounted(claimCounts(g).get(essay.id) ?? 0)}</summary>
        ${theses.length === 0
          ? html`<p class="muted">${msg('No claim of this essay is a thesis, so its author relies on nothing for one.')}</p>`
          : html`<ul class="theses" aria-label=${msg('Theses')}>
              ${theses.map((id) => html`<li>${linkTo(g, id)}</li>`)}
            </ul>`}
      </details>
    </li>`;
  }
}

function thesesCounted(n: number): string {
  return plural(n, { one: msg('1 thesis'), other: msg(str`${n} theses`) });
}

declare global {
  interface HTMLElementTagNameMap {
    'essay-list': EssayList;
  }
}
