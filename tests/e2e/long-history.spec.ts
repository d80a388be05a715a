/** More steps than a browser keeps of a tab are taken back and taken again, also after a reload. */
import { type Page } from '@playwright/test';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

const STEPS = 104;

/** What is shown quickly. */
const TABS = ['Text', 'Positions'] as const;

const KEYS = ['7', '5'] as const;

// A hundred presses on a busy machine.
test.describe.configure({ timeout: 400_000 });

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Which tab is shown, read without waiting: a hundred times. */
function chosenTab(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('elenchus-app')?.shadowRoot?.querySelector('session-explorer')?.shadowRoot?.querySelector('tab-bar')?.shadowRoot?.querySelector('[aria-selected=true]')?.textContent.trim() ?? '');
}

test(`${STEPS} steps are taken back and taken again, also after a reload`, async ({ page }) => {
  await openApp(page);
  for (let step = 0; step < STEPS; step += 1) await page.keyboard.press(KEYS[step % 2] ?? '');
  await expect(tab(page, 'Positions')).toHaveAttribute('aria-selected', 'true');

  await page.reload();
  await expect(tab(page, 'Positions')).toHaveAttribute('aria-selected', 'true');
  for (let step = STEPS - 1; step >= 0; step -= 1) {
    await page.keyboard.press('Control+z');
    const expected = step === 0 ? 'Map' : TABS[(step - 1) % 2];
    await expect.poll(() => chosenTab(page), { message: `after ${STEPS - step} steps back` }).toBe(expected);
  }
  await mapIsDrawn(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');

  await page.reload();
  await mapIsDrawn(page);
  for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect(tab(page, 'Positions')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

test('the browser’s own Back and Forward go through the steps that it keeps, across a reload', async ({ page }) => {
  await openApp(page);
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(KEYS[step % 2] ?? '');
    // Steps that come at once are one to a browser.
    await expect.poll(() => chosenTab(page)).toBe(TABS[step % 2]);
  }
  // A browser keeps fifty entries of a tab or so, this page’s beginning not among them.
  const BACK = 40;
  for (let step = 0; step < BACK / 2; step += 1) await page.goBack();
  await page.reload();
  await expect.poll(() => chosenTab(page)).toBe(TABS[(STEPS - 1 - BACK / 2) % 2]);
  for (let step = 0; step < BACK / 2; step += 1) await page.goBack();
  await expect.poll(() => chosenTab(page)).toBe(TABS[(STEPS - 1 - BACK) % 2]);
  for (let step = 0; step < BACK; step += 1) await page.goForward();
  await expect.poll(() => chosenTab(page)).toBe(TABS[(STEPS - 1) % 2]);
});

test('a hundred marks are taken back one by one, and after a reload as steps', async ({ page }) => {
  await openApp(page);
  await tab(page, 'My stance').click();
  const stance = page.locator('own-stance');
  const premises = stance.getByRole('region', { name: /^Premises to decide on/ });
  await expect(premises.getByRole('listitem').first()).toBeVisible();
  const count = await premises.getByRole('listitem').count();
  const marks = premises.locator('claim-mark');
  const press = (claim: number, name: string): Promise<void> => marks.nth(claim).getByRole('button', { name }).click();
  const made = 100;
  for (let i = 0; i < made; i += 1) await press(i % count, Math.floor(i / count) % 2 === 0 ? 'Accept' : 'Reject');
  const summary = stance.getByRole('status').first();
  const said = async (): Promise<string> => ((await summary.textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();
  await expect.poll(said).not.toContain('neither');
  const told = await said();

  const undo = stance.getByRole('button', { name: 'Undo' });
  for (let i = 0; i < made / 2; i += 1) await undo.click();
  await expect.poll(said).not.toBe(told);
  const halfway = await said();

  await page.reload();
  await expect.poll(said).toBe(halfway);
  for (let i = 0; i < made / 2; i += 1) await undo.click();
  await expect(summary).toContainText('You have neither accepted nor rejected anything yet.');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  // Taking a mark back is a step as well.
  for (let i = 0; i < made; i += 1) await page.keyboard.press('Control+z');
  await expect.poll(said).toBe(told);
});
