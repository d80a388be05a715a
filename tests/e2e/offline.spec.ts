import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mapIsDrawn, shownClaims } from './app.ts';
import { expect, test as base } from './fixtures.ts';
import { StaticServer } from './static-server.ts';

const test = base.extend<{ server: StaticServer }>({
  keptOffline: true,
  server: async ({}, use) => {
    const server = new StaticServer();
    await server.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.address),
});

test.describe('without a network, after one visit, in a folder of somebody’s site', () => {
  test.beforeEach(async ({ page, context }) => {
    await visit(page);
    await context.setOffline(true);
    await page.reload();
    await mapIsDrawn(page);
  });

  test('the premises of an author are told', async ({ page }) => {
    await page.getByRole('tab', { name: 'Premises' }).click();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(20);
  });

  test('a contradiction is shown on the map', async ({ page }) => {
    await page.getByRole('tab', { name: 'Contradictions' }).click();
    await page.getByRole('button', { name: /show this clash on the map.*taking kyiv/i }).first().click();
    await expect(page.getByRole('heading', { name: /^Contradiction:/ })).toBeVisible();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeLessThan(25);
  });

  test('what is shown is exported as a picture', async ({ page }) => {
    await page.getByRole('button', { name: 'Export picture' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'PNG' }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^(export|save|download)/i }).click();
    const png = await readFile(await (await download).path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('the positions are found', async ({ page }) => {
    await page.getByRole('tab', { name: 'Positions' }).click();
    await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
  });
});

test('fonts of other scripts are kept once they have been used', async ({ page, context }) => {
  await visit(page);
  const fonts = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().filter(({ url }) => /noto-/.test(url)).length);
  expect(await fonts()).toBe(0);
  const font = await page.evaluate(async () => {
    const worker = await (await fetch('offline-worker.js')).text();
    return /assets\/noto-sans-hebrew-[^"]*/.exec(worker)?.[0] ?? '';
  });
  const load = () => page.evaluate(async (address) => (await fetch(address)).status, font);
  expect(await load()).toBe(200);
  await expect.poll(fonts).toBe(1);
  await context.setOffline(true);
  expect(await load()).toBe(200);
});

test('a new version is told of, and comes when the reader wants it', async ({ page, server }) => {
  await visit(page);
  server.version = 2;
  await page.reload();
  const notice = page.getByText('A new version of Elenchus is ready.');
  await expect(notice).toBeVisible();
  await mapIsDrawn(page);
  expect(await version(page)).toBe('1');

  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(notice).toBeVisible();
  expect(await version(page)).toBe('1');

  await page.getByRole('tab', { name: 'Compare' }).click();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await loaded;
  await expect(page.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  expect(await version(page)).toBe('2');
  await expect(notice).toBeHidden();
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toEqual([expect.stringContaining(' 2-')]);
});

test('another tab is told when the page went over to a new version, and is not reloaded', async ({ page, context, server }) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto(server.address);
  await mapIsDrawn(other);
  server.version = 2;
  await page.reload();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(other.getByText('Another tab went over to a new version of Elenchus.')).toBeVisible();
  expect(await version(other)).toBe('1');
});

test('so is the tab of the very first visit', async ({ page, context, server }) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto(server.address);
  await mapIsDrawn(other);
  server.version = 2;
  await other.reload();
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('Another tab went over to a new version of Elenchus.')).toBeVisible();
  expect(await version(page)).toBe('1');
});

test('only the page’s own folder is answered for, and only while the server has the page', async ({ page, server, complaints }) => {
  await visit(page);
  await page.goto(new URL('/', server.address).href);
  await expect(page).toHaveTitle('Another page');

  server.gone = true;
  await page.goto(server.address);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.reload();
  await expect(page).toHaveTitle('Another page');
  // What the former page was about to load is gone.
  complaints.length = 0;
});

/** Until the page is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await mapIsDrawn(page);
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller === null) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

function version(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-version');
}
