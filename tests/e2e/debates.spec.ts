import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openApp(page));

async function bring(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a debate' }).click();
  await (await chooser).setFiles('tests/fixtures/high-street.json');
  await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
  await mapIsDrawn(page);
}

test('a debate of one’s own is there after a reload, with the view and the marks', async ({ page }) => {
  await bring(page);
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  await page.getByRole('tab', { name: 'Premises' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Premises' })).toHaveAttribute('aria-selected', 'true');
});

test('several debates are kept, opened and removed', async ({ page }) => {
  await bring(page);
  await page.getByRole('button', { name: 'Debates' }).click();
  const dialog = page.getByRole('dialog', { name: 'Debates' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open “Negotiating peace in Ukraine”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
  await page.getByRole('button', { name: 'Debates' }).click();
  await dialog.getByRole('button', { name: 'Open “A car-free High Street?”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
  await page.getByRole('button', { name: 'Debates' }).click();
  await dialog.getByRole('button', { name: 'Remove “A car-free High Street?” from this browser' }).click();
  await expect(dialog.getByRole('button', { name: 'Open “A car-free High Street?”' })).toBeHidden();
});

test('an address of a debate that is not here says so, and opens the one that comes with the page', async ({ page }) => {
  await page.goto('/#debate=0123456789abcdef');
  await expect(page.getByText(/not in this browser; ask whoever sent it/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
});
