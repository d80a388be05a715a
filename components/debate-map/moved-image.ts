/**
 * What Cytoscape moves while the reader moves a map of many elements (`textureOnViewport`).
 *
 * It draws everything anew for it, at twice the size: with thousands of elements the map would begin to move a fifth of a second after the
 * hand. What is on the canvas by then is the same picture. The renderer is no documented part of Cytoscape (3.34 is pinned); one that
 * is made otherwise goes on as it would.
 */
import type { Core, Position } from 'cytoscape';

interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

interface MovedImage {
  readonly texture: CanvasImageSource;
  /** What the image shows; `mpan` is its corner, in the model’s units. */
  readonly viewport: Viewport & { readonly width: number; readonly height: number; readonly mpan: Position };
}

interface Renderer {
  readonly NODE: number;
  readonly data: { readonly canvases: readonly HTMLCanvasElement[] };
  /** Of what was drawn last. */
  readonly prevViewport?: Viewport;
  /** Asked for only while the map is moved; made null as soon as it rests. */
  textureCache?: MovedImage | null;
}

export function moveWhatIsDrawn(cy: Core): void {
  const { renderer } = cy as Core & { readonly renderer?: () => Partial<Renderer> };
  const own = renderer?.call(cy);
  if (!isAsExpected(own)) return;
  let image: MovedImage | null = null;
  const copy = document.createElement('canvas');
  Object.defineProperty(own, 'textureCache', {
    get: (): MovedImage | null => (image ??= imageOf(own, copy)),
    set: (made: MovedImage | null) => {
      image = made;
    },
  });
}

function isAsExpected(renderer: Partial<Renderer> | undefined): renderer is Renderer {
  return renderer?.NODE !== undefined && renderer.data?.canvases[renderer.NODE] instanceof HTMLCanvasElement;
}

/** None, and Cytoscape makes its own, before anything was drawn. */
function imageOf(renderer: Renderer, copy: HTMLCanvasElement): MovedImage | null {
  const drawn = renderer.data.canvases[renderer.NODE];
  const { prevViewport } = renderer;
  if (drawn === undefined || prevViewport === undefined || drawn.width === 0 || drawn.height === 0) return null;
  const { width, height } = drawn;
  Object.assign(copy, { width, height });
  copy.getContext('2d')?.drawImage(drawn, 0, 0);
  const { zoom, pan } = prevViewport;
  return { texture: copy, viewport: { zoom, pan, width, height, mpan: { x: -pan.x / zoom, y: -pan.y / zoom } } };
}
