import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/author-comparison/author-comparison.ts';
import '../../components/claim-inspector/claim-inspector.ts';
import '../../components/claim-mark/claim-mark.ts';
import '../../components/contradiction-list/contradiction-list.ts';
import type { DebateMap } from '../../components/debate-map/debate-map.ts';
import '../../components/debate-shelf/debate-shelf.ts';
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
import { Finding } from './finding.ts';
import './map-pane.ts';
import { noticeOf, progressOf } from './notices.ts';
import { OpenDebates } from './open-debates.ts';
import { PictureExport } from './picture-export.ts';
import { PicturePrinting } from './picture-printing.ts';
import './positions-pane.ts';
import { MediaController } from './media-controller.ts';
import { createDraw } from './services/draw.ts';
import { openTextStore } from './services/text-store.ts';
import type { Session } from './session.ts';
import * as actions from './store/actions.ts';
import { followSignals } from './store/follow-signals.ts';
import { viewOf } from './store/views.ts';
import { startingAt, type Manner, type Panel, type Tab } from './store/view-state.ts';
import { TABS, tabOf } from './tabs.ts';
import './text-pane.ts';

/** Height of the tabs and of the bar above the map, in pixels. */
const BARS_HEIGHT = 80;

const WIDE = '(min-width: 64rem)';

const NOT_DRAWN = { kind: 'drawing' } as const;

/** The page: what the elements tell becomes an action on the store, and what the store holds goes to the elements. */
@customElement('elenchus-app')
export class ElenchusApp extends LitElement {
  static override styles = styles;

  /** Whether the panel with the findings is open, as it is in the beginning: they are where a reader starts from. */
  @state() private browsing = true;

  /** Tabs whose content is in the page: none before it is asked for, and then for good, so that it keeps its filters. */
  private readonly visited = new Set<Tab>();
  private readonly draw = createDraw(() => this.mapAspect());
  private readonly debates = new OpenDebates(this, this.draw, openTextStore());
  private readonly session = this.debates.session;
  private readonly printing = new PicturePrinting(this, () => this.drawingOfMap());
  private readonly pictureExport = new PictureExport(this, () => this.session.value, () => this.mapAspect(), this.printing);
  private readonly opening = new DebateOpening(this);
  private readonly saving = new DebateSaving(this);
  private readonly dark = new MediaController(this, '(prefers-color-scheme: dark)');

  private readonly finding = new Finding(this, () => this.session.value, {
    goTo: (action) => this.goTo(action),
    browse: (panel) => void this.browse(panel),
    chooseDebate: () => this.debates.choose(true),
    chooseFiles: () => this.renderRoot.querySelector('open-debate')?.choose(),
    saveAs: () => this.saving.open(),
    picture: (subject) => this.pictureExport.open(subject),
    map: () => this.drawnMap(),
  });

  constructor() {
    super();
    followSignals(this, () => {
      const session = this.session.value;
      return session && [session.store.view.value, session.store.past.value, session.store.future.value, session.views.list.value, session.picture.scene.value, session.picture.status.value, session.texts.state.value];
    });
  }

