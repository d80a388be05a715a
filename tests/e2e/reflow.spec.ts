import type { Page } from '@playwright/test';
import { openApp } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** What has to be scrolled sideways to be read: only a table may (WCAG 2.2, 1.4.10), and the row of tabs, which lies in one line. */
function sidewaysScrolled(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        if (scrolls && element.checkVisibility() && !element.matches('[role=tablist], .scroll, .map, debate-map, .canvas, input, select')) found.add(`${element.localName}.${element.className}`);
      }
    };
    visit(document.body);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.add('the page');
    return [...found];
  });
}

/** 400 % on a screen of 1280 px, and 200 % on one of 1440 px. */
for (const size of [{ width: 320, height: 256 * 2 }, { width: 720, height: 450 }]) {
  test.describe(`in ${size.width} by ${size.height} CSS pixels`, () => {
    test.use({ viewport: size });

    for (const tab of ['Map', 'Premises', 'Contradictions', 'Compare', 'Positions', 'My stance', 'Text']) {
      test(`nothing of ${tab} is lost at the side, and there is room for it`, async ({ page }) => {
        await openApp(page);
        await page.getByRole('tab', { name: tab, exact: true }).click();
        if (tab === 'Positions') await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
        expect(await sidewaysScrolled(page)).toEqual([]);
        const { height = 0 } = (await page.getByRole('tabpanel', { name: tab, exact: true }).boundingBox()) ?? {};
        expect(height).toBeGreaterThan(150);
      });
    }

    test('the dialogs are there whole', async ({ page }) => {
      await openApp(page);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      for (const [button, dialog] of [
        ['Debates', 'Debates'],
        ['Save as…', 'Save the debate'],
        ['Export picture', 'Export'],
        ['Display', 'Display'],
        ['Help', 'Help'],
      ] as const) {
        await page.getByRole('button', { name: button, exact: true }).click();
        await expect(page.getByRole('dialog', { name: new RegExp(dialog) })).toBeInViewport({ ratio: 1 });
        expect(await sidewaysScrolled(page), dialog).toEqual([]);
        await expectAccessible(page);
        await page.keyboard.press('Escape');
      }
    });
  });
}
