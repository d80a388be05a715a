/** What is asked of the page of `in-page.js`: pictures as files against `cy.png`, layouts in the worker, and frames while the map is moved by mouse. */

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../contests/contest.ts').Figure} Figure */

const ROUNDS = 5;
const [MIDDLE_X, MIDDLE_Y] = [720, 450];
const GESTURES = 6;
const STEPS = 25;
const WHEEL = 40;

/**
 * @param {Page} page
 * @param {number} claims
 * @returns {Promise<Figure>}
 */
export async function pictureFigure(page, claims) {
  const { boxes, lines, ours, theirs } = await page.evaluate(([size, rounds]) => window.bench.pictures(size, rounds), /** @type {const} */ ([claims, ROUNDS]));
  const milliseconds = { ours: Math.round(quantile(ours, 0.5)), theirs: Math.round(quantile(theirs, 0.5)) };
  return { group: 'rendering', question: 'PNG at scale 2', of: `${boxes} boxes, ${lines} lines`, peer: 'cy.png', rounds: ROUNDS, milliseconds, ratio: Number((milliseconds.ours / milliseconds.theirs).toPrecision(3)) };
}

/**
 * @param {Page} page
 * @param {number} claims
 */
export async function layoutFigure(page, claims) {
  const { boxes, lines, milliseconds, frames } = await page.evaluate(([size, rounds]) => window.bench.layout(size, rounds), /** @type {const} */ ([claims, ROUNDS]));
  return { what: 'layout in the worker', of: `${boxes} boxes, ${lines} lines`, milliseconds: Math.round(quantile(milliseconds, 0.5)), longestBetweenFrames: Math.round(Math.max(...frames)) };
}

/**
 * @param {Page} page
 * @param {number} boxes
 * @param {number} lines
 */
export async function movingFigure(page, boxes, lines) {
  await page.evaluate(([b, l]) => window.bench.openMap(b, l), /** @type {const} */ ([boxes, lines]));
  const panning = await framesOf(page, () => drag(page));
  const zooming = await framesOf(page, () => wheel(page));
  await page.evaluate(() => window.bench.closeMap());
  return { what: 'frames while it is moved', of: `${boxes} boxes, ${lines} lines`, panning: figuresOf(panning), zooming: figuresOf(zooming) };
}

/**
 * @param {Page} page
 * @param {() => Promise<void>} move
 */
async function framesOf(page, move) {
  await page.evaluate(() => window.bench.startFrames());
  await move();
  return await page.evaluate(() => window.bench.endFrames());
}

/** @param {Page} page */
async function drag(page) {
  for (let i = 0; i < GESTURES; i += 1) {
    const by = i % 2 === 0 ? 1 : -1;
    await page.mouse.move(MIDDLE_X, MIDDLE_Y);
    await page.mouse.down();
    await page.mouse.move(MIDDLE_X + by * 200, MIDDLE_Y + by * 120, { steps: STEPS });
    await page.mouse.up();
  }
}

/** @param {Page} page */
async function wheel(page) {
  await page.mouse.move(MIDDLE_X, MIDDLE_Y);
  for (let i = 0; i < GESTURES * STEPS; i += 1) await page.mouse.wheel(0, Math.floor(i / STEPS) % 2 === 0 ? WHEEL : -WHEEL);
}

/** @param {readonly number[]} frames */
function figuresOf(frames) {
  return { median: Math.round(quantile(frames, 0.5)), p95: Math.round(quantile(frames, 0.95)) };
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
