import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { View } from '../../graph/model/schema.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { quoted } from '../../graph/wording/sentence.ts';
import { emit } from '../events.ts';
import { answerStyles } from '../shared/answer-styles.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { valueOf } from '../shared/value-of.ts';
import { claimsCounted } from '../shared/words.ts';

/**
 * The views of a debate that somebody wants to see again, each by its name.
 *
 * @property graph The debate.
 * @property views The views.
 * @property suggestion What the present view would be called.
 * @property fixed Whether they are shown only, and none is added or removed.
 * @fires view-save `{title}` when the present view is to be kept.
 * @fires view-open `{index}` and view-remove `{index}`.
 */
@localized()
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

  @property({ type: Boolean }) fixed = false;

  @state() private name = '';

  protected override render(): unknown {
    const { graph, views } = this;
    if (graph === undefined) return nothing;
    return html`
      <h2>${msg('Saved views')}</h2>
      ${this.fixed ? nothing : this.renderForm()}
      <ol class="entries">
        ${views.map((view, index) => this.renderView(graph, view, index))}
      </ol>
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  private renderForm(): TemplateResult {
    return html`
      <form @submit=${this.onSubmit}>
        <label class="labelled">
          <span>${msg('Name of what the map shows now')}</span>
          <input class="field" dir="auto" .value=${live(this.name)} placeholder=${this.suggestion} @input=${(event: Event) => (this.name = valueOf(event))} />
        </label>
        <button class="button" type="submit">${msg('Save this view')}</button>
      </form>
      <div role="status">
        ${this.views.length === 0 ? html`<p class="muted">${msg('None yet. A view that you save stays in this browser, and goes along when the debate is saved as an Elenchus document.')}</p>` : nothing}
      </div>
    `;
  }

  private renderView(g: DebateGraph, { title, claims, essays }: View, index: number): TemplateResult {
    const titles = essays?.flatMap((id) => g.essays.get(id) ?? []).map((essay) => quoted(essayTitle(essay)));
    return html`<li>
      <p><strong dir="auto">${title}</strong></p>
      <p class="muted">${titles === undefined ? claimsCounted(claims.length) : claimsOfEssays(claims.length, titles.join(', '))}</p>
      <div class="actions">
        <button class="button" type="button" aria-label=${msg(str`Show the view “${title}”`)} @click=${() => emit(this, 'view-open', { index })}>${msg('Show')}</button>
        ${this.fixed ? nothing : html`<button class="button" type="button" aria-label=${msg(str`Remove the view “${title}”`)} @click=${() => emit(this, 'view-remove', { index })}>${msg('Remove')}</button>`}
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

function claimsOfEssays(n: number, titles: string): string {
  return plural(n, { one: msg(str`1 claim of ${titles}`), other: msg(str`${n} claims of ${titles}`) });
}

declare global {
  interface HTMLElementTagNameMap {
    'view-list': ViewList;
  }
}
