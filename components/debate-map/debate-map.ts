import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Scene } from '../../graph/picture/scene.ts';
import { descriptionOf } from '../../graph/picture/svg/draw-scene.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import type { Move } from '../../graph/picture/walk/walk.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { debateMapStyles } from './debate-map.styles.ts';
import { fontsFor } from './fonts-for.ts';
import { FocusMarks } from './focus-marks.ts';
import { fitIcon, keysIcon, zoomInIcon, zoomOutIcon } from './map-icons.ts';
import { KEYS, KEYS_IN_BRIEF, KEYS_IN_WORDS, mapKeys } from './map-keys.ts';
import { MapView } from './map-view.ts';
import { MapWalk } from './map-walk.ts';
import type { Target } from './scene-elements.ts';

const ZOOM_STEP = 1.25;

/**
 * The picture of a debate to move about in. It shows exactly the scene it is given; when another one holds the selected claim
 * too, that claim stays where it is on screen. By keys one goes from claim to claim along the connections (SPEC.md, W); why the focus is
 * on one of two buttons, docs/decisions/keyboard.md says.
 *
 * @property scene What to draw.
 * @property theme Its colours.
 * @property selected Id of the selected claim. It is marked, and brought into sight.
 * @property highlighted Ids of claims to point out.
 * @fires claim-select `{id}` when the reader presses a claim, or Enter on one that is not selected.
 * @fires claim-unfold `{id}` when the reader asks for the hidden grounds of a claim: by its handle, by pressing it twice, with Space, or with
 * Enter while it is selected.
 * @fires claim-fold `{id}` when the reader presses a claim without hidden grounds twice, with Space, or with Enter while it is selected.
 * @fires essay-toggle `{id}` when the reader presses the head of an essay.
 * @fires selection-clear when the reader presses beside everything, or Escape.
 * @csspart map The picture.
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
  private readonly walk = new MapWalk();
  private marks: FocusMarks | undefined;
  /** Said to those who do not see the map. */
  @state() private spoken = '';
  @state() private helping = false;
  private readonly onKeyDown = mapKeys({
    move: (move) => this.move(move),
    choose: () => this.choose(),
    unfold: () => {
      if (this.walk.claim !== undefined) this.toggleGrounds(this.walk.claim);
    },
    tell: () => this.say(`${this.walk.claimAloud()} ${this.walk.whereabouts()}`),
    help: () => this.toggleHelp(),
    pan: (x, y) => this.map?.panBy(x, y),
    zoomIn: () => this.zoomIn(),
    zoomOut: () => this.zoomOut(),
    fit: () => this.fit(),
    clear: () => {
      if (this.helping) this.helping = false;
      else emit(this, 'selection-clear', null);
    },
  });

  /** Brings the focus to the claim where it was last. */
  override focus(): void {
    this.marks?.focus();
  }

  /** Shows the whole picture. */
  fit(): void {
    this.map?.fit(this.animated);
  }

  zoomIn(): void {
    this.map?.zoomBy(ZOOM_STEP, this.walk.box);
  }

  zoomOut(): void {
    this.map?.zoomBy(1 / ZOOM_STEP, this.walk.box);
  }

  /** Where the middle of a claim is, in pixels from the upper left corner of the element; undefined if it is not shown. */
  placeOf(claim: string): { readonly x: number; readonly y: number } | undefined {
    return this.map?.placeOf(claim);
  }

  /** The id of the claim on which the focus is, or would be if it came to the map. */
  get focusedClaim(): string | undefined {
    return this.walk.claim;
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
    this.marks?.hide();
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
    if (changed.has('selected')) {
      this.map?.select(this.selected, this.animated);
      this.followSelected();
    }
    if (changed.has('highlighted')) this.map?.highlight(this.highlighted);
    if (changed.has('scene')) this.draw();
  }

  protected override render(): unknown {
    const shown = this.scene === undefined ? 'nothing is drawn yet' : descriptionOf(this.scene);
    return html`<div
        class="map"
        part="map"
        role="application"
        aria-roledescription="argument map"
        aria-label="Map: ${shown}"
        aria-describedby="keys"
        @keydown=${this.onKeyDown}
        @focusin=${this.onFocusIn}
      >
        <div class="canvas"></div>
      </div>
      <p id="keys" hidden>${KEYS_IN_BRIEF}</p>
      <p class="visually-hidden" aria-live="polite">${this.spoken}</p>
      ${this.helping ? renderKeys() : nothing}
      ${this.scene === undefined
        ? nothing
        : html`<div class="controls" role="group" aria-label="View of the map">
            ${this.renderButton('Zoom in', zoomInIcon, () => this.zoomIn())}
            ${this.renderButton('Zoom out', zoomOutIcon, () => this.zoomOut())}
            ${this.renderButton('Show all', fitIcon, () => this.fit())}
            ${this.renderButton('Keys', keysIcon, () => this.toggleHelp(), this.helping)}
          </div>`}`;
  }

  private renderButton(label: string, icon: unknown, act: () => void, expanded?: boolean): unknown {
    return html`<button type="button" class="button square" aria-label=${label} title=${label} aria-expanded=${expanded ?? nothing} @click=${act}>${icon}</button>`;
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
        pressed: (target, key) => this.onPress(target, key),
        pressedTwice: ({ id }) => this.toggleGrounds(id),
        pressedNothing: () => emit(this, 'selection-clear', null),
        moved: () => this.placeMark(),
      });
      this.map.select(this.selected, false);
      this.sizes.observe(canvas);
    }
    this.map.setScene(scene, this.animated);
    this.map.highlight(this.highlighted);
    this.walkOn(scene);
  }

  /** The focus stays at its claim, or goes to the nearest one that is still there; what has changed around it is said. */
  private walkOn(scene: Scene): void {
    const canvas = this.renderRoot.querySelector<HTMLElement>('.map');
    if (canvas === null) return;
    this.marks ??= new FocusMarks(canvas, () => this.choose());
    const former = this.walk.claim;
    const had = this.marks.hasFocus;
    this.walk.setScene(scene);
    if (former === undefined && this.selected !== undefined) this.walk.goToClaim(this.selected);
    if (this.walk.box === undefined) {
      this.marks.hide();
      return;
    }
    if (former !== undefined && former === this.walk.claim) this.marks.update(this.walk.mark(this.selected));
    else this.showMark();
    this.placeMark();
    if (had) this.say(this.walk.whereabouts());
  }

  private followSelected(): void {
    if (this.marks === undefined || this.walk.box === undefined) return;
    const { box } = this.walk;
    if (this.selected !== undefined) this.walk.goToClaim(this.selected);
    if (this.walk.box === box) this.marks.update(this.walk.mark(this.selected));
    else this.showMark();
  }

  private move(move: Move): void {
    const { box } = this.walk;
    const said = this.walk.move(move);
    if (this.walk.box !== undefined && this.walk.box !== box) {
      this.showMark();
      this.map?.reveal(this.walk.box, this.animated);
    }
    this.say(said);
  }

  private showMark(): void {
    this.marks?.show(this.walk.mark(this.selected));
    this.placeMark();
  }

  private placeMark(): void {
    const shape = this.walk.box === undefined ? undefined : this.map?.rectangleOf(this.walk.box);
    if (shape !== undefined) this.marks?.place(shape);
  }

  private choose(): void {
    const { claim } = this.walk;
    if (claim === undefined) return;
    if (claim === this.selected) this.toggleGrounds(claim);
    else emit(this, 'claim-select', { id: claim });
  }

  private readonly onFocusIn = (event: FocusEvent): void => {
    // Only when it comes from outside: within, each move says where it leads.
    if (event.relatedTarget instanceof Node && this.renderRoot.querySelector('.map')?.contains(event.relatedTarget) === true) return;
    // Who came by the pointer sees where the map is.
    if (this.walk.box !== undefined && this.marks?.isRinged === true) this.map?.reveal(this.walk.box, this.animated);
    this.say(this.walk.whereabouts());
  };

  /** The same words twice in a row are read out twice only if they are not quite the same. */
  private say(words: string): void {
    this.spoken = words === this.spoken ? `${words}\u00A0` : words;
  }

  private toggleHelp(): void {
    this.helping = !this.helping;
    if (this.helping) this.say(KEYS_IN_WORDS);
  }

  private onPress({ kind, id }: Target, key: string): void {
    if (kind !== 'essay' && this.walk.box !== key) {
      this.walk.goToBox(key);
      this.showMark();
    }
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

function renderKeys(): unknown {
  return html`<section class="help" aria-label="Keys of the map">
    <h2>Keys of the map</h2>
    <dl>
      ${KEYS.map(([keys, does]) => html`<dt>${keys}</dt><dd>${does}</dd>`)}
    </dl>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-map': DebateMap;
  }
}
