import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Positions } from '../../graph/positions/debate/positions.ts';
import { SEMANTICS, type Semantics } from '../../graph/positions/semantics.ts';
import { positionsSummary, semanticsSentence, semanticsWords } from '../../graph/wording/positions.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { answerOnPaper, answerOnWall, answerStyles } from '../shared/answer-styles.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { choicesSection } from './choices-section.ts';
import { positionListStyles } from './position-list.styles.ts';
import { thesesSection, type Asked } from './theses-section.ts';

/**
 * Which claims can be held together: what is in every position, in some, in none, and why.
 *
 * @property graph The debate.
 * @property semantics What makes a set of claims a position.
 * @property answer The positions; undefined until they are worked out.
 * @property asked Of which claim the reader has asked why, and what is known of that; undefined if of none.
 * @property busy Whether an answer is being worked out.
 * @property failure What went wrong, in a sentence.
 * @fires semantics-change `{semantics}` when other positions are asked for.
 * @fires position-ask `{claim}` when the reader asks why a claim is in positions or not; null when the answer is to be put away.
 * @fires positions-cancel when the reader does not want to wait.
 * @fires claims-show `{claims, title}` for "Show on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('position-list')
export class PositionList extends LitElement {
  static override readonly styles = [base, controls, answerStyles, essayMarkStyles, positionListStyles, answerOnWall, answerOnPaper];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property() semantics: Semantics = 'PR';

  @property({ attribute: false }) answer: Positions | undefined;

  @property({ attribute: false }) asked: Asked | undefined;

  @property({ type: Boolean }) busy = false;

  @property() failure: string | undefined;

  protected override render(): unknown {
    const { graph: g, semantics } = this;
    if (g === undefined) return nothing;
    const words = semanticsWords();
    return html`<form class="choice" aria-label=${msg('Positions')} @submit=${(event: Event) => event.preventDefault()}>
        <label class="labelled">
          <span>${msg('Kind of position')}</span>
          <select class="field" @change=${this.onSemantics}>
            ${SEMANTICS.map((one) => html`<option .selected=${live(one === semantics)}>${words[one]}</option>`)}
          </select>
        </label>
      </form>
      <p class="muted">${sentenceIn(g, semanticsSentence(semantics))} ${msg('What the authors say against one another is weighed as equal; nobody is taken to be right.')}</p>
      <div role="status" class="state">
        ${this.busy && this.asked === undefined
          ? html`<p>${msg('Working out which claims can be held together…')} <button class="button" type="button" @click=${() => emit(this, 'positions-cancel', null)}>${msg('Cancel')}</button></p>`
          : nothing}
        ${this.failure === undefined ? nothing : html`<p class="failure">${this.failure}</p>`}
        ${this.answer === undefined ? nothing : html`<div class="summary">${positionsSummary(this.answer).map((sentence) => html`<p>${sentenceIn(g, sentence)}</p>`)}</div>`}
      </div>
      ${this.answer === undefined ? nothing : this.renderAnswer(g, this.answer)}`;
  }

  private renderAnswer(g: DebateGraph, answer: Positions): TemplateResult {
    return html`${answer.count.number === 0 ? nothing : thesesSection(g, answer, this.asked, this)} ${choicesSection(g, answer, this)}`;
  }

  private readonly onSemantics = (event: Event): void => {
    const semantics = SEMANTICS[(event.currentTarget as HTMLSelectElement).selectedIndex];
    if (semantics === undefined) return;
    this.semantics = semantics;
    emit(this, 'semantics-change', { semantics });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'position-list': PositionList;
  }
}
