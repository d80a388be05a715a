import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { towardsLeftIcon, towardsRightIcon } from '../shared/icons.ts';
import { panelDividerStyles } from './panel-divider.styles.ts';

/** By keys, and by the buttons, in pixels. */
const SMALL_STEP = 16;
const LARGE_STEP = 64;

/** Narrower than that many pixels a panel is no use. */
const NARROWEST = 208;

/** How much of the room a panel may take: two of them leave something between them. */
const LARGEST_SHARE = 0.36;

/**
 * Between a panel and what is beside it: makes the panel wider or narrower, and puts it away. By dragging, by keys (arrows, Home, End, Enter:
 * the pattern of a window splitter in the ARIA Authoring Practices) and by two buttons, so that nothing needs a drag (WCAG 2.2, 2.5.7).
 *
 * @property label Accessible name: of the panel.
 * @property side On which side of the divider the panel is.
 * @property collapsed Whether the panel is put away. The divider stays, and brings it back.
 * @property panel The panel, beside the divider in one parent.
 * @fires panel-resize `{size}` in pixels.
 * @fires panel-collapse `{collapsed}`
 */
@localized()
@customElement('panel-divider')
export class PanelDivider extends LitElement {
  static override readonly styles = [base, controls, panelDividerStyles];

  @property() label = '';

  @property({ reflect: true }) side: 'start' | 'end' = 'start';

  @property({ type: Boolean, reflect: true }) collapsed = false;

  @property({ attribute: false }) panel: HTMLElement | undefined;

  /** How wide the panel is between its narrowest and its widest, in percent. */
  @state() private percent = 0;

  @state() private dragged: { readonly pointer: number; readonly x: number; readonly size: number } | undefined;

  private readonly sizes = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    for (const element of [this.parentElement, this.panel]) if (element) this.sizes.observe(element);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.dragged = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { panel } = this;
    if (!changed.has('panel') || panel === undefined) return;
    const bar = this.renderRoot.querySelector('.bar');
    // By reference: an id means nothing from within a shadow root.
    if (bar !== null) bar.ariaControlsElements = [panel];
    this.sizes.observe(panel);
  }

  protected override render(): unknown {
    const { collapsed, label } = this;
    return html`<div
        class="bar ${this.dragged === undefined ? '' : 'dragged'}"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${label}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${collapsed ? 0 : this.percent}
        aria-valuetext=${collapsed ? msg('put away') : nothing}
        title=${msg('Drag, or press the arrow keys; Enter puts it away and brings it back')}
        @keydown=${this.onKeyDown}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
        @pointerup=${this.onPointerEnd}
        @pointercancel=${this.onPointerEnd}
        @dblclick=${() => this.collapse(!collapsed)}
      ></div>
      <div class="steps" role="group" aria-label=${label}>${collapsed ? this.renderBack() : html`${this.renderStep(-1)}${this.renderStep(1)}`}</div>`;
  }

  private renderStep(sign: 1 | -1): TemplateResult {
    const label = sign === 1 ? msg('Wider') : msg('Narrower');
    return html`<button type="button" class="button square" aria-label=${label} title=${label} @click=${() => this.step(sign * LARGE_STEP)}>${this.arrow(sign)}</button>`;
  }

  private renderBack(): TemplateResult {
    const label = msg('Show again');
    return html`<button type="button" class="button square" aria-label=${label} title=${label} @click=${() => this.collapse(false)}>${this.arrow(1)}</button>`;
  }

  /** Where the divider goes when the panel gets wider, or narrower. */
  private arrow(sign: 1 | -1): TemplateResult {
    return this.outwards === sign ? towardsRightIcon : towardsLeftIcon;
  }

  private get size(): number {
    return this.panel?.getBoundingClientRect().width ?? 0;
  }

  private get widest(): number {
    return Math.max(NARROWEST, (this.parentElement?.clientWidth ?? 0) * LARGEST_SHARE);
  }

  private measure(): void {
    const room = this.widest - NARROWEST;
    this.percent = room <= 0 ? 0 : Math.round((Math.min(1, Math.max(0, (this.size - NARROWEST) / room)) * 100));
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const wider = this.outwards;
    const step = event.shiftKey ? LARGE_STEP : SMALL_STEP;
    const keys: Partial<Record<string, () => void>> = {
      ArrowRight: () => this.step(wider * step),
      ArrowLeft: () => this.step(-wider * step),
      Home: () => this.resize(NARROWEST),
      End: () => this.resize(this.widest),
      Enter: () => this.collapse(!this.collapsed),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.collapsed) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.dragged = { pointer: event.pointerId, x: event.clientX, size: this.size };
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const { dragged } = this;
    if (dragged?.pointer !== event.pointerId) return;
    const size = dragged.size + (event.clientX - dragged.x) * this.outwards;
    // Drawn in well beyond its narrowest it is put away.
    if (size < NARROWEST / 2) {
      this.dragged = undefined;
      this.collapse(true);
    } else if (event.clientX !== dragged.x) this.resize(size);
  };

  private readonly onPointerEnd = (): void => {
    this.dragged = undefined;
  };

  /** 1 where the panel gets wider when the divider goes right, -1 where it gets narrower. */
  private get outwards(): 1 | -1 {
    // Not by the computed style, which would have the browser lay out the page each time.
    const right = !this.matches(':dir(rtl)');
    return (this.side === 'start') === right ? 1 : -1;
  }

  /** One step larger, or smaller, as by the buttons. */
  grow(sign: 1 | -1): void {
    this.step(sign * LARGE_STEP);
  }

  private step(by: number): void {
    if (this.collapsed) {
      if (by > 0) this.collapse(false);
      return;
    }
    const { size } = this;
    // At its narrowest there is one step left.
    if (by <= -LARGE_STEP && size <= NARROWEST) this.collapse(true);
    else this.resize(size + by);
  }

  private resize(size: number): void {
    if (this.collapsed) return;
    emit(this, 'panel-resize', { size: Math.round(Math.min(this.widest, Math.max(NARROWEST, size))) });
  }

  private collapse(collapsed: boolean): void {
    emit(this, 'panel-collapse', { collapsed });
    // The buttons change with it; the divider stays.
    this.renderRoot.querySelector<HTMLElement>('.bar')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-divider': PanelDivider;
  }
}
