import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openApp(page));

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await expect(dialog.getByRole('img', { name: /^Preview/ })).toBeVisible();
  return dialog;
}

async function saved(page: Page, dialog: Locator, format: 'SVG' | 'PNG' | 'PDF'): Promise<{ readonly name: string; readonly content: Buffer }> {
  await dialog.getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test.describe('a picture of two authors compared', () => {
  for (const format of ['SVG', 'PNG', 'PDF'] as const) {
    test(`as ${format} opens again as what it shows`, async ({ page }) => {
      const dialog = await openDialog(page);
      await dialog.getByRole('combobox', { name: 'Picture of' }).selectOption('Two authors compared');
      await expect(dialog.getByRole('img', { name: /what they share and where they part/ })).toBeVisible();
      const { name, content } = await saved(page, dialog, format);
      expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
      await expect(dialog).toBeHidden();

      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a debate' }).click();
      await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer: content }]);
      await expect(page.getByRole('heading', { level: 2, name: /what they share and where they part$/ })).toBeVisible();
      await mapIsDrawn(page);
      expect(await shownClaims(page)).toBeGreaterThan(5);
      await expect(page.getByText(/^Problems? in/)).toBeHidden();
    });
  }
});

test('a picture only is refused with what to do, and what was open stays', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('checkbox', { name: /^Can be opened again/ }).uncheck();
  const { name, content } = await saved(page, dialog, 'PNG');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a debate' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'image/png', buffer: content }]);
  await expect(page.getByText('this PNG is a picture, and carries no debate that could be opened')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
});

test('the dialog shows what will be exported, in colours and with words of one’s own', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Black and white');
  await dialog.getByRole('checkbox', { name: 'Title' }).check();
  await dialog.getByRole('textbox', { name: 'Words of the title' }).fill('For the seminar');
  await dialog.getByRole('textbox', { name: 'Words of the title' }).press('Tab');
  await expect(dialog.getByRole('img', { name: /^Preview: For the seminar/ })).toBeVisible();
  await expectAccessible(page);
  const { content } = await saved(page, dialog, 'SVG');
  const svg = content.toString('utf8');
  expect(svg).toContain('>For the seminar</text>');
  // No colour is more red than blue, or the other way round.
  for (const [, r, g, b] of svg.matchAll(/(?:fill|stroke)="#(..)(..)(..)"/g)) expect(new Set([r, g, b]).size).toBe(1);
});

test('a PNG that is too large is refused with the largest possible size', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'PNG' }).check();
  await dialog.getByRole('spinbutton', { name: 'Scale' }).fill('50');
  await dialog.getByRole('spinbutton', { name: 'Scale' }).press('Tab');
  await expect(dialog.getByText(/Too large to be drawn. The largest possible scale is/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
});

test('a picture is copied as pixels and as SVG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page);
  const copied = (): Promise<string[]> => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]));
  await dialog.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect(dialog.getByText('Copied as PNG.')).toBeVisible();
  expect(await copied()).toEqual(['image/png']);
  await dialog.getByRole('button', { name: 'Copy as SVG' }).click();
  await expect(dialog.getByText('Copied as SVG.')).toBeVisible();
  expect(await copied()).toContain('text/plain');
});

test('the browser prints the map as a picture, and not the page', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('button', { name: 'Export picture' })).toBeHidden();
  await expect(page.getByText('Kyiv should open talks, not', { exact: true })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('button', { name: 'Export picture' })).toBeVisible();
});
