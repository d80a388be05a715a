import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openApp(page));

test.describe('findings', () => {
  test('the page opens with five to ten of them, each leading to what shows it on the map', async ({ page }) => {
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    const count = await findings.count();
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(10);
    for (let i = 0; i < count; i += 1) {
      await findings.nth(i).getByRole('button', { name: 'Show on the map' }).click();
      await mapIsDrawn(page);
      await expect(findings.nth(i).getByRole('button', { name: 'Show on the map' })).toHaveAttribute('aria-pressed', 'true');
      expect(await shownClaims(page)).toBeGreaterThan(0);
      expect(await shownClaims(page)).toBeLessThan(60);
    }
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await expect(page.getByRole('heading', { name: /^Overview/ })).toBeVisible();
  });

  test('a claim that a finding names is told about beside the map', async ({ page }) => {
    const first = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first();
    await first.locator('claim-link').first().getByRole('button').press('Enter');
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    await expectAccessible(page);
  });

  test('on a narrow screen what is told about the claim takes the place of the findings, and the focus', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('finding-list claim-link').first().getByRole('button').click();
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeFocused();
    await expect(page.getByRole('list', { name: 'Findings' })).toBeHidden();
    await page.getByRole('button', { name: 'Findings and filters' }).click();
    await expect(page.getByRole('list', { name: 'Findings' })).toBeVisible();
  });
});

test.describe('what is only sketched', () => {
  test('is told under the findings, and beside each support and rebuttal what grounds it or what it lacks', async ({ page }) => {
    await page.getByRole('heading', { name: 'What is only sketched' }).click();
    await expect(page.getByText(/^Grounded: \d+ of \d+ supports .* and \d+ of \d+ rebuttals/)).toBeVisible();
    const supported = page.getByRole('region', { name: /^Inferred, but not from what supports it/ });
    await supported.getByRole('button', { name: 'Show on the map' }).first().click();
    await mapIsDrawn(page);
    await expect(page.getByRole('heading', { name: /is supported by/ })).toBeVisible();
    await supported.locator('claim-link').first().getByRole('button').click();
    const chosen = page.getByRole('complementary', { name: 'Chosen claim' });
    await expect(chosen.getByText(/^Not grounded: the supported claim is inferred/).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('comparing two authors', () => {
  test('says what they share and where they part, and shows it', async ({ page }) => {
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('combobox', { name: 'with', exact: true }).selectOption('Haoyu "Henry" Huang');
    const summary = page.locator('author-comparison').getByRole('status');
    await expect(summary).toContainText(/They part at/);
    await page.getByRole('button', { name: 'Show the comparison on the map' }).click();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeGreaterThan(3);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await expect(page.getByRole('combobox', { name: 'with', exact: true })).toHaveValue('Haoyu "Henry" Huang');
    await expectAccessible(page);
  });
});

test.describe('the reader’s own stance', () => {
  test('marks settle theses at once, and are undone and reset', async ({ page }) => {
    await page.getByRole('tab', { name: 'My stance' }).click();
    const summary = page.locator('own-stance').getByRole('status');
    await expect(summary).toContainText('You have neither accepted nor rejected anything yet.');

    const theses = page.getByRole('region', { name: 'What becomes of the theses' });
    await theses.getByRole('button', { name: 'Accept' }).first().click();
    await expect(summary).toContainText('You accept one claim.');
    await expect(theses.getByText('stands', { exact: true })).toHaveCount(1);

    await theses.getByRole('button', { name: 'Reject' }).nth(1).click();
    await expect(theses.getByText('falls', { exact: true }).first()).toBeVisible();
    await page.locator('own-stance').getByRole('button', { name: 'Undo' }).click();
    await expect(summary).toContainText('You accept one claim.');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(summary).toContainText('You have neither accepted nor rejected anything yet.');
    await expectAccessible(page);
  });

  test('a claim is marked where it is read about, and why a thesis falls is shown on the map', async ({ page }) => {
    await page.locator('finding-list claim-link').first().getByRole('button').click();
    const chosen = page.getByRole('complementary', { name: 'Chosen claim' });
    await chosen.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByRole('tab', { name: 'My stance' }).click();
    await expect(page.locator('own-stance').getByRole('status')).toContainText('You reject one claim.');
    await page.getByRole('listitem').filter({ hasText: 'falls: you reject it' }).getByRole('button', { name: 'Show why on the map' }).click();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBeGreaterThan(0);
  });
});

test.describe('positions', () => {
  test('are worked out by the solver in the page, and each thesis says why', async ({ page }) => {
    await page.getByRole('tab', { name: 'Positions' }).click();
    await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
    const why = page.getByRole('button', { name: /^Why\?/ }).first();
    await why.click();
    await expect(page.getByText('In a position that holds it:')).toBeVisible({ timeout: 60_000 });
    await expect(why).toBeFocused();
    await page.getByLabel('Kind of position').selectOption('grounded');
    await expect(page.getByText(/^There is one grounded position\./)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
  });
});
