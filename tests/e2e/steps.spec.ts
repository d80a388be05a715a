import { readFile } from 'node:fs/promises';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(({ page }) => openApp(page));

test('steps are taken back and taken again, with buttons, keys and the browser’s own', async ({ page }) => {
  const map = page.getByRole('tab', { name: 'Map' });
  const premises = page.getByRole('tab', { name: 'Premises' });
  const compare = page.getByRole('tab', { name: 'Compare' });
  await premises.click();
  await compare.click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(premises).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+z');
  await expect(map).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.keyboard.press('Control+Shift+z');
  await expect(compare).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(compare).toHaveAttribute('aria-selected', 'false');
});

test('the address is a link to what is seen, and the steps outlive a reload', async ({ page, context }) => {
  await page.getByRole('tab', { name: 'Contradictions' }).click();
  await page.getByRole('button', { name: /^Show this clash on the map/ }).first().click();
  const heading = page.getByRole('heading', { level: 2, name: /^Contradiction:/ });
  await expect(heading).toBeVisible();
  const words = (await heading.textContent()) ?? '';

  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('heading', { level: 2, name: words })).toBeVisible();

  await page.reload();
  await expect(heading).toBeVisible();
  await mapIsDrawn(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('tab', { name: 'Contradictions' })).toHaveAttribute('aria-selected', 'true');
});

test('an address that names nothing opens the overview', async ({ page }) => {
  await page.goto('/#view=nonsense');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: /^Overview/ })).toBeVisible();
});

test('a view is saved by name, survives a reload, and goes along with the debate', async ({ page }) => {
  await page.getByRole('button', { name: 'Show on the map' }).first().click();
  await expect(page.getByRole('button', { name: 'Back to the overview' })).toBeVisible();
  await mapIsDrawn(page);
  await page.getByRole('tab', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Name of what the map shows now' }).fill('The first finding');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: 'Back to the overview' }).click();
  await page.reload();
  await mapIsDrawn(page);
  await page.getByRole('tab', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Show the view “The first finding”' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The first finding' })).toBeVisible();

  await page.getByRole('button', { name: 'Save as…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { views: readonly { title: string }[] };
  expect(saved.views.map(({ title }) => title)).toEqual(['The first finding']);
});
