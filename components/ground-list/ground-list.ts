import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Groundedness } from '../../graph/analysis/groundedness.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { groundingClaims } from '../../graph/query/grounding-claims.ts';
import {
  byTarget,
  groundednessTotal,
  missingGrounds,
  relationsInWords,
  type MissingGround,
  type ToOneTarget,
} from '../../graph/wording/groundedness-list.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { answerStyles } from '../shared/answer-styles.ts';
import { groundednessIn } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayColour, essayMark, essayMarkStyles } from '../shared/essay-mark.ts';
import { showButton } from '../shared/show-button.ts';
import { groundListStyles } from './ground-list.styles.ts';

/** Those nearest to a thesis; the others are folded away. */
const SHOWN = 5;

/**
 * Which supports and rebuttals of the debate are not grounded, by what they lack. It is folded, and worked out when it is
 * unfolded; empty if none is drawn.
 *
 * @property graph The debate.
 * @fires claims-show `{claims, title}` for "Show on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('ground-list')
export class GroundList extends LitElement {
  static override readonly styles = [base, controls, answerStyles, essayMarkStyles, groundListStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @state() private unfolded = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('graph')) this.unfolded = false;
  }

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined || g.debate.supports.length + g.debate.rebuttals.length === 0) return nothing;
    const toggle = (event: Event): void => {
      this.unfolded = (event.currentTarget as HTMLDetailsElement).open;
    };
    return html`<details .open=${this.unfolded} @toggle=${toggle}>
      <summary><h2>${msg('What is only sketched')}</h2></summary>
      ${this.unfolded ? this.renderContent(g, groundednessIn(g)) : nothing}
    </details>`;
  }

  private renderContent(g: DebateGraph, judged: readonly Groundedness[]): TemplateResult {
    return html`<div class="content">
      <p class="muted">
        ${msg('A support or rebuttal is grounded if the inferences, cases and contradictions of the debate show how it works. It is no fault if they do not: it is then sketched rather than spelled out.')}
      </p>
      <p>${groundednessTotal(judged)}</p>
      ${missingGrounds().map((missing, i) => this.renderMissing(g, missing, judged, `missing-${i}`))}
    </div>`;
  }

  private renderMissing(g: DebateGraph, { title, explanation, has }: MissingGround, judged: readonly Groundedness[], id: string): TemplateResult | typeof nothing {
    const lacking = judged.filter(has);
    if (lacking.length === 0) return nothing;
    const groups = byTarget(lacking);
    const shown = groups.length <= SHOWN + 1 ? groups : groups.slice(0, SHOWN);
    const more = groups.slice(shown.length);
    return html`<section aria-labelledby=${id}>
      <h3 id=${id}>${title} <span class="count">${groups.length}</span></h3>
      <p class="muted">${explanation}</p>
      ${this.renderGroups(g, shown)}
      ${more.length === 0
        ? nothing
        : html`<details>
            <summary>${msg(str`${more.length} more`)}</summary>
            ${this.renderGroups(g, more)}
          </details>`}
    </section>`;
  }

  private renderGroups(g: DebateGraph, groups: readonly ToOneTarget[]): TemplateResult {
    return html`<ul class="entries">
      ${groups.map((group) => {
        const [{ essay }] = group;
        const says = relationsInWords(g, group);
        return html`<li data-essay=${essay === null ? nothing : essayColour(g, essay)}>
          <p class="muted">${placeOf(g, essay)}</p>
          <p>${sentenceIn(g, says)}</p>
          ${showButton(this, msg('Show on the map'), () => groundingClaims(g, group), says)}
        </li>`;
      })}
    </ul>`;
  }
}

function placeOf(g: DebateGraph, id: string | null): TemplateResult | string {
  const essay = g.essays.get(id ?? '');
  return essay === undefined ? msg('Between essays') : html`${essayMark(g, essay.id)} <cite dir="auto">${essayTitle(essay)}</cite>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ground-list': GroundList;
  }
}
