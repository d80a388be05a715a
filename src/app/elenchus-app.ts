import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/claim-inspector/claim-inspector.ts';
import '../../components/contradiction-list/contradiction-list.ts';
import '../../components/debate-filters/debate-filters.ts';
import '../../components/diagnostic-list/diagnostic-list.ts';
import '../../components/essay-list/essay-list.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/export-dialog/export-dialog.ts';
import type { ExportRequest } from '../../components/export-dialog/export-request.ts';
import '../../components/map-legend/map-legend.ts';
import '../../components/open-debate/open-debate.ts';
import '../../components/premise-table/premise-table.ts';
import '../../components/tab-bar/tab-bar.ts';
import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { hasErrors } from '../../graph/model/diagnostic.ts';
import { readDebate, type ReadResult } from '../../graph/model/read-debate.ts';
import { styles } from './elenchus-app.styles.ts';
import './map-pane.ts';
import { exportPicture } from './services/export-picture.ts';
import { createDraw } from './services/draw.ts';
import { readDebateFile } from './services/read-file.ts';
import { saveFile } from './services/save-file.ts';
import { fetchShippedDebate } from './services/shipped-debate.ts';
import * as actions from './store/actions.ts';
import { followPicture, type Picture } from './store/picture.ts';
import { SignalController } from './store/signal-controller.ts';
import { createStore, type Store } from './store/store.ts';
import { TABS, type Tab } from './store/view-state.ts';

const TAB_NAMES: Readonly<Record<Tab, string>> = { map: 'Map', premises: 'Premises', contradictions: 'Contradictions' };

/** The page: what the elements tell becomes an action on the store, and what the store holds goes to the elements. */
@customElement('elenchus-app')
export class ElenchusApp extends LitElement {
  static override styles = styles;

  @state() private session: { readonly store: Store; readonly picture: Picture } | undefined;
  @state() private problems: { readonly file: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  @state() private failure: string | undefined;
  @state() private exporting = false;
  @state() private exportError: string | undefined;
  @state() private openPanels: ReadonlySet<Panel> = new Set(isWide() ? ['browse', 'inspect'] : []);

  private readonly draw = createDraw();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.session === undefined) void this.openShippedDebate();
  }

  override render(): TemplateResult {
    if (this.session === undefined) return this.renderStart();
    const { store, picture } = this.session;
    const graph = store.graph.value;
    const view = store.view.value;
    return html`
      <open-debate @files-chosen=${this.onFilesChosen}>
        <header>
          <div class="names">
            <p class="product">Elenchus</p>
            <h1>${graph.debate.title}</h1>
            <p class="question">${graph.debate.question}</p>
          </div>
          <tab-bar
            label="Views"
            .tabs=${TABS.map((id) => ({ id, name: TAB_NAMES[id], panel: 'main' }))}
            .selected=${view.tab}
            @tab-select=${this.onTabSelect}
          ></tab-bar>
        </header>
      </open-debate>
    `;
  }

  private renderStart(): TemplateResult {
    return html`<p class="start" role="status">${this.failure ?? 'Loading the debate…'}</p>`;
  }
}

type Panel = 'browse' | 'inspect';

function isWide(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}
