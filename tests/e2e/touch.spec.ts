import type { CDPSession, Page } from '@playwright/test';
import type { DebateMap } from '../../components/debate-map/debate-map.ts';
import { mapIsDrawn, openApp, shownClaims } from './app.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, as the browser gets them from the system. */
class Fingers {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  put(...at: Point[]): Promise<unknown> {
    return this.send('touchStart', at);
  }

  async move(from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
    for (let step = 1; step <= steps; step += 1) {
      const between = (a: number, b: number): number => a + ((b - a) * step) / steps;
      await this.send('touchMove', from.map((point, i) => ({ x: between(point.x, to[i]?.x ?? point.x), y: between(point.y, to[i]?.y ?? point.y) })));
    }
  }

  lift(): Promise<unknown> {
    return this.send('touchEnd', []);
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]): Promise<unknown> {
    return this.session.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });
  }
}

const map = (page: Page) => page.locator('debate-map');

/** Where the middle of the claim on which the focus would be is in the page. */
async function placeOfClaim(page: Page): Promise<Point> {
  return map(page).evaluate((element: DebateMap) => {
    const place = element.placeOf(element.focusedClaim ?? '') ?? { x: 0, y: 0 };
    const { x, y } = element.getBoundingClientRect();
    return { x: x + place.x, y: y + place.y };
  });
}

/** How far the page itself has been moved or zoomed under the fingers. */
function movedPage(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [scrollX, scrollY, visualViewport?.offsetTop ?? 0, visualViewport?.scale ?? 1]);
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Findings and filters' }).tap();
  await expect(page.getByRole('complementary', { name: 'Findings, essays and filters' })).toBeHidden();
});

test('one finger moves the map, and not the page', async ({ page }) => {
  const fingers = await Fingers.on(page);
  const before = await placeOfClaim(page);
  const { x = 0, y = 0, height = 0 } = (await map(page).boundingBox()) ?? {};
  const start = { x: x + 20, y: y + height - 120 };
  await fingers.put(start);
  await fingers.move([start], [{ x: start.x + 60, y: start.y - 80 }]);
  await fingers.lift();
  // The map takes the first few pixels for the tremor of a tap.
  await expect.poll(async () => Math.abs((await placeOfClaim(page)).y - before.y + 80)).toBeLessThan(6);
  expect(await movedPage(page)).toEqual([0, 0, 0, 1]);
});

test('two fingers zoom the map, and not the page', async ({ page }) => {
  const fingers = await Fingers.on(page);
  const { x = 0, y = 0, width = 0, height = 0 } = (await map(page).boundingBox()) ?? {};
  const middle = { x: x + width / 2, y: y + height / 2 };
  const apart = (by: number): Point[] => [{ x: middle.x - by, y: middle.y }, { x: middle.x + by, y: middle.y }];
  const before = await placeOfClaim(page);
  await fingers.put(...apart(60));
  await fingers.move(apart(60), apart(120));
  await fingers.lift();
  await expect.poll(async () => Math.round(((await placeOfClaim(page)).y - middle.y) / (before.y - middle.y) * 10)).toBeGreaterThan(15);
  expect(await movedPage(page)).toEqual([0, 0, 0, 1]);
});

test('a tap chooses a claim', async ({ page }) => {
  const place = await placeOfClaim(page);
  await page.touchscreen.tap(place.x, place.y);
  await expect(page.getByRole('complementary', { name: 'Chosen claim' })).toBeVisible();
  await expectAccessible(page);
});

test('pressing a claim for long shows its neighbourhood, and letting go changes nothing more', async ({ page }) => {
  const fingers = await Fingers.on(page);
  const all = await shownClaims(page);
  await fingers.put(await placeOfClaim(page));
  await expect(page.getByRole('heading', { level: 2, name: /^Around “/ })).toBeVisible();
  await mapIsDrawn(page);
  const told = await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents();
  await fingers.lift();
  await mapIsDrawn(page);
  expect(await shownClaims(page)).not.toBe(all);
  expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents()).toEqual(told);
});

for (const tab of ['Map', 'Premises', 'Contradictions', 'Compare', 'Positions', 'My stance', 'Text']) {
  test(`what can be pressed is large enough for a finger: ${tab}`, async ({ page }) => {
    await page.getByRole('tab', { name: tab, exact: true }).tap();
    if (tab === 'Positions') await expect(page.getByText(/^There are [\d,]+ preferred positions\.$/)).toBeVisible({ timeout: 60_000 });
    expect(await tooSmall(page)).toEqual([]);
  });
}

/** What is smaller than 24 by 24 px (WCAG 2.2, 2.5.8), but for links in a line of text, and what a label makes larger. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = new Set<string>();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) visit(element.shadowRoot);
        if (!element.matches('button, a[href], input, select, summary, [role=button], [role=tab], [role=option]') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const hidden = width <= 1 || height <= 1;
        const inText = getComputedStyle(element).display === 'inline';
        if (!hidden && !inText && (width < 24 || height < 24)) small.add(`${element.localName}.${element.className} ${element.ariaLabel ?? element.textContent.trim().slice(0, 30)}: ${Math.round(width)} × ${Math.round(height)}`);
      }
    };
    visit(document);
    return [...small];
  });
}
