import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Scene } from '../../graph/picture/scene.ts';
import { descriptionOf } from '../../graph/picture/svg/draw-scene.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import type { Move } from '../../graph/picture/walk/walk.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { emit } from '../events.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { debateMapStyles } from './debate-map.styles.ts';
import { fontsFor } from './fonts-for.ts';
import { FocusMarks } from './focus-marks.ts';
import { fitIcon, keysIcon, zoomInIcon, zoomOutIcon } from './map-icons.ts';
import { keysInBrief, keysInWords, keyTable, mapKeys } from './map-keys.ts';
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
 * @property stepping Whether plus and minus make what is shown wider and narrower by a step, and not larger and smaller.
 * @property folded Ids of the claims beneath which everything was folded.
 * @fires neighbourhood-show `{id}` when the reader presses a claim twice, N, or Enter on the one that is selected.
 * @fires neighbourhood-step `{by}` for plus and minus, if `stepping`.
 * @fires towards-show `{claim, direction}` for G (why), L (so what) and A (against).
 * @fires fold-change `{id, folded}` for F.
 * @fires ways-ask `{from}` for P.
 * @fires claim-select `{id}` when the reader presses a claim, or Enter on one that is not selected.
 * @fires claim-unfold `{id}` when the reader asks for the hidden grounds of a claim: by its handle, or with Space.
 * @fires claim-fold `{id}` for Space on a claim without hidden grounds.
 * @fires essay-toggle `{id}` when the reader presses the head of an essay.
 * @fires selection-clear when the reader presses beside everything, or Escape.
 * @csspart map The picture.
 */
