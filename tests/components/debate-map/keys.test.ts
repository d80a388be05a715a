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
import { sceneWith } from './scenes.ts';

const debate = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'B: thesis u, asserts r p', 'B: r + p => u', 't >< u');
const whole = await sceneWith(debate, 't', 'p', 'q', 'u', 'r');
const folded = await sceneWith(debate, 't', 'p', 'u', 'r');

async function show(scene: Scene, properties: Partial<DebateMap> = {}): Promise<DebateMap> {
  const map = await mount<DebateMap>(
    html`<debate-map style="width: 1000px; height: 600px" .scene=${scene} .theme=${properties.theme ?? lightTheme} .selected=${properties.selected}></debate-map>`,
  );
  map.focus();
  return map;
}

const mark = () => page.getByRole('application').getByRole('button');

const press = (keys: string) => userEvent.keyboard(keys);

function spoken(map: DebateMap): string {
  return map.shadowRoot?.querySelector('[aria-live=polite]')?.textContent.trim() ?? '';
}

/** Whether the focus is on a claim of the map. */
const hasFocus = (map: DebateMap): boolean => map.shadowRoot?.activeElement === mark().element();

function place(map: DebateMap, claim: string): Point {
  const found = map.placeOf(claim);
  if (found === undefined) throw new Error(`${claim} is not on the map`);
  return found;
}

describe('the focus', () => {
  test('comes to the first thesis, and what it is and where it stands is said', async () => {
    const map = await show(whole);
    expect(hasFocus(map)).toBe(true);
    await expect.element(mark()).toHaveAccessibleName('Thesis. Text of t');
    await expect.poll(() => spoken(map)).toBe('Essay 1, “A”, Author A, outlet unknown, date unknown; thesis 1 of 1; 1 ground; contradicts 1.');
  });

  test('goes along the connections, and each move is said', async () => {
    const map = await show(whole);
    await press('{ArrowRight}');
    expect(map.focusedClaim).toBe('p');
    expect(hasFocus(map)).toBe(true);
    await expect.element(mark()).toHaveAccessibleName('Text of p');
    await expect.poll(() => spoken(map)).toBe('Premise of “t”; 1 ground; also in 1 other essay.');
    await press('{ArrowRight}');
    expect(map.focusedClaim).toBe('q');
    await press('{ArrowLeft}{ArrowLeft}x');
    expect(map.focusedClaim).toBe('u');
    await expect.poll(() => spoken(map)).toMatch(/^Essay 2, “B”, Author B, .*; contradicts “t”; 2 grounds; contradicts 1\.$/);
    await press('{Shift>}x{/Shift}');
    expect(map.focusedClaim).toBe('t');
    await press('{PageDown}');
    expect(map.focusedClaim).toBe('u');
  });

  test('stays where it is when there is nothing that way, and that is said, as often as it is tried', async () => {
    const map = await show(whole);
    await press('{ArrowUp}');
    expect(map.focusedClaim).toBe('t');
    await expect.poll(() => spoken(map)).toBe('The first one here.');
    const before = map.shadowRoot?.querySelector('[aria-live=polite]')?.textContent;
    await press('{ArrowUp}');
    await expect.poll(() => map.shadowRoot?.querySelector('[aria-live=polite]')?.textContent).not.toBe(before);
  });

  test('is said again when the reader asks', async () => {
    const map = await show(whole);
    await press('{ArrowRight}w');
    await expect.poll(() => spoken(map)).toMatch(/^Text of p Essay 1.* premise of “t”/);
  });

  test('lies over the claim, wherever the map is moved', async () => {
    const map = await show(whole);
    await press('{ArrowRight}');
    for (const keys of ['w', '+', '{Shift>}{ArrowDown}{/Shift}', '--', '0']) {
      await press(keys);
      await expect.poll(() => distance(map, 'p')).toBeLessThan(1);
    }
  });

  test('is kept in sight', async () => {
    const map = await show(await sceneOf(highStreet));
    await press('++++++');
    for (const keys of ['{ArrowRight}', '{ArrowRight}', '{ArrowDown}', '{PageDown}', 'x', '{PageDown}', '{PageDown}', '{Home}']) {
      await press(keys);
      await expect.poll(() => isInSight(map)).toBe(true);
    }
  });

  test('is with what is pressed or selected elsewhere', async () => {
    const map = await show(whole);
    await userEvent.click(page.getByRole('application'), { position: place(map, 'q') });
    expect(map.focusedClaim).toBe('q');
    map.selected = 'r';
    await map.updateComplete;
    expect(map.focusedClaim).toBe('r');
  });

  test('is not lost when its claim is folded away, nor when all is', async () => {
    const map = await show(whole);
    await press('{ArrowRight}{ArrowRight}');
    expect(map.focusedClaim).toBe('q');
    map.scene = folded;
    await map.updateComplete;
    expect(map.focusedClaim).toBe('p');
    expect(hasFocus(map)).toBe(true);
    await expect.poll(() => spoken(map)).toMatch(/1 hidden ground/);
    map.scene = await sceneWith(debate);
    await map.updateComplete;
    expect(map.focusedClaim).toBeUndefined();
    map.scene = whole;
    await map.updateComplete;
    expect(map.focusedClaim).toBe('t');
  });

  test.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ])('has a ring that is told from all that lies under it in %s colours', async (scheme, theme) => {
    document.documentElement.style.colorScheme = scheme;
    const map = await show(whole, { theme });
    await press('{ArrowRight}');
    const element = map.shadowRoot?.activeElement;
    if (!element) throw new Error('nothing has the focus');
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
    for (const ground of [theme.paper, theme.box.fill, ...theme.essays.map(({ tint }) => tint)]) {
      expect(contrast(outlineColor, ground)).toBeGreaterThanOrEqual(3);
    }
    await expectAccessibleInLightAndDark(map);
  });
});

