/** What every end-to-end test does with the page. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The page with the debate that ships, its map drawn. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
  await mapIsDrawn(page);
}

/** The page as above, with the essays and the filters beside the map instead of the findings. */
export async function openAppWithFilters(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('tab', { name: 'Essays and filters' }).click();
}

export async function mapIsDrawn(page: Page): Promise<void> {
  await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible();
  await expect(page.getByText('Drawing…')).toBeHidden();
  await expect(page.getByText(/^0 of \d+ claims$/)).toBeHidden();
}

export async function shownClaims(page: Page): Promise<number> {
  return Number.parseInt((await page.getByText(/^\d+ of \d+ claims$/).textContent()) ?? '', 10);
}
