import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import '../../../components/debate-map/debate-map.ts';
import type { Point, Scene } from '../../../graph/picture/scene.ts';
import { darkTheme } from '../../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';
import { highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, mount, record } from '../mount.ts';
import { centre, onScreen, sceneWith } from './scenes.ts';

const debate = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'B: thesis u, asserts r', 'B: r => u', 't >< u');
const whole = await sceneWith(debate, 't', 'p', 'q', 'u', 'r');
const folded = await sceneWith(debate, 't', 'p', 'u', 'r');

const show = (scene: Scene | undefined, properties: Partial<DebateMap> = {}) =>
  mount<DebateMap>(
    html`<debate-map
      style="width: 1000px; height: 600px"
      .scene=${scene}
      .theme=${properties.theme ?? lightTheme}
      .selected=${properties.selected}
      .highlighted=${properties.highlighted ?? new Set()}
    ></debate-map>`,
  );

const picture = () => page.getByRole('application');

function place(map: DebateMap, claim: string): Point {
  const found = map.placeOf(claim);
  if (found === undefined) throw new Error(`${claim} is not on the map`);
  return found;
}

const press = (position: Point) => userEvent.click(picture(), { position });

/** What is drawn, as one text. */
function drawn(map: DebateMap): string {
  return [...(map.shadowRoot?.querySelectorAll('canvas') ?? [])].map((canvas) => canvas.toDataURL()).join();
}