describe('other keys', () => {
  test.each([
    ['ArrowLeft', 120, 0],
    ['ArrowRight', -120, 0],
    ['ArrowUp', 0, 120],
    ['ArrowDown', 0, -120],
  ])('Shift and %s move the map and not the focus', async (key, dx, dy) => {
    const map = await show(whole);
    const before = place(map, 't');
    await press(`{Shift>}{${key}}{/Shift}`);
    const after = place(map, 't');
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([dx, dy]);
    expect(map.focusedClaim).toBe('t');
  });

  test('plus and minus zoom around the focus, 0 shows all', async () => {
    const map = await show(whole);
    const [start, width] = [place(map, 't'), () => Math.abs(place(map, 'p').x - place(map, 't').x)];
    const before = width();
    await press('+');
    expect(width()).toBeCloseTo(before * 1.25);
    expect(place(map, 't').x).toBeCloseTo(start.x);
    await press('--');
    expect(width()).toBeCloseTo(before / 1.25);
    await press('0');
    await expect.poll(() => Math.abs(place(map, 't').x - start.x)).toBeLessThan(1);
  });

  test('Enter selects, and then shows what is around; Space unfolds or folds', async () => {
    const map = await show(folded);
    const [selected, around, unfolded, refolded] = [record('claim-select'), record('neighbourhood-show'), record('claim-unfold'), record('claim-fold')];
    await press('{ArrowRight}{Enter}');
    expect(selected).toEqual([{ id: 'p' }]);
    await expect.element(mark()).toHaveAttribute('aria-expanded', 'false');
    map.selected = 'p';
    await map.updateComplete;
    await expect.element(mark()).toHaveAttribute('aria-current', 'true');
    await press('{Enter}');
    expect(around).toEqual([{ id: 'p' }]);
    await press(' ');
    expect(unfolded).toEqual([{ id: 'p' }]);
    await press('{ArrowLeft} ');
    expect(refolded).toEqual([{ id: 't' }]);
    expect(selected).toHaveLength(1);
  });

  test('N, G, L, A, F and P ask for what is around the claim, in each direction, beneath it, and for ways from it', async () => {
    const map = await show(whole);
    const [around, towards, folds, ways] = [record('neighbourhood-show'), record('towards-show'), record('fold-change'), record('ways-ask')];
    await press('nglaf');
    map.folded = new Set(['t']);
    await press('fp');
    expect(around).toEqual([{ id: 't' }]);
    expect(towards.map(({ direction }) => direction)).toEqual(['why', 'so-what', 'against']);
    expect(folds).toEqual([{ id: 't', folded: true }, { id: 't', folded: false }]);
    expect(ways).toEqual([{ from: 't' }]);
  });

  test('plus and minus widen and narrow a neighbourhood; Z zooms there', async () => {
    const map = await show(whole);
    map.stepping = true;
    const steps = record('neighbourhood-step');
    const before = mark().element().getBoundingClientRect().width;
    await press('+-');
    expect(steps).toEqual([{ by: 1 }, { by: -1 }]);
    await press('z');
    expect(mark().element().getBoundingClientRect().width).toBeCloseTo(before * 1.25, 0);
    await press('{Shift>}Z{/Shift}');
    expect(mark().element().getBoundingClientRect().width).toBeCloseTo(before, 0);
  });

  test('Escape clears the selection', async () => {
    await show(whole, { selected: 'p' });
    const cleared = record('selection-clear');
    await press('{Escape}');
    expect(cleared).toEqual([null]);
  });

  test('H shows and says what the keys do, and Escape takes it away', async () => {
    const map = await show(whole);
    const cleared = record('selection-clear');
    await press('h');
    await expect.element(page.getByRole('region', { name: 'Keys of the map' })).toBeVisible();
    await expect.poll(() => spoken(map)).toMatch(/Home: to the thesis of the essay/);
    await expectAccessibleInLightAndDark(map);
    await press('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Keys of the map' })).not.toBeInTheDocument();
    expect(cleared).toEqual([]);
  });

  test('those of the browser are left alone', async () => {
    const map = await show(whole);
    const missed: boolean[] = [];
    map.addEventListener('keydown', (event) => missed.push(event.defaultPrevented));
    await press('{Control>}{ArrowRight}{/Control}');
    expect(map.focusedClaim).toBe('t');
    expect(missed).not.toContain(true);
  });

  test('a screen reader that presses the claim selects it', async () => {
    const map = await show(whole);
    const selected = record('claim-select');
    const element = map.shadowRoot?.activeElement;
    if (element instanceof HTMLElement) element.click();
    expect(selected).toEqual([{ id: 't' }]);
  });

  test('hostile labels are read as what they are', async () => {
    const map = await show(await sceneOf(hostile));
    await press('{ArrowRight}');
    await expect.element(mark()).toHaveAccessibleName(/<img src=x/);
    await expect.poll(() => spoken(map)).toContain('Premise of');
  });
});

/** Between the middles of the focus and of the claim, in pixels. */
function distance(map: DebateMap, claim: string): number {
  const [ring, home] = [map.shadowRoot?.activeElement?.getBoundingClientRect(), map.getBoundingClientRect()];
  const { x, y } = place(map, claim);
  return ring === undefined ? NaN : Math.hypot(ring.x + ring.width / 2 - home.x - x, ring.y + ring.height / 2 - home.y - y);
}

function isInSight(map: DebateMap): boolean {
  const [ring, home] = [map.shadowRoot?.activeElement?.getBoundingClientRect(), map.getBoundingClientRect()];
  return ring !== undefined && ring.left >= home.left && ring.top >= home.top && ring.right <= home.right && ring.bottom <= home.bottom;
}

/** Of two colours, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
