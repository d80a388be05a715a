/**
 * `npm test`: everything that has to hold, in one run. A failing step does not stop the ones after it, so that one
 * run tells all there is to mend. The last line is the sum.
 */
import { mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { CHROMIUM_VARIABLE, ensureChromium } from './lib/browser.js';
import { ensureInstalled } from './lib/install.js';
import { inRoot } from './lib/paths.js';
import { readPlaywrightReport, readVitestReport, tallyOf } from './lib/reports.js';
import { NOTHING, add, closingLine, withStep } from './lib/tally.js';
import { runTool } from './lib/tool.js';
import { run } from './lib/run.js';

/** Far longer than any step takes: it ends a run that hangs, before whoever waits for it gives up. */
const TIMEOUT = 20 * 60_000;

const REPORTS = 'test-results';
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<{ ok: boolean }>} run
 * @property {() => import('./lib/tally.js').Tally} [tally] What its tests came to, for a step that has tests.
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', run: () => script('tools/types.js') },
  { name: 'lint', run: () => tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'build the app', run: () => tool('vite', 'build', '--logLevel', 'warn') },
  { name: 'build the command', run: () => script('tools/build-cli.js') },
  { name: 'build the library', run: () => script('tools/build-library.js') },
  {
    name: 'units and elements',
    run: () => tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`),
    tally: () => tallyOf(inRoot(VITEST_REPORT), readVitestReport),
  },
  {
    name: 'end to end',
    run: () => tool('playwright', 'test'),
    tally: () => tallyOf(inRoot(PLAYWRIGHT_REPORT), readPlaywrightReport),
  },
];

await ensureInstalled();
const chromium = await ensureChromium();
if (!chromium) process.exit(1);
process.env[CHROMIUM_VARIABLE] = chromium;

// What an earlier run found must not be counted in this one.
rmSync(inRoot(REPORTS), { recursive: true, force: true });
mkdirSync(inRoot(REPORTS), { recursive: true });

const lines = [];
let total = NOTHING;
for (const { name, run: runStep, tally: tests } of STEPS) {
  process.stdout.write(`\n— ${name} —\n`);
  const startedAt = performance.now();
  const { ok } = await runStep();
  const tally = withStep(tests?.() ?? NOTHING, ok);
  total = add(total, tally);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const outcome = tests ? closingLine(tally) : ok ? 'passed' : 'FAILED';
  lines.push(`${name.padEnd(20)}${`${seconds} s`.padStart(8)}  ${outcome}`);
}

process.stdout.write(`\n${lines.join('\n')}\n`);
for (const name of total.skipped) process.stdout.write(`skipped: ${name}\n`);
process.stdout.write(`${closingLine(total)}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * @param {string} path
 */
function script(path) {
  return run(process.execPath, [path], { timeout: TIMEOUT });
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, ...args) {
  return runTool(name, args, { timeout: TIMEOUT });
}
