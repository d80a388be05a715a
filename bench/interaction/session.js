/** What a reader does in a quarter of an hour with the debate that ships, in short: each step one or a few keys or clicks. */

/** @typedef {import('playwright').Page} Page */

/** Milliseconds from key to key, of somebody who looks at what each does, and of a good typist. */
const BETWEEN_KEYS = 250;
const BETWEEN_LETTERS = 100;

/** Milliseconds for which the mouse rests before it is pressed. */
const BEFORE_CLICK = 200;

/** Milliseconds in which what a click did is seen. To ask the page whether something stands in it is work of the page's, which no reader gives it. */
const AFTER_CLICK = 400;

/** @param {Page} page */
const drawn = async (page) => {
  await page.waitForTimeout(AFTER_CLICK);
  await page.getByText('Drawing…').waitFor({ state: 'hidden' });
};

/**
 * @param {string} role
 * @param {string | RegExp} name
 * @returns {{ name: string, act: (page: Page) => Promise<void> }}
 */
const click = (/** @type {any} */ role, name) => ({
  name: `click the ${role} ${String(name)}`,
  act: async (page) => {
    const target = page.getByRole(role, { name }).first();
    await target.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(BEFORE_CLICK);
    // Not `click`, which has the page look, while it answers, whether it was the target that was hit.
    await page.mouse.down();
    await page.mouse.up();
    await drawn(page);
  },
});

/**
 * @param {...string} keys
 * @returns {{ name: string, act: (page: Page) => Promise<void> }}
 */
const press = (...keys) => ({
  name: `press ${keys.join(', ')}`,
  act: async (page) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    await drawn(page);
  },
});

/**
 * @param {string} text
 * @returns {{ name: string, act: (page: Page) => Promise<void> }}
 */
const type = (text) => ({ name: `type ${text}`, act: (page) => page.keyboard.type(text, { delay: BETWEEN_LETTERS }) });

export const SESSION = [
  click('button', 'Show on the map'),
  click('button', 'Back to the overview'),
  click('tab', 'Essays and filters'),
  click('button', /^Unfold/),
  click('button', /^Unfold/),
  click('button', 'Undo'),
  click('button', 'Redo'),
  press('/'),
  type('ceasefire'),
  press('ArrowDown', 'Enter'),
  press('ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'Space', 'Enter'),
  click('tab', 'Premises'),
  press('Tab', 'Tab', 'Tab'),
  click('tab', 'Contradictions'),
  click('button', /show this clash on the map/i),
  click('tab', 'Compare'),
  click('tab', 'Positions'),
  click('tab', 'My stance'),
  click('tab', 'Text'),
  click('tab', 'Map'),
  click('button', 'Outline'),
  press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter'),
  click('button', /^Unfold/),
  click('button', /^Map$/),
  press('Control+k'),
  type('overview'),
  press('Enter'),
  press('0', '+', '+', '-', '-'),
  click('button', 'Export picture'),
  press('Escape'),
  press('?'),
  press('Escape'),
  click('button', 'Save as…'),
  press('Escape'),
];
