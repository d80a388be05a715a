/** The library as it is built, in pages that are not ours. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test as base } from './fixtures.ts';
import { servePackage, servePage, type Site } from './package-server.ts';

const SCRIPT = 'dist/lib/debate-explorer.js';
const DEBATE = 'tests/fixtures/high-street.json';

interface Sites {
  readonly packaged: Site;
  /** What stands in the page; `PACKAGE` is where the package is. */
  readonly body: string;
  readonly host: Site;
}

const test = base.extend<Sites>({
  packaged: async ({}, use) => {
    const site = await servePackage();
    await use(site);
    await site.close();
  },
  body: [`<debate-explorer src="PACKAGE/${DEBATE}"></debate-explorer>`, { option: true }],
  host: async ({ packaged, body }, use) => {
    const site = await servePage(hostile(packaged.origin, body.replaceAll('PACKAGE', packaged.origin)));
    await use(site);
    await site.close();
  },
  baseURL: async ({ host }, use) => use(host.origin),
  elsewhere: async ({ packaged }, use) => use([packaged.origin]),
});

/** A page whose styles mean everything in it, whose own rem nobody can read, and which allows what docs/embedding.md asks for and no more. */
function hostile(packaged: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${packaged} 'wasm-unsafe-eval'; worker-src blob: ${packaged}; connect-src ${packaged}; font-src ${packaged}">
    <title>Somebody’s page</title>
    <link rel="icon" href="data:,">
    <style>
      html { font-size: 40%; --rem: 40px; --color-ink: red; --color-paper: lime; --text-m: 3em; --space-4: 9rem; }
      body, body * { box-sizing: content-box !important; color: red !important; font: italic 30px / 3 fantasy !important; letter-spacing: 6px !important; text-transform: uppercase !important;
          text-align: right; text-indent: 3em; word-spacing: 1em; white-space: pre; list-style: square; cursor: crosshair; }
      button, input, h2, p, ul, section { display: none !important; }
    </style>
    <script type="module" src="${packaged}/${SCRIPT}"></script>
  </head>
  <body>
    <h1>A page</h1>
    <a id="outside" href="#somewhere">Outside</a>
    ${body}
  </body>
</html>`;
}

async function opened(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const explorer = page.locator('debate-explorer').first();
  await drawn(explorer);
  return explorer;
}

async function drawn(explorer: Locator): Promise<void> {
  await expect(explorer.getByText(/^[1-9]\d* of \d+ claims$/)).toBeVisible();
  await expect(explorer.getByText('Drawing…')).toBeHidden();
}

/** How a tab is set, and how wide its text is: what a page could spoil. */
const looks = (explorer: Locator) =>
  explorer.getByRole('tab', { name: 'Premises', exact: true }).evaluate((tab) => {
    const { color, fontFamily, fontSize, fontStyle, letterSpacing, lineHeight, textTransform, cursor, textIndent, boxSizing } = getComputedStyle(tab);
    return { color, fontFamily, fontSize, fontStyle, letterSpacing, lineHeight, textTransform, cursor, textIndent, boxSizing, width: Math.round(tab.getBoundingClientRect().width) };
  });

test('the example shows a debate wide and narrow, and a part of it', async ({ page, packaged }) => {
  await opened(page, `${packaged.origin}/docs/examples/embed.html`);
  const narrow = page.locator('#narrow');
  await expect(narrow.getByRole('button', { name: /show this clash on the map/i }).first()).toBeVisible();
  expect(await narrow.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await expect(page.locator('#wide').getByRole('heading', { name: 'Findings' })).toBeVisible();
  await narrow.getByRole('tab', { name: 'Map', exact: true }).click();
  await drawn(narrow);
  await expect(narrow.getByRole('heading', { name: 'Findings' })).toHaveCount(0);
  await expect(page.locator('#table').getByRole('row').nth(2)).toBeVisible();
  await page.locator('#table').getByRole('rowheader').first().getByRole('button').click();
  await expect(page.locator('#chosen')).toHaveText(/^You chose the premise /);
  await expectAccessible(page);
});

test('from another server, it looks in a hostile page as it does in a friendly one', async ({ page, packaged }) => {
  const friendly = await looks(await opened(page, `${packaged.origin}/docs/examples/embed.html`));
  const explorer = await opened(page);
  expect(await looks(explorer)).toEqual(friendly);
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family === 'Roboto' && status === 'loaded'))).toBe(true);
});

test('from another server, workers read, draw and solve', async ({ page }) => {
  const explorer = await opened(page);
  await explorer.getByRole('tab', { name: 'Positions' }).click();
  await expect(explorer.getByText(/^There (?:is|are) .+ preferred positions?\./)).toBeVisible();
});

test('the page keeps its address, its storage and its keys', async ({ page }) => {
  const explorer = await opened(page);
  const map = explorer.getByRole('tab', { name: 'Map', exact: true });
  await page.locator('#outside').focus();
  await page.keyboard.press('2');
  await page.keyboard.press('/');
  await expect(map).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#outside')).toBeFocused();
  await map.focus();
  await page.keyboard.press('2');
  await expect(explorer.getByRole('tab', { name: 'Premises', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(explorer.getByRole('button', { name: /picture/i })).toHaveCount(0);
  expect(await page.evaluate(async () => [location.href, document.title, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie])).toEqual([page.url(), 'Somebody’s page', 0, 0, 0, '']);
});

test.describe('with a debate that cannot be had', () => {
  test.use({ body: `<debate-explorer id="bad" src="PACKAGE/nowhere.json"><i id="instead">instead</i></debate-explorer><debate-explorer id="good" src="PACKAGE/${DEBATE}"></debate-explorer>` });

  test('it says so in its place with what to do, and the other one works', async ({ page, complaints }) => {
    await page.goto('/');
    await expect(page.locator('#bad').getByRole('alert')).toContainText(/nowhere\.json could not be loaded.*check the address/);
    await expect(page.locator('#instead')).toBeAttached();
    await drawn(page.locator('#good'));
    // Of the address alone.
    expect(complaints.filter((complaint) => !/404|nowhere\.json/.test(complaint))).toEqual([]);
    complaints.splice(0);
  });
});

test.describe('given its attributes', () => {
  test.use({ body: `<debate-explorer src="PACKAGE/${DEBATE}" tab="premises" theme="dark"></debate-explorer>` });

  test('it begins where they say, in the colours that they say, and follows them', async ({ page }) => {
    await page.goto('/');
    const explorer = page.locator('debate-explorer');
    await expect(explorer.getByRole('table')).toBeVisible();
    const brightness = (): Promise<number> => explorer.getByRole('tabpanel').first().evaluate((panel) => Number(/\d+/.exec(getComputedStyle(panel).color)?.[0]));
    expect(await brightness()).toBeGreaterThan(200);
    await explorer.evaluate((element) => element.setAttribute('theme', 'light'));
    await expect.poll(brightness).toBeLessThan(60);
    await explorer.evaluate((element) => element.setAttribute('tab', 'map'));
    await drawn(explorer);
  });
});

test('what is taken out of the page stops, and goes on where it is put back', async ({ page }) => {
  const explorer = await opened(page);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await explorer.evaluate((element) => {
    Object.assign(window, { taken: element });
    element.remove();
  });
  await expect.poll(() => page.workers().length).toBe(0);
  await page.evaluate(() => document.body.append((window as unknown as { taken: Element }).taken));
  await drawn(explorer);
});

test('a script that is loaded twice is no harm', async ({ page, packaged }) => {
  const explorer = await opened(page);
  await page.addScriptTag({ type: 'module', url: `${packaged.origin}/${SCRIPT}?again` });
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement('debate-explorer'), { src })), `${packaged.origin}/${DEBATE}`);
  await drawn(page.locator('debate-explorer').nth(1));
  await drawn(explorer);
});
