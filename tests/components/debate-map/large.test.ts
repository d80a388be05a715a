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
