/** The palette reaches whatever the page can do: what is on the page is listed by the browser's accessibility tree, whoever put it there. */
import type { Page } from '@playwright/test';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, test } from './fixtures.ts';

/** Of which controls a command of another name does the same; all others are commands by their own name. */
const BY_ANOTHER_NAME: readonly (readonly [RegExp, string])[] = [
  [/^Commands$/, 'Help'],
  [/^Undo$/, 'Undo the last step'],
  [/^Redo$/, 'Redo the step'],
  [/^Debates$/, 'Debates…'],
  [/^Open a debate$/, 'Open a debate…'],
  [/^Export picture$/, 'Export picture…'],
  [/^Display$/, 'Display…'],
  [/^Findings and filters$/, 'Put the findings and filters away'],
  [/^Find claims, authors and essays$/, 'Find claims, authors and essays'],
  [/^Wider$/, 'More room for the findings and filters'],
  [/^Narrower$/, 'Less room for the findings and filters'],
  [/^(?:tab:)?(Map|Premises|Contradictions|Compare|Positions|My stance|Text)$/, 'Go to $1'],
  [/^tab:Views$/, 'Saved views'],
  [/^tab:(.+)$/, '$1'],
];

const CONTROL = /^\s*- '?(button|checkbox|radio|combobox|textbox|searchbox|spinbutton|slider|switch|link|menuitem|tab|option)(?: "((?:[^"\\]|\\.)*)")?([^"]*)$/;

/** By role and name, as the browser tells it to a screen reader; summaries have no role of their own there. */
async function controlsOf(page: Page): Promise<readonly string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  const told = snapshot.split('\n').flatMap((line): string[] => {
    const [, role = '', name = '', rest = ''] = CONTROL.exec(line) ?? [];
    if (role === '' || name === '' || rest.includes('[disabled]')) return [];
    // A line with a colon in it stands in quotation marks.
    const said = unescaped(/^\s*- '/.test(line) ? name.replaceAll("''", "'") : name);
    return [role === 'tab' ? `tab:${said}` : said];
  });
  const summaries = await page.locator('summary').filter({ visible: true }).allInnerTexts();
  return [...told, ...summaries].map(plain);
}

const plain = (name: string): string => name.replaceAll(/\s+/gu, ' ').trim();

const unescaped = (name: string): string => name.replaceAll(/\\(.)/gu, '$1');

/** Claims are found as claims, by their words; on the map they say their role first. */
async function claimsOf(page: Page): Promise<ReadonlySet<string>> {
  const links = await page.locator('claim-link').evaluateAll((all) => all.map((link) => [...(link.shadowRoot?.querySelectorAll('button, [role=button]') ?? [])].map(({ textContent }) => textContent).join(' ')));
  const onMap = await page.getByRole('application').getByRole('button').evaluateAll((all) => all.map((button) => button.ariaLabel ?? button.textContent));
  return new Set([...links, ...onMap].map(plain));
}

/** What the palette offers, also what it only lists when it is asked for. */
async function commandsOf(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  const palette = page.locator('command-palette');
  await expect(palette.getByRole('dialog')).toBeVisible();
  const names = (): Promise<string[]> => palette.evaluate((element) => (element as unknown as { commands: readonly { name: string }[] }).commands.map(({ name }) => name));
  await expect.poll(async () => (await names()).length).toBeGreaterThan(100);
  const all = await names();
  await page.keyboard.press('Escape');
  await expect(palette.getByRole('dialog')).toBeHidden();
  return all;
}

