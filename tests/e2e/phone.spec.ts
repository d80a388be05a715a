/** On a phone the chosen claim stands below the map: in a line, in half of the room, in all of it. */
import type { Locator, Page } from '@playwright/test';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const chosen = (page: Page): Locator => page.getByRole('complementary', { name: 'Chosen claim' });
const handle = (page: Page): Locator => page.getByRole('separator', { name: 'Height of the chosen claim' });
const heading = (page: Page): Locator => chosen(page).getByRole('heading', { level: 2 }).first();

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

async function tapClaim(page: Page): Promise<void> {
  const place = await page.locator('debate-map').evaluate((element: HTMLElement & { focusedClaim?: string; placeOf(id: string): { x: number; y: number } | undefined }) => {
    const { x, y } = element.getBoundingClientRect();
    const claim = element.placeOf(element.focusedClaim ?? '') ?? { x: 0, y: 0 };
    return { x: x + claim.x, y: y + claim.y };
  });
  await page.touchscreen.tap(place.x, place.y);
  await expect(chosen(page)).toBeVisible();
}

/** One finger from where the handle is, so far up. */
async function pull(page: Page, up: number): Promise<void> {
  const { x = 0, y = 0, height = 0 } = (await handle(page).boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const at = (by: number) => [{ x: x + 60, y: y + height / 2 - by, id: 0 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 8; step += 1) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((up * step) / 8) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Findings and filters' }).tap();
  await expect(page.getByRole('complementary', { name: 'Findings, essays and filters' })).toBeHidden();
});

test('a claim that is tapped is told in a line, and the map keeps its room', async ({ page }) => {
  const before = await heightOf(page.locator('debate-map'));
  await tapClaim(page);
  expect(await heightOf(page.locator('debate-map'))).toBeGreaterThan(before - 110);
  expect(await heightOf(page.locator('debate-map'))).toBeGreaterThan(450);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'one line');
  await expect(chosen(page).getByRole('button', { name: 'Close' })).toBeInViewport();
  await expectAccessible(page);
});

test('its words are tapped to read on, and buttons raise and lower it', async ({ page }) => {
  await tapClaim(page);
  await chosen(page).getByRole('button', { expanded: false }).first().tap();
  await expect(heading(page)).toBeInViewport();
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
  await expectAccessible(page);
  await chosen(page).getByRole('button', { name: 'Raise' }).tap();
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'all of the room');
  expect(await heightOf(chosen(page))).toBeGreaterThan(600);
  await expectAccessible(page);
  await chosen(page).getByRole('button', { name: 'Lower' }).tap();
  await chosen(page).getByRole('button', { name: 'Lower' }).tap();
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'one line');
  expect(await heightOf(chosen(page))).toBeLessThan(120);
});

test('a finger pulls it up and down, and it comes to rest where it was meant to', async ({ page }) => {
  await tapClaim(page);
  await pull(page, 220);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
  await pull(page, 330);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'all of the room');
  await pull(page, -360);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
  await pull(page, -260);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'one line');
  expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
});

test('keys do the same, and how high it was is remembered', async ({ page }) => {
  await tapClaim(page);
  await handle(page).press('ArrowUp');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
  await handle(page).press('End');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'all of the room');
  await handle(page).press('Home');
  await handle(page).press('Enter');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
  await expect(handle(page)).toBeFocused();
  await page.reload();
  await mapIsDrawn(page);
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'the lower half');
});

test('what is asked for on the map is seen, however high the claim stood', async ({ page }) => {
  await tapClaim(page);
  await handle(page).press('End');
  await chosen(page).getByRole('button', { name: 'Show neighbourhood' }).tap();
  await expect(page.getByRole('heading', { level: 2, name: /^Around/ })).toBeInViewport();
  await mapIsDrawn(page);
  expect(await heightOf(page.locator('debate-map'))).toBeGreaterThan(150);
});

test('a claim that is chosen in a list is there to be read', async ({ page }) => {
  await page.getByRole('button', { name: 'Findings and filters' }).tap();
  await page.locator('finding-list claim-link').first().getByRole('button').tap();
  await expect(chosen(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
});

test('the commands raise and lower it as well', async ({ page }) => {
  await tapClaim(page);
  for (const [words, height] of [['more room chosen claim', 'the lower half'], ['put told chosen claim away', 'one line']] as const) {
    await page.getByRole('button', { name: 'Commands' }).tap();
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await palette.getByRole('combobox').fill(words);
    await palette.getByRole('option').first().tap();
    await expect(handle(page)).toHaveAttribute('aria-valuetext', height);
  }
});

test('on touch, what can be pressed is 44 px high', async ({ page }) => {
  await tapClaim(page);
  for (const height of ['Home', 'End']) {
    await handle(page).press(height);
    const low = await page.evaluate(() => {
      const found = new Set<string>();
      const visit = (root: ParentNode): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot !== null) visit(element.shadowRoot);
          const target = element.closest('label') ?? element;
          const { height: high, width } = target.getBoundingClientRect();
          if (element.matches('button.button, [role=tab], summary, input, select, button.gist') && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && high > 1 && high < 43.5) found.add(`${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}: ${high}`);
        }
      };
      visit(document);
      return [...found];
    });
    expect(low).toEqual([]);
  }
});
