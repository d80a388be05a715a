import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { View } from '../../graph/model/schema.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { emit } from '../events.ts';
import { answerStyles } from '../shared/answer-styles.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { valueOf } from '../shared/value-of.ts';
import { countOf } from '../shared/words.ts';

/**
 * The views of a debate that somebody wants to see again, each by its name.
 *
 * @property graph The debate.
 * @property views The views.
 * @property suggestion What the present view would be called.
 * @fires view-save `{title}` when the present view is to be kept.
 * @fires view-open `{index}` and view-remove `{index}`.
 */
@customElement('view-list')
export class ViewList extends LitElement {
  static override readonly styles = [
    base,
    controls,
    answerStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2);
      }

      form .labelled {
        flex: 1 1 12rem;
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) views: readonly View[] = [];

  @property() suggestion = '';

  @state() private name = '';

  protected override render(): unknown {
    const { graph, views } = this;
    if (graph === undefined) return nothing;
    return html`
      <h2>Saved views</h2>
      <form @submit=${this.onSubmit}>
        <label class="labelled">
          <span>Name of what the map shows now</span>
          <input class="field" .value=${live(this.name)} placeholder=${this.suggestion} @input=${(event: Event) => (this.name = valueOf(event))} />
        </label>
        <button class="button" type="submit">Save this view</button>
      </form>
      <div role="status">
        ${views.length === 0 ? html`<p class="muted">None yet. A view that you save stays in this browser, and goes along when the debate is saved as an Elenchus document.</p>` : nothing}
      </div>
      <ol class="entries">
        ${views.map((view, index) => this.renderView(graph, view, index))}
      </ol>
    `;
  }

  private renderView(g: DebateGraph, { title, claims, essays }: View, index: number): TemplateResult {
    const of = essays?.map((id) => g.essays.get(id)).filter((essay) => essay !== undefined);
    return html`<li>
      <p><strong>${title}</strong></p>
      <p class="muted">${countOf(claims.length, 'claim')}${of === undefined ? nothing : ` of ${of.map((essay) => `“${essayTitle(essay)}”`).join(', ')}`}</p>
      <div class="actions">
        <button class="button" type="button" aria-label="Show the view “${title}”" @click=${() => emit(this, 'view-open', { index })}>Show</button>
        <button class="button" type="button" aria-label="Remove the view “${title}”" @click=${() => emit(this, 'view-remove', { index })}>Remove</button>
      </div>
    </li>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const title = this.name.trim() || this.suggestion;
    if (title === '') return;
    emit(this, 'view-save', { title });
    this.name = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'view-list': ViewList;
  }
}
