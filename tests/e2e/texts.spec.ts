import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { debateWithTexts, ESSAYS } from './little-debate.ts';

/** Two invented essays that contradict each other, with their texts. */
async function openLittleDebate(page: Page): Promise<void> {
  await openApp(page);
  await choose(page, 'Open a debate', [{ name: 'market.json', content: JSON.stringify(debateWithTexts()) }]);
  await expect(page.getByRole('heading', { level: 1, name: /a market on the square/i })).toBeVisible();
  await mapIsDrawn(page);
}

async function bringTexts(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await choose(page, /add texts/i, ESSAYS.map(({ id, text }) => ({ name: `${id}.txt`, content: text })));
  await expect(page.getByText(/the very text/i).first()).toBeVisible();
}

async function choose(page: Page, button: string | RegExp, files: { name: string; content: string }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).first().click();
  await (await chooser).setFiles(files.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })));
}

test('without its text, the reader says how to bring it', async ({ page }) => {
  await openLittleDebate(page);
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await expect(page.getByRole('button', { name: /add texts/i }).first()).toBeVisible();
  await expectAccessible(page);
});

test('from a contradiction to both passages and back', async ({ page }) => {
  await openLittleDebate(page);
  await bringTexts(page);
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Contradictions' }).click();
  for (const { passage, claim } of ESSAYS) {
    await page.getByRole('tab', { name: 'Contradictions' }).click();
    await page.getByRole('button', { name: claim, exact: true }).first().click();
    await page.getByRole('complementary', { name: 'Chosen claim' }).getByRole('button', { name: /read in the text/i }).click();
    await expect(page.getByRole('tab', { name: 'Text', exact: true })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByText(passage).first()).toBeInViewport();
  }

  await page.getByText(ESSAYS[1].passage).first().click();
  await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toContainText(ESSAYS[1].claim);
  await page.getByRole('button', { name: 'Show this clash on the map' }).first().click();
  await expect(page.getByRole('heading', { name: /^Contradiction:/ })).toBeVisible();
});

test('texts are there again after a reload, and gone once removed', async ({ page }) => {
  await openLittleDebate(page);
  await bringTexts(page);
  await page.reload();
  await openLittleDebate(page);
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await expect(page.getByText(/the very text/i).first()).toBeVisible();

  await page.getByRole('button', { name: /remove all texts/i }).click();
  await expect(page.getByText(/the very text/i)).toHaveCount(0);
});

test('a debate and its texts that are opened together find each other', async ({ page }) => {
  await openApp(page);
  await choose(page, 'Open a debate', [
    ...ESSAYS.map(({ id, text }) => ({ name: `${id}.txt`, content: text })),
    { name: 'market.json', content: JSON.stringify(debateWithTexts()) },
  ]);
  await expect(page.getByRole('heading', { level: 1, name: /a market on the square/i })).toBeVisible();
  await expect(page.getByText(/the very text/i).first()).toBeVisible();
});
