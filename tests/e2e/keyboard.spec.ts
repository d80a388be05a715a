import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** A long list is gone through to its end; what is not there by then will not come. */
const MOST_STOPS = 150;

interface Stop {
  readonly role: string;
  readonly name: string;
  /** Why the focus is not to be seen; empty if it is. */
  readonly unseen: string;
}

/** What has the focus, in whatever shadow root. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return { role: '', name: '', unseen: '' };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { right, bottom, left, top } = element.getBoundingClientRect();
    const unseen = [
      element.matches(':focus-visible') ? '' : 'it is not focus-visible',
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1 ? 'it has no outline' : '',
      right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight ? 'it is out of sight' : '',
    ].filter((reason) => reason !== '');
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ') : '';
    const name = element.ariaLabel ?? (labelled === '' ? (element.textContent ?? '') : labelled);
    return { role: element.role ?? element.localName, name: name.replaceAll(/\s+/g, ' ').trim(), unseen: unseen.join(', ') };
  });
}

/** Goes on until the focus is on something of that name, and sees to it that it is visible at every stop. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press(key);
    const at = await stop(page);
    // The page begins anew, or one of the browser's own controls has its turn.
    if (at.role === '') continue;
    expect(at.unseen, `the focus on ${at.role} “${at.name.slice(0, 60)}”`).toBe('');
    if (name.test(at.name)) return at;
    passed.push(at.name.slice(0, 30));
  }
  throw new Error(`${name} is not reached; passed: ${passed.join(' | ')}`);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const spoken = (page: Page) => page.locator('debate-map [aria-live=polite]');

/** To the map, from the start of the page. */
async function goToMap(page: Page): Promise<void> {
  await tabTo(page, /^Skip to what is shown$/);
  await press(page, 'Enter');
  await expect.poll(() => stop(page)).toMatchObject({ name: expect.stringMatching(/^Thesis\. /), unseen: '' });
}

/** To the tab of that name, among those of the views. */
async function goToTab(page: Page, name: string, keys: readonly string[]): Promise<void> {
  await goToMap(page);
  await tabTo(page, /^Map$/, 'Shift+Tab');
  await tabTo(page, /^Map$/, 'Shift+Tab');
  await press(page, ...keys);
  await expect(page.getByRole('tab', { name })).toBeFocused();
}

test.describe('by keyboard alone, from a fresh page', () => {
  test('one learns which premises an author relies on', async ({ page }) => {
    await openApp(page);
    await goToTab(page, 'Premises', ['ArrowRight']);
    await tabTo(page, /^Premises of/);
    await page.keyboard.type('Milan');
    await expect(page.getByLabel('Premises of')).toHaveValue('Milan Rai');
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(20);
    const rowHead = (await page.getByRole('table').getByRole('rowheader').first().innerText()).trim();
    const claim = new RegExp(rowHead.slice(0, 12).replaceAll(/[.*+?^${}()|[\]\\]/g, '.'));
    await tabTo(page, claim);
    await press(page, 'Enter');
    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
    await mapIsDrawn(page);
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    // The focus is at that claim on the map, and what it leads to is one key away.
    await expect.poll(() => stop(page)).toMatchObject({ role: 'button', unseen: '' });
    await expect(spoken(page)).toContainText(/premise|thesis|support/i);
    await press(page, 'ArrowLeft');
    await expect(spoken(page)).toContainText(/thesis|ground|leads to nothing/);
  });

  test('one finds a contradiction on the map and goes to its other side and back', async ({ page }) => {
    await openApp(page);
    await goToMap(page);
    await press(page, 'ArrowDown');
    await expect(spoken(page)).toContainText(/Thesis 2 of \d; .*contradicts \d/);
    const one = (await stop(page)).name;
    await press(page, 'x');
    await expect(spoken(page)).toContainText(/^Essay 2, .*; contradicts “/);
    expect((await stop(page)).name).not.toBe(one);
    await press(page, 'Shift+x');
    expect((await stop(page)).name).toBe(one);
  });

  test('one finds a contradiction in the list and sees both chains on the map', async ({ page }) => {
    await openApp(page);
    await goToTab(page, 'Contradictions', ['ArrowRight', 'ArrowRight']);
    await tabTo(page, /^Show this clash on the map.*taking kyiv/i);
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { name: /^Contradiction:/ })).toBeVisible();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeLessThan(30);
    await press(page, 'Home');
    expect((await stop(page)).name).toMatch(/^Thesis/);
    await press(page, 'ArrowRight');
    await expect(spoken(page)).toContainText(/^(Premise|Support)/);
    await press(page, 'PageUp', 'PageDown');
    await expect(spoken(page)).toContainText(/^Essay \d/);
    expect(await stop(page)).toMatchObject({ name: expect.stringMatching(/^Thesis/), unseen: '' });
    await press(page, 'ArrowRight');
    await expect(spoken(page)).toContainText(/^(Premise|Support)/);
  });

  test('one exports what is shown', async ({ page }) => {
    await openApp(page);
    await tabTo(page, /^Export picture$/);
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo(page, /^(Export|Save|Download)\b/);
    const download = page.waitForEvent('download');
    await press(page, 'Enter');
    expect((await download).suggestedFilename()).toMatch(/\.(svg|png|pdf)$/);
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect((await stop(page)).name).toBe('Export picture');
  });

  test('one unfolds the grounds of a claim and goes into them', async ({ page }) => {
    await openApp(page);
    const before = await shownClaims(page);
    await goToMap(page);
    const thesis = (await stop(page)).name;
    await press(page, 'ArrowRight');
    await expect(spoken(page)).toContainText(/hidden grounds?, Space unfolds/);
    await press(page, 'Space');
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(before);
    await mapIsDrawn(page);
    expect((await stop(page)).name).toBe(thesis);
    await press(page, 'ArrowRight');
    await expect(spoken(page)).toContainText(/premise|support/i);
    await press(page, 'Enter');
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    expect((await stop(page)).unseen).toBe('');
    await press(page, 'Escape');
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeHidden();
  });
});

test.describe('the outline', () => {
  test('tells what the map shows, and does what the map does', async ({ page }) => {
    await openApp(page);
    const before = await shownClaims(page);
    await goToMap(page);
    await tabTo(page, /^Outline$/, 'Shift+Tab');
    await press(page, 'Enter');
    await expect(page.getByRole('tree', { name: 'Outline of the map' })).toBeVisible();
    await expect(page.getByRole('application')).toBeHidden();
    await press(page, 'Tab');
    expect(await stop(page)).toMatchObject({ role: 'treeitem', unseen: '' });
    await press(page, 'ArrowDown', 'Enter');
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    await press(page, 's');
    await expect.poll(async () => (await stop(page)).name).toBe('Show 4 hidden grounds');
    await press(page, 'Enter');
    await expect.poll(() => shownClaims(page)).toBe(before + 4);
    expect((await stop(page)).name).toMatch(/^Thesis: /);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectAccessible(page);
    }
    await tabTo(page, /^Map$/, 'Shift+Tab');
    await press(page, 'Enter');
    await expect(page.getByRole('application')).toBeVisible();
    await expectAccessible(page);
  });
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await goToMap(page);
  await press(page, '+', '+', '+', 'PageDown');
  const places = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const place = (): string => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { x, y } = element?.getBoundingClientRect() ?? { x: NaN, y: NaN };
      return `${x} ${y}`;
    };
    await frame();
    const first = place();
    for (let i = 0; i < 30; i += 1) await frame();
    return [first, place()];
  });
  expect(places[0]).toBe(places[1]);
  expect((await stop(page)).unseen).toBe('');
});
