import { signal } from '@preact/signals-core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/author-comparison/author-comparison.ts';
import '../../components/claim-inspector/claim-inspector.ts';
import '../../components/claim-mark/claim-mark.ts';
import '../../components/contradiction-list/contradiction-list.ts';
import '../../components/diagnostic-list/diagnostic-list.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/export-dialog/export-dialog.ts';
import '../../components/open-debate/open-debate.ts';
import '../../components/own-stance/own-stance.ts';
import '../../components/premise-table/premise-table.ts';
import { redoIcon, undoIcon } from '../../components/shared/icons.ts';
import { svgElement } from '../../components/shared/svg-element.ts';
import '../../components/save-dialog/save-dialog.ts';
import '../../components/tab-bar/tab-bar.ts';
import { essaysInOrder } from '../../graph/model/labels.ts';
import { readDebate } from '../../graph/model/read-debate.ts';
import { darkTheme } from '../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import type { Drawing } from '../../graph/picture/drawing.ts';
import { sheetOf } from '../../graph/picture/sheet/sheet.ts';
import { sceneContent } from '../../graph/picture/svg/draw-scene.ts';
import { svgDocument } from '../../graph/picture/svg/svg.ts';
import { styles } from './elenchus-app.styles.ts';
import './browse-pane.ts';
import { describeBase } from './describe-base.ts';
import { DebateOpening } from './debate-opening.ts';
import { DebateSaving } from './debate-saving.ts';
import './map-pane.ts';
import { messageOf } from './message-of.ts';
import { PictureExport } from './picture-export.ts';
import { PicturePrinting } from './picture-printing.ts';
import './positions-pane.ts';
import { MediaController } from './media-controller.ts';
import { createDraw } from './services/draw.ts';
import { followAddress } from './services/view-address.ts';
import { keepViews, keptViews } from './services/kept-views.ts';
import { keepHistory, keptHistory } from './services/view-history.ts';
import { openTextStore } from './services/text-store.ts';
import { fetchShippedDebate } from './services/shipped-debate.ts';
import { openSession, type Session } from './session.ts';
import * as actions from './store/actions.ts';
import { followSignals } from './store/follow-signals.ts';
import { viewInFragment } from './store/view-link.ts';
import { viewOf } from './store/views.ts';
import { startingAt, type Panel, type Tab } from './store/view-state.ts';
import './text-pane.ts';
import { UndoKeys } from './undo-keys.ts';

const TABS: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'map', label: 'Map' },
  { id: 'premises', label: 'Premises' },
  { id: 'contradictions', label: 'Contradictions' },
  { id: 'compare', label: 'Compare' },
  { id: 'positions', label: 'Positions' },
  { id: 'stance', label: 'My stance' },
  { id: 'text', label: 'Text' },
];

/** Height of the tabs and of the bar above the map, in pixels. */
const BARS_HEIGHT = 80;

const WIDE = '(min-width: 64rem)';

const NOT_DRAWN = { kind: 'drawing' } as const;

/** The page: what the elements tell becomes an action on the store, and what the store holds goes to the elements. */
@customElement('elenchus-app')
export class ElenchusApp extends LitElement {
  static override styles = styles;

  @state() private failure: string | undefined;
  /** Whether the panel with the findings is open, as it is in the beginning: they are where a reader starts from. */
  @state() private browsing = true;

  /** Tabs whose content is in the page: none before it is asked for, and then for good, so that it keeps its filters. */
  private readonly visited = new Set<Tab>();
  private readonly session = signal<Session | undefined>(undefined);
  private readonly draw = createDraw(() => this.mapAspect());
  private readonly printing = new PicturePrinting(this, () => this.drawingOfMap());
  private readonly pictureExport = new PictureExport(this, () => this.session.value, () => this.mapAspect(), this.printing);
  private readonly opening = new DebateOpening(this);
  private readonly saving = new DebateSaving(this);
  private readonly textStore = openTextStore();
  private readonly dark = new MediaController(this, '(prefers-color-scheme: dark)');

