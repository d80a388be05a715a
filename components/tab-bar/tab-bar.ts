import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { tabBarStyles } from './tab-bar.styles.ts';

export interface Tab {
  /** Also the name of the slot of its panel. */
  readonly id: string;
  readonly label: string;
  /** How many things the panel has to show. */
  readonly count?: number;
}

/**
 * Tabs with their panels. The panels are slotted, so that tab and panel lie in one tree and can refer to each other. Panels that
 * are not selected stay in the page, hidden.
 *
 * @property tabs The tabs.
 * @property selected Id of the selected tab; the first if there is none of that id.
 * @property label Accessible name of the row of tabs; “Views” where left out.
 * @slot [id of a tab] The panel of that tab.
 * @slot end Something at the end of the row, such as buttons.
 * @fires tab-select `{id}` when the reader selects another tab.
 * @csspart tablist
 * @csspart panel Each panel.
 */
@localized()
@customElement('tab-bar')
export class TabBar extends LitElement {
  static override readonly styles = [base, tabBarStyles];

  @property({ attribute: false }) tabs: readonly Tab[] = [];

  @property() selected: string | undefined;

  @property() label: string | undefined;

  protected override render(): unknown {
    const current = this.currentIndex;
    return html`<div class="row">
        <div role="tablist" part="tablist" aria-label=${this.label ?? msg('Views')} @keydown=${this.onKeyDown}>
          ${this.tabs.map((tab, i) => this.renderTab(tab, i, i === current))}
        </div>
        <slot name="end"></slot>
      </div>
      <div class="panels">
        ${this.tabs.map(
          ({ id }, i) => html`<div role="tabpanel" part="panel" id="panel-${i}" aria-labelledby="tab-${i}" ?inert=${i !== current}>
            <slot name=${id}></slot>
          </div>`,
        )}
      </div>`;
  }

  private renderTab({ id, label, count }: Tab, i: number, selected: boolean): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      id="tab-${i}"
      aria-controls="panel-${i}"
      aria-selected=${selected ? 'true' : 'false'}
      tabindex=${selected ? 0 : -1}
      @click=${() => this.select(id)}
    >
      ${label}${count === undefined ? nothing : html` <span class="count">${count}</span>`}
    </button>`;
  }

  private get currentIndex(): number {
    return Math.max(0, this.tabs.findIndex(({ id }) => id === this.selected));
  }

  private select(id: string): void {
    if (id === this.tabs[this.currentIndex]?.id) return;
    this.selected = id;
    emit(this, 'tab-select', { id });
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const last = this.tabs.length - 1;
    const current = this.currentIndex;
    const targets: Partial<Record<string, number>> = {
      ArrowLeft: current === 0 ? last : current - 1,
      ArrowRight: current === last ? 0 : current + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : this.tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    this.select(tab.id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tab-bar': TabBar;
  }
}
