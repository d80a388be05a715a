import type { Locator, Page } from '@playwright/test';
import type { DebateMap } from '../../components/debate-map/debate-map.ts';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const findings = (page: Page): Locator => page.getByRole('complementary', { name: 'Findings, essays and filters' });
const divider = (page: Page): Locator => page.getByRole('separator', { name: 'Width of the findings and filters' });
const chosen = (page: Page): Locator => page.getByRole('complementary', { name: 'Chosen claim' });

async function widthOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.width ?? 0;
}

async function chooseClaim(page: Page): Promise<void> {
  await page.locator('debate-map').focus();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page);
});

test('a panel is made wider by dragging, and is as wide the next time', async ({ page }) => {
  const before = await widthOf(findings(page));
  const { x, y, width, height } = (await divider(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 4);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 100, y + height / 4, { steps: 5 });
  await page.mouse.up();
  expect(await widthOf(findings(page))).toBeCloseTo(before + 100, 0);

  await page.reload();
  await mapIsDrawn(page);
  expect(await widthOf(findings(page))).toBeCloseTo(before + 100, 0);
});

test('the map follows, and is not laid out anew', async ({ page }) => {
  await chooseClaim(page);
  const map = page.locator('debate-map');
  const before = await widthOf(map);
  await mapIsDrawn(page);
  const scene = await map.evaluateHandle((element: DebateMap) => element.scene);
  await divider(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => widthOf(map)).toBeLessThan(before - 100);
  await mapIsDrawn(page);
  // Another layout would be another scene, however alike the two are.
  expect(await map.evaluate((element: DebateMap, former) => element.scene === former, scene)).toBe(true);
});

test('a panel is put away and comes back, and is remembered as put away', async ({ page }) => {
  await divider(page).focus();
  await page.keyboard.press('Enter');
  await expect(findings(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Findings and filters' })).toHaveAttribute('aria-expanded', 'false');
  await expectAccessible(page);
  await page.reload();
  await mapIsDrawn(page);
  await expect(findings(page)).toBeHidden();
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(findings(page)).toBeVisible();
});

test('what is told of the chosen claim is put away without giving the claim up', async ({ page }) => {
  await chooseClaim(page);
  await expectAccessible(page);
  const inspector = page.getByRole('separator', { name: 'Width of the chosen claim' });
  await inspector.focus();
  const before = await widthOf(chosen(page));
  await page.keyboard.press('ArrowLeft');
  expect(await widthOf(chosen(page))).toBeCloseTo(before + 16, 0);
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toBeVisible();
});

test('where the window gets narrow the panels leave room, and then lie over the map without dividers', async ({ page }) => {
  await chooseClaim(page);
  await divider(page).focus();
  await page.keyboard.press('End');
  await page.setViewportSize({ width: 1040, height: 700 });
  expect(await widthOf(page.locator('debate-map'))).toBeGreaterThan(200);
  // As at 200 % on a screen of 1440 px.
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(divider(page)).toBeHidden();
  await expect(chosen(page)).toBeVisible();
});
