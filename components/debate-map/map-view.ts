/**
 * Cytoscape with a scene in it: draws exactly the scene, tells what was pressed, and looks where it is told. The element around it
 * knows nothing of Cytoscape.
 */
import cytoscape, { type Core, type EventObject, type SingularElementReturnValue, type StylesheetJson } from 'cytoscape';
import { centreOf } from '../../graph/picture/path-geometry.ts';
import type { Point, Rectangle, Scene, SceneBox, SceneGroup } from '../../graph/picture/scene.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import { emphasise, NOTHING, ownerOf, type Emphasis } from './emphasis.ts';
import { glide } from './glide.ts';
import { keepStylesOut } from './keep-styles-out.ts';
import { mapStyle } from './map-style.ts';
import { moveWhatIsDrawn } from './moved-image.ts';
import { neighboursIn } from './neighbours.ts';
import { sceneElements, type Target } from './scene-elements.ts';
import { fitted, holding, isInside, isWhollyInside, look, onScreen, opening, rectangleOnScreen, revealing, settled, viewOf, type Size, type View } from './viewport.ts';

export interface MapListener {
  /** `key` is that of the thing in the scene. */
  readonly pressed: (target: Target, key: string) => void;
  readonly pressedTwice: (target: Target) => void;
  readonly pressedNothing: () => void;
  /** The scene is seen from elsewhere, or it is another one. */
  readonly moved: () => void;
}

/** A shape of the scene, a point of it, and where that point is to be on screen. */
interface Held {
  readonly at: Point;
  readonly point: Point;
  readonly shape: Rectangle;
}

/**
 * From so many elements on, to draw them takes longer than a frame: while the reader moves the map, an image of it is moved, and what comes into
 * sight is drawn when the movement ends.
 */
const MANY_ELEMENTS = 700;

/** For so long the pointer rests on something among many before that stands out: a pointer that passes over them is to stop nothing. */
const RESTING_MS = 120;

const ZOOM_LIMITS = { minZoom: 0.04, maxZoom: 3 } as const;

export class MapView {
  private cy: Core;
  private hasMany = false;
  private scene: Scene | undefined;
  private neighbours = neighboursIn({ paths: [], junctions: [] });
  private selected: string | undefined;
  private emphasis: Emphasis = NOTHING;
  /** Essay of the box that was pressed last: of several boxes of one claim, the reader means that one. */
  private pressedEssay: string | undefined;
  /** Essay whose head was pressed last, until another scene is there. */
  private pressedHead: string | undefined;
  /** How the view came about, while the reader has not changed it: then it follows the size of the element. */
  private arranged: { readonly by: typeof fitted; readonly view: View } | undefined;

  /** Whether what is being pressed has been for long: then its release means nothing more. */
  private heldLong = false;

  private endGlide: () => void = () => {};

  /** Until the pointer has rested. */
  private pointing: ReturnType<typeof setTimeout> | undefined;

  /** The view that was asked for last. */
  private headedFor: View | undefined;

  constructor(
    private readonly container: HTMLElement,
    private theme: Theme,
    private readonly listener: MapListener,
  ) {
    keepStylesOut();
    this.cy = this.start();
  }

  private start(): Core {
    const cy = cytoscape({
      container: this.container,
      style: styleSheet(this.theme),
      layout: { name: 'preset' },
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      textureOnViewport: this.hasMany,
      ...ZOOM_LIMITS,
    });
    if (this.hasMany) moveWhatIsDrawn(cy);
    cy.on('pan zoom viewport resize', () => this.listener.moved());
    cy.on('tap', (event) => this.onTap(event));
    cy.on('dbltap', '.box', (event) => withTarget(event, (target) => this.listener.pressedTwice(target)));
    cy.on('tapstart', () => (this.heldLong = false));
    cy.on('taphold', '.box', (event) => this.onHold(event));
    cy.on('mouseover', 'node, edge', (event) => this.point(event));
    cy.on('mouseout', 'node, edge', () => this.pointAt([]));
    return cy;
  }

