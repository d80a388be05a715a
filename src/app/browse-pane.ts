import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/debate-filters/debate-filters.ts';
import '../../components/essay-list/essay-list.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/finding-list/finding-list.ts';
import '../../components/ground-list/ground-list.ts';
import { afterPaint } from '../../components/shared/after-paint.ts';
import { base } from '../../components/shared/base.ts';
import { controls } from '../../components/shared/controls.ts';
import '../../components/tab-bar/tab-bar.ts';
import '../../components/view-list/view-list.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { View } from '../../graph/model/schema.ts';
import { describeBase } from './describe-base.ts';
import { answeringStyles } from './explorer/answering.ts';
import { PANELS, type Panel, type ViewState } from './store/view-state.ts';

const labelOf = (panel: Panel): string => ({ findings: msg('Findings'), essays: msg('Essays and filters'), views: msg('Views') })[panel];

/**
 * What stands beside the map: where a reader may start from, and what narrows it.
 *
 * @fires panel-select `{panel}` for another of its tabs.
 */
@localized()
@customElement('browse-pane')
export class BrowsePane extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    controls,
    answeringStyles,
    css`
      :host {
        height: 100%;
        min-height: 0;
      }

      tab-bar {
        height: 100%;
      }

      .content {
        height: 100%;
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) view: ViewState | undefined;

  /** The saved views. */
  @property({ attribute: false }) views: readonly View[] = [];

  /** Whether no views are added or removed, since nobody keeps them. */
  @property({ type: Boolean }) fixed = false;

  /** What stands in place of the findings until they are worked out; nothing where they are. */
  @property({ attribute: false }) waiting: TemplateResult | undefined;

  /** How many claims the map shows. */
  @property({ type: Number }) shown = 0;

  /** It comes with the map, which is to be seen first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await afterPaint();
    await super.scheduleUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { graph, view } = this;
    if (graph === undefined || view === undefined) return nothing;
    return html`
      <tab-bar
        .tabs=${PANELS.filter((id) => id !== 'views' || !this.fixed || this.views.length > 0).map((id) => ({ id, label: labelOf(id) }))}
        .selected=${view.panel}
        @tab-select=${this.onTabSelect}
      >
        <div slot="findings" class="content">
          ${this.waiting ??
          html`<finding-list .graph=${graph} .shown=${view.base.kind === 'claims' ? view.base.claims : undefined}></finding-list>
            <ground-list .graph=${graph}></ground-list>`}
        </div>
        <div slot="essays" class="content">
          <essay-list .graph=${graph} .unfolded=${view.unfoldedEssays}></essay-list>
          <debate-filters .graph=${graph} .value=${view.filter} .shown=${this.shown} .total=${graph.claims.size}></debate-filters>
        </div>
        <div slot="views" class="content">
          <view-list .graph=${graph} .views=${this.views} suggestion=${describeBase(graph, view)} ?fixed=${this.fixed}></view-list>
        </div>
      </tab-bar>
    `;
  }

  /** To the field in which the name of a view is written. */
  nameView(): void {
    this.renderRoot.querySelector('view-list')?.focus();
  }

  private onTabSelect(event: ElementEvent<'tab-select'>): void {
    // It goes no further: the page has tabs of its own.
    event.stopPropagation();
    const panel = PANELS.find((id) => id === event.detail.id);
    if (panel !== undefined) this.dispatchEvent(new CustomEvent<Panel>('panel-select', { detail: panel }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'browse-pane': BrowsePane;
  }
}
