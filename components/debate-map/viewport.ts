/** Where the map looks. Points on screen are relative to the container, those of the scene to its origin. */
import type { Core } from 'cytoscape';
import type { Point } from '../../graph/picture/scene.ts';

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

export function onScreen({ zoom, pan }: View, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

export function isInside({ x, y }: Point, container: Size): boolean {
  return x >= 0 && y >= 0 && x <= container.width && y <= container.height;
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