  protected readonly undoKeys = new UndoKeys(this, () => this.session.value?.store.undo(), () => this.session.value?.store.redo());

  /** Ends what goes on beside the open debate. */
  private leave: () => void = () => {};

  constructor() {
    super();
    followSignals(this, () => {
      const session = this.session.value;
      return session && [session.store.view.value, session.store.past.value, session.store.future.value, session.views.list.value, session.picture.scene.value, session.picture.status.value, session.texts.state.value];
    });
    void this.openShippedDebate();
  }

  override render(): TemplateResult {
    const session = this.session.value;
    if (session === undefined) {
      return html`<div class="start">
        <p role=${this.failure === undefined ? 'status' : 'alert'}>${this.failure ?? 'Loading the debate…'}</p>
        ${this.failure === undefined ? nothing : this.renderOpenDebate()}
      </div>`;
    }
    const { graph, shown, view } = session.store;
    const { selected, tab } = view.value;
    const { state: exporting } = this.pictureExport;
    const { state: saving } = this.saving;
    // The table and the list have filters of their own, and want the room.
    const browsing = this.browsing && tab === 'map';
    return html`
      <div
        class="page"
        @claim-select=${this.onClaimSelect}
        @claim-focus=${(e: ElementEvent<'claim-focus'>) => this.goTo(actions.focusClaim(e.detail.id))}
        @neighbourhood-show=${(e: ElementEvent<'neighbourhood-show'>) => this.goTo(actions.showNeighbourhood(e.detail.id, 1))}
        @mark-change=${(e: ElementEvent<'mark-change'>) => this.dispatch(actions.markClaim(e.detail.claim, e.detail.mark))}
        @claims-show=${(e: ElementEvent<'claims-show'>) => this.goTo(actions.showClaims(e.detail.claims, e.detail.title))}
        @clash-show=${(e: ElementEvent<'clash-show'>) => this.goTo(actions.showClash(e.detail.id))}
        @picture-wanted=${(e: ElementEvent<'picture-wanted'>) => this.pictureExport.open(e.detail.subject)}
        @essay-toggle=${(e: ElementEvent<'essay-toggle'>) => this.dispatch(actions.toggleEssay(e.detail.id))}
        @essay-open=${(e: ElementEvent<'essay-open'>) => this.goTo(actions.readEssay(e.detail.id))}
        @author-premises=${(e: ElementEvent<'author-premises'>) => this.goTo(actions.showPremisesOf(e.detail.id))}
      >
        <header>
          <div class="names">
            <h1><span class="product">Elenchus</span> ${graph.debate.title}</h1>
            ${graph.debate.question === graph.debate.title ? nothing : html`<p class="question">${graph.debate.question}</p>`}
          </div>
          <div class="actions">
            ${this.renderSteps(session)}
            <button
              class="button"
              type="button"
              aria-expanded=${browsing}
              aria-controls="browse"
              ?hidden=${tab !== 'map'}
              @click=${() => (this.browsing = !this.browsing)}
            >
              Findings and filters
            </button>
            ${this.renderOpenDebate()}
            <button class="button" type="button" @click=${() => this.saving.open()}>Save as…</button>
            <button class="button primary" type="button" @click=${() => this.pictureExport.open()}>Export picture</button>
          </div>
        </header>
        ${this.renderProgress()}
        <diagnostic-list
          .reports=${this.opening.reports}
          .outcome=${this.opening.keptFormer ? 'What was open before is still open.' : ''}
          @diagnostics-close=${() => this.opening.forget()}
        ></diagnostic-list>
        <div class="panes" ?data-browse=${browsing} ?data-inspect=${selected !== undefined}>
          <aside id="browse" class="browse" aria-label="Findings, essays and filters" ?hidden=${!browsing}>
            ${browsing
              ? html`<browse-pane
                  .graph=${graph}
                  .view=${view.value}
                  .shown=${shown.value.claims.length}
                  .views=${session.views.list.value}
                  @view-save=${(e: ElementEvent<'view-save'>) => session.views.add(viewOf(e.detail.title, shown.value, view.value))}
                  @view-remove=${(e: ElementEvent<'view-remove'>) => session.views.remove(e.detail.index)}
                  @view-open=${(e: ElementEvent<'view-open'>) => this.openView(session, e.detail.index)}
                  @panel-select=${(e: CustomEvent<Panel>) => this.dispatch(actions.showPanel(e.detail))}
                  @filter-change=${(e: ElementEvent<'filter-change'>) => this.dispatch(actions.setFilter(e.detail.value))}
                ></browse-pane>`
              : nothing}
          </aside>
          <main>
            <tab-bar
              .tabs=${TABS}
              .selected=${tab}
              @tab-select=${(e: ElementEvent<'tab-select'>) => this.dispatch(actions.showTab(tabOf(e.detail.id)))}
            >
              ${this.renderTabs(session)}
            </tab-bar>
          </main>
          <aside class="inspect" aria-label="Chosen claim" tabindex="-1" ?hidden=${selected === undefined}>
            ${selected === undefined ? nothing : this.renderInspector(session, selected)}
          </aside>
        </div>
        <save-dialog
          .open=${saving !== undefined}
          .debate=${session.document.value}
          .busy=${saving?.busy ?? false}
          .error=${saving?.error}
          @save-request=${(e: ElementEvent<'save-request'>) => this.saving.save(session.document.value, e.detail.format)}
          @save-close=${() => this.saving.close()}
        ></save-dialog>
        <export-dialog
          .open=${exporting !== undefined}
          .graph=${graph}
          .selected=${selected}
          .request=${this.pictureExport.request}
          .draft=${exporting?.draft ?? NOT_DRAWN}
          .largest=${exporting?.largest}
          .done=${exporting?.done}
          .busy=${exporting?.busy ?? false}
          .error=${exporting?.error}
          @export-change=${(e: ElementEvent<'export-change'>) => this.pictureExport.draw(e.detail)}
          @export-request=${(e: ElementEvent<'export-request'>) => this.pictureExport.export(e.detail.way)}
          @export-close=${() => this.pictureExport.close()}
        ></export-dialog>
      </div>
      ${this.printing.drawing === undefined ? nothing : html`<div class="printed">${svgElement(svgDocument(this.printing.drawing))}</div>`}
    `;
  }

