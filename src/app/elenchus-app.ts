/**
 * The product's page: which debate is open and how another one comes, and around the explorer of it the header and the dialogs for debates,
 * files and pictures. What explores a debate is in `explorer/`; it knows nothing of this page.
 */
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/debate-shelf/debate-shelf.ts';
import '../../components/diagnostic-list/diagnostic-list.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/export-dialog/export-dialog.ts';
import '../../components/open-debate/open-debate.ts';
import { displayIcon } from '../../components/shared/icons.ts';
import { svgElement } from '../../components/shared/svg-element.ts';
import { svgDocument } from '../../graph/picture/svg/svg.ts';
import type { CorpusOpening } from './corpus/corpus-opening.ts';
import type { OpenCorpus } from './corpus/open-corpus.ts';
import { DebateOpening, type Held } from './debate-opening.ts';
import { DebateSaving } from './debate-saving.ts';
import { DisplayChoosing } from './display-choosing.ts';
import { styles } from './elenchus-app.styles.ts';
import './explorer/session-explorer.ts';
import type { SessionExplorer } from './explorer/session-explorer.ts';
import type { Surroundings } from './explorer/surroundings.ts';
import { noticeOf, partBarOf, progressOf } from './notices.ts';
import { OpenDebates } from './open-debates.ts';
import { PictureExport } from './picture-export.ts';
import { PicturePrinting } from './picture-printing.ts';
import { createDisplay } from './services/display.ts';
import { createDraughtsman } from './services/draw.ts';
import { keepPanels, keptPanels } from './services/kept-panels.ts';
import { keepSingleKeys, keptSingleKeys } from './services/single-keys.ts';
import { openTextStore } from './services/text-store.ts';
import type { Session } from './session.ts';
import { StoreOpening } from './store-opening.ts';
import * as actions from './store/actions.ts';
import { followSignals } from './store/follow-signals.ts';
import { startingAt } from './store/view-state.ts';

const NOT_DRAWN = { kind: 'drawing' } as const;

@localized()
@customElement('elenchus-app')
export class ElenchusApp extends LitElement {
  static override styles = styles;

  // Its style sheet has the font.
  private readonly draughtsman = createDraughtsman(() => this.explorer?.mapAspect, ['Roboto']);
  private readonly display = createDisplay();
  private readonly displayChoosing = new DisplayChoosing(this, this.display);
  private readonly debates = new OpenDebates(this, this.draughtsman.draw, openTextStore(), this.display, (files) => this.openFiles(files), (key) => this.storeOpening.arrive(key));
  private readonly session = this.debates.session;
  private readonly printing = new PicturePrinting(this, () => this.explorer?.drawingOfMap);
  private readonly pictureExport = new PictureExport(this, () => this.session.value, () => this.explorer?.mapAspect, this.printing);
  private readonly opening = new DebateOpening(this);
  private readonly saving = new DebateSaving(this);
  private readonly storeOpening: StoreOpening = new StoreOpening(this, (opening) => this.openCorpus(opening));

  private readonly surroundings: Surroundings = {
    chooseDebate: () => this.debates.choose(true),
    chooseFiles: () => this.renderRoot.querySelector('open-debate')?.choose(),
    openStore: () => void this.askForStore(),
    saveAs: () => void this.saving.open(),
    picture: (subject) => this.pictureExport.open(subject),
    debates: () => this.debates.all,
    openDebate: (key) => void this.debates.show(key),
    print: () => print(),
    display: (change) => this.display.choose({ ...this.display.choice.peek(), ...change }),
    chooseDisplay: () => this.displayChoosing.open(),
    keptPanels,
    keepPanels,
    keptSingleKeys,
    keepSingleKeys,
  };

  constructor() {
    super();
    followSignals(this, () => {
      const session = this.session.value;
      return session && [session.store.view.value, session.document.value];
    });
  }

