import type { Page } from '@playwright/test';
import { openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const DARK = 'rgb(21, 23, 27)';
const LIGHT = 'rgb(253, 252, 249)';

/** Of the page and of the map, which is a picture. */
async function expectGround(page: Page, colour: string): Promise<void> {
  await expect(page.locator('elenchus-app')).toHaveCSS('background-color', colour);
  await expect(page.locator('debate-map')).toHaveCSS('background-color', colour);
}

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
}

test.describe('the colours', () => {
  test('follow the system, until the reader chooses', async ({ page }) => {
    await openApp(page);
    await expectGround(page, LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectGround(page, DARK);
    await choose(page, 'Light');
    await expectGround(page, LIGHT);
  });

  test('that were chosen hold at once, are remembered, and are no step', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expectGround(page, DARK);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(page);

    await page.goto('about:blank');
    await page.goto('/');
    await expectGround(page, DARK);
    await expect(page).toHaveURL(/#theme=dark$/);
  });

  test('are part of a link, which holds against what is remembered, and is not remembered itself', async ({ page }) => {
    await page.goto('/#theme=dark');
    await expectGround(page, DARK);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/#theme=dark&view=/);
    await page.goto('about:blank');
    await page.goto('/');
    await expectGround(page, LIGHT);
  });

  test('stay when the reader goes back', async ({ page }) => {
    await openApp(page);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await choose(page, 'Dark');
    await page.goBack();
    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
    await expectGround(page, DARK);
    await page.goForward();
    await expect(page.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  });
});

test('the display is among the commands', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /command/i }).fill('display');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /command/i }).fill('dark');
  await page.keyboard.press('Enter');
  await expectGround(page, DARK);
});