  private renderSteps({ store }: Session): TemplateResult {
    return html`<div class="steps" role="group" aria-label="Steps">
      <button class="button square" type="button" aria-label="Undo" title="Undo (Ctrl+Z)" aria-disabled=${store.past.value.length === 0} @click=${() => store.undo()}>${undoIcon}</button>
      <button class="button square" type="button" aria-label="Redo" title="Redo (Ctrl+Shift+Z)" aria-disabled=${store.future.value.length === 0} @click=${() => store.redo()}>${redoIcon}</button>
    </div>`;
  }

  private renderProgress(): TemplateResult {
    const { progress } = this.opening;
    return html`<div class="reading" role="status">
      ${progress === undefined
        ? nothing
        : html`<p>Reading ${progress.name}${progress.total > 1 ? ` (${progress.done + 1} of ${progress.total})` : ''}…</p>
            <progress aria-label="Files read" max=${progress.total} .value=${progress.done + progress.fraction}></progress>
            <button class="button" type="button" @click=${() => this.opening.cancel()}>Cancel</button>`}
    </div>`;
  }

  private renderOpenDebate(): TemplateResult {
    return html`
      <open-debate
        label="Open a debate"
        .dropTarget=${document.documentElement}
        @files-chosen=${this.onFilesChosen}
      ></open-debate>
    `;
  }

