import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Locator, Page } from '@playwright/test';
import { nTriplesPieces } from '../../graph/formats/aif/rdf/n-triples.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import { mapIsDrawn, openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { startStore, type LocalStore } from './local-store.ts';

let folder: string;
const stores: LocalStore[] = [];
/** Their origins. */
const started: string[] = [];

test.use({ elsewhere: started });

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elenchus-store-'));
});

test.afterAll(async () => {
  await Promise.all(stores.map((store) => store.kill()));
  await rm(folder, { recursive: true, force: true });
});

/** A generated debate as RDF, in a file. */
async function written(name: string, claims: number, seed: number): Promise<string> {
  const file = join(folder, name);
  await pipeline(Readable.from(nTriplesPieces(generateDebate({ claims, essays: Math.round(claims / 63), seed }))), createWriteStream(file));
  return file;
}

async function start(files: readonly string[], port?: number): Promise<LocalStore> {
  const store = await startStore(files, port);
  stores.push(store);
  started.push(new URL(store.address).origin);
  return store;
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Open a store' });

const section = (page: Page, name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });

async function openStores(page: Page, addresses: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Debates' }).click();
  await page.getByRole('button', { name: 'Open a store…' }).click();
  await dialog(page).getByRole('textbox').fill(addresses.join('\n'));
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
}

/** The browser complains of what the test does to it, and of nothing else. */
function expectAbout(complaints: string[], ...whats: readonly string[]): void {
  expect(complaints.filter((complaint) => !whats.some((what) => complaint.includes(what)))).toEqual([]);
  complaints.length = 0;
}

test('a debate in a store of a million triples is explored, and outlives the store', async ({ page, complaints }, { annotations }) => {
  test.setTimeout(600_000);
  const measure = async (what: string, act: () => Promise<void>): Promise<void> => {
    const start = Date.now();
    await act();
    annotations.push({ type: what, description: `${Date.now() - start} ms` });
  };
  const file = await written('million.nt', 21_500, 1);
  let store = await start([file]);
  annotations.push({ type: 'triples', description: String(store.triples) });
  expect(store.triples).toBeGreaterThanOrEqual(1_000_000);

  await openApp(page);
  await measure('overview', async () => {
    await openStores(page, [store.address]);
    await expect(page.getByText('21,500', { exact: true })).toBeVisible();
    await expect(section(page, 'Essays').getByRole('listitem').first()).toBeVisible();
  });
  await expect(page.getByText(`Asked from the store at 127.0.0.1:${store.port}.`)).toBeVisible();

  await measure('search', async () => {
    await page.getByRole('searchbox', { name: 'Find claims in the whole debate' }).fill('harbour');
    await expect(page.getByRole('search', { name: 'Find claims' }).getByRole('listitem').first()).toBeVisible();
  });
  await measure('neighbourhood', async () => {
    await page.getByRole('search', { name: 'Find claims' }).getByRole('listitem').first().getByRole('button').first().click();
    await expect(page.getByText(/^\d+ of 21,500 claims are loaded: /)).toBeVisible();
    await mapIsDrawn(page);
  });
  await measure('contradictions', async () => {
    await page.getByRole('button', { name: 'Back to the whole debate' }).click();
    await expect(section(page, 'Contradictions').getByRole('listitem').first()).toBeVisible({ timeout: 120_000 });
  });
  await measure('reliance', async () => {
    await section(page, 'Essays').getByRole('button', { name: /^What .* relies on/ }).first().click();
    await expect(page.getByText(/^\d+ of 21,500 claims are loaded: what .* relies on/)).toBeVisible();
    await expect(page.getByRole('columnheader').first()).toBeVisible();
  });
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await mapIsDrawn(page);

  await store.kill();
  const loaded = await page.getByText(/^\d+ of 21,500 claims are loaded/).textContent();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  const more = page.getByRole('button', { name: 'Load more around it' });
  for (let tried = 0; !(await more.isVisible()) && tried < 12; tried += 1) {
    await page.getByRole('treeitem', { name: /^(Thesis|Support|Inference): / }).nth(tried).click();
    await expect(page.getByText(/(of the chosen claim (is|are) not loaded|All links of the chosen claim are loaded)\.$/)).toBeVisible();
  }
  await more.click();
  const fault = page.getByText(/^That could not be loaded\. The store does not answer\./);
  await expect(fault).toBeVisible();
  await expect(page.getByText(loaded ?? '')).toBeVisible();
  await page.getByRole('tab', { name: 'Premises', exact: true }).click();
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Map', exact: true }).click();

  expectAbout(complaints, store.address);

  store = await start([file], store.port);
  await more.click();
  await expect(page.getByText(/claims are loaded: what .* relies on, and more\./)).toBeVisible();
  await expect(fault).toBeHidden();

  await page.reload();
  await expect(page.getByText(/claims are loaded: what .* relies on, and more\./)).toBeVisible();
});

test('several stores are explored as one', async ({ page }) => {
  test.setTimeout(300_000);
  const files = await Promise.all([written('one.nt', 300, 1), written('other.nt', 300, 2)]);
  const [one, other] = await Promise.all(files.map((file) => start([file])));
  await openApp(page);
  await openStores(page, [one?.address ?? '', other?.address ?? '']);
  await expect(page.getByText('600', { exact: true })).toBeVisible();
  await expect(section(page, 'Essays').getByRole('listitem').first()).toBeVisible();
  await expect(section(page, 'Between essays').getByRole('row').nth(1)).toBeVisible({ timeout: 120_000 });
  await section(page, 'Essays').getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByText(/^\d+ of 600 claims are loaded: the essay “/)).toBeVisible();
});

test('an address at which no store is asked is told of in the dialog, and what was open stays', async ({ page, complaints }) => {
  await openApp(page);
  const nobody = 'http://127.0.0.1:45999';
  started.push(nobody);
  const wrong: readonly (readonly [string, RegExp])[] = [
    [`${nobody}/sparql`, /The store does not answer/],
    ['http://store.example/sparql', /https:\/\/ only/],
    ['javascript:alert(1)', /is no address/],
    [new URL('/index.html', page.url()).href, /The store has refused|does not answer in SPARQL results/],
  ];
  await page.getByRole('button', { name: 'Debates' }).click();
  await page.getByRole('button', { name: 'Open a store…' }).click();
  await expectAccessible(page);
  for (const [address, why] of wrong) {
    await dialog(page).getByRole('textbox').fill(address);
    await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog(page).getByRole('alert')).toHaveText(why);
  }
  expectAbout(complaints, nobody, '/index.html');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
});
