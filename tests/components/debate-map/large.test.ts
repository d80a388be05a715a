import { html } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gridScene } from '../../../bench/page/grid-scene.ts';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import '../../../components/debate-map/debate-map.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import { mount, record } from '../mount.ts';

const small = gridScene(12, 12);
const large = gridScene(300, 500);

async function show(scene: Scene): Promise<DebateMap> {
  return await mount<DebateMap>(html`<debate-map style="width: 900px; height: 600px" .scene=${scene}></debate-map>`);
}

async function follow(map: DebateMap, scene: Scene): Promise<void> {
  map.scene = scene;
  await map.updateComplete;
}

/** By a press in its middle. */
async function press(map: DebateMap, claim: string): Promise<void> {
  const place = map.placeOf(claim);
  if (place === undefined) throw new Error(`${claim} is not on the map`);
  await userEvent.click(map, { position: place });
}

test('a map that grows large keeps its place and its presses, and so does one that grows small again', async () => {
  const map = await show(small);
  const pressed = record('claim-select');
  const { x, y } = map.placeOf('c1') ?? {};
  map.selected = 'c1';
  await follow(map, large);
  expect(map.placeOf('c1')?.x).toBeCloseTo(x ?? Number.NaN, 1);
  expect(map.placeOf('c1')?.y).toBeCloseTo(y ?? Number.NaN, 1);
  await press(map, 'c1');
  expect(pressed).toEqual([{ id: 'c1' }]);
  await follow(map, small);
  await press(map, 'c0');
  expect(pressed).toEqual([{ id: 'c1' }, { id: 'c0' }]);
});

test('what a large map shows moves with the hand, and what comes into sight is drawn when it rests', async () => {
  const map = await show(large);
  const [by, top] = [90, 150];
  const width = 40;
  const canvas = (): HTMLCanvasElement => map.shadowRoot?.querySelector<HTMLCanvasElement>('canvas[data-id*="node"]') ?? document.createElement('canvas');
  const drawnAt = (x: number): boolean => {
    const data = canvas().getContext('2d')?.getImageData(x * devicePixelRatio, top * devicePixelRatio, width * devicePixelRatio, 200 * devicePixelRatio).data ?? [];
    return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size > 1;
  };
  await expect.poll(() => drawnAt(by)).toBe(true);
  const rectangle = canvas().getBoundingClientRect();
  const tell = (type: string, x: number, y: number): boolean =>
    canvas().dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button: 0, buttons: type === 'mouseup' ? 0 : 1, clientX: rectangle.left + x, clientY: rectangle.top + y, view: window }));
  tell('mousemove', 450, 300);
  tell('mousedown', 450, 300);
  // Beyond the image of what was in sight there is paper; what is drawn is drawn on nothing.
  const isPaperAtTheRight = (): boolean => canvas().getContext('2d')?.getImageData(canvas().width - 1, top, 1, 1).data[3] === 255;
  for (const x of [400, 330]) tell('mousemove', x, 300);
  await expect.poll(isPaperAtTheRight).toBe(true);
  tell('mouseup', 330, 300);
  await expect.poll(isPaperAtTheRight).toBe(false);
  expect(drawnAt(0)).toBe(true);
  tell('mousedown', 450, 300);
  for (const x of [480, 510, 450 + by]) tell('mousemove', x, 300);
  await expect.poll(() => drawnAt(0)).toBe(false);
  expect(drawnAt(by)).toBe(true);
  tell('mouseup', 450 + by, 300);
  await expect.poll(() => drawnAt(0)).toBe(true);
});
