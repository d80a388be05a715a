import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mapIsDrawn, openAppWithFilters, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openAppWithFilters(page));

test.describe('unfolding', () => {
  test('an essay is unfolded on the map and folded again', async ({ page }) => {
    const before = await shownClaims(page);
    const unfold = page.getByRole('button', { name: /unfold on map \(the case against/i });
    await unfold.click();
    await expect(unfold).toHaveAttribute('aria-pressed', 'true');
    await mapIsDrawn(page);
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(before + 30);

    await unfold.click();
    await expect.poll(() => shownClaims(page)).toBe(before);
  });

  test('the neighbourhood of a claim is shown, and the overview is one button away', async ({ page }) => {
    await page.getByText('3 theses').first().click();
    await page.getByRole('button', { name: /talks can only pause/i }).first().click();
    await page.getByRole('button', { name: 'Show neighbourhood' }).click();
    await expect(page.getByRole('heading', { name: /^Around/ })).toBeVisible();
    await mapIsDrawn(page);
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expect(page.getByRole('heading', { name: /^Overview/ })).toBeVisible();
  });
});

test.describe('filters', () => {
  test('words narrow the map, and the count says how far', async ({ page }) => {
    const before = await shownClaims(page);
    await page.getByLabel(/words/i).first().fill('kyiv');
    await expect.poll(() => shownClaims(page)).toBeLessThan(before);
    await page.getByRole('button', { name: /clear/i }).first().click();
    await expect.poll(() => shownClaims(page)).toBe(before);
  });

  test('a filter asks of the whole debate, not just of the overview', async ({ page }) => {
    await page.getByLabel(/words/i).first().fill('minsk');
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(3);
    await expect(page.getByText('No claim meets the filters.')).toHaveCount(0);
  });

  test('a chosen claim is on the map whatever the filter', async ({ page }) => {
    await page.getByRole('group', { name: /^role/i }).getByRole('checkbox', { name: /background/i }).check();
    const found = await settled(page);
    await page.getByRole('tab', { name: 'Premises' }).click();
    await page.getByRole('table').getByRole('rowheader').first().getByRole('button').click();
    await expect.poll(() => shownClaims(page)).toBe(found + 1);
  });

  /** The count once the filter has taken effect: the overview, which has no background, is left behind. */
  async function settled(page: Page): Promise<number> {
    await expect.poll(() => shownClaims(page)).toBeLessThan(30);
    await mapIsDrawn(page);
    return shownClaims(page);
  }

  test('a filter that nothing meets says so and offers the way back', async ({ page }) => {
    await page.getByLabel(/words/i).first().fill('zeppelin');
    await expect(page.getByText('No claim meets the filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear them and show the overview' }).click();
    await mapIsDrawn(page);
    await expectAccessible(page);
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the chosen claim leaves room for the map, and the panel of essays makes way', async ({ page }) => {
    await page.getByRole('button', { name: /^premises/i }).nth(1).click();
    await expect(page.getByRole('columnheader', { name: /Milan Rai/ })).toBeInViewport();
    await page.getByRole('table').getByRole('rowheader').first().getByRole('button').click();
    await mapIsDrawn(page);

    await expect(page.getByRole('complementary', { name: 'Findings, essays and filters' })).toBeHidden();
    const map = await page.getByRole('application').boundingBox();
    const inspector = await page.getByRole('complementary', { name: 'Chosen claim' }).boundingBox();
    expect(map && inspector && map.y + map.height).toBeLessThanOrEqual((inspector?.y ?? 0) + 1);
    expect(map?.height).toBeGreaterThan(150);
    await expectAccessible(page);
  });
});

test.describe('by keyboard', () => {
  test('the focus goes along to the view that was asked for', async ({ page }) => {
    await page.getByRole('button', { name: /^premises/i }).first().press('Enter');
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Premises of')).toBeFocused();
  });
});

test.describe('a debate of one’s own', () => {
  test('is opened from a file', async ({ page }) => {
    await choose(page, 'high-street.json', await readFile('tests/fixtures/high-street.json', 'utf8'));
    await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
    await mapIsDrawn(page);
    await page.getByRole('tab', { name: 'Contradictions' }).click();
    await expect(page.getByText('Sales cannot both rise and fall after one closure', { exact: false })).toBeVisible();
  });

  test('with errors is refused with each error’s place, and what was open stays open', async ({ page }) => {
    const text = await readFile('tests/fixtures/high-street.json', 'utf8');
    await choose(page, 'broken.json', text.replace('"conclusion": "keep"', '"conclusion": "nobody"').replace('"stance": "asserts"', '"stance": "shouts"'));
    await expect(page.getByText('broken.json', { exact: false }).first()).toBeVisible();
    await expect(page.getByText(/"nobody"/)).toBeVisible();
    await expect(page.getByText(/"shouts"/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
    await expectAccessible(page);
  });

  test('that is no JSON, no text or no debate is refused', async ({ page }) => {
    for (const content of ['{"format": ', '[]', '\u0000\uFFFD', '{"__proto__": {"format": "elenchus-debate"}}']) {
      await choose(page, 'odd.json', content);
      await expect(page.getByText('odd.json', { exact: false }).first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: 'Negotiating peace in Ukraine' })).toBeVisible();
    }
  });

  test('shows its labels as text, whatever they hold', async ({ page }) => {
    const text = await readFile('tests/fixtures/high-street.json', 'utf8');
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await choose(page, 'hostile.json', text.replaceAll('Closure lifts trade.', hostile.replaceAll('"', '')));
    await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
    await mapIsDrawn(page);
    await page.getByRole('tab', { name: 'Premises' }).click();
    await expect(page.getByRole('table').getByText(hostile)).toBeVisible();
  });

  async function choose(page: Page, name: string, content: string): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a debate' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }
});