  override render(): TemplateResult {
    const session = this.session.value;
    const { corpus } = this.debates;
    if (session === undefined && corpus !== undefined) return this.renderCorpus(corpus);
    if (session === undefined) {
      return html`<div class="start">
        ${progressOf(this.opening)}
        <p role=${this.debates.failure === undefined ? 'status' : 'alert'}>${this.debates.failure ?? msg('Loading the debate…')}</p>
        ${this.debates.failure === undefined ? nothing : this.renderOpenDebate()}
      </div>`;
    }
    return html`
      <session-explorer
        .session=${session}
        .surroundings=${this.surroundings}
        @picture-wanted=${(e: ElementEvent<'picture-wanted'>) => this.pictureExport.open(e.detail.subject)}
      >
        ${this.renderTitle(session)}
        <div slot="actions" class="actions">
          <button class="button" type="button" @click=${this.surroundings.chooseDebate}>${msg('Debates')}</button>
          ${this.renderOpenDebate()}
          <button class="button" type="button" @click=${this.surroundings.saveAs}>${msg('Save as…')}</button>
          <button class="button primary" type="button" @click=${() => this.pictureExport.open()}>${msg('Export picture')}</button>
          <button class="button square" type="button" aria-haspopup="dialog" aria-label=${msg('Display')} title=${msg('Display')} @click=${this.surroundings.chooseDisplay}>${displayIcon}</button>
        </div>
        <div slot="notices">${this.renderNotices()} ${corpus === undefined ? nothing : partBarOf(corpus, session)}</div>
        ${this.renderShelf()} ${this.renderDialogs(session)}
      </session-explorer>
      ${this.printing.drawing === undefined ? nothing : html`<div class="printed">${svgElement(svgDocument(this.printing.drawing))}</div>`}
    `;
  }

  /** The overview of a debate that is too large for the page. */
  private renderCorpus(corpus: OpenCorpus): TemplateResult {
    const { title, question } = corpus.summary;
    return html`<corpus-page .corpus=${corpus} .loading=${corpus.loading}>
      <div slot="title" class="names">
        <h1><span class="product">Elenchus</span> ${title}</h1>
        ${question === title ? nothing : html`<p class="question">${question}</p>`}
        <p class="question">${corpus.opening.whereabouts()}</p>
      </div>
      <div slot="actions" class="actions">
        <button class="button" type="button" @click=${this.surroundings.chooseDebate}>${msg('Debates')}</button>
        ${this.renderOpenDebate()}
        <button class="button square" type="button" aria-haspopup="dialog" aria-label=${msg('Display')} title=${msg('Display')} @click=${this.surroundings.chooseDisplay}>${displayIcon}</button>
      </div>
      <div slot="notices">${this.renderNotices()}</div>
      ${this.renderShelf()}
    </corpus-page>`;
  }

  private renderNotices(): TemplateResult {
    return html`${progressOf(this.opening)} ${noticeOf(this.debates)} ${noticeOf(this.saving)} ${noticeOf(this.displayChoosing)}
      <diagnostic-list
        .reports=${this.opening.reports}
        .outcome=${this.opening.keptFormer ? msg('What was open before is still open.') : ''}
        @diagnostics-close=${() => this.opening.forget()}
      ></diagnostic-list>`;
  }

  private renderShelf(): TemplateResult {
    return html`${this.displayChoosing.renderDialog()}
      <debate-shelf
        .open=${this.debates.choosing}
        .debates=${this.debates.all}
        .current=${this.debates.current}
        .warning=${this.debates.warning}
        @debate-open=${(e: ElementEvent<'debate-open'>) => this.debates.show(e.detail.key)}
        @debate-remove=${(e: ElementEvent<'debate-remove'>) => this.debates.remove(e.detail.key)}
        @shelf-close=${() => this.debates.choose(false)}
      >
        <div><button class="button" type="button" @click=${this.surroundings.openStore}>${msg('Open a store…')}</button></div>
      </debate-shelf>
      ${this.renderStoreDialog()}`;
  }

