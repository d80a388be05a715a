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
