import { expect, test } from '@playwright/test';
import { byRole, clickOn, isFirefoxHere, openInFirefox, type Firefox } from './firefox/firefox.ts';

/** The three main jobs in another engine, where there is one to try them in. */
test.describe('in Firefox', () => {
  test.skip(!isFirefoxHere, 'there is no firefox-esr on this machine');

  let firefox: Firefox;

  test.beforeEach(async ({ baseURL }) => {
    firefox = await openInFirefox(baseURL ?? '');
    await byRole(firefox.page, 'heading', /Negotiating peace in Ukraine/);
  });

  test.afterEach(async () => {
    await firefox.close();
    expect(firefox.complaints).toEqual([]);
  });

  test('one learns which premises an author relies on, and goes from one to the map', async () => {
    const { page } = firefox;
    await clickOn(page, 'tab', /^Premises$/);
    const author = await byRole(page, 'combobox', /^Premises of/);
    await author.type('Milan');
    await expect.poll(() => author.evaluate((field) => (field as HTMLSelectElement).value)).toBe('Milan Rai');
    const premise = await byRole(page, 'rowheader', /./);
    const gist = await premise.evaluate((cell) => cell.textContent.trim());
    await (await premise.waitForSelector('button'))?.click();
    await byRole(page, 'heading', /^Rests on/);
    const inspector = await byRole(page, 'complementary', /^Chosen claim/);
    expect(gist).not.toBe('');
    expect(await inspector.evaluate((aside) => aside.querySelector('claim-inspector')?.shadowRoot?.textContent)).toContain(gist);
  });

  test('one finds a contradiction and sees it on the map', async () => {
    const { page } = firefox;
    await clickOn(page, 'tab', /^Contradictions$/);
    await byRole(page, 'heading', /between authors/i);
    await clickOn(page, 'button', /show this clash on the map/i);
    await byRole(page, 'heading', /^Contradiction:/);
  });

  test('one exports the map as a picture', async () => {
    const { page } = firefox;
    await clickOn(page, 'button', /^Export picture$/);
    await clickOn(page, 'radio', /^SVG/);
    await clickOn(page, 'button', /^Export$/);
    const svg = await firefox.downloaded(/\.svg$/);
    expect(svg).toContain('Negotiating peace in Ukraine');
    expect(svg.match(/<text/g)?.length ?? 0).toBeGreaterThan(30);
  });
});