  private renderTabs({ store: { graph, view }, picture, texts }: Session): TemplateResult {
    const { compared, formerMarks, marks, premisesOf, tab, reading, selected } = view.value;
    this.visited.add(tab);
    return html`
      <map-pane
        slot="map"
        tabindex="-1"
        .graph=${graph}
        .view=${view.value}
        .scene=${picture.scene.value}
        .status=${picture.status.value}
        .theme=${this.dark.matches ? darkTheme : lightTheme}
        @claim-unfold=${(e: ElementEvent<'claim-unfold'>) => this.dispatch(actions.unfoldClaim(e.detail.id))}
        @claim-fold=${(e: ElementEvent<'claim-fold'>) => this.dispatch(actions.foldClaim(e.detail.id))}
        @selection-clear=${() => this.dispatch(actions.clearSelection)}
        @overview-show=${() => this.goTo(actions.showOverview)}
        @drawing-cancel=${() => picture.cancel()}
      ></map-pane>
      <div slot="premises" class="tab-content" tabindex="-1">
        ${this.visited.has('premises')
          ? html`<premise-table
              .graph=${graph}
              .author=${premisesOf}
              @premise-author-change=${(e: ElementEvent<'premise-author-change'>) => this.dispatch(actions.showPremisesOf(e.detail.id ?? undefined))}
            ></premise-table>`
          : nothing}
      </div>
      <div slot="contradictions" class="tab-content scrolling" tabindex="-1">
        ${this.visited.has('contradictions') ? html`<contradiction-list .graph=${graph}></contradiction-list>` : nothing}
      </div>
      <div slot="compare" class="tab-content scrolling" tabindex="-1">
        ${this.visited.has('compare')
          ? html`<author-comparison
              .graph=${graph}
              .authors=${compared}
              @authors-compare=${(e: ElementEvent<'authors-compare'>) => this.dispatch(actions.compareAuthors(e.detail.authors))}
            ></author-comparison>`
          : nothing}
      </div>
      <div slot="positions" class="tab-content" tabindex="-1">
        ${this.visited.has('positions') ? html`<positions-pane .graph=${graph}></positions-pane>` : nothing}
      </div>
      <div slot="stance" class="tab-content scrolling" tabindex="-1">
        ${this.visited.has('stance')
          ? html`<own-stance
              .graph=${graph}
              .marks=${marks}
              .undoable=${formerMarks.length > 0}
              @marks-undo=${() => this.dispatch(actions.undoMark)}
              @marks-reset=${() => this.dispatch(actions.resetMarks)}
            ></own-stance>`
          : nothing}
      </div>
      <div slot="text" class="tab-content" tabindex="-1">
        ${this.visited.has('text')
          ? html`<text-pane
              .graph=${graph}
              .reading=${reading ?? essaysInOrder(graph)[0]?.id}
              .selected=${selected}
              .texts=${texts.state.value}
              @texts-chosen=${(e: ElementEvent<'texts-chosen'>) => texts.bring(e.detail.files)}
              @texts-remove=${(e: ElementEvent<'texts-remove'>) => texts.remove(e.detail.essays)}
            ></text-pane>`
          : nothing}
      </div>
    `;
  }

  private renderInspector({ store: { graph, view } }: Session, selected: string): TemplateResult {
    return html`
      <div class="close">
        <span class="mine">My stance <claim-mark .claim=${selected} .name=${graph.claims.get(selected)?.gist ?? ''} .mark=${view.value.marks.get(selected)}></claim-mark></span>
        <button class="button" type="button" @click=${() => this.goTo(actions.clearSelection)}>Close</button>
      </div>
      <claim-inspector .graph=${graph} .claim=${selected}></claim-inspector>
    `;
  }

  /** Of the room that the map has; undefined while it has none. */
  private mapAspect(): number | undefined {
    const { width = 0, height = 0 } = this.renderRoot.querySelector('main')?.getBoundingClientRect() ?? {};
    return width > 0 && height > BARS_HEIGHT ? width / (height - BARS_HEIGHT) : undefined;
  }

