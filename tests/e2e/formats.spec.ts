import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const MICROTEXT = 'tests/fixtures/formats/microtexts/night_bell';

test.beforeEach(({ page }) => openApp(page));

interface Chosen {
  readonly name: string;
  readonly content: string;
}

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a debate' }).click();
  await (await chooser).setFiles(files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })));
}

test.describe('opening', () => {
  test('an argument graph with its text is read, drawn and anchored', async ({ page }) => {
    const content = (ending: string): Promise<string> => readFile(`${MICROTEXT}${ending}`, 'utf8');
    await choose(page, { name: 'night_bell.xml', content: await content('.xml') }, { name: 'night_bell.txt', content: await content('.txt') });
    await expect(page.getByRole('heading', { level: 1, name: /night_bell/ })).toBeVisible();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Text', exact: true }).click();
    await expect(page.getByText(/the very text/i).first()).toBeVisible();
  });

  test('a format is told by its text, and several files are one debate', async ({ page }) => {
    await choose(
      page,
      { name: 'one.txt', content: 'arg(ring).\narg(sleep).\natt(ring,sleep).\n' },
      { name: 'two.txt', content: 'claim,text,author\nring,The bell rings,Ada\nkeep,Keep the bell,Bo\n' },
    );
    await expect(page.getByText(/of 4 claims$/)).toBeVisible();
    await expectAccessible(page);
  });

  test('a debate in which no claim is a thesis is shown whole', async ({ page }) => {
    await choose(page, { name: 'bell.apx', content: 'arg(ring).\narg(sleep).\natt(ring,sleep).\natt(sleep,ring).\n' });
    await expect(page.getByRole('heading', { level: 2, name: 'All claims: none is marked as a thesis' })).toBeVisible();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBe(2);
  });

  test('however many problems a file has, the debate keeps its room', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await choose(page, ...Array.from({ length: 40 }, (_, i) => ({ name: `broken-${i}.json`, content: '{' })));
    await expect(page.getByRole('region', { name: 'Problems in 40 files' })).toBeVisible();
    const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
    expect(height).toBeGreaterThan(200);
  });

  test('what is wrong with a file is told with its place, and what was open stays open', async ({ page }) => {
    await choose(page, { name: 'broken.af', content: 'p af 2\n1 2\n0 1\n' });
    const problems = page.getByRole('region', { name: 'Problems in broken.af' });
    await expect(problems.getByText('line 3, column 1')).toBeVisible();
    await expect(problems.getByRole('status')).toHaveText('1 error. What was open before is still open.');
    await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
    await problems.getByRole('button', { name: 'Close the list of problems' }).click();
    await expect(problems).toBeHidden();
  });
});

test.describe('saving', () => {
  test('what gets lost is told first, and the file holds the debate', async ({ page }) => {
    await page.getByRole('button', { name: 'Save as…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save the debate' });
    await expect(dialog.getByText('Nothing gets lost')).toBeVisible();
    await dialog.getByLabel('Format').selectOption('GraphML (yEd, Gephi, NetworkX)');
    await expect(dialog.getByRole('listitem').filter({ hasText: /^\d+ anchors in the text/ })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Negotiating-peace-in-Ukraine.graphml');
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.match(/<node /g)?.length).toBeGreaterThan(314);
    await expect(dialog).toBeHidden();
  });

  test('what was saved can be opened again', async ({ page }) => {
    await page.getByRole('button', { name: 'Save as…' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const content = await readFile(await (await download).path(), 'utf8');
    await choose(page, { name: 'again.json', content });
    await expect(page.getByText(/of 314 claims$/)).toBeVisible();
    await mapIsDrawn(page);
  });
});
