import { msg } from '@lit/localize';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ElementEvent } from '../../../components/events.ts';
import '../../../components/panel-divider/panel-divider.ts';
import '../../../components/sheet-handle/sheet-handle.ts';
import type { SheetHandle } from '../../../components/sheet-handle/sheet-handle.ts';
import type { SheetHeight } from '../../../components/sheet-handle/sheet-height.ts';
import type { PanelDivider } from '../../../components/panel-divider/panel-divider.ts';

/** The panels beside the map, as the reader last had them; sizes in pixels. What is missing is as it is in the beginning. */
export interface KeptPanels {
  readonly browse?: number;
  readonly inspect?: number;
  readonly browsing?: boolean;
  readonly inspecting?: boolean;
  /** On a narrow screen. */
  readonly sheet?: SheetHeight;
}

export const NO_PANELS_KEPT: KeptPanels = {};

/** Where they are kept; nowhere in a page that is not ours. */
export interface PanelShelf {
  readonly keptPanels: () => KeptPanels;
  readonly keepPanels: (panels: KeptPanels) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Which of the panels are open, and how wide they are where they stand beside the map. */
export class Panels implements ReactiveController {
  private chosen: KeptPanels | undefined;
  /** On a narrow screen, where the panel lies over the map, whether it is open is not what the reader wants for good. */
  private opened: boolean | undefined;
  private raised: SheetHeight | undefined;

  constructor(
    private readonly host: Host,
    private readonly isWide: () => boolean,
    private readonly shelf: () => PanelShelf | undefined,
  ) {
    host.addController(this);
  }

  /**
   * Whether the panel with the findings is open, as it is in the beginning: they are where a reader starts from. In a column of somebody's page
   * there would be nothing else to be seen.
   */
  get browsing(): boolean {
    return this.opened ?? this.kept.browsing ?? (this.shelf() !== undefined || this.isWide());
  }

  /** Opens or closes the panel with the findings. */
  browse(browsing: boolean): void {
    this.opened = browsing;
    if (this.isWide()) this.keep({ browsing });
    this.host.requestUpdate();
  }

  /** Whether the chosen claim is told of beside the map, while there is room beside it. */
  get inspecting(): boolean {
    return this.isWide() ? (this.kept.inspecting ?? true) : this.sheet !== 'line';
  }

  /** Shows the chosen claim, or puts it away: where it is narrow, down to a line. */
  inspect(inspecting: boolean): void {
    this.resize(this.isWide() ? { inspecting } : { sheet: inspecting ? 'half' : 'line' });
  }

  /** Where it is narrow: how high the chosen claim stands. In a line, for who wants to see the map. */
  get sheet(): SheetHeight {
    return this.raised ?? this.kept.sheet ?? 'line';
  }

  /** For who comes to read: higher than a line this time. */
  raise(): void {
    if (this.sheet === 'line') this.raised = 'half';
    this.host.requestUpdate();
  }

  /** What is asked for beneath it is seen. */
  uncover(): void {
    if (this.sheet === 'full') this.resize({ sheet: 'half' });
  }

  /** Makes a panel larger or smaller by one step; one that was put away comes back. */
  grow(panel: 'browse' | 'inspect', sign: 1 | -1): void {
    if (panel === 'inspect' && !this.isWide()) this.host.renderRoot.querySelector<SheetHandle>('sheet-handle')?.step(sign);
    else this.host.renderRoot.querySelector<PanelDivider>(`.${panel}-divider`)?.grow(sign);
  }

  hostUpdated(): void {
    const panes = this.host.renderRoot.querySelector<HTMLElement>('.panes');
    if (panes === null) return;
    const { browse, inspect } = this.kept;
    for (const [name, size] of [['--browse', browse], ['--inspect', inspect]] as const) {
      if (size === undefined) panes.style.removeProperty(name);
      else panes.style.setProperty(name, `${size}px`);
    }
    const handle = panes.querySelector('sheet-handle');
    if (handle?.parentElement) handle.panel = handle.parentElement;
    for (const divider of panes.querySelectorAll('panel-divider')) {
      const panel = divider.side === 'start' ? divider.previousElementSibling : divider.nextElementSibling;
      if (panel instanceof HTMLElement) divider.panel = panel;
    }
  }

  renderBrowseDivider(): TemplateResult {
    return html`<panel-divider
      class="browse-divider"
      side="start"
      label=${msg('Width of the findings and filters')}
      ?collapsed=${!this.browsing}
      @panel-resize=${(e: ElementEvent<'panel-resize'>) => this.resize({ browse: e.detail.size })}
      @panel-collapse=${(e: ElementEvent<'panel-collapse'>) => this.browse(!e.detail.collapsed)}
    ></panel-divider>`;
  }

  renderInspectDivider(): TemplateResult {
    return html`<panel-divider
      class="inspect-divider"
      side="end"
      label=${msg('Width of the chosen claim')}
      ?collapsed=${!this.inspecting}
      @panel-resize=${(e: ElementEvent<'panel-resize'>) => this.resize({ inspect: e.detail.size })}
      @panel-collapse=${(e: ElementEvent<'panel-collapse'>) => this.resize({ inspecting: !e.detail.collapsed })}
    ></panel-divider>`;
  }

  /** At the upper rim of the chosen claim, where it is narrow. */
  renderSheetHandle(): TemplateResult {
    return html`<sheet-handle
      label=${msg('Height of the chosen claim')}
      height=${this.sheet}
      @sheet-move=${(e: ElementEvent<'sheet-move'>) => this.drag(e.detail.size)}
      @sheet-rest=${(e: ElementEvent<'sheet-rest'>) => this.resize({ sheet: e.detail.height })}
    ></sheet-handle>`;
  }

  /** Under the finger it goes along at once. */
  private drag(size: number | undefined): void {
    const panes = this.host.renderRoot.querySelector<HTMLElement>('.panes');
    panes?.toggleAttribute('data-dragged', size !== undefined);
    panes?.style.setProperty('--sheet', `${size ?? 0}px`);
  }

  private get kept(): KeptPanels {
    return (this.chosen ??= this.shelf()?.keptPanels() ?? NO_PANELS_KEPT);
  }

  private resize(change: KeptPanels): void {
    this.keep(change);
    this.host.requestUpdate();
  }

  private keep(change: KeptPanels): void {
    if (change.sheet !== undefined) this.raised = undefined;
    this.chosen = { ...this.kept, ...change };
    this.shelf()?.keepPanels(this.chosen);
  }
}