async function withoutCommand(page: Page): Promise<readonly string[]> {
  const controls = await controlsOf(page);
  expect(controls.length).toBeGreaterThan(15);
  const claims = await claimsOf(page);
  const commands = (await commandsOf(page)).map(plain);
  // Where words of one name are parted, not everybody agrees.
  const run = commands.map((name) => name.replaceAll(' ', ''));
  const isThere = (name: string): boolean => run.some((command) => command.includes(name.replaceAll(' ', '')));
  return [...new Set(controls)].filter((name) => {
    const [pattern, command = ''] = BY_ANOTHER_NAME.find(([one]) => one.test(name)) ?? [];
    return !(pattern === undefined ? claims.has(name) || isThere(name) : commands.includes(name.replace(pattern, command)));
  });
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('combobox').fill(words);
  const [first] = words.split(' ');
  await expect(palette.getByRole('option').first()).toContainText(new RegExp(first ?? '', 'i'));
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

async function chooseClaim(page: Page): Promise<void> {
  await page.locator('debate-map').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
}

test.beforeEach(({ page }) => openApp(page));

test.describe('every control on the page is a command', () => {
  for (const [id, tab] of [['premises', 'Premises'], ['contradictions', 'Contradictions'], ['compare', 'Compare'], ['positions', 'Positions'], ['stance', 'My stance'], ['text', 'Text']] as const) {
    test(`in ${tab}`, async ({ page }) => {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      if (tab === 'Positions') await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
      await expect(page.locator(`[slot='${id}']`).getByRole('button').first()).toBeVisible();
      expect(await withoutCommand(page)).toEqual([]);
    });
  }

  for (const panel of ['Findings', 'Essays and filters', 'Views']) {
    test(`beside the map, with a chosen claim: ${panel}`, async ({ page }) => {
      await page.getByRole('tab', { name: panel, exact: true }).click();
      await chooseClaim(page);
      await page.keyboard.press('Enter');
      await mapIsDrawn(page);
      await chooseClaim(page);
      expect(await withoutCommand(page)).toEqual([]);
    });
  }

  test('a button that somebody adds is one at once', async ({ page }) => {
    await page.locator('browse-pane').evaluate((pane) => {
      const added = document.createElement('button');
      added.textContent = 'Turn the debate upside down';
      added.addEventListener('click', () => (document.title = 'turned'));
      pane.shadowRoot?.append(added);
    });
    await command(page, 'upside');
    await expect(page).toHaveTitle('turned');
  });
});

test('an essay is unfolded and folded by its name, and read', async ({ page }) => {
  const before = await shownClaims(page);
  await command(page, 'unfold peace feelers on the map');
  await expect.poll(() => shownClaims(page)).toBeGreaterThan(before + 30);
  await command(page, 'fold peace feelers on the map');
  await expect.poll(() => shownClaims(page)).toBe(before);
  await command(page, 'read peace feelers');
  await expect(page.getByRole('tab', { name: 'Text', exact: true })).toHaveAttribute('aria-selected', 'true');
});

test('one step to the chosen claim is folded and unfolded', async ({ page }) => {
  await command(page, 'unfold peace feelers on the map');
  await mapIsDrawn(page);
  // A claim to which several steps lead.
  const steps = page.getByRole('button', { name: /^Fold this step/ });
  const theses = page.locator('finding-list claim-link');
  for (let i = 0; i < (await theses.count()) && (await steps.count()) === 0; i += 1) await theses.nth(i).getByRole('button').click();
  await expect(steps.first()).toBeVisible();
  const before = await shownClaims(page);
  await command(page, 'fold step from');
  await expect.poll(() => shownClaims(page)).toBeLessThan(before);
  await command(page, 'unfold step from');
  await expect.poll(() => shownClaims(page)).toBe(before);
});

test('panels are put away and come back, and get more room', async ({ page }) => {
  const findings = page.getByRole('complementary', { name: 'Findings, essays and filters' });
  const width = (await findings.boundingBox())?.width ?? 0;
  await command(page, 'more room findings');
  await expect.poll(async () => (await findings.boundingBox())?.width ?? 0).toBeGreaterThan(width + 30);
  await command(page, 'put findings away');
  await expect(findings).toBeHidden();
  await command(page, 'show findings filters');
  await expect(findings).toBeVisible();
  await chooseClaim(page);
  const chosen = page.getByRole('complementary', { name: 'Chosen claim' });
  await command(page, 'put told chosen claim away');
  await expect(chosen).toBeHidden();
  await command(page, 'show told chosen claim');
  await expect(chosen).toBeVisible();
});

test('a view is saved, opened and removed', async ({ page }) => {
  await command(page, 'save what the map shows');
  await expect(page.getByRole('textbox', { name: 'Name of what the map shows now' })).toBeFocused();
  await page.keyboard.type('Where I begin');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Premises', exact: true }).click();
  await command(page, 'show view where i begin');
  await expect(page.getByRole('heading', { level: 2, name: 'Where I begin' })).toBeVisible();
  await command(page, 'remove view where i begin');
  await command(page, 'saved views');
  await expect(page.getByText('None yet.', { exact: false })).toBeVisible();
});

test('positions of a kind, colours and language are chosen', async ({ page }) => {
  await command(page, 'kind of position grounded');
  await expect(page.getByText(/^There is one grounded position\./)).toBeVisible({ timeout: 60_000 });
  await command(page, 'dark colours');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await command(page, 'language deutsch');
  await expect(page.getByRole('tab', { name: 'Widersprüche' })).toBeVisible();
});