describe('what assistive technology is told', () => {
  test('how much of the debate is shown, and which keys there are', async () => {
    await show(folded);
    await expect.element(picture()).toHaveAccessibleName('Map: 4 of 5 claims, 2 essays');
    await expect.element(picture()).toHaveAccessibleDescription(/Arrow keys go from claim to claim/);
  });

  test('that there is nothing yet', async () => {
    await show(undefined);
    await expect.element(picture()).toHaveAccessibleName('Map: nothing is drawn yet');
  });

  test('nobody is kept out', async () => {
    await expectAccessibleInLightAndDark(await show(whole));
  });

  test('buttons have names and are large enough', async () => {
    await show(whole);
    for (const name of ['Zoom in', 'Zoom out', 'Show all', 'Keys']) {
      const { width, height } = page.getByRole('button', { name }).element().getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('drawing', () => {
  test('shows all claims of the scene inside the element', async () => {
    const map = await show(whole);
    for (const { claim } of whole.boxes) {
      const { x, y } = place(map, claim);
      expect(x > 0 && y > 0 && x < 1000 && y < 600).toBe(true);
    }
    expect(map.placeOf('no such claim')).toBeUndefined();
  });

  test('follows the theme', async () => {
    const map = await show(whole);
    await expect.poll(() => drawn(map)).not.toBe('');
    const light = drawn(map);
    map.theme = darkTheme;
    await expect.poll(() => drawn(map)).not.toBe(light);
  });

  test('takes hostile labels and ids for what they are', async () => {
    const scene = await sceneOf(hostile);
    const map = await show(scene);
    const selected = record('claim-select');
    await press(place(map, '__proto__'));
    expect(selected).toEqual([{ id: '__proto__' }]);
  });

  test('puts no style into the page', async () => {
    await show(whole);
    expect([...document.head.querySelectorAll('style')].filter((style) => style.textContent.includes('cytoscape'))).toEqual([]);
  });

  test('goes on after the element was moved in the page', async () => {
    const map = await show(whole);
    const parent = map.parentElement;
    map.remove();
    expect(map.placeOf('t')).toBeUndefined();
    parent?.append(map);
    await map.updateComplete;
    expect(map.placeOf('t')).toBeDefined();
  });

  test('draws a scene without claims', async () => {
    const map = await show(await sceneWith(debate));
    expect(map.placeOf('t')).toBeUndefined();
  });
});

describe('pressing', () => {
  test('a claim selects it', async () => {
    const map = await show(whole);
    const selected = record('claim-select');
    await press(place(map, 'p'));
    expect(selected).toEqual([{ id: 'p' }]);
  });

  test('beside everything clears the selection', async () => {
    await show(whole);
    const [selected, cleared] = [record('claim-select'), record('selection-clear')];
    await press({ x: 2, y: 2 });
    expect(selected).toEqual([]);
    expect(cleared).toEqual([null]);
  });

  test('a handle unfolds what is hidden behind it', async () => {
    const map = await show(folded);
    const [selected, unfolded] = [record('claim-select'), record('claim-unfold')];
    const handle = folded.boxes.find(({ claim }) => claim === 'p')?.handle;
    if (handle === undefined) throw new Error('p has no handle');
    await press(onScreen(map, folded, centre(handle)));
    expect(unfolded).toEqual([{ id: 'p' }]);
    expect(selected).toEqual([]);
  });

  test('a claim twice asks for what is around it', async () => {
    const map = await show(folded);
    const around = record('neighbourhood-show');
    await userEvent.dblClick(picture(), { position: place(map, 'p') });
    await expect.poll(() => around).toEqual([{ id: 'p' }]);
  });

  test('the head of an essay unfolds the essay', async () => {
    const map = await show(whole);
    const toggled = record('essay-toggle');
    const [title] = whole.groups[0]?.lines ?? [];
    if (title === undefined) throw new Error('the essay has no title');
    await press(onScreen(map, whole, { x: title.x + title.width / 2, y: title.y }));
    expect(toggled).toEqual([{ id: 'A' }]);
  });
});

describe('pointing', () => {
  test('at a claim works inside the shadow root, and changes what is drawn', async () => {
    const map = await show(whole);
    await expect.poll(() => drawn(map)).not.toBe('');
    await userEvent.hover(picture(), { position: { x: 2, y: 2 } });
    const before = drawn(map);
    await userEvent.hover(picture(), { position: place(map, 'u') });
    const canvas = picture().element().querySelector<HTMLElement>('.canvas');
    await expect.poll(() => canvas?.style.cursor).toBe('pointer');
    await expect.poll(() => drawn(map)).not.toBe(before);
    await userEvent.hover(picture(), { position: { x: 2, y: 2 } });
    await expect.poll(() => canvas?.style.cursor).toBe('');
  });
});

describe('another scene', () => {
  test('leaves the selected claim where it was on screen', async () => {
    const map = await show(folded, { selected: 'p' });
    map.zoomIn();
    const before = place(map, 'p');
    map.scene = whole;
    await map.updateComplete;
    const after = place(map, 'p');
    expect(after.x).toBeCloseTo(before.x, 1);
    expect(after.y).toBeCloseTo(before.y, 1);
  });

  test('leaves the essay where it was whose head was pressed', async () => {
    const map = await show(folded);
    const cornerOf = (scene: Scene): Point => onScreen(map, scene, scene.groups[1] ?? { x: NaN, y: NaN });
    const [title] = folded.groups[1]?.lines ?? [];
    if (title === undefined) throw new Error('the essay has no title');
    await press(onScreen(map, folded, { x: title.x + 2, y: title.y }));
    const before = cornerOf(folded);
    map.scene = whole;
    await map.updateComplete;
    expect(cornerOf(whole).x).toBeCloseTo(before.x, 1);
    expect(cornerOf(whole).y).toBeCloseTo(before.y, 1);
  });

  test('without the selected claim is shown as a whole', async () => {
    const map = await show(whole, { selected: 'q' });
    map.scene = folded;
    await map.updateComplete;
    await expect.poll(() => folded.boxes.every(({ claim }) => place(map, claim).x > 0 && place(map, claim).x < 1000)).toBe(true);
  });

  test('the last of several that come at once is shown', async () => {
    const map = await show(whole);
    map.scene = folded;
    await Promise.resolve();
    map.scene = whole;
    await map.updateComplete;
    expect(map.placeOf('q')).toBeDefined();
  });
});

describe('selecting from outside', () => {
  test('brings a claim into sight that is out of it', async () => {
    const map = await show(await sceneOf(highStreet));
    for (let i = 0; i < 6; i += 1) map.zoomIn();
    const inSight = (): boolean => {
      const { x, y } = place(map, 'mayor-says');
      return x > 0 && y > 0 && x < 1000 && y < 600;
    };
    expect(inSight()).toBe(false);
    map.selected = 'mayor-says';
    await map.updateComplete;
    await expect.poll(inSight).toBe(true);
  });

  test('does not move the map for one that is in sight, and says nothing', async () => {
    const map = await show(whole);
    const selected = record('claim-select');
    const before = place(map, 't');
    map.selected = 'p';
    await map.updateComplete;
    expect(place(map, 't')).toEqual(before);
    expect(selected).toEqual([]);
  });

  test('and pointing out change what is drawn', async () => {
    const map = await show(whole);
    await expect.poll(() => drawn(map)).not.toBe('');
    let before = drawn(map);
    map.highlighted = new Set(['r']);
    await expect.poll(() => drawn(map)).not.toBe(before);
    before = drawn(map);
    map.selected = 'r';
    await expect.poll(() => drawn(map)).not.toBe(before);
  });
});

describe('the size of the element', () => {
  test('is followed as long as the reader has not moved the map', async () => {
    const map = await show(whole);
    map.style.width = '500px';
    await expect.poll(() => Math.max(...whole.boxes.map(({ claim }) => place(map, claim).x))).toBeLessThan(500);
  });

  test('changes nothing after the reader has moved the map', async () => {
    const map = await show(whole);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = place(map, 't');
    map.style.width = '500px';
    await expect.poll(() => map.shadowRoot?.querySelector('canvas')?.clientWidth).toBe(500);
    expect(place(map, 't')).toEqual(before);
  });

  test('may be nothing at first', async () => {
    const map = await mount<DebateMap>(html`<debate-map style="width: 800px; height: 500px; display: none" .scene=${whole}></debate-map>`);
    map.style.display = 'block';
    await expect.poll(() => place(map, 't').x).toBeGreaterThan(0);
    await expect.poll(() => place(map, 't').x).toBeLessThan(800);
  });
});
