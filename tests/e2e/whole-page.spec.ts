/** The whole page, in every view and in both colours, keeps nobody out; and on a wall there is room for everything. */
import { openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const TABS = [
  ['map', 'Map'],
  ['premises', 'Premises'],
  ['contradictions', 'Contradictions'],
  ['compare', 'Compare'],
  ['positions', 'Positions'],
  ['stance', 'My stance'],
  ['text', 'Text'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on ${colorScheme} ground`, () => {
    test.use({ colorScheme });

    for (const [id, tab] of TABS) {
      test(`${tab} keeps nobody out, with a chosen claim beside it`, async ({ page }) => {
        await openApp(page);
        await page.locator('debate-map').focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('complementary', { name: 'Chosen claim' }).getByRole('heading').first()).toBeVisible();
        await page.getByRole('tab', { name: tab, exact: true }).click();
        if (tab === 'Positions') await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
        await expect(page.locator(`[slot='${id}']`).getByRole('button').first()).toBeVisible();
        await expectAccessible(page);
      });
    }
  });
}

test.describe('on a wall', () => {
  test.use({ viewport: { width: 3200, height: 1800 } });

  test('the map has the room that the panels leave, and what it shows fills it', async ({ page }) => {
    await openApp(page);
    const map = page.locator('debate-map');
    const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const panel = (await page.getByRole('complementary', { name: 'Findings, essays and filters' }).boundingBox())?.width ?? 0;
    expect(panel + box.width).toBeGreaterThan(3100);
    expect(box.height).toBeGreaterThan(1500);
    // The claims, as they are painted, take most of the width or of the height.
    const spread = await map.evaluate((element: HTMLElement & { placeOf(id: string): { x: number; y: number } | undefined; scene?: { boxes: readonly { claim: string }[] } }) => {
      const places = (element.scene?.boxes ?? []).flatMap(({ claim }) => element.placeOf(claim) ?? []);
      const range = (numbers: number[]): number => Math.max(...numbers) - Math.min(...numbers);
      return { x: range(places.map(({ x }) => x)), y: range(places.map(({ y }) => y)) };
    });
    expect(Math.max(spread.x / box.width, spread.y / box.height)).toBeGreaterThan(0.7);
    expect(Math.max(spread.x / box.width, spread.y / box.height)).toBeLessThanOrEqual(1);
  });

  for (const [id, tab] of TABS.filter(([one]) => one !== 'map')) {
    test(`${tab} uses the room and stays readable`, async ({ page }) => {
      await openApp(page);
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect(page.locator(`[slot='${id}']`).getByRole('button').first()).toBeVisible();
      const { width = 0 } = (await page.getByRole('tabpanel', { name: tab, exact: true }).boundingBox()) ?? {};
      expect(width).toBeGreaterThan(3000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(3200);
      // What is told in entries stands side by side.
      if (['contradictions', 'positions'].includes(id)) await expect.poll(() => rightmost(page, `[slot='${id}']`)).toBeGreaterThan(2500);
      // Lines longer than a hundred letters or so are lost on the way back.
      expect(await longestLine(page, `[slot='${id}']`)).toBeLessThan(950);
    });
  }
});

/** Width in pixels of the widest paragraph of running text. */
function longestLine(page: Parameters<typeof openApp>[0], within: string): Promise<number> {
  return page.locator(within).first().evaluate((slotted) => {
    let widest = 0;
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('p, blockquote') || !element.checkVisibility() || element.textContent.trim().length < 160) continue;
        widest = Math.max(widest, element.getBoundingClientRect().width);
      }
    };
    visit(slotted);
    for (const element of slotted.querySelectorAll('*')) if (element.shadowRoot !== null) visit(element.shadowRoot);
    return widest;
  });
}

/** Where the entry ends that is farthest to the right. */
function rightmost(page: Parameters<typeof openApp>[0], within: string): Promise<number> {
  return page.locator(within).locator('.entries > li').evaluateAll((entries) => Math.max(0, ...entries.map((entry) => entry.getBoundingClientRect().right)));
}
