import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.beforeEach(({ page }) => openApp(page));

test.describe('finding', () => {
  test('a claim that the map does not show is found, revealed and selected, by keyboard alone', async ({ page }) => {
    const before = await shownClaims(page);
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
    await expect(field).toBeFocused();
    await page.keyboard.type('minsk');
    const hidden = page.getByRole('option', { name: /not shown now$/ }).first();
    await expect(hidden).toBeVisible();
    await expect(page.getByRole('group', { name: /^Claims .*not shown on the map now/ })).toBeVisible();
    while ((await hidden.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    await mapIsDrawn(page);
    await expect.poll(() => shownClaims(page)).toBe(before + 1);
    await expect(page.getByRole('listbox')).toHaveCount(0);

    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('minsk');
    await field.fill('minsk');
    await expect(page.getByRole('option', { name: /on the map$/ }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('an author leads to the premises, and an essay unfolds on the map', async ({ page }) => {
    const before = await shownClaims(page);
    const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
    await field.fill('milan rai');
    await page.getByRole('group', { name: /^Authors and sources/ }).getByRole('option').first().click();
    await expect(page.getByRole('columnheader', { name: /Milan Rai/ })).toBeVisible();

    await field.fill('peace feelers');
    await page.getByRole('group', { name: /^Essays/ }).getByRole('option').first().click();
    await mapIsDrawn(page);
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(before + 30);
    // It unfolds, and does not fold what is unfolded already.
    const unfolded = await shownClaims(page);
    await field.fill('feelers');
    await page.getByRole('group', { name: /^Essays/ }).getByRole('option').first().click();
    await mapIsDrawn(page);
    expect(await shownClaims(page)).toBe(unfolded);
  });

  test('a source leads to the claims in that voice, and the filters say so', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Find claims, authors and essays' }).fill('milley');
    await page.getByRole('group', { name: /^Authors and sources/ }).getByRole('option', { name: /claims in this voice/ }).first().click();
    await expect(page.getByRole('group', { name: /^Voices/ })).toContainText('1 chosen');
    await mapIsDrawn(page);
  });
});

test.describe('commands', () => {
  test('lead to a view, by keyboard alone', async ({ page }) => {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('go contra');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Contradictions' })).toHaveAttribute('aria-selected', 'true');
  });

  test('are found by a button, and those of the selected claim wait for one', async ({ page }) => {
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await page.getByRole('button', { name: 'Commands' }).click();
    await expect(palette.getByRole('option', { name: /neighbourhood/ })).toHaveAttribute('aria-disabled', 'true');
    await palette.getByRole('combobox').fill('talks can only pause');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('neighbourhood');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Around/ })).toBeVisible();
  });

  test('open dialogs and choose files', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('save as');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Save the debate' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('export picture');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /picture/i })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    // Before the keys, so that it is listened for by the time of the last one.
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await page.keyboard.type('open a debate');
    await expect(page.getByRole('option').first()).toHaveText(/Open a debate/);
    await page.keyboard.press('Enter');
    await chooser;
  });

  test('compare two authors by their names', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('compare rai huang');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('combobox', { name: 'with', exact: true })).toHaveValue('Haoyu "Henry" Huang');
  });
});

test.describe('help', () => {
  test('is one key away, and tells of keys, signs and words', async ({ page }) => {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(help.getByRole('heading', { name: 'Keys', exact: true })).toBeVisible();
    await expect(help.getByText('Inference, from premise to conclusion')).toBeVisible();
    await expect(help.getByText('Load-bearing')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
  });

  test('keys of one character can be turned off, and stay off', async ({ page }) => {
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('checkbox', { name: /keys pressed alone/i }).uncheck();
    await page.reload();
    await mapIsDrawn(page);
    await page.keyboard.press('2');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
  });
});

test.describe('keys', () => {
  test('lead to tabs', async ({ page }) => {
    await page.keyboard.press('2');
    await expect(page.getByRole('tab', { name: 'Premises' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('1');
    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
  });

  test('are letters in a field, and nothing while a dialog is open', async ({ page }) => {
    const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
    await field.focus();
    await page.keyboard.type('/?2');
    await expect(field).toHaveValue('/?2');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await field.fill('');
    await page.getByRole('button', { name: 'Save as…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save the debate' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).focus();
    for (const key of ['?', '/', '2', 'Control+k']) await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
  });
});

test('the list of hits stays in the page, wherever the header has room for the field', async ({ page }) => {
  const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
  for (const width of [1440, 1280, 1024, 800, 320]) {
    await page.setViewportSize({ width, height: 720 });
    await field.fill('war');
    const list = await page.getByRole('listbox').boundingBox();
    expect(list?.x, `left at ${width}`).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0), `right at ${width}`).toBeLessThanOrEqual(width);
    await field.press('Escape');
  }
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing is too wide, and a hit leads to the map', async ({ page }) => {
    const isTooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isTooWide()).toBe(false);
    await page.getByRole('combobox', { name: 'Find claims, authors and essays' }).fill('peace');
    expect(await isTooWide()).toBe(false);
    await expectAccessible(page);
    await page.getByRole('group', { name: /^Claims/ }).getByRole('option').first().click();
    await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
    await page.getByRole('button', { name: 'Commands' }).click();
    expect(await isTooWide()).toBe(false);
    await expectAccessible(page);
  });
});