@localized()
@customElement('debate-map')
export class DebateMap extends LitElement {
  static override readonly styles = [base, controls, debateMapStyles];
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ attribute: false }) scene: Scene | undefined;

  @property({ attribute: false }) theme: Theme = lightTheme;

  @property({ attribute: false }) selected: string | undefined;

  @property({ attribute: false }) highlighted: ReadonlySet<string> = new Set();

  @property({ type: Boolean }) stepping = false;

  @property({ attribute: false }) folded: ReadonlySet<string> = new Set();

  private map: MapView | undefined;
  private drawing: Promise<void> | undefined;
  private readonly reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  private readonly sizes = new ResizeObserver(() => this.map?.resized());
  private walk = new MapWalk();
  private marks: FocusMarks | undefined;
  /** The claim with which the reader did something last, until another scene is there. */
  private acted: string | undefined;
  /** The selected claim, if it is to come with the next scene. */
  private awaited: string | undefined;
  /** Said to those who do not see the map. */
  @state() private spoken = '';
  @state() private helping = false;
  private readonly onKeyDown = mapKeys({
    move: (move) => this.move(move),
    choose: () => this.choose(),
    unfold: () => this.act((id) => this.toggleGrounds(id)),
    tell: () => this.say(`${this.walk.claimAloud()} ${this.walk.whereabouts()}`),
    help: () => this.toggleHelp(),
    pan: (x, y) => this.map?.panBy(x, y),
    zoomIn: () => this.zoomIn(),
    zoomOut: () => this.zoomOut(),
    more: () => (this.stepping ? emit(this, 'neighbourhood-step', { by: 1 }) : this.zoomIn()),
    less: () => (this.stepping ? emit(this, 'neighbourhood-step', { by: -1 }) : this.zoomOut()),
    around: () => this.act((id) => emit(this, 'neighbourhood-show', { id })),
    towards: (direction) => this.act((claim) => emit(this, 'towards-show', { claim, direction })),
    fold: () => this.act((id) => emit(this, 'fold-change', { id, folded: !this.folded.has(id) })),
    ways: () => this.act((from) => emit(this, 'ways-ask', { from })),
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

  /** Draws it larger. */
  zoomIn(): void {
    this.map?.zoomBy(ZOOM_STEP, this.walk.box);
  }

  /** Draws it smaller. */
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
    this.close();
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
      // The reader has gone on from there.
      if (this.selected !== undefined && this.selected !== this.acted) this.acted = undefined;
      this.map?.select(this.selected, this.animated);
      this.followSelected();
    }
    if (changed.has('highlighted')) this.map?.highlight(this.highlighted);
    if (changed.has('scene')) this.draw();
  }

  protected override render(): unknown {
    const shown = this.scene === undefined ? msg('nothing is drawn yet') : descriptionOf(this.scene);
    return html`<div
        class="map"
        part="map"
        role="application"
        aria-roledescription=${msg('argument map')}
        aria-label=${msg(str`Map: ${shown}`)}
        aria-describedby="keys"
        @keydown=${this.onKeyDown}
        @focusin=${this.onFocusIn}
      >
        <div class="canvas"></div>
      </div>
      <p id="keys" hidden>${keysInBrief()}</p>
      <p class="visually-hidden" aria-live="polite">${this.spoken}</p>
      ${this.helping ? renderKeys() : nothing}
      ${this.scene === undefined
        ? nothing
        : html`<div class="controls" role="group" aria-label=${msg('View of the map')}>
            ${this.renderButton(msg('Zoom in'), zoomInIcon, () => this.zoomIn())}
            ${this.renderButton(msg('Zoom out'), zoomOutIcon, () => this.zoomOut())}
            ${this.renderButton(msg('Show all'), fitIcon, () => this.fit())}
            ${this.renderButton(msg('Keys'), keysIcon, () => this.toggleHelp(), this.helping)}
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
    if (scene === undefined) {
      // What was drawn is of another debate.
      this.close();
      this.walk = new MapWalk();
    }
    this.drawing = scene && this.drawOnceFontsAreThere(scene);
  }

  private close(): void {
    this.sizes.disconnect();
    this.map?.destroy();
    this.map = undefined;
    this.marks?.hide();
  }

  private async drawOnceFontsAreThere(scene: Scene): Promise<void> {
    await fontsFor(scene);
    // To put a picture on the map takes a frame or two of its own.
    await afterPaint();
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    // Another scene may have come meanwhile, or the element may be gone.
    if (scene !== this.scene || !this.isConnected || canvas === null) return;
    if (this.map === undefined) {
      this.map = new MapView(canvas, this.theme, {
        pressed: (target, key) => this.onPress(target, key),
        pressedTwice: ({ id }) => emit(this, 'neighbourhood-show', { id }),
        pressedNothing: () => emit(this, 'selection-clear', null),
        moved: () => this.placeMark(),
      });
      this.map.select(this.selected, false);
      this.sizes.observe(canvas);
    }
    this.map.setScene(scene, this.animated, this.acted);
    this.acted = undefined;
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
    if (this.selected !== undefined && (former === undefined || this.selected === this.awaited)) this.walk.goToClaim(this.selected);
    this.awaited = undefined;
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
    this.awaited = this.walk.claim === this.selected ? undefined : this.selected;
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
    if (claim === this.selected) emit(this, 'neighbourhood-show', { id: claim });
    else emit(this, 'claim-select', { id: claim });
  }

  /** Does something with the claim on which the focus is; it stays where it is when another scene comes of it. */
  private act(act: (claim: string) => void): void {
    const { claim } = this.walk;
    if (claim === undefined) return;
    this.acted = claim;
    act(claim);
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
    if (this.helping) this.say(keysInWords());
  }

  private onPress({ kind, id }: Target, key: string): void {
    if (kind !== 'essay' && this.walk.box !== key) {
      this.walk.goToBox(key);
      this.showMark();
    }
    this.acted = kind === 'unfold' ? id : undefined;
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
  return html`<section class="help" aria-label=${msg('Keys of the map')} tabindex="0">
    <h2>${msg('Keys of the map')}</h2>
    <dl>
      ${keyTable().map(([keys, does]) => html`<dt>${keys}</dt><dd>${does}</dd>`)}
    </dl>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-map': DebateMap;
  }
}
