import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { checkList, checkListStyles, type Choice } from '../shared/check-list.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { debateFiltersStyles } from './debate-filters.styles.ts';
import { facetsOf } from './facets.ts';
import {
  NO_FILTER,
  asksForNothing,
  toggleChoice,
  toggleKind,
  withText,
  type FacetName,
  type MapFilter,
} from './map-filter.ts';

/**
 * Narrows the map. Nothing chosen in a group asks for nothing; of the connections, those that are checked are shown.
 *
 * @property graph The debate.
 * @property value The filter; set by the element itself before it tells of a change.
 * @property shown Number of claims that the map shows.
 * @property total Number of claims that it could show.
 * @fires filter-change `{value}` when the reader changes the filter.
 */
@localized()
@customElement('debate-filters')
export class DebateFilters extends LitElement {
  static override readonly styles = [base, controls, checkListStyles, essayMarkStyles, debateFiltersStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) value: MapFilter = NO_FILTER;

  @property({ type: Number }) shown = 0;

  @property({ type: Number }) total = 0;

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const facets = facetsOf(g);
    return html`<form role="search" aria-label=${msg('Claims on the map')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="head">
        <p class="counts" role="status">${msg(str`${this.shown} of ${this.total} claims shown`)}</p>
        <button type="button" class="button" ?disabled=${asksForNothing(this.value)} @click=${() => this.change(NO_FILTER)}>
          ${msg('Clear filters')}
        </button>
      </div>
      <label class="text">
        <span>${msg('Words in claim or voice')}</span>
        <input
          class="field"
          type="search"
          dir="auto"
          .value=${live(this.value.claims.text ?? '')}
          @input=${(event: Event) => this.change(withText(this.value, (event.currentTarget as HTMLInputElement).value))}
        />
      </label>
      ${checkList({
        legend: msg('Connections shown'),
        choices: facets.kinds,
        inline: true,
        isChosen: (kind) => this.value.kinds.has(kind),
        toggle: (kind) => this.change(toggleKind(this.value, kind)),
      })}
      ${this.renderFacet('authors', msg('Authors'), facets.authors, (id) => toggleChoice(this.value, 'authors', id))}
      ${this.renderFacet('essays', msg('Essays'), facets.essays, (id) => toggleChoice(this.value, 'essays', id))}
      ${this.renderFacet('roles', msg('Role in an essay'), facets.roles, (role) => toggleChoice(this.value, 'roles', role))}
      ${this.renderFacet('stances', msg('Stance of an author'), facets.stances, (stance) => toggleChoice(this.value, 'stances', stance))}
      ${this.renderFacet('voices', msg('Voices'), facets.voices, (id) => toggleChoice(this.value, 'voices', id))}
    </form>`;
  }

  private renderFacet<T extends string>(
    name: FacetName,
    legend: string,
    choices: readonly Choice<T>[],
    next: (choice: T) => MapFilter,
  ): TemplateResult {
    const chosen: ReadonlySet<string> = this.value.claims[name] ?? new Set();
    return html`<div class="facet ${name}">
      ${checkList({
        legend,
        hint: chosen.size === 0 ? msg('any') : msg(str`${chosen.size} chosen`),
        choices,
        isChosen: (choice) => chosen.has(choice),
        toggle: (choice) => this.change(next(choice)),
      })}
    </div>`;
  }

  private change(value: MapFilter): void {
    this.value = value;
    emit(this, 'filter-change', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-filters': DebateFilters;
  }
}
