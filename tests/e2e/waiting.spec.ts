import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

async function openTheEmptyDebate(page: Page): Promise<void> {
  const debate = { format: 'elenchus-debate', version: 2, id: 'empty', title: 'Nothing yet', question: 'What is there?', people: [], essays: [], claims: [], inferences: [], supports: [], rebuttals: [], contradictions: [], lookAlikes: [] };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a debate' }).click();
  await (await chooser).setFiles({ name: 'empty.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(debate)) });
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing yet' })).toBeVisible();
}

test('a debate in which there is nothing yet says so in every view', async ({ page }) => {
  await openApp(page);
  await openTheEmptyDebate(page);
  for (const [tab, says] of [
    ['Map', /This debate has no claims/],
    ['Premises', /No author relies on any claim/],
    ['Contradictions', /No author contradicts another/],
    ['Compare', /The debate has no author/],
    ['Positions', /No author holds any claim/],
    ['My stance', /The debate has no theses/],
    ['Text', /No essay is chosen/],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page.getByText(says).filter({ visible: true })).toHaveCount(1);
  }
});

test('until the first map is drawn nothing is said of how much it shows, nor is there a way back to it', async ({ page }) => {
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/layout-worker[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByText('Drawing…')).toBeVisible();
  await expect(page.getByText(/^\d+ of \d+ claims$/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Back to the overview' })).toHaveCount(0);
  goOn();
  await mapIsDrawn(page);
  await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible();
});

test('a map that cannot be drawn says why, and the outline tells what it would show', async ({ page, complaints }) => {
  await page.route(/layout-worker[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText(/^The map could not be drawn: The layout engine could not be loaded/)).toBeVisible();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  // The browser itself complains of what was refused.
  complaints.length = 0;
});

test('where the browser keeps nothing, all goes on, and it is said what will not stay', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await openApp(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('separator', { name: 'Width of the findings and filters' }).press('End');
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await expect(page.getByText('This page cannot keep the texts: they are here until you close it.', { exact: false })).toBeVisible();
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await openTheEmptyDebate(page);
  await expect(page.getByText('Not kept in this browser.')).toBeVisible();
});

test('the debate that ships is missed in words, and one’s own can be opened', async ({ page, complaints }) => {
  await page.route(/assets\/debate-[^/]*\.json$/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert').filter({ hasText: 'There is no connection to the server' })).toBeVisible();
  await openTheEmptyDebate(page);
  complaints.length = 0;
});

test('texts are compared with the essays without the page standing still', async ({ page }) => {
  await openApp(page);
  const longest = await page.evaluateHandle(() => {
    const task = { milliseconds: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task.milliseconds = Math.max(task.milliseconds, duration);
    }).observe({ type: 'longtask' });
    return task;
  });
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  const began = Date.now();
  await page.getByLabel('Text files', { exact: true }).first().setInputFiles(Array.from({ length: 20 }, (_, i) => ({ name: `letter-${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Letter ${i}. `.repeat(4000)) })));
  await expect(page.getByText('Reading the texts…')).toBeHidden();
  await expect(page.getByText('0 of 5 texts here.')).toBeVisible();
  // Done by the page itself it would be one task as long as the whole.
  expect(await longest.evaluate(({ milliseconds }) => milliseconds)).toBeLessThan((Date.now() - began) / 2);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await mapIsDrawn(page);
});
