import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../../graph/analysis/findings/findings.ts';
import { lacksOf } from '../../graph/analysis/findings/lacks.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { findingWords } from '../../graph/wording/findings.ts';
import { lacksSentence } from '../../graph/wording/lacks.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { answerStyles } from '../shared/answer-styles.ts';
import { findingsIn } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { findingListStyles } from './finding-list.styles.ts';

/** With fewer of them it is told what the debate lacks for more. */
const ENOUGH = 5;

/**
 * The most telling findings of a debate, in sentences.
 *
 * @property graph The debate.
 * @property shown The claims that the map shows because one of the findings was asked for; undefined if it shows something else.
 * @fires claims-show `{claims, title}` for "Show on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('finding-list')
export class FindingList extends LitElement {
  static override readonly styles = [base, controls, answerStyles, findingListStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) shown: readonly string[] | undefined;

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const found = findingsIn(g);
    const lacking = found.length < ENOUGH ? lacksSentence(lacksOf(g), found.length) : [];
    return html`<h2 id="findings">${msg('Findings')}</h2>
      ${found.length === 0
        ? nothing
        : html`<ol class="entries" aria-labelledby="findings">
            ${found.map((finding) => this.renderFinding(g, finding))}
          </ol>`}
      ${lacking.length === 0 ? nothing : html`<p class="lacks">${sentenceIn(g, lacking)}</p>`}`;
  }

  private renderFinding(g: DebateGraph, finding: Finding): TemplateResult {
    const { says, why } = findingWords(g, finding);
    const isShown = this.shown === finding.claims;
    return html`<li ?data-shown=${isShown}>
      <p>${sentenceIn(g, says)}</p>
      ${why === undefined ? nothing : html`<p class="why" dir="auto">${sentenceIn(g, why)}</p>`}
      <button
        class="button"
        type="button"
        aria-pressed=${isShown}
        @click=${() => emit(this, 'claims-show', { claims: finding.claims, title: says })}
      >
        ${msg('Show on the map')}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