  /** How it draws while it is moved can be said only when Cytoscape begins. */
  private expect(elements: number): void {
    const hasMany = elements > MANY_ELEMENTS;
    if (hasMany === this.hasMany) return;
    this.hasMany = hasMany;
    const view = viewOf(this.cy);
    this.cy.destroy();
    this.cy = this.start();
    this.cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  }

  /**
   * Shows another scene. What the reader is at, if it is in both, stays where it is on screen, unless most of what was seen is gone: then the map
   * goes from there to where the new picture is seen as a whole.
   *
   * @param acted the claim with which the reader did something that led to this scene, if with one
   */
  setScene(scene: Scene, animated: boolean, acted?: string): void {
    this.endGlide();
    clearTimeout(this.pointing);
    const { zoom } = this.goal;
    const held = this.heldIn(scene, acted);
    const former = this.scene === undefined ? undefined : { scene: this.scene, view: viewOf(this.cy) };
    // What came with the scene was out of reach when it was selected.
    const selectedComes = this.boxesOf(this.selected).length === 0;
    this.scene = scene;
    this.neighbours = neighboursIn(scene);
    const elements = sceneElements(scene, this.theme.essays.length);
    this.expect(elements.length);
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add(elements);
    });
    this.emphasise({ ...this.emphasis, selected: this.boxesOf(this.selected).map(({ key }) => key), pointed: [] });
    if (held !== undefined && former !== undefined) {
      const view = holding(held.point, held.at, zoom);
      this.look(view, false);
      if (isOther(former.scene, scene)) this.look(settled(view, scene, held.shape, this.size), animated);
      this.arranged = undefined;
      if (animated) this.endGlide = glide(this.cy, former, { scene, view });
      if (selectedComes) this.bringIntoSight('whole', animated);
    } else {
      this.arrange(opening, animated && former !== undefined);
      this.bringIntoSight('whole', false);
    }
    this.pressedHead = undefined;
    this.listener.moved();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.cy.style(styleSheet(theme));
  }

  /** Marks the claim; if it is out of sight, the map moves there. */
  select(claim: string | undefined, animated: boolean): void {
    this.selected = claim;
    this.emphasise({ ...this.emphasis, selected: this.boxesOf(claim).map(({ key }) => key) });
    // By as little as possible: it may be pressed a second time at the same place.
    this.bringIntoSight('middle', animated);
  }

  highlight(claims: ReadonlySet<string>): void {
    const boxes = (this.scene?.boxes ?? []).filter(({ claim }) => claims.has(claim));
    this.emphasise({ ...this.emphasis, highlighted: boxes.map(({ key }) => key) });
  }

  fit(animated: boolean): void {
    this.arrange(fitted, animated);
  }

  /** @param box key of what is to stay where it is; the middle of the map where left out or out of sight */
  zoomBy(factor: number, box?: string): void {
    const { width, height } = this.size;
    const shape = box === undefined ? undefined : this.rectangleOf(box);
    const held = shape && centreOf(shape);
    this.cy.stop(true);
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: held && isInside(held, this.size) ? { ...held } : { x: width / 2, y: height / 2 } });
  }

  /** Where a box is on screen, relative to the container. */
  rectangleOf(key: string): Rectangle | undefined {
    const box = this.scene?.boxes.find((other) => other.key === key);
    return box && rectangleOnScreen(viewOf(this.cy), box);
  }

  /** Moves by as little as brings a box wholly into sight. */
  reveal(key: string, animated: boolean): void {
    const box = this.scene?.boxes.find((other) => other.key === key);
    if (box === undefined) return;
    const view = this.goal;
    const next = revealing(view, box, this.size);
    if (next !== view) this.look(next, animated);
  }

  panBy(x: number, y: number): void {
    this.cy.stop(true);
    this.cy.panBy({ x, y });
  }

  /** To be called when the container has changed its size. */
  resized(): void {
    this.cy.resize();
    if (this.size.width === 0) return;
    if (this.arranged !== undefined && this.isUntouched) this.arrange(this.arranged.by, false);
    this.bringIntoSight('whole', false);
  }

  /** Whether the map looks where it was put, and the reader has not moved it since. */
  private get isUntouched(): boolean {
    const { arranged } = this;
    if (arranged === undefined) return false;
    const { zoom, pan } = this.goal;
    return arranged.view.zoom === zoom && arranged.view.pan.x === pan.x && arranged.view.pan.y === pan.y;
  }

  /** Where the middle of the claim's box is on screen, relative to the container; missing if the scene has none. */
  placeOf(claim: string): Point | undefined {
    const [box] = this.boxesOf(claim);
    return box && onScreen(viewOf(this.cy), centreOf(box));
  }

  destroy(): void {
    this.endGlide();
    clearTimeout(this.pointing);
    this.cy.destroy();
  }

  private look(view: View, animated: boolean): void {
    this.headedFor = view;
    look(this.cy, view, animated);
  }

  /** The view that is shown, or to which the map is on its way. */
  private get goal(): View {
    return this.cy.animated() && this.headedFor !== undefined ? this.headedFor : viewOf(this.cy);
  }

  private get size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  private arrange(by: typeof fitted, animated: boolean): void {
    const { scene, size } = this;
    // Without a size nothing can be fitted; `resized` will find it unarranged and leave it so.
    if (scene === undefined || scene.boxes.length === 0) return;
    const view = size.width > 0 && size.height > 0 ? by(scene, size) : viewOf(this.cy);
    this.look(view, animated);
    this.arranged = { by, view };
  }

  private boxesOf(claim: string | undefined): readonly SceneBox[] {
    return claim === undefined ? [] : (this.scene?.boxes ?? []).filter((box) => box.claim === claim);
  }

  private meantBox(): SceneBox | undefined {
    const boxes = this.boxesOf(this.selected);
    return boxes.find(({ essay }) => essay === this.pressedEssay) ?? boxes[0];
  }

  /**
   * What stays where it is on screen: the claim with which something was done, else the selected one, else the essay whose head was pressed; where
   * the reader has moved the map and most of it stays, that of the boxes in both which is nearest to the middle.
   */
  private heldIn(scene: Scene, acted: string | undefined): Held | undefined {
    const former = this.scene;
    if (former === undefined) return undefined;
    // Where it was going to be: on its way the map may not have it in sight yet.
    const view = this.goal;
    const after = new Map(scene.boxes.map((box) => [nameOf(box), box]));
    const hold = (was: Rectangle | undefined, is: Rectangle | undefined, by: (shape: Rectangle) => Point): Held | undefined => {
      const at = was && onScreen(view, by(was));
      return at !== undefined && is !== undefined && isInside(at, this.size) ? { at, point: by(is), shape: is } : undefined;
    };
    const boxOf = (claim: string | undefined): Held | undefined => {
      const boxes = former.boxes.filter((box) => box.claim === claim);
      const was = boxes.find(({ essay }) => essay === this.pressedEssay) ?? boxes[0];
      return was && hold(was, after.get(nameOf(was)), centreOf);
    };
    const head = ({ groups }: Scene): SceneGroup | undefined => groups.find(({ essay }) => essay === this.pressedHead);
    const byReader = boxOf(acted) ?? boxOf(this.selected) ?? hold(head(former), head(scene), (corner) => corner);
    if (byReader !== undefined || this.isUntouched || isOther(former, scene)) return byReader;
    const middle = { x: this.size.width / 2, y: this.size.height / 2 };
    const far = (box: SceneBox): number => {
      const { x, y } = onScreen(view, centreOf(box));
      return Math.hypot(x - middle.x, y - middle.y);
    };
    const [nearest] = former.boxes.filter((box) => after.has(nameOf(box))).toSorted((a, b) => far(a) - far(b));
    return nearest && hold(nearest, after.get(nameOf(nearest)), centreOf);
  }

  /** Moves to the selected claim if none of its boxes is in sight, or not wholly. */
  private bringIntoSight(seen: 'whole' | 'middle', animated: boolean): void {
    const box = this.meantBox();
    const view = this.goal;
    // Hidden, it has no size; where it looked is kept for when it is shown again.
    if (box === undefined || this.size.width === 0) return;
    const { width, height } = this.size;
    const shapes = this.boxesOf(this.selected).map((one) => rectangleOnScreen(view, one));
    if (shapes.some((shape) => isWhollyInside(shape, this.size))) return;
    if (shapes.some((shape) => isInside(centreOf(shape), this.size))) {
      if (seen === 'whole') this.look(revealing(view, box, this.size), animated);
      return;
    }
    this.look(holding(centreOf(box), { x: width / 2, y: height / 2 }, view.zoom), animated);
  }

  private emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    emphasise(this.cy, this.neighbours, emphasis, !this.hasMany);
  }

  /** With a finger pressing twice is awkward: pressing for long does the same. With a mouse it may be a mere pause. */
  private onHold(event: EventObject): void {
    if (!isTouch(event)) return;
    withTarget(event, (target) => {
      this.heldLong = true;
      this.listener.pressedTwice(target);
    });
  }

  private onTap(event: EventObject): void {
    if (this.heldLong) return;
    if (event.target === this.cy) {
      this.listener.pressedNothing();
      return;
    }
    withTarget(event, (target, key) => {
      this.pressedEssay = this.scene?.boxes.find((box) => box.key === key)?.essay ?? this.pressedEssay;
      this.pressedHead = target.kind === 'essay' ? target.id : undefined;
      this.listener.pressed(target, key);
    });
  }

  private point(event: EventObject): void {
    const key = ownerOf(elementOf(event));
    const box = this.scene?.boxes.find((other) => other.key === key);
    const path = this.scene?.paths.find((other) => other.key === key);
    this.pointAt(box ? this.boxesOf(box.claim).map((other) => other.key) : path ? [path.key] : []);
    withTarget(event, () => (this.container.style.cursor = 'pointer'));
  }

  private pointAt(pointed: readonly string[]): void {
    this.container.style.cursor = '';
    clearTimeout(this.pointing);
    const show = (): void => {
      if (pointed.length > 0 || this.emphasis.pointed.length > 0) this.emphasise({ ...this.emphasis, pointed });
    };
    if (this.hasMany) this.pointing = setTimeout(show, RESTING_MS);
    else show();
  }
}

function styleSheet(theme: Theme): StylesheetJson {
  // Cytoscape's types lack `edge-distances: endpoints` and mappers such as `data(width)`.
  return mapStyle(theme) as readonly unknown[] as StylesheetJson;
}

function withTarget(event: EventObject, use: (target: Target, key: string) => void): void {
  const element = elementOf(event);
  const target = element.data('target') as Target | undefined;
  if (target !== undefined) use(target, ownerOf(element));
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent.type.startsWith('touch');
}

/** The event must be one of an element, not of the background. */
function elementOf(event: EventObject): SingularElementReturnValue {
  return event.target as SingularElementReturnValue;
}

/** Names a box in any scene of the debate; ids hold no white space. */
function nameOf({ essay, claim }: SceneBox): string {
  return `${essay} ${claim}`;
}

/** Whether most of what was seen is gone. */
function isOther(former: Scene, scene: Scene): boolean {
  const now = new Set(scene.boxes.map(nameOf));
  return former.boxes.filter((box) => now.has(nameOf(box))).length * 2 < former.boxes.length;
}
