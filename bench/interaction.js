/**
 * `npm run bench:interaction`: how soon the page answers to a key or a click, and how soon it shows its largest part, with the files
 * as they are in `dist/app` (`npm run build` makes them). Times, for once, and not ratios: how long a reader waits has no peer.
 */
import process from 'node:process';
import { chromium } from 'playwright';
import { preview, runnerImport } from 'vite';
import { chromiumLaunchOptions } from '../tools/lib/browser.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { keepResult } from './lib/built.js';
import { SESSION } from './interaction/session.js';

/** Of the page; medians are of these. */
const LOADS = 7;

/** Of the session, each on a fresh page. */
const RUNS = 3;

/** Milliseconds in which a reader looks at what came of a step, and goes to the next control. */
const BETWEEN_STEPS = 600;

const VIEWPORT = { width: 1440, height: 900 };

/** @type {{ module: typeof import('./interaction/observe.ts') }} */
const { module: { observe } } = await runnerImport(inRoot('bench/interaction/observe.ts'), { root, configFile: false, logLevel: 'error' });

const dist = process.argv[2] ?? 'dist/app';
const server = await preview({ configFile: false, base: './', build: { outDir: dist }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await quietly());
try {
  const paints = [];
  for (let i = 0; i < LOADS; i += 1) paints.push(await largestPaint());
  const interactions = [];
  for (let i = 0; i < RUNS; i += 1) interactions.push(...(await interactionsOfSession()));
  const durations = interactions.map(({ duration }) => duration);
  const slowest = interactions.toSorted((a, b) => b.duration - a.duration).slice(0, 8);
  const result = {
    largestContentfulPaint: { median: quantile(paints, 0.5), worst: Math.max(...paints), loads: LOADS },
    interactionToNextPaint: { median: quantile(durations, 0.5), p95: quantile(durations, 0.95), worst: Math.max(...durations), interactions: durations.length },
    slowest,
  };
  keepResult(
    'interaction',
    [
      `largest contentful paint, ${LOADS} loads: median ${result.largestContentfulPaint.median} ms, worst ${result.largestContentfulPaint.worst} ms`,
      `interaction to next paint, ${durations.length} interactions: median ${result.interactionToNextPaint.median} ms, 95 % within ${result.interactionToNextPaint.p95} ms, worst ${result.interactionToNextPaint.worst} ms`,
      ...slowest.map(({ step, kind, duration }) => `  ${String(duration).padStart(5)} ms  ${step} (${kind})`),
    ],
    result,
  );
} finally {
  await browser.close();
  await server.close();
}

/** In milliseconds from the start of navigation. */
async function largestPaint() {
  const page = await freshPage();
  try {
    await page.goto(address);
    await mapIsDrawn(page);
    return Math.round(await page.evaluate(() => window.largestPaint ?? Number.NaN));
  } finally {
    await page.context().close();
  }
}

async function interactionsOfSession() {
  const page = await freshPage();
  try {
    await page.goto(address);
    await mapIsDrawn(page);
    const told = [];
    for (const { name, act } of SESSION) {
      await page.evaluate(() => (window.interactions = new Map()));
      await act(page);
      // The entry for what was done last is there by then, too.
      await page.waitForTimeout(BETWEEN_STEPS);
      const found = await page.evaluate(() => [...window.interactions.values()]);
      // One that was over within 16 ms is not reported; it counts as that.
      told.push(...(found.length === 0 ? [{ kind: 'reported as none', duration: 16 }] : found).map((interaction) => ({ step: name, ...interaction })));
    }
    return told;
  } finally {
    await page.context().close();
  }
}

async function freshPage() {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(observe);
  return page;
}

/** @param {import('playwright').Page} page */
async function mapIsDrawn(page) {
  await page.getByText(/^\d+ of \d+ claims$/).waitFor();
  await page.getByText('Drawing…').waitFor({ state: 'hidden' });
}

/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Without a graphics card Chromium draws by itself. Debian's starts with a flag that has it imitate one instead, which nobody's browser does
 * of its own accord.
 */
async function quietly() {
  const options = await chromiumLaunchOptions();
  return { ...options, args: [...(options.args ?? []), '--disable-gpu'] };
}
