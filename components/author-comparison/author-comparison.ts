import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { compareAuthors, type Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { personName } from '../../graph/model/labels.ts';
import { comparisonClaims } from '../../graph/query/comparison-claims.ts';
import { comparisonSentences } from '../../graph/wording/comparison.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { answerOnPaper, answerOnWall, answerStyles } from '../shared/answer-styles.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { pictureButton } from '../shared/picture-button.ts';
import { showButton } from '../shared/show-button.ts';
import { authorComparisonStyles } from './author-comparison.styles.ts';
import { clashesSection } from './clashes-section.ts';
import { commonSection } from './common-section.ts';
import { authorsIn, comparedAuthors } from './compared-authors.ts';
import { debateCruxes } from './debate-cruxes.ts';
import { oneSidedSection } from './one-sided-section.ts';

/**
 * Two authors side by side: what they share, what only one of them relies on, where they part and what turns on it.
 *
 * @property graph The debate.
 * @property authors The two (persons' ids); the first two in the order of the essays where it is left out or names others.
 * @property comparison The answer, where it is worked out elsewhere; null while it is not there yet. Worked out in place where it is left out.
 * @fires authors-compare `{authors}` when other authors are chosen.
 * @fires claims-show `{claims, title}` for "Show on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('author-comparison')
export class AuthorComparison extends LitElement {
  static override readonly styles = [base, controls, answerStyles, essayMarkStyles, authorComparisonStyles, answerOnWall, answerOnPaper];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) authors: readonly [string, string] | undefined;

  @property({ attribute: false }) comparison: Comparison | null | undefined;

  private worked: Comparison | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const g = this.graph;
    if (g === undefined || this.comparison !== undefined || !(changed.has('graph') || changed.has('authors') || changed.has('comparison'))) return;
    const authors = comparedAuthors(g, this.authors);
    this.worked = authors && compareAuthors(g, ...authors);
  }

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const authors = comparedAuthors(g, this.authors);
    const comparison = this.comparison === undefined ? this.worked : this.comparison;
    if (authors !== undefined && comparison === null) return this.renderForm(g, authors);
    return html`${authors === undefined || !comparison
      ? html`<p class="muted">${g.debate.essays.length === 0 ? msg('The debate has no author yet.') : msg('The debate has one author only, with whom nobody can be compared.')}</p>`
      : html`${this.renderForm(g, authors)} ${this.renderComparison(g, comparison)}`}
    ${debateCruxes(g, this)}`;
  }

  private renderForm(g: DebateGraph, authors: readonly [string, string]): TemplateResult {
    return html`<form class="choice" aria-label=${msg('Authors to compare')} @submit=${(event: Event) => event.preventDefault()}>
      ${this.renderChoice(g, authors, 0, msg('Compare'))} ${this.renderChoice(g, authors, 1, msg('with'))}
    </form>`;
  }

  private renderComparison(g: DebateGraph, comparison: Comparison): TemplateResult {
    const sentences = comparisonSentences(g, comparison);
    return html`<div class="summary" role="status">${sentences.map((sentence) => html`<p>${sentenceIn(g, sentence)}</p>`)}</div>
      <div class="actions">
        ${showButton(this, msg('Show the comparison on the map'), () => comparisonClaims(g, comparison), sentences[0] ?? [])}
        ${pictureButton(this, msg('Picture of the comparison'), () => ({ kind: 'comparison', authors: comparison.authors }))}
      </div>
      ${clashesSection(g, comparison, this)} ${commonSection(g, comparison, this)} ${oneSidedSection(g, comparison)}`;
  }

  private renderChoice(g: DebateGraph, [a, b]: readonly [string, string], place: 0 | 1, label: string): TemplateResult {
    const current = place === 0 ? a : b;
    const other = place === 0 ? b : a;
    const choices = authorsIn(g).filter((id) => id !== other);
    const choose = (event: Event): void => {
      const author = choices[(event.currentTarget as HTMLSelectElement).selectedIndex];
      if (author === undefined) return;
      this.authors = place === 0 ? [author, other] : [other, author];
      emit(this, 'authors-compare', { authors: this.authors });
    };
    return html`<label class="labelled">
      <span>${label}</span>
      <select class="field" @change=${choose}>
        ${choices.map((id) => html`<option dir="auto" .selected=${live(id === current)}>${personName(g, id)}</option>`)}
      </select>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-comparison': AuthorComparison;
  }
}