  override render(): TemplateResult {
    const session = this.session.value;
    if (session === undefined) {
      return html`<div class="start">
        <p role=${this.debates.failure === undefined ? 'status' : 'alert'}>${this.debates.failure ?? 'Loading the debate…'}</p>
        ${this.debates.failure === undefined ? nothing : this.renderOpenDebate()}
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
        @essay-unfold=${(e: ElementEvent<'essay-unfold'>) => this.goTo(actions.unfoldEssay(e.detail.id))}
        @voice-show=${(e: ElementEvent<'voice-show'>) => this.goTo(actions.showVoice(e.detail.id))}
        @essay-open=${(e: ElementEvent<'essay-open'>) => this.goTo(actions.readEssay(e.detail.id))}
        @author-premises=${(e: ElementEvent<'author-premises'>) => this.goTo(actions.showPremisesOf(e.detail.id))}
      >
        <button class="button skip" type="button" @click=${() => this.goTo((current) => current)}>Skip to what is shown</button>
        <header>
          <div class="names">
            <h1><span class="product">Elenchus</span> ${graph.debate.title}</h1>
            ${graph.debate.question === graph.debate.title ? nothing : html`<p class="question">${graph.debate.question}</p>`}
            ${this.debates.current === null ? nothing : html`<p class="question">${this.debates.warning === undefined ? 'Kept in this browser.' : 'Not kept in this browser.'}</p>`}
          </div>
          ${this.finding.renderBox(session)}
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
            <button class="button" type="button" @click=${() => this.debates.choose(true)}>Debates</button>
            ${this.renderOpenDebate()}
            <button class="button" type="button" @click=${() => this.saving.open()}>Save as…</button>
            <button class="button primary" type="button" @click=${() => this.pictureExport.open()}>Export picture</button>
          </div>
        </header>
        ${progressOf(this.opening)} ${noticeOf(this.debates)}
        <diagnostic-list
          .reports=${this.opening.reports}
          .outcome=${this.opening.keptFormer ? 'What was open before is still open.' : ''}
          @diagnostics-close=${() => this.opening.forget()}
        ></diagnostic-list>
        <div class="panes" ?data-browse=${browsing} ?data-inspect=${selected !== undefined}>
          <aside id="browse" class="browse" tabindex="-1" aria-label="Findings, essays and filters" ?hidden=${!browsing}>
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
        ${this.finding.renderDialogs(session, this.dark.matches ? darkTheme : lightTheme)}
        <save-dialog
          .open=${saving !== undefined}
          .debate=${session.document.value}
          .busy=${saving?.busy ?? false}
          .error=${saving?.error}
          @save-request=${(e: ElementEvent<'save-request'>) => this.saving.save(session.document.value, e.detail.format)}
          @save-close=${() => this.saving.close()}
        ></save-dialog>
        <debate-shelf
          .open=${this.debates.choosing}
          .debates=${this.debates.all}
          .current=${this.debates.current}
          .warning=${this.debates.warning}
          @debate-open=${(e: ElementEvent<'debate-open'>) => this.debates.show(e.detail.key)}
          @debate-remove=${(e: ElementEvent<'debate-remove'>) => this.debates.remove(e.detail.key)}
          @shelf-close=${() => this.debates.choose(false)}
        ></debate-shelf>
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

  private renderOpenDebate(): TemplateResult {
    return html`
      <open-debate
        label="Open a debate"
        .dropTarget=${document.documentElement}
        @files-chosen=${this.onFilesChosen}
      ></open-debate>
    `;
  }

  private renderTabs({ store: { graph, shown, view }, picture, texts }: Session): TemplateResult {
    const { compared, formerMarks, marks, premisesOf, tab, reading, selected } = view.value;
    this.visited.add(tab);
    return html`
      <map-pane
        slot="map"
        tabindex="-1"
        .graph=${graph}
        .view=${view.value}
        .scene=${picture.scene.value}
        .shown=${shown.value}
        .status=${picture.status.value}
        .theme=${this.dark.matches ? darkTheme : lightTheme}
        @claim-unfold=${(e: ElementEvent<'claim-unfold'>) => this.dispatch(actions.unfoldClaim(e.detail.id))}
        @claim-fold=${(e: ElementEvent<'claim-fold'>) => this.dispatch(actions.foldClaim(e.detail.id))}
        @selection-clear=${() => this.dispatch(actions.clearSelection)}
        @overview-show=${() => this.goTo(actions.showOverview)}
        @manner-select=${(e: CustomEvent<Manner>) => this.dispatch(actions.showMapAs(e.detail))}
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

  /** The map once it is drawn; null while it is told as an outline. */
  private async drawnMap(): Promise<DebateMap | null> {
    const pane = this.renderRoot.querySelector('map-pane');
    await pane?.updateComplete;
    await pane?.map?.updateComplete;
    return pane?.map ?? null;
  }

  /** The panel beside the map, with the focus in it. */
  private async browse(panel: Panel): Promise<void> {
    this.browsing = true;
    this.dispatch((view) => actions.showTab('map')(actions.showPanel(panel)(view)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#browse')?.focus({ preventScroll: true });
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

  private async onFilesChosen(event: ElementEvent<'files-chosen'>): Promise<void> {
    const opened = await this.opening.read(event.detail.files);
    if (opened?.debate !== undefined) {
      this.pictureExport.close();
      this.debates.choose(false);
      this.debates.bring(opened.debate, opened.view && startingAt(opened.view));
    }
    if (opened === undefined) return;
    // After the debate that comes with them, for it is its essays whose texts they are.
    if (opened.texts.length > 0) this.dispatch(actions.showTab('text'));
    const texts = [...opened.texts, ...opened.companions];
    if (texts.length > 0) await this.session.value?.texts.bring(texts);
  }
}
