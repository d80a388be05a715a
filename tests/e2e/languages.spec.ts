import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { debateInOtherLetters, GERMAN, textsOf, wordsIn } from './words-of-page.ts';

const SHIPPED = 'Negotiating peace in Ukraine';

async function mapIsDrawn(page: Page): Promise<void> {
  await expect(page.getByText(/^[1-9]\d* von \d+ Aussagen$/)).toBeVisible();
  await expect(page.getByText('Wird gezeichnet…')).toBeHidden();
}

/** The page with the debate that ships, in German because the address says so. */
async function openInGerman(page: Page): Promise<void> {
  await page.goto('/#language=de');
  await expect(page.getByRole('heading', { level: 1, name: SHIPPED })).toBeVisible();
  await mapIsDrawn(page);
}

async function bring(page: Page, name: string, json: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Debatte öffnen' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/json', buffer: Buffer.from(json) }]);
}

async function choose(page: Page, dialog: string, field: string, language: string): Promise<void> {
  await page.getByRole('button', { name: dialog }).click();
  await page.getByRole('combobox', { name: field }).selectOption(language);
}

test.describe('the language', () => {
  test('is chosen in the dialog, holds at once, is remembered, and is no step', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible();
    await choose(page, 'Display', 'Language', 'Deutsch');
    await expect(page.getByRole('dialog', { name: 'Anzeige' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await mapIsDrawn(page);
    await expect(page.getByRole('tab', { name: 'Widersprüche' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rückgängig' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page).toHaveURL(/#language=de$/);

    await page.goto('about:blank');
    await page.goto('/');
    await mapIsDrawn(page);
    await expect(page.getByRole('tab', { name: 'Widersprüche' })).toBeVisible();

    await choose(page, 'Anzeige', 'Sprache', 'English');
    await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: 'Contradictions' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('is part of a link, which is not remembered', async ({ page }) => {
    await openInGerman(page);
    await page.getByRole('tab', { name: 'Vergleich' }).click();
    await expect(page).toHaveURL(/#language=de&view=/);
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page.getByRole('tab', { name: 'Compare' })).toBeVisible();
  });

  test('stays as it is, and that is said, where another one cannot be loaded; it can be tried again', async ({ page, complaints }) => {
    await page.goto('/');
    await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible();
    await page.route(/\/assets\/de-[\w-]+\.js$/, (route) => route.abort());
    await choose(page, 'Display', 'Language', 'Deutsch');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert').filter({ hasText: 'The language could not be loaded' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Contradictions' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(complaints.filter((complaint) => !/de-[\w-]+\.js/.test(complaint))).toEqual([]);
    complaints.splice(0);

    await page.unroute(/\/assets\/de-[\w-]+\.js$/);
    await page.reload();
    await expect(page.getByText(/^\d+ of \d+ claims$/)).toBeVisible();
    await choose(page, 'Display', 'Language', 'Deutsch');
    await expect(page.getByRole('dialog', { name: 'Anzeige' })).toBeVisible();
  });
});

test.describe('a browser that asks for German', () => {
  test.use({ locale: 'de-AT' });

  test('is spoken to in German from the first word on', async ({ page }) => {
    // What is to be read in each frame while the page is built, of which nothing is left afterwards.
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const look = (): void => {
        const outer = document.querySelector('elenchus-app')?.shadowRoot;
        said.push(outer?.textContent ?? '', outer?.querySelector('session-explorer')?.shadowRoot?.textContent ?? '');
        requestAnimationFrame(look);
      };
      look();
    });
    await page.goto('/');
    await mapIsDrawn(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));
    expect(said).toContain('Die Debatte wird geladen…');
    expect(said).not.toMatch(/Loading the debate|\bof \d+ claims|Findings|Contradictions/);
  });
});

test.describe('in German', () => {
  test.beforeEach(({ page }) => openInGerman(page));

  test('a premise leads to all that is known of it', async ({ page }) => {
    await page.getByRole('tab', { name: 'Prämissen' }).click();
    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    await page.getByLabel('Prämissen von').selectOption('Milan Rai');
    await expect(page.getByText(/^\d+ von \d+ Prämissen$/)).toBeVisible();
    await expectAccessible(page);
    const first = table.getByRole('rowheader').first();
    const gist = (await first.innerText()).trim();
    await first.getByRole('button').click();
    await expect(page.getByRole('tab', { name: 'Karte' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('complementary', { name: 'Gewählte Aussage' })).toContainText(gist);
    await mapIsDrawn(page);
    await expectAccessible(page);
  });

  test('a contradiction is found and shown with both chains', async ({ page }) => {
    await page.getByRole('tab', { name: 'Widersprüche' }).click();
    await expect(page.getByRole('heading', { name: 'Zwischen Autoren' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Diesen Konflikt auf der Karte zeigen/ }).first().click();
    await expect(page.getByRole('heading', { name: /^Widerspruch:/ })).toBeVisible();
    await mapIsDrawn(page);
    await page.getByRole('button', { name: 'Zurück zur Übersicht' }).click();
    await expect(page.getByRole('heading', { name: 'Übersicht: Thesen und Hauptgründe' })).toBeVisible();
    await expectAccessible(page);
  });

  test('a picture has a German legend', async ({ page }) => {
    await page.getByRole('button', { name: 'Bild exportieren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ein Bild exportieren' });
    await dialog.getByRole('checkbox', { name: 'Legende' }).check();
    await expect(dialog.getByRole('img', { name: /^Vorschau/ })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Exportieren', exact: true }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain('>These</text>');
    expect(svg).toContain('>Stützung</text>');
    expect(svg).not.toContain('>Thesis</text>');
  });

  test('what is counted is inflected, and commands are found by German words', async ({ page }) => {
    await page.getByRole('tab', { name: 'Essays und Filter' }).click();
    await expect(page.getByText(/^3 Thesen, \d+ Aussagen$/).first()).toBeVisible();
    await bring(page, 'high-street.json', await readFile('tests/fixtures/high-street.json', 'utf8'));
    await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
    await page.getByRole('tab', { name: 'Essays und Filter' }).click();
    await expect(page.getByText(/^1 These, \d+ Aussagen$/).first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Befehl/ }).fill('Lesezeichen');
    await expect(page.getByRole('option', { name: /Gespeicherte Ansichten/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Hilfe' })).toContainText('Strg');
    await expectAccessible(page);
  });

  test('no English word is left', async ({ page }) => {
    test.slow();
    await bring(page, 'debate.json', debateInOtherLetters());
    await expect(page.getByRole('heading', { level: 1, name: /Негот/ })).toBeVisible();
    await mapIsDrawn(page);
    const foreign = new Map<string, string>();
    const look = async (): Promise<void> => {
      // The debate that ships is still among those that can be opened.
      for (const text of await textsOf(page)) for (const word of wordsIn(text.replace(SHIPPED, ''))) if (!GERMAN.has(word)) foreign.set(word, text);
    };
    await look();
    for (const tab of ['Essays und Filter', 'Ansichten']) {
      await page.getByRole('tab', { name: tab }).click();
      await look();
    }
    await page.getByRole('button', { name: 'Gliederung' }).click();
    await look();
    await page.getByRole('button', { name: 'Karte', exact: true }).click();
    for (const tab of ['Prämissen', 'Widersprüche', 'Vergleich', 'Positionen', 'Mein Standpunkt', 'Text']) {
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Positionen') await expect(page.getByRole('heading', { name: /^Thesen in/ }).first()).toBeVisible();
      await look();
    }
    await page.getByRole('tab', { name: 'Prämissen' }).click();
    await page.getByRole('table').getByRole('rowheader').first().getByRole('button').click();
    await expect(page.getByRole('complementary', { name: 'Gewählte Aussage' })).toBeVisible();
    await look();
    for (const [button, dialog] of [['Befehle', 'Befehle'], ['Hilfe', 'Hilfe'], ['Anzeige', 'Anzeige'], ['Debatten', 'Debatten'], ['Speichern unter…', 'Debatte speichern'], ['Bild exportieren', 'Ein Bild exportieren']] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await look();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: dialog })).toBeHidden();
    }
    await page.getByRole('combobox', { name: /suchen/ }).fill('а');
    await look();
    expect([...foreign].map(([word, text]) => `${word}: ${text.slice(0, 120)}`)).toEqual([]);
  });
});

test('claims in Hebrew run from right to left, whatever the page speaks', async ({ page }) => {
  await openInGerman(page);
  const fixture = (await readFile('tests/fixtures/high-street.json', 'utf8')).replaceAll(/"(text|gist)": "([^"]*)"/g, '"$1": "הרחוב שייך למי שהולך בו"');
  await bring(page, 'hebrew.json', fixture);
  await expect(page.getByRole('heading', { level: 1, name: 'A car-free High Street?' })).toBeVisible();
  await page.getByRole('tab', { name: 'Widersprüche' }).click();
  await expect(page.getByRole('button', { name: 'הרחוב שייך למי שהולך בו', exact: true }).first()).toHaveCSS('direction', 'rtl');
  await expect(page.getByRole('heading', { name: 'Zwischen Autoren' })).toHaveCSS('direction', 'ltr');
});