  /** Defined once the reader asks for it. */
  private renderStoreDialog(): TemplateResult {
    const { state, known } = this.storeOpening;
    return html`<store-dialog
      .open=${state !== undefined}
      .known=${known}
      .busy=${state?.busy ?? false}
      .error=${state?.error}
      @store-request=${(e: ElementEvent<'store-request'>) => void this.storeOpening.open(e.detail.addresses)}
      @store-close=${() => this.storeOpening.close()}
    ></store-dialog>`;
  }

  private async askForStore(): Promise<void> {
    this.debates.choose(false);
    await this.storeOpening.ask();
  }

  private renderTitle({ store: { graph } }: Session): TemplateResult {
    return html`<div slot="title" class="names">
      <h1><span class="product">Elenchus</span> ${graph.debate.title}</h1>
      ${graph.debate.question === graph.debate.title ? nothing : html`<p class="question">${graph.debate.question}</p>`}
      ${this.debates.current === null ? nothing : html`<p class="question">${this.debates.warning === undefined ? msg('Kept in this browser.') : msg('Not kept in this browser.')}</p>`}
    </div>`;
  }

  private renderOpenDebate(): TemplateResult {
    return html`
      <open-debate
        label=${msg('Open a debate')}
        .dropTarget=${document.documentElement}
        @files-chosen=${this.onFilesChosen}
      ></open-debate>
    `;
  }

  private renderDialogs(session: Session): TemplateResult {
    const { state: exporting } = this.pictureExport;
    const { state: saving } = this.saving;
    return html`
      <save-dialog
        .open=${saving !== undefined}
        .debate=${session.document.value}
        .measure=${this.saving.losses}
        .busy=${saving?.busy ?? false}
        .error=${saving?.error}
        @save-request=${(e: ElementEvent<'save-request'>) => this.saving.save(session.document.value, e.detail.format)}
        @save-close=${() => this.saving.close()}
      ></save-dialog>
      <export-dialog
        .open=${exporting !== undefined}
        .graph=${session.store.graph}
        .selected=${session.store.view.value.selected}
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
    `;
  }

  private get explorer(): SessionExplorer | null {
    return this.renderRoot.querySelector('session-explorer');
  }

  private async onFilesChosen(event: ElementEvent<'files-chosen'>): Promise<void> {
    await this.openFiles(event.detail.files);
  }

  /** Tells whether there was a debate in them. */
  private async openFiles(files: readonly File[]): Promise<boolean> {
    const opened = await this.opening.read(files);
    if (opened === undefined) return false;
    const { debate, holder } = opened;
    if (debate !== undefined || holder !== undefined) {
      this.pictureExport.close();
      this.debates.choose(false);
    }
    if (debate !== undefined) this.debates.bring(debate, opened.view && startingAt(opened.view));
    if (holder !== undefined) await this.openHeld(holder, files);
    // After the debate that comes with them, for it is its essays whose texts they are.
    if (opened.texts.length > 0) this.session.value?.store.dispatch(actions.showTab('text'));
    const texts = [...opened.texts, ...opened.companions];
    if (texts.length > 0) await this.session.value?.texts.bring(texts);
    return debate !== undefined || holder !== undefined;
  }

  /** A debate that the worker keeps which read it. */
  private async openHeld({ worker, key }: Held, files: readonly File[]): Promise<void> {
    const { corpusOfWorker } = await import('./corpus/worker-corpus.ts');
    const opening = {
      corpus: corpusOfWorker(worker),
      key,
      whereabouts: () => (this.debates.warning === undefined ? msg('Kept in this browser.') : msg('Not kept in this browser.')),
      dispose: () => worker.terminate(),
    };
    await this.openCorpus(opening, files);
  }

  /**
   * Opens a debate that is too large for the page (`corpus/corpus-opening.ts` says how).
   *
   * @param files of which it can be read again; they are kept
   */
  async openCorpus(opening: CorpusOpening, files: readonly File[] = []): Promise<void> {
    await import('./corpus/corpus-page.ts');
    await this.debates.openCorpus(opening, files);
  }
}
