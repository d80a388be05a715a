import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mapIsDrawn, openAppWithFilters, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openAppWithFilters(page));

test('it opens on an overview that fits one look', async ({ page }) => {
  expect(await shownClaims(page)).toBeGreaterThan(15);
  expect(await shownClaims(page)).toBeLessThan(80);
  await expectAccessible(page);
});

test.describe('which premises does this author rely on', () => {
  test('the essay’s button leads to the author’s premises, nearest to the thesis first', async ({ page }) => {
    const essay = page.getByRole('listitem').filter({ hasText: 'Putin’s latest peace feelers' });
    await essay.getByRole('button', { name: /premises of/i }).click();

    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    await expect(page.getByLabel('Premises of')).toHaveValue('Milan Rai');
    const rows = table.getByRole('row');
    expect(await rows.count()).toBeGreaterThan(20);
    await expect(table.getByText('direct').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('a premise in the table leads to the map and to all that is known of it', async ({ page }) => {
    await page.getByRole('tab', { name: 'Premises' }).click();
    const firstClaim = page.getByRole('table').getByRole('rowheader').first();
    const gist = (await firstClaim.innerText()).trim();
    await firstClaim.getByRole('button').click();

    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
    const inspector = page.getByRole('complementary', { name: 'Chosen claim' });
    await expect(inspector).toContainText(gist);
    await expect(inspector.getByRole('heading', { name: /^Rests on/ })).toBeVisible();
    await mapIsDrawn(page);
    await expectAccessible(page);
  });
});

test.describe('find a contradiction and see both chains', () => {
  test('the list says who clashes and why, and the map shows both ways up to the theses', async ({ page }) => {
    await page.getByRole('tab', { name: 'Contradictions' }).click();
    await expect(page.getByRole('heading', { name: /between authors/i })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /show this clash on the map.*taking kyiv/i }).first().click();

    await expect(page.getByRole('heading', { name: /^Contradiction:/ })).toBeVisible();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeGreaterThan(4);
    expect(await shownClaims(page)).toBeLessThan(25);

    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expect(page.getByRole('heading', { name: /^Overview/ })).toBeVisible();
  });
});

test.describe('export this subgraph', () => {
  test('as SVG with the claims as text', async ({ page }) => {
    const svg = (await exported(page, 'SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg|^<\?xml/);
    // Looked into on a page of its own: here the page's policy would refuse the font that the picture brings along.
    const elsewhere = await page.context().newPage();
    const parsed = await elsewhere.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: root.querySelector('parsererror')?.textContent ?? null,
        texts: [...root.querySelectorAll('text')].length,
        title: root.querySelector('title')?.textContent ?? null,
        scripts: root.querySelectorAll('script, foreignObject, a[href^="javascript"]').length,
      };
    }, svg);
    expect(parsed).toMatchObject({ error: null, scripts: 0 });
    expect(parsed.title).toContain('Negotiating peace in Ukraine');
    expect(parsed.texts).toBeGreaterThan(await shownClaims(page));
  });

  test('as PNG with something on it, at the size that was said', async ({ page }) => {
    const png = await exported(page, 'PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const picture = await page.evaluate(async (base64) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.codePointAt(0) ?? 0)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      const colours = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4 * 97) colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      return { width: image.width, height: image.height, colours: colours.size };
    }, png.toString('base64'));
    expect(picture.width).toBeGreaterThan(1000);
    expect(picture.height).toBeGreaterThan(500);
    expect(picture.colours).toBeGreaterThan(20);
  });

  async function exported(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
    await page.getByRole('button', { name: 'Export picture' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: format }).check();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^(export|save|download)/i }).click();
    return readFile(await (await download).path());
  }
});
