import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scene } from '../../graph/picture/scene.ts';
import { descriptionOf } from '../../graph/picture/svg/draw-scene.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { debateMapStyles } from './debate-map.styles.ts';
import { fontsFor } from './fonts-for.ts';
import { fitIcon, zoomInIcon, zoomOutIcon } from './map-icons.ts';
import { KEYS_IN_WORDS, mapKeys } from './map-keys.ts';
import { MapView } from './map-view.ts';
import type { Target } from './scene-elements.ts';

const ZOOM_STEP = 1.25;

/**
 * The picture of a debate to move about in. It shows exactly the scene it is given; when another one holds the selected claim
 * too, that claim stays where it is on screen.
 *
 * @property scene What to draw.
 * @property theme Its colours.
 * @property selected Id of the selected claim. It is marked, and brought into sight.
 * @property highlighted Ids of claims to point out.
 * @fires claim-select `{id}` when the reader presses a claim.
 * @fires claim-unfold `{id}` when the reader asks for the hidden grounds of a claim: by its handle, by pressing it twice, or with Enter
 * while it is selected.
 * @fires claim-fold `{id}` when the reader presses a claim without hidden grounds twice, or with Enter while it is selected.
 * @fires essay-toggle `{id}` when the reader presses the head of an essay.
 * @fires selection-clear when the reader presses beside everything, or Escape.
 * @csspart map The picture, which takes the focus.
 */
@customElement('debate-map')
export class DebateMap extends LitElement {
  static override readonly styles = [base, controls, debateMapStyles];
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ attribute: false }) scene: Scene | undefined;

  @property({ attribute: false }) theme: Theme = lightTheme;

  @property({ attribute: false }) selected: string | undefined;

  @property({ attribute: false }) highlighted: ReadonlySet<string> = new Set();

  private map: MapView | undefined;
  private drawing: Promise<void> | undefined;
  private readonly reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  private readonly sizes = new ResizeObserver(() => this.map?.resized());
  private readonly onKeyDown = mapKeys({
    pan: (x, y) => this.map?.panBy(x, y),
    zoomIn: () => this.zoomIn(),
    zoomOut: () => this.zoomOut(),
    fit: () => this.fit(),
    unfold: () => {
      if (this.selected !== undefined) this.toggleGrounds(this.selected);
    },
    clear: () => emit(this, 'selection-clear', null),
  });

  /** Shows the whole picture. */
  fit(): void {
    this.map?.fit(this.animated);
  }

  zoomIn(): void {
    this.map?.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.map?.zoomBy(1 / ZOOM_STEP);
  }

  /** Where the middle of a claim is, in pixels from the upper left corner of the element; undefined if it is not shown. */
  placeOf(claim: string): { readonly x: number; readonly y: number } | undefined {
    return this.map?.placeOf(claim);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.map?.destroy();
    this.map = undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.drawing;
    return complete;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) {
      this.style.setProperty('--map-paper', this.theme.paper);
      this.map?.setTheme(this.theme);
    }
    if (changed.has('selected')) this.map?.select(this.selected, this.animated);
    if (changed.has('highlighted')) this.map?.highlight(this.highlighted);
    if (changed.has('scene')) this.draw();
  }

  protected override render(): unknown {
    const shown = this.scene === undefined ? 'nothing is drawn yet' : descriptionOf(this.scene);
    return html`<div
        class="canvas"
        part="map"
        tabindex="0"
        role="application"
        aria-label="Map: ${shown}"
        aria-describedby="keys"
        @keydown=${this.onKeyDown}
      ></div>
      <p id="keys" hidden>${KEYS_IN_WORDS}</p>
      ${this.scene === undefined
        ? nothing
        : html`<div class="controls" role="group" aria-label="Zoom">
            ${this.renderButton('Zoom in', zoomInIcon, () => this.zoomIn())}
            ${this.renderButton('Zoom out', zoomOutIcon, () => this.zoomOut())}
            ${this.renderButton('Show all', fitIcon, () => this.fit())}
          </div>`}`;
  }

  private renderButton(label: string, icon: unknown, act: () => void): unknown {
    return html`<button type="button" class="button square" aria-label=${label} title=${label} @click=${act}>${icon}</button>`;
  }

  private get animated(): boolean {
    return !this.reducedMotion.matches;
  }

  private draw(): void {
    const { scene } = this;
    this.drawing = scene && this.drawOnceFontsAreThere(scene);
  }

  private async drawOnceFontsAreThere(scene: Scene): Promise<void> {
    await fontsFor(scene);
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    // Another scene may have come meanwhile, or the element may be gone.
    if (scene !== this.scene || !this.isConnected || canvas === null) return;
    if (this.map === undefined) {
      this.map = new MapView(canvas, this.theme, {
        pressed: (target) => this.onPress(target),
        pressedTwice: ({ id }) => this.toggleGrounds(id),
        pressedNothing: () => emit(this, 'selection-clear', null),
      });
      this.map.select(this.selected, false);
      this.sizes.observe(canvas);
    }
    this.map.setScene(scene, this.animated);
    this.map.highlight(this.highlighted);
  }

  private onPress({ kind, id }: Target): void {
    switch (kind) {
      case 'claim':
        emit(this, 'claim-select', { id });
        break;
      case 'unfold':
        emit(this, 'claim-unfold', { id });
        break;
      case 'essay':
        emit(this, 'essay-toggle', { id });
        break;
    }
  }

  private toggleGrounds(id: string): void {
    const boxes = this.scene?.boxes.filter(({ claim }) => claim === id) ?? [];
    if (boxes.length === 0) return;
    emit(this, boxes.some(({ handle }) => handle) ? 'claim-unfold' : 'claim-fold', { id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-map': DebateMap;
  }
}
