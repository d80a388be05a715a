/**
 * What explores one session: the bar with the search, the panels, the tabs and the inspector. Here is which of them is shown and where the
 * focus goes; what an event means, `follow-events.ts` says; what stands in the tabs, `tab-panels.ts`. No address, no storage and nothing
 * that only the product's page has: that is slotted, or given as `surroundings`.
 */
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { signal } from '@preact/signals-core';
import '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/claim-mark/claim-mark.ts';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import type { ElementEvent } from '../../../components/events.ts';
import { afterPaint } from '../../../components/shared/after-paint.ts';
import { redoIcon, undoIcon } from '../../../components/shared/icons.ts';
import '../../../components/tab-bar/tab-bar.ts';
import type { Drawing } from '../../../graph/picture/drawing.ts';
import type { Theme } from '../../../graph/picture/theme.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import { darkTheme } from '../../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import '../browse-pane.ts';
import type { PanelCommands } from '../command.ts';
import { Finding } from '../finding.ts';
import type { Session } from '../session.ts';
import * as actions from '../store/actions.ts';
import { followSignals } from '../store/follow-signals.ts';
import { viewOf } from '../store/views.ts';
import type { Panel, Tab } from '../store/view-state.ts';
import { namedTabs, tabOf } from '../tabs.ts';
import { Answering } from './answering.ts';
import { ClaimExploring } from './claim-exploring.ts';
import { ColorScheme } from './color-scheme.ts';
import { drawingOfMap } from './drawing-of-map.ts';
import { followEvents } from './follow-events.ts';
import { Panels } from './panels.ts';
import { styles } from './session-explorer.styles.ts';
import type { Surroundings } from './surroundings.ts';
import { tabPanels } from './tab-panels.ts';
import { WidthInEms } from './width-in-ems.ts';

/** Height of the tabs and of the bar above the map, in pixels. */
const BARS_HEIGHT = 80;

/** From this width on the panels stand beside the map; in the unit of the styles' container queries. */
const WIDE = 64;

/**
 * One debate to be explored.
 *
 * @slot title The heading; the title of the debate and its question where nothing is slotted.
 * @slot actions At the end of the bar.
 * @slot notices Between the bar and the panels.
 * @slot - Dialogs: while one of them is open, keys give no commands.
 */
@localized()
@customElement('session-explorer')
export class SessionExplorer extends LitElement {
  static override readonly styles = styles;

  /** What the page around can do; undefined where the explorer is put into another page, whose keys and landmarks are not its own. */
  @property({ attribute: false }) surroundings: Surroundings | undefined;

  /** What was chosen, `light`, `dark` or `system`: it is drawn anew then. Which of them it is, `color-scheme` says. */
  @property({ attribute: false }) scheme: string | undefined;

  /** Where it is narrow, what is seldom wanted is shown when it is asked for. */
  @state() private actionsShown = false;

  private readonly current = signal<Session | undefined>(undefined);
  /** Tabs whose content is in the page: none before it is asked for, and then for good, so that it keeps its filters. */
  private readonly visited = new Set<Tab>();
  private readonly colorScheme = new ColorScheme(this);
  private readonly width = new WidthInEms(this);

  private readonly answering = new Answering(this);

  private readonly panels = new Panels(this, () => this.isWide, () => this.surroundings);

  private readonly exploring = new ClaimExploring(this, () => this.session, this.answering, {
    dispatch: (action) => this.dispatch(action),
    goTo: (action) => this.goTo(action),
  });

  private readonly finding = new Finding(this, () => this.session, {
    goTo: (action) => this.goTo(action),
    askWays: (from) => this.exploring.pick(from),
    browse: (panel) => void this.browse(panel),
    showView: (index) => this.openView(index),
    nameView: () => this.nameView(),
    showPositions: (semantics) => this.showPositions(semantics),
    panels: () => this.panelCommands,
    map: () => this.drawnMap(),
  }, () => this.surroundings);

  constructor() {
    super();
    followSignals(this, () => {
      const session = this.current.value;
      return session && [session.store.view.value, session.store.past.value, session.store.future.value, session.views.list.value, session.picture.scene.value, session.picture.status.value, session.texts.state.value];
    });
    followEvents(this, {
      dispatch: (action) => this.dispatch(action),
      goTo: (action) => this.goTo(action),
      select: (claim) => this.select(claim),
    });
  }

  @property({ attribute: false })
  get session(): Session | undefined {
    return this.current.peek();
  }

  set session(session: Session | undefined) {
    this.current.value = session;
  }

  /** Width by height of the room that the map has; undefined while it has none. */
  get mapAspect(): number | undefined {
    const { width = 0, height = 0 } = this.renderRoot.querySelector('.middle')?.getBoundingClientRect() ?? {};
    return width > 0 && height > BARS_HEIGHT ? width / (height - BARS_HEIGHT) : undefined;
  }

