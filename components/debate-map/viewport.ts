/** Where the map looks. Points on screen are relative to the container, those of the scene to its origin. */
import type { Core } from 'cytoscape';
import { centreOf } from '../../graph/picture/path-geometry.ts';
import type { Point, Rectangle } from '../../graph/picture/scene.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/** Around the picture, on screen. */
const PADDING = 12;
/** The picture is not blown up beyond this when it is fitted. */
const LARGEST_FIT = 1.25;
/** A picture that would have to be made smaller than this to fit cannot be read: it is shown from its upper left corner on. */
const SMALLEST_START = 0.45;
const START = 0.75;

/** About a claim that is brought into sight, so that it is seen to be joined to others. */
const ROOM_AROUND = 40;

const ANIMATION_MS = 220;

/** The whole picture, in the middle. */
export function fitted(scene: Size, container: Size): View {
  const zoom = Math.min(LARGEST_FIT, (container.width - 2 * PADDING) / scene.width, (container.height - 2 * PADDING) / scene.height);
  return { zoom, pan: { x: (container.width - scene.width * zoom) / 2, y: (container.height - scene.height * zoom) / 2 } };
}

/** What a reader sees first: the whole picture, or as much of it as can be read. */
export function opening(scene: Size, container: Size): View {
  const whole = fitted(scene, container);
  if (whole.zoom >= SMALLEST_START) return whole;
  const start = (inScene: number, inContainer: number): number => Math.max(PADDING, (inContainer - inScene * START) / 2);
  return { zoom: START, pan: { x: start(scene.width, container.width), y: Math.min(PADDING, start(scene.height, container.height)) } };
}

/** The view in which the point of the scene is where the other point is on screen. */
export function holding(point: Point, at: Point, zoom: number): View {
  return { zoom, pan: { x: at.x - point.x * zoom, y: at.y - point.y * zoom } };
}

/**
 * For another picture, in which a box stands where the reader looks: moved by as little as brings all of the picture into sight, smaller if
 * it has no room, and larger if nobody could read it, but the box stays in sight.
 */
export function settled(view: View, scene: Size, box: Rectangle, container: Size): View {
  const whole = fitted(scene, container).zoom;
  const zoom = Math.min(Math.max(view.zoom, Math.min(START, whole)), Math.max(whole, SMALLEST_START));
  const middle = centreOf(box);
  const { pan } = holding(middle, onScreen(view, middle), zoom);
  const inside = (at: number, length: number, room: number): number => Math.min(Math.max(at, Math.min(0, room - length * zoom)), Math.max(0, room - length * zoom));
  return revealing({ zoom, pan: { x: inside(pan.x, scene.width, container.width), y: inside(pan.y, scene.height, container.height) } }, box, container);
}

export function onScreen({ zoom, pan }: View, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

export function rectangleOnScreen(view: View, { width, height, ...corner }: Rectangle): Rectangle {
  return { ...onScreen(view, corner), width: width * view.zoom, height: height * view.zoom };
}

/** The view with the rectangle of the scene wholly in the container, moved by as little as that takes; the same if it is in there. */
export function revealing(view: View, rectangle: Rectangle, container: Size): View {
  const { x, y, width, height } = rectangleOnScreen(view, rectangle);
  const by = { x: intoReach(x, width, container.width), y: intoReach(y, height, container.height) };
  return by.x === 0 && by.y === 0 ? view : { zoom: view.zoom, pan: { x: view.pan.x + by.x, y: view.pan.y + by.y } };
}

/** By how much to move what starts there; what is too long is seen from its start on. */
function intoReach(start: number, length: number, room: number): number {
  if (room === 0) return 0;
  if (start < ROOM_AROUND || length + 2 * ROOM_AROUND > room) return start < ROOM_AROUND || start > room / 2 ? ROOM_AROUND - start : 0;
  return Math.min(0, room - ROOM_AROUND - start - length);
}

export function isInside({ x, y }: Point, container: Size): boolean {
  return x >= 0 && y >= 0 && x <= container.width && y <= container.height;
}

export function isWhollyInside({ x, y, width, height }: Rectangle, container: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= container.width && y + height <= container.height;
}

export function look(cy: Core, view: View, animated: boolean): void {
  cy.stop(true);
  const { zoom, pan } = view;
  if (animated) cy.animate({ zoom, pan: { ...pan } }, { duration: ANIMATION_MS, easing: 'ease-out' });
  else cy.viewport({ zoom, pan: { ...pan } });
}

export function viewOf(cy: Core): View {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}
