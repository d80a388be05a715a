/** What takes long in a large debate goes on beside the page, says so, and can be given up. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import { openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

const debate = generateDebate({ claims: 2_400, essays: 40, seed: 7 });

async function openLarge(page: Page): Promise<void> {
  await openApp(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a debate' }).click();
  await (await chooser).setFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(debate)) });
  await expect(page.getByRole('heading', { level: 1, name: debate.title })).toBeVisible();
}

/** The answers' worker never comes to an end, so that there is time to give it up. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  const held = /answers-worker[^/]*\.js$/;
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(held, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return async () => {
    release();
    await page.unroute(held);
  };
}

test('the findings are worked out while the page goes on; they are given up, and asked for again', async ({ page }) => {
  const letGo = await holdAnswers(page);
  await openLarge(page);
  const findings = page.getByRole('complementary', { name: 'Findings, essays and filters' });
  await expect(findings.getByText('Working out the findings…')).toBeVisible();
  await findings.getByRole('button', { name: 'Cancel' }).click();
  await expect(findings.getByText('It was given up.')).toBeVisible();

  // The page goes on working.
  await page.getByRole('tab', { name: 'Essays and filters' }).click();
  await expect(page.getByRole('list', { name: 'Essays' }).getByRole('listitem').first()).toBeVisible();
  await letGo();
  await page.getByRole('tab', { name: 'Findings', exact: true }).click();
  await findings.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first()).toBeVisible({ timeout: 90_000 });
});

test('a comparison is given up, and another one is made', async ({ page }) => {
  const letGo = await holdAnswers(page);
  await openLarge(page);
  await page.getByRole('tab', { name: 'Compare', exact: true }).click();
  const panel = page.locator('[slot=compare]');
  await expect(panel.getByText('Comparing the two authors…')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('It was given up.')).toBeVisible();
  await letGo();
  await panel.getByRole('combobox', { name: 'with', exact: true }).selectOption({ index: 3 });
  await panel.getByRole('button', { name: 'Work it out' }).click();
  await expect(panel.getByRole('button', { name: 'Show the comparison on the map' })).toBeVisible({ timeout: 90_000 });
});

test('what follows from a mark comes after it, and the marks are there at once', async ({ page }) => {
  await openLarge(page);
  await page.getByRole('tab', { name: 'My stance', exact: true }).click();
  const stance = page.locator('own-stance');
  await expect(stance.getByText('You have neither accepted nor rejected anything yet.')).toBeVisible({ timeout: 90_000 });
  const accept = stance.getByRole('region', { name: /^Premises to decide on/ }).getByRole('button', { name: 'Accept' }).first();
  await accept.click();
  await expect(accept).toHaveAttribute('aria-pressed', 'true');
  await expect(stance.getByText('You accept one claim.')).toBeVisible({ timeout: 90_000 });
  await expect(accept).toBeFocused();
});

test('ways between two claims are given up, and looked for again', async ({ page }) => {
  const letGo = await holdAnswers(page);
  await openLarge(page);
  const [one, other] = [debate.claims[0], debate.claims[7]];
  const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
  await field.fill(one?.gist ?? '');
  await page.getByRole('group', { name: /^Claims/ }).getByRole('option').first().click();
  const ask = async (): Promise<void> => {
    await page.getByRole('complementary', { name: 'Chosen claim' }).getByRole('button', { name: 'Ways to another claim…' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill(other?.gist ?? '');
    await page.getByRole('dialog').getByRole('option').first().click();
  };
  await ask();
  const looking = page.getByRole('status').filter({ hasText: 'Looking for the ways between the two claims…' });
  await looking.getByRole('button', { name: 'Cancel' }).click();
  await expect(looking).toBeHidden();
  await expect(page.locator('way-list')).toHaveCount(0);
  await letGo();
  await ask();
  await expect(page.locator('way-list')).toBeVisible({ timeout: 90_000 });
});

test('writing a file is given up and leaves no file; another one is written', async ({ page }) => {
  const letGo = await holdAnswers(page);
  await openLarge(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const save = page.getByRole('button', { name: 'Save as…' });
  const dialog = page.getByRole('dialog', { name: 'Save the debate' });
  await save.click();
  await expect(dialog.getByText('Working out what gets lost…')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Argdown' });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Saving…' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await letGo();
  await save.click();
  await expect(dialog.getByText(/gets lost/).first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ index: 0 });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const written = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { claims: readonly unknown[] };
  expect(written.claims).toHaveLength(2_400);
  expect(downloads).toHaveLength(1);
});
