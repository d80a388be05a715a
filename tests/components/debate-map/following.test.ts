import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import '../../../components/debate-map/debate-map.ts';
import type { Point, Scene } from '../../../graph/picture/scene.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';
import { mount } from '../mount.ts';

const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q => p', 'A: r => p', 'A: s => t', 'B: thesis u, asserts v w', 'B: v => u', 'B: w => v', 't >< u');
const few = await sceneOf(g, ['t', 'p', 's', 'u', 'v']);
const more = await sceneOf(g, g.claims.keys(), { former: few });
const other = await sceneOf(g, ['v', 'w'], { former: few });

const show = async (scene: Scene, selected?: string) => {
  const map = await mount<DebateMap>(html`<debate-map style="width: 900px; height: 600px" .scene=${scene} .theme=${lightTheme} .selected=${selected}></debate-map>`);
  map.focus();
  return map;
};

async function follow(map: DebateMap, scene: Scene): Promise<void> {
  map.scene = scene;
  await map.updateComplete;
}

function place(map: DebateMap, claim: string): Point {
  const found = map.placeOf(claim);
  if (found === undefined) throw new Error(`${claim} is not on the map`);
  return found;
}

function expectSame(one: Point, two: Point): void {
  expect(one.x).toBeCloseTo(two.x, 1);
  expect(one.y).toBeCloseTo(two.y, 1);
}

function isInSight(map: DebateMap, claim: string): boolean {
  const { x, y } = place(map, claim);
  return x > 0 && x < 900 && y > 0 && y < 600;
}

/** What is drawn, as one text. */
function drawn(map: DebateMap): string {
  return [...(map.shadowRoot?.querySelectorAll('canvas') ?? [])].map((canvas) => canvas.toDataURL()).join();
}

describe('a scene that follows another', () => {
  test('Q30 leaves the claim where it was with which something was done, though another is selected', async () => {
    const map = await show(few, 'u');
    await userEvent.keyboard('{ArrowRight}g');
    expect(map.focusedClaim).toBe('v');
    await userEvent.keyboard('{PageUp}{ArrowRight}g');
    expect(map.focusedClaim).toBe('p');
    const before = place(map, 'p');
    await follow(map, more);
    expectSame(place(map, 'p'), before);
  });

  test('Q30 leaves what is in the middle where it was, once the reader has moved the map', async () => {
    const map = await show(few);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const middle = (claim: string): number => Math.hypot(place(map, claim).x - 450, place(map, claim).y - 300);
    const [nearest = ''] = ['t', 'p', 's', 'u', 'v'].toSorted((a, b) => middle(a) - middle(b));
    const before = place(map, nearest);
    await follow(map, more);
    expectSame(place(map, nearest), before);
  });

  test('Q30 leaves the claim where it was going to be, while the map is still on its way to it', async () => {
    const map = await show(more);
    for (let i = 0; i < 8; i += 1) map.zoomIn();
    const out = ['t', 'p', 'q', 's', 'u'].find((claim) => !isInSight(map, claim)) ?? '';
    map.selected = out;
    await map.updateComplete;
    await follow(map, { ...more });
    expectSame(place(map, out), { x: 450, y: 300 });
  });

  test('Q30 forgets the claim with which something was done once another one is selected', async () => {
    const map = await show(few, 'u');
    await userEvent.keyboard('{PageUp}{ArrowRight}g');
    expect(map.focusedClaim).toBe('p');
    map.selected = 'v';
    await map.updateComplete;
    const before = place(map, 'v');
    await follow(map, more);
    expectSame(place(map, 'v'), before);
  });

  test('Q30 of which little was seen before is brought into sight as a whole', async () => {
    const map = await show(few, 'v');
    for (let i = 0; i < 4; i += 1) map.zoomIn();
    await follow(map, other);
    await expect.poll(() => ['v', 'w'].every((claim) => isInSight(map, claim))).toBe(true);
  });

  test('Q30 is drawn in the end as if nothing had moved', async () => {
    const map = await show(few, 'p');
    await follow(map, more);
    await follow(map, { ...more });
    let still = '';
    await expect.poll(() => still === (still = drawn(map))).toBe(true);
    await follow(map, few);
    await follow(map, more);
    await expect.poll(() => drawn(map) === still, { timeout: 4000 }).toBe(true);
  });

  test('that is not there yet leaves nothing of the one before, and begins anew when it comes', async () => {
    const map = await show(few, 'u');
    map.scene = undefined;
    await map.updateComplete;
    expect(map.placeOf('u')).toBeUndefined();
    expect(map.focusedClaim).toBeUndefined();
    expect(map.shadowRoot?.querySelectorAll('canvas')).toHaveLength(0);
    await follow(map, more);
    expect(map.placeOf('u')).toBeDefined();
    expect(map.focusedClaim).toBe('u');
  });

  test('with the claim that was chosen before it was there: it is wholly in sight, and the keys go on from it', async () => {
    const map = await show(few, 'u');
    map.selected = 'w';
    await map.updateComplete;
    expect(map.focusedClaim).toBe('u');
    await follow(map, more);
    expect(map.focusedClaim).toBe('w');
    await expect.poll(() => isInSight(map, 'w')).toBe(true);
  });

  test('with less room leaves the selected claim wholly in sight', async () => {
    const map = await show(more, 'r');
    const { x } = place(map, 'r');
    map.style.width = `${Math.round(x) + 4}px`;
    await expect.poll(() => place(map, 'r').x).toBeLessThan(x - 20);
  });
});