  /** The map as it is printed; undefined while something else is shown. */
  private drawingOfMap(): Drawing | undefined {
    const session = this.session.value;
    const scene = session?.picture.scene.value;
    if (session === undefined || scene === undefined || session.store.view.value.tab !== 'map') return undefined;
    const title = describeBase(session.store.graph, session.store.view.value);
    return sheetOf(sceneContent(scene, lightTheme), lightTheme, { title, paper: false, legend: true, sources: true });
  }

  private openView({ views }: Session, index: number): void {
    const saved = views.list.value[index];
    if (saved !== undefined) void this.goTo(actions.showView(saved));
  }

  private dispatch(action: actions.Action): void {
    this.session.value?.store.dispatch(action);
  }

  /** For what leads to another view: the control that was pressed may be gone then, so the focus goes along. */
  private async goTo(action: actions.Action): Promise<void> {
    this.dispatch(action);
    // On a narrow screen the panel would lie over what was asked for.
    if (!window.matchMedia(WIDE).matches) this.browsing = false;
    await this.updateComplete;
    const tab = this.session.value?.store.view.value.tab;
    this.renderRoot.querySelector<HTMLElement>(`[slot='${tab}']`)?.focus({ preventScroll: true });
  }

  private onClaimSelect(event: ElementEvent<'claim-select'>): void {
    this.dispatch(actions.selectClaim(event.detail.id));
    if (this.browsing && !window.matchMedia(WIDE).matches) void this.uncoverInspector();
  }

  /** On a narrow screen what is told about the claim lies under the panel in which it was chosen. */
  private async uncoverInspector(): Promise<void> {
    this.browsing = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.inspect')?.focus({ preventScroll: true });
  }

  private async openShippedDebate(): Promise<void> {
    try {
      const { debate, diagnostics } = readDebate(await fetchShippedDebate());
      if (debate === undefined) throw new Error(diagnostics[0]?.message ?? 'It cannot be read.');
      // Of this debate alone the address says all that is needed to see the same again.
      this.open(
        openSession(debate, this.draw, this.textStore, (g) => {
          const view = viewInFragment(location.hash, g);
          const views = keptViews(g);
          return { ...keptHistory(g), ...(view && { view }), ...(views && { views }), keepViews: (changed) => keepViews(g, changed) };
        }),
      );
      const { store } = this.session.value ?? {};
      if (store === undefined) return;
      const stops = [followAddress(store), keepHistory(store)];
      this.leave = () => {
        for (const stop of stops) stop();
        // Of another debate it would say what is not so.
        history.replaceState(null, '', location.pathname + location.search);
        this.leave = () => {};
      };
    } catch (error) {
      this.failure = `The debate that ships with the page could not be opened. ${messageOf(error)}`;
    }
  }

  private async onFilesChosen(event: ElementEvent<'files-chosen'>): Promise<void> {
    const opened = await this.opening.read(event.detail.files);
    if (opened?.debate !== undefined) this.open(openSession(opened.debate, this.draw, this.textStore, () => (opened.view ? { view: startingAt(opened.view) } : {})));
    if (opened === undefined) return;
    // After the debate that comes with them, for it is its essays whose texts they are.
    if (opened.texts.length > 0) this.dispatch(actions.showTab('text'));
    const texts = [...opened.texts, ...opened.companions];
    if (texts.length > 0) await this.session.value?.texts.bring(texts);
  }

  private open(session: Session): void {
    this.pictureExport.close();
    this.leave();
    this.session.value?.picture.dispose();
    this.session.value = session;
    document.title = `${session.store.graph.debate.title} · Elenchus`;
  }
}

function tabOf(id: string): Tab {
  return TABS.find((tab) => tab.id === id)?.id ?? 'map';
}
