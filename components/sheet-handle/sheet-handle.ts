import { localized, msg } from '@lit/localize';
import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { downIcon, upIcon } from '../shared/icons.ts';
import { nearestHeight, SHEET_HEIGHTS, type SheetHeight } from './sheet-height.ts';
import { sheetHandleStyles } from './sheet-handle.styles.ts';

/** A finger that moves less means to press. */
const TREMOR = 6;

interface Dragged {
  readonly pointer: number;
  readonly y: number;
  readonly from: number;
  readonly moved: boolean;
}

/**
 * At the upper rim of a panel that lies over the lower part of something: raises and lowers it between three heights. By dragging, by pressing it, by
 * keys (arrows, Home, End, Enter, as a window splitter in the ARIA Authoring Practices) and by two buttons, so that nothing needs a drag (WCAG 2.2,
 * 2.5.7).
 *
 * @property label Accessible name: of the panel.
 * @property height How high the panel is now.
 * @property panel The panel.
 * @fires sheet-move `{size}` in pixels while it is dragged; undefined when it is let go.
 * @fires sheet-rest `{height}` when it is to rest at another height.
 */
@localized()
@customElement('sheet-handle')
export class SheetHandle extends LitElement {
  static override readonly styles = [base, controls, sheetHandleStyles];

  @property() label = '';

  @property() height: SheetHeight = 'half';

  @property({ attribute: false }) panel: HTMLElement | undefined;

  @state() private dragged: Dragged | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dragged = undefined;
  }

  protected override render(): unknown {
    return html`<div
        class="bar ${this.dragged?.moved === true ? 'dragged' : ''}"
        role="separator"
        tabindex="0"
        aria-orientation="horizontal"
        aria-label=${this.label}
        aria-valuemin="0"
        aria-valuemax=${SHEET_HEIGHTS.length - 1}
        aria-valuenow=${this.place}
        aria-valuetext=${inWords(this.height)}
        title=${msg('Drag, or press the arrow keys; Enter lowers and raises it')}
        @keydown=${this.onKeyDown}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
        @pointerup=${this.onPointerUp}
        @pointercancel=${this.onPointerCancel}
      ></div>
      ${this.renderStep(-1)} ${this.renderStep(1)}`;
  }

  /** Never disabled as such: it would lose the focus by being pressed for the last time. */
  private renderStep(sign: 1 | -1): TemplateResult {
    const label = sign === 1 ? msg('Raise') : msg('Lower');
    const idle = SHEET_HEIGHTS[this.place + sign] === undefined;
    return html`<button type="button" class="button quiet square" aria-label=${label} title=${label} aria-disabled=${idle} @click=${() => this.step(sign)}>${sign === 1 ? upIcon : downIcon}</button>`;
  }

  private get place(): number {
    return SHEET_HEIGHTS.indexOf(this.height);
  }

  /** To the next height up or down. */
  step(sign: 1 | -1): void {
    this.rest(SHEET_HEIGHTS[this.place + sign]);
  }

  private rest(height: SheetHeight | undefined): void {
    if (height !== undefined && height !== this.height) emit(this, 'sheet-rest', { height });
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const keys: Partial<Record<string, () => void>> = {
      ArrowUp: () => this.step(1),
      ArrowDown: () => this.step(-1),
      Home: () => this.rest('line'),
      End: () => this.rest('full'),
      Enter: () => this.toggle(),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  private toggle(): void {
    this.rest(this.height === 'line' ? 'half' : 'line');
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.dragged = { pointer: event.pointerId, y: event.clientY, from: this.panel?.getBoundingClientRect().height ?? 0, moved: false };
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const { dragged } = this;
    if (dragged?.pointer !== event.pointerId) return;
    const by = dragged.y - event.clientY;
    if (!dragged.moved && Math.abs(by) < TREMOR) return;
    this.dragged = { ...dragged, moved: true };
    emit(this, 'sheet-move', { size: this.within(dragged.from + by) });
  };

  private readonly onPointerUp = (event: PointerEvent): void => {
    const { dragged } = this;
    if (dragged?.pointer !== event.pointerId) return;
    this.dragged = undefined;
    if (!dragged.moved) return this.toggle();
    emit(this, 'sheet-move', { size: undefined });
    this.rest(nearestHeight(this.within(dragged.from + dragged.y - event.clientY) / Math.max(1, this.room), this.height));
  };

  private readonly onPointerCancel = (): void => {
    if (this.dragged?.moved === true) emit(this, 'sheet-move', { size: undefined });
    this.dragged = undefined;
  };

  private within(size: number): number {
    return Math.round(Math.min(this.room, Math.max(this.clientHeight, size)));
  }

  private get room(): number {
    return this.panel?.parentElement?.clientHeight ?? 0;
  }
}

function inWords(height: SheetHeight): string {
  return { line: msg('one line'), half: msg('the lower half'), full: msg('all of the room') }[height];
}

declare global {
  interface HTMLElementTagNameMap {
    'sheet-handle': SheetHandle;
  }
}