  /** The map as it is printed; undefined while something else is shown. */
  get drawingOfMap(): Drawing | undefined {
    return this.session && drawingOfMap(this.session);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scheme')) this.colorScheme.look();
  }

  override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (session === undefined) return nothing;
    const { selected, tab } = session.store.view.value;
    const theme = this.theme;
    void this.visit(tab);
    // The table and the list have filters of their own, and want the room.
    const browsing = this.panels.browsing && tab === 'map';
    const { inspecting } = this.panels;
    const tabs = html`<tab-bar .tabs=${namedTabs()} .selected=${tab} @tab-select=${(e: ElementEvent<'tab-select'>) => this.dispatch(actions.showTab(tabOf(e.detail.id)))}>
      ${tabPanels(session, this.visited, theme, this.answering, { dispatch: (action) => this.dispatch(action), goTo: (action) => this.goTo(action) })}
    </tab-bar>`;
    return html`
      <div class="explorer">
        <button class="button skip" type="button" @click=${() => this.goTo((current) => current)}>${msg('Skip to what is shown')}</button>
        ${this.renderBar(session, browsing)}
        <slot name="notices"></slot>
        ${this.exploring.renderLooking(session)}
        <div class="panes" ?data-browse=${browsing} ?data-inspect=${selected !== undefined} ?data-put-away=${!inspecting} data-sheet=${this.panels.sheet}>
          <aside id="browse" class="browse" tabindex="-1" aria-label=${msg('Findings, essays and filters')} ?hidden=${!browsing}>
            ${browsing ? this.renderBrowse(session) : nothing}
          </aside>
          ${tab === 'map' ? this.panels.renderBrowseDivider() : nothing}
          ${this.surroundings === undefined ? html`<div class="middle">${tabs}</div>` : html`<main class="middle">${tabs}</main>`}
          ${selected === undefined ? nothing : this.panels.renderInspectDivider()}
          <aside class="inspect" aria-label=${msg('Chosen claim')} tabindex="-1" ?hidden=${selected === undefined} @neighbourhood-show=${this.uncover} @towards-show=${this.uncover}>
            ${selected === undefined ? nothing : this.renderInspector(session, selected)}
          </aside>
        </div>
        ${this.finding.renderDialogs(session, theme)} ${this.exploring.renderPicker(session)}
        <slot></slot>
      </div>
    `;
  }

  /** What is in a tab comes when the reader has seen that it is chosen; the map is drawn by itself. */
  private async visit(tab: Tab): Promise<void> {
    if (this.visited.has(tab)) return;
    await afterPaint();
    this.visited.add(tab);
    this.requestUpdate();
  }

  private renderBar(session: Session, browsing: boolean): TemplateResult {
    const { debate } = session.store.graph;
    return html`<div class="bar" role=${this.surroundings === undefined ? nothing : 'banner'}>
      <div class="names">
        <slot name="title">
          <h2>${debate.title}</h2>
          ${debate.question === debate.title ? nothing : html`<p class="question">${debate.question}</p>`}
        </slot>
      </div>
      ${this.finding.renderBox(session)}
      <div class="actions">
        ${renderSteps(session)}
        <button
          class="button"
          type="button"
          aria-expanded=${browsing}
          aria-controls="browse"
          ?hidden=${session.store.view.value.tab !== 'map'}
          @click=${() => this.panels.browse(!this.panels.browsing)}
        >
          ${msg('Findings and filters')}
        </button>
        ${this.surroundings === undefined
          ? nothing
          : html`<button class="button more" type="button" aria-expanded=${this.actionsShown} aria-controls="more" @click=${() => (this.actionsShown = !this.actionsShown)}>${msg('More')}</button>`}
        <div id="more" class="more-actions" ?data-shown=${this.actionsShown}><slot name="actions"></slot></div>
      </div>
    </div>`;
  }

  private renderBrowse({ store: { graph, shown, view }, views }: Session): TemplateResult {
    return html`<browse-pane
      .graph=${graph}
      .view=${view.value}
      .shown=${shown.value.claims.length}
      .views=${views.list.value}
      .waiting=${view.value.panel === 'findings' ? this.answering.waitingFor(graph, [{ kind: 'findings' }, { kind: 'groundedness' }], msg('Working out the findings…')) : undefined}
      ?fixed=${this.surroundings === undefined}
      @view-save=${(e: ElementEvent<'view-save'>) => views.add(viewOf(e.detail.title, shown.value, view.value))}
      @view-remove=${(e: ElementEvent<'view-remove'>) => views.remove(e.detail.index)}
      @view-open=${(e: ElementEvent<'view-open'>) => this.openView(e.detail.index)}
      @panel-select=${(e: CustomEvent<Panel>) => this.dispatch(actions.showPanel(e.detail))}
      @filter-change=${(e: ElementEvent<'filter-change'>) => this.dispatch(actions.setFilter(e.detail.value))}
    ></browse-pane>`;
  }

  private renderInspector(session: Session, selected: string): TemplateResult {
    const { graph, view } = session.store;
    return html`
      ${this.panels.renderSheetHandle()}
      <div class="close">
        <button class="gist" type="button" aria-expanded="false" dir="auto" @click=${() => this.panels.inspect(true)}>${graph.claims.get(selected)?.gist}</button>
        <span class="mine">${msg('My stance')} <claim-mark .claim=${selected} .name=${graph.claims.get(selected)?.gist ?? ''} .mark=${view.value.marks.get(selected)}></claim-mark></span>
        <button class="button" type="button" @click=${() => this.goTo(actions.clearSelection)}>${msg('Close')}</button>
      </div>
      <claim-inspector .graph=${graph} .claim=${selected} .around=${this.exploring.around(session, selected)}></claim-inspector>
    `;
  }

  /** What is asked for on the map is seen there. */
  private readonly uncover = (): void => this.panels.uncover();

  /** The one of the two that goes with the colours of the page around. */
  private get theme(): Theme {
    return this.colorScheme.isDark ? darkTheme : lightTheme;
  }

  private openView(index: number): void {
    const saved = this.session?.views.list.value[index];
    if (saved !== undefined) void this.goTo(actions.showView(saved));
  }

  private async nameView(): Promise<void> {
    await this.browse('views');
    const pane = this.renderRoot.querySelector('browse-pane');
    await pane?.updateComplete;
    pane?.nameView();
  }

  private async showPositions(semantics: Semantics): Promise<void> {
    await this.goTo(actions.showTab('positions'));
    await this.visit('positions');
    await this.updateComplete;
    this.renderRoot.querySelector('positions-pane')?.choose(semantics);
  }

  private get panelCommands(): PanelCommands {
    const { panels } = this;
    const view = this.session?.store.view.peek();
    const browsing = panels.browsing && view?.tab === 'map';
    return {
      browsing,
      inspecting: panels.inspecting,
      toggle: (panel) => {
        if (panel === 'inspect') panels.inspect(!panels.inspecting);
        else if (browsing) panels.browse(false);
        else void this.browse(view?.panel ?? 'findings');
      },
      grow: (panel, sign) => panels.grow(panel, sign),
    };
  }

  dispatch(action: actions.Action): void {
    this.session?.store.dispatch(action);
  }

  /** For what leads to another view: the control that was pressed may be gone then, so the focus goes along. */
  async goTo(action: actions.Action): Promise<void> {
    this.dispatch(action);
    // On a narrow screen the panel would lie over what was asked for.
    if (!this.isWide) {
      this.panels.browse(false);
      this.panels.uncover();
    }
    await this.updateComplete;
    const tab = this.session?.store.view.value.tab;
    this.renderRoot.querySelector<HTMLElement>(`[slot='${tab}']`)?.focus({ preventScroll: true });
  }

  /** The map once it is drawn; null while it is told as an outline. */
  private async drawnMap(): Promise<DebateMap | null> {
    const pane = this.renderRoot.querySelector('map-pane');
    await pane?.updateComplete;
    await pane?.map?.updateComplete;
    return pane?.map ?? null;
  }

  /** The panel beside the map, with the focus in it. */
  private async browse(panel: Panel): Promise<void> {
    this.panels.browse(true);
    this.dispatch((view) => actions.showTab('map')(actions.showPanel(panel)(view)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#browse')?.focus({ preventScroll: true });
  }

  private select(claim: string): void {
    this.dispatch(actions.selectClaim(claim));
    if (this.panels.browsing && !this.isWide) void this.uncoverInspector();
  }

  /** On a narrow screen what is told about the claim lies under the panel in which it was chosen. */
  private async uncoverInspector(): Promise<void> {
    this.panels.browse(false);
    this.panels.raise();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.inspect')?.focus({ preventScroll: true });
  }

  private get isWide(): boolean {
    return this.width.value >= WIDE;
  }
}

function renderSteps({ store }: Session): TemplateResult {
  return html`<div class="steps" role="group" aria-label=${msg('Steps')}>
    <button class="button square" type="button" aria-label=${msg('Undo')} title=${msg('Undo (Ctrl+Z)')} aria-disabled=${store.past.value.length === 0} @click=${() => store.undo()}>${undoIcon}</button>
    <button class="button square" type="button" aria-label=${msg('Redo')} title=${msg('Redo (Ctrl+Shift+Z)')} aria-disabled=${store.future.value.length === 0} @click=${() => store.redo()}>${redoIcon}</button>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'session-explorer': SessionExplorer;
  }
}
