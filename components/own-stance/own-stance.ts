import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Marks } from '../../graph/analysis/own-stance/marks.ts';
import { ownStance, type OwnStance } from '../../graph/analysis/own-stance/own-stance.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { searchable, searchedWords } from '../../graph/query/searchable.ts';
import { stanceSummary } from '../../graph/wording/own-stance.ts';
import '../claim-mark/claim-mark.ts';
import { fullLinkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { answerOnPaper, answerOnWall, answerStyles } from '../shared/answer-styles.ts';
import { premiseRows } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { valueOf } from '../shared/value-of.ts';
import { ownStanceStyles } from './own-stance.styles.ts';
import { clashesSection, thesesSection } from './stance-sections.ts';

/** As many premises as a reader goes through at once; further ones are found by their words. */
const SHOWN = 40;

/**
 * The reader's own stance: marks on claims, and what follows from them for the theses of the debate.
 *
 * @property graph The debate.
 * @property marks What the reader has decided.
 * @property stance What follows from the marks, where it is worked out elsewhere: from the former ones until it is; null before the first answer. Worked
 * out in place where it is left out.
 * @property undoable Whether there is a mark to take back.
 * @fires mark-change `{claim, mark}` when the reader decides on a claim.
 * @fires marks-undo when the last decision is to be taken back.
 * @fires marks-reset when all claims are to be open again.
 * @fires claims-show `{claims, title}` for "Show on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('own-stance')
export class OwnStanceElement extends LitElement {
  static override readonly styles = [base, controls, answerStyles, essayMarkStyles, ownStanceStyles, answerOnWall, answerOnPaper];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) marks: Marks = new Map();

  @property({ type: Boolean }) undoable = false;

  @state() private text = '';

  @property({ attribute: false }) stance: OwnStance | null | undefined;

  private worked: OwnStance | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { graph, marks, stance } = this;
    if (graph !== undefined && stance === undefined && (changed.has('graph') || changed.has('marks') || changed.has('stance'))) this.worked = ownStance(graph, marks);
  }

  protected override render(): unknown {
    const g = this.graph;
    const stance = this.stance === undefined ? this.worked : this.stance;
    if (g === undefined || !stance) return nothing;
    const marked = [...stance.accepted, ...stance.rejected];
    return html`<div class="summary" role="status">
        ${stanceSummary(g, stance).map((sentence) => html`<p>${sentenceIn(g, sentence)}</p>`)}
      </div>
      <div class="actions">
        ${stance.next === undefined ? nothing : html`<span class="together"><span>${msg('Decide on it:')}</span> ${this.renderMark(g, stance.next.claim)}</span>`}
        <span class="together">${this.renderTakingBack(msg('Undo'), this.undoable, 'marks-undo')} ${this.renderTakingBack(msg('Reset'), marked.length > 0, 'marks-reset')}</span>
      </div>
      ${clashesSection(g, stance, this)} ${thesesSection(g, stance, this.marks, this)}
      ${marked.length === 0 ? nothing : this.renderClaims(g, 'marked', msg('What you have decided'), marked)} ${this.renderPremises(g)}`;
  }

  /** Never disabled as such: it would lose the focus by being pressed for the last time. */
  private renderTakingBack(label: string, possible: boolean, event: 'marks-undo' | 'marks-reset'): TemplateResult {
    const takeBack = (): void => {
      if (possible) emit(this, event, null);
    };
    return html`<button class="button" type="button" aria-disabled=${!possible} @click=${takeBack}>${label}</button>`;
  }

  private renderPremises(g: DebateGraph): TemplateResult | typeof nothing {
    const all = premiseRows(g);
    if (all.length === 0) return nothing;
    const words = searchedWords(this.text);
    const premises = all
      .toSorted((a, b) => b.reliedOnBy - a.reliedOnBy)
      .map(({ claim }) => claim)
      .filter((id) => {
        const { text = '', gist = '' } = g.claims.get(id) ?? {};
        const said = searchable(`${text} ${gist}`);
        return words.every((word) => said.includes(word));
      });
    return html`<section aria-labelledby="premises">
      <h2 id="premises">${msg('Premises to decide on')} <span class="count">${premises.length}</span></h2>
      <label class="labelled">
        <span>${msg('Words in the claim')}</span>
        <input class="field" type="search" dir="auto" .value=${live(this.text)} @input=${(event: Event) => (this.text = valueOf(event))} />
      </label>
      ${premises.length === 0 ? html`<p class="muted">${msg('No premise has these words.')}</p>` : this.renderList(g, premises.slice(0, SHOWN))}
      ${premises.length > SHOWN ? html`<p class="muted">${msg(str`${premises.length - SHOWN} more; narrow them by their words, or mark any claim where it is shown.`)}</p>` : nothing}
    </section>`;
  }

  private renderClaims(g: DebateGraph, id: string, title: string, claims: readonly string[]): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title} <span class="count">${claims.length}</span></h2>
      ${this.renderList(g, claims)}
    </section>`;
  }

  private renderList(g: DebateGraph, claims: readonly string[]): TemplateResult {
    return html`<ul class="claims">
      ${repeat(
        claims,
        (claim) => claim,
        (claim) => html`<li><span>${fullLinkTo(g, claim)}</span> ${this.renderMark(g, claim)}</li>`,
      )}
    </ul>`;
  }

  private renderMark(g: DebateGraph, claim: string): TemplateResult {
    return html`<claim-mark .claim=${claim} .name=${g.claims.get(claim)?.gist ?? ''} .mark=${this.marks.get(claim)}></claim-mark>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-stance': OwnStanceElement;
  }
}
