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
import { DebateOpening } from './debate-opening.ts';
import { DebateSaving } from './debate-saving.ts';
import { DisplayChoosing } from './display-choosing.ts';
import { styles } from './elenchus-app.styles.ts';
import './explorer/session-explorer.ts';
import type { SessionExplorer } from './explorer/session-explorer.ts';
import type { Surroundings } from './explorer/surroundings.ts';
import { noticeOf, progressOf } from './notices.ts';
import { OpenDebates } from './open-debates.ts';
import { PictureExport } from './picture-export.ts';
import { PicturePrinting } from './picture-printing.ts';
import { createDisplay } from './services/display.ts';
import { createDraughtsman } from './services/draw.ts';
import { keepPanels, keptPanels } from './services/kept-panels.ts';
import { keepSingleKeys, keptSingleKeys } from './services/single-keys.ts';
import { openTextStore } from './services/text-store.ts';
import type { Session } from './session.ts';
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
  private readonly displayChoosing = new DisplayChoosing(this, this.display, () => this.explorer?.requestUpdate());
  private readonly debates = new OpenDebates(this, this.draughtsman.draw, openTextStore(), this.display);
  private readonly session = this.debates.session;
  private readonly printing = new PicturePrinting(this, () => this.explorer?.drawingOfMap);
  private readonly pictureExport = new PictureExport(this, () => this.session.value, () => this.explorer?.mapAspect, this.printing);
  private readonly opening = new DebateOpening(this);
  private readonly saving = new DebateSaving(this);

  private readonly surroundings: Surroundings = {
    chooseDebate: () => this.debates.choose(true),
    chooseFiles: () => this.renderRoot.querySelector('open-debate')?.choose(),
    saveAs: () => void this.saving.open(),
    picture: (subject) => this.pictureExport.open(subject),
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
    if (session === undefined) {
      return html`<div class="start">
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
        <div slot="notices">
          ${progressOf(this.opening)} ${noticeOf(this.debates)} ${noticeOf(this.saving)} ${noticeOf(this.displayChoosing)}
          <diagnostic-list
            .reports=${this.opening.reports}
            .outcome=${this.opening.keptFormer ? msg('What was open before is still open.') : ''}
            @diagnostics-close=${() => this.opening.forget()}
          ></diagnostic-list>
        </div>
        ${this.renderDialogs(session)}
      </session-explorer>
      ${this.printing.drawing === undefined ? nothing : html`<div class="printed">${svgElement(svgDocument(this.printing.drawing))}</div>`}
    `;
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
      ${this.displayChoosing.renderDialog()}
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
    const opened = await this.opening.read(event.detail.files);
    if (opened?.debate !== undefined) {
      this.pictureExport.close();
      this.debates.choose(false);
      this.debates.bring(opened.debate, opened.view && startingAt(opened.view));
    }
    if (opened === undefined) return;
    // After the debate that comes with them, for it is its essays whose texts they are.
    if (opened.texts.length > 0) this.session.value?.store.dispatch(actions.showTab('text'));
    const texts = [...opened.texts, ...opened.companions];
    if (texts.length > 0) await this.session.value?.texts.bring(texts);
  }
}
