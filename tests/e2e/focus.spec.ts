import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Chosen claim' });
const explore = (page: Page, name: RegExp | string) => inspector(page).getByRole('group', { name: 'Explore from here' }).getByRole('button', { name });
const extent = (page: Page) => page.getByRole('group', { name: 'Neighbourhood' });
const changes = (page: Page) => page.locator('map-pane .bar [aria-live=polite]');

/** The focus on the first thesis of the map, by keys alone. */
async function goToThesis(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip to what is shown' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Thesis\. / })).toBeFocused();
}

/** A claim of the debate is selected, by a search for its words. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find claims, authors and essays' }).fill(words);
  await page.getByRole('option').filter({ hasText: /on the map|not shown now/ }).first().click();
  await expect(inspector(page)).toBeVisible();
  await mapIsDrawn(page);
}

test.describe('the neighbourhood of a claim', () => {
  test('is shown by keys, made wider and narrower, and taken back step by step', async ({ page }) => {
    await openApp(page);
    const overview = await shownClaims(page);
    await goToThesis(page);
    await page.keyboard.press('Enter');
    await expect(inspector(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page, /^Around “/)).toBeVisible();
    await expect(extent(page)).toContainText(/within 1 step: \d+ claims/);
    await expect(changes(page)).toContainText(/^Around “.+”, within 1 step: \d+ claims\./);
    await mapIsDrawn(page);
    const near = await shownClaims(page);
    await page.keyboard.press('+');
    await expect(extent(page)).toContainText('within 2 steps');
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(near);
    await expect(changes(page)).toContainText(/claims? ha(s|ve) come in\./);
    await mapIsDrawn(page);
    await page.keyboard.press('-');
    await expect.poll(() => shownClaims(page)).toBe(near);
    await expect(extent(page).getByRole('button', { name: 'One step narrower' })).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(heading(page, /^Overview/)).toBeVisible();
    await expect.poll(() => shownClaims(page)).toBe(overview);
  });

  test('is shown by pressing a claim twice, and its link shows the same', async ({ page, context }) => {
    await openApp(page);
    const map = page.getByRole('application');
    const position = await page.locator('debate-map').evaluate((element) => (element as HTMLElement & { placeOf: (id: string) => { x: number; y: number } | undefined; focusedClaim: string }).placeOf((element as HTMLElement & { focusedClaim: string }).focusedClaim));
    expect(position).toBeDefined();
    await map.dblclick({ position: position ?? { x: 0, y: 0 } });
    await expect(heading(page, /^Around “/)).toBeVisible();
    await extent(page).getByRole('button', { name: 'One step wider' }).click();
    await expect(extent(page)).toContainText('within 2 steps');
    await mapIsDrawn(page);
    const shown = await shownClaims(page);
    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await expect(extent(elsewhere)).toContainText('within 2 steps');
    await mapIsDrawn(elsewhere);
    expect(await shownClaims(elsewhere)).toBe(shown);
  });

  test('that is large is shown by its strongest claims, and more when asked', async ({ page }) => {
    await openApp(page);
    await goToThesis(page);
    await page.keyboard.press('n');
    await expect(extent(page)).toBeVisible();
    for (const steps of [2, 3, 4]) {
      await page.keyboard.press('+');
      await expect(extent(page)).toContainText(`within ${steps} steps`);
    }
    await expect(extent(page)).toContainText(/\d+ of \d+ claims/);
    await mapIsDrawn(page);
    const some = await shownClaims(page);
    expect(some).toBeLessThanOrEqual(40);
    await page.getByRole('button', { name: 'Show up to 40 more claims' }).click();
    await expect.poll(() => shownClaims(page)).toBeGreaterThan(some);
  });
});

test('why, so what and against add to what is shown, with true counts, and folding takes away', async ({ page }) => {
  await openApp(page);
  const before = await shownClaims(page);
  await goToThesis(page);
  await page.keyboard.press('Enter');
  const why = explore(page, /^Why: /);
  const [, hidden = ''] = /(\d+) hidden/.exec((await why.textContent()) ?? '') ?? [];
  expect(Number(hidden)).toBeGreaterThan(0);
  await why.click();
  await expect.poll(() => shownClaims(page)).toBe(before + Number(hidden));
  await expect(why).toHaveText(/^\s*Why: \d+ grounds, all shown\s*$/);
  await expect(why).toBeFocused();
  await mapIsDrawn(page);

  await explore(page, /^Fold what lies beneath/).click();
  await expect(page.getByText(/^\d+ claims? folded away$/)).toBeVisible();
  await expect.poll(() => shownClaims(page)).toBeLessThan(before + Number(hidden));
  await page.reload();
  await expect(page.getByText(/^\d+ claims? folded away$/)).toBeVisible();
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await expect.poll(() => shownClaims(page)).toBe(before + Number(hidden));

  await goToThesis(page);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.keyboard.press('l');
  await mapIsDrawn(page);
  await page.keyboard.press('f');
  await expect(page.getByText(/^\d+ claims? folded away$/)).toBeVisible();
  await expectAccessible(page);
});

test('what was on the map does not jump when grounds come in', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  const place = () => page.locator('debate-map').evaluate((element) => {
    const map = element as HTMLElement & { focusedClaim: string; placeOf: (id: string) => { x: number; y: number } | undefined };
    return map.placeOf(map.focusedClaim);
  });
  await goToThesis(page);
  await page.keyboard.press('ArrowRight');
  const before = await place();
  const shown = await shownClaims(page);
  await page.keyboard.press('g');
  await expect.poll(() => shownClaims(page)).toBeGreaterThan(shown);
  await mapIsDrawn(page);
  const after = await place();
  expect(Math.hypot((after?.x ?? NaN) - (before?.x ?? NaN), (after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(1);
});

test.describe('ways from one claim to another', () => {
  test('are asked for by keys, told in words and shown', async ({ page }) => {
    await openApp(page);
    await goToThesis(page);
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: /^Ways from “.+” to another claim$/ });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.type('Kyiv should open talks');
    await expect(dialog.getByRole('option', { selected: true })).toContainText('Kyiv should open talks');
    await page.keyboard.press('Enter');
    await expect(heading(page, /^Ways from “.+” to “.+”$/)).toBeVisible();
    await expect(page.getByText(/\d+ ways lead from|ways lead from/).first()).toBeVisible();
    const ways = page.getByRole('button', { name: /^Way \d+: \d+ steps?$/ });
    await expect(ways.first()).toHaveAttribute('aria-pressed', 'true');
    const count = await ways.count();
    expect(count).toBeGreaterThan(0);
    await mapIsDrawn(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Show \d+ more ways?$/ }).click();
    await expect.poll(() => ways.count()).toBeGreaterThan(count);
    await page.reload();
    await expect(heading(page, /^Ways from “.+” to “.+”$/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => ways.count()).toBe(count);
  });

  test('are commands and buttons of a claim that was found, too', async ({ page }) => {
    await openApp(page);
    await select(page, 'Putin');
    await explore(page, 'Ways to another claim…').click();
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(page.getByRole('heading', { name: 'Ways in words' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('overview');
    await page.keyboard.press('Enter');
    await expect(heading(page, /^Overview/)).toBeVisible();
  });
});

test('the outline leads to the neighbourhood and the ways as well', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  const row = page.getByRole('treeitem', { name: /^Thesis: / }).first();
  await row.click();
  await page.getByRole('group', { name: 'From the claim in the outline' }).getByRole('button', { name: 'Show neighbourhood' }).click();
  await expect(heading(page, /^Around “/)).toBeVisible();
  await expect(page.getByRole('tree', { name: 'Outline of the map' })).toBeVisible();
  await extent(page).getByRole('button', { name: 'One step wider' }).click();
  await expect(extent(page)).toContainText('within 2 steps');
  await expectAccessible(page);
});

test('on a telephone all of it is within reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await goToThesis(page);
  await page.keyboard.press('n');
  await extent(page).getByRole('button', { name: 'One step wider' }).click();
  await expect(extent(page)).toContainText('within 2 steps');
  await mapIsDrawn(page);
  await inspector(page).getByRole('button', { name: 'Raise' }).click();
  await explore(page, 'Ways to another claim…').click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page.getByRole('heading', { name: 'Ways in words' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the overview' }).click();
  await expect(heading(page, /^Overview/)).toBeVisible();
});
