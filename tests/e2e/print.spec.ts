import type { Page } from '@playwright/test';
import { openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

/** What is wrong with the page as it would be printed: what is cut off, what scrolls, and what can only be pressed. */
async function faultsOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.checkVisibility() || element.getClientRects().length === 0) continue;
        const { overflowY, overflowX } = getComputedStyle(element);
        const name = `${element.localName}.${element.className}`;
        const isCut = (overflow: string, whole: number, seen: number): boolean => overflow !== 'visible' && whole > seen + 1;
        const cut = isCut(overflowY, element.scrollHeight, element.clientHeight) || isCut(overflowX, element.scrollWidth, element.clientWidth);
        if (cut && !element.classList.contains('visually-hidden')) faults.add(`${name} is cut off`);
        if (element.matches('button.button, input, [role=tab], [role=separator]')) faults.add(`${name} can only be pressed`);
        if (element.getBoundingClientRect().right > window.innerWidth + 1) faults.add(`${name} is too wide`);
      }
    };
    visit(document);
    return [...faults];
  });
}

/** An A4 page in CSS pixels, without its margins. */
const PAPER = { width: 680, height: 1000 };

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
});

for (const tab of ['Premises', 'Contradictions', 'Compare', 'Positions', 'My stance', 'Text']) {
  test(`${tab} goes on paper whole, black on white, under the title of the debate`, async ({ page }) => {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    if (tab === 'Positions') await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(() => faultsOnPaper(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('elenchus-app')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

test('the outline goes on paper in place of the map', async ({ page }) => {
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(page.getByRole('tree')).toBeVisible();
  await page.setViewportSize(PAPER);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(() => faultsOnPaper(page)).toEqual([]);
  await expect(page.getByRole('tree')).toBeVisible();
});

test('a table has its heading on each page', async ({ page }) => {
  await page.getByRole('tab', { name: 'Premises' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('premise-table thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('premise-table thead th').first()).toHaveCSS('position', 'static');
});
