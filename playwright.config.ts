import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tools/lib/browser.js';

// Every worker reads this file again and has to come to the same port: it is chosen once and handed down.
const port = (process.env['ELENCHUS_E2E_PORT'] ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;

// Elsewhere than where `npm test` builds and reports, so that several can run at once in one folder.
const dist = process.env['ELENCHUS_E2E_DIST'] ?? 'dist/app';
const results = process.env['ELENCHUS_E2E_RESULTS'] ?? 'test-results';

/** The built app in a real browser. `npm run e2e` builds it first; `npm test` has built it by then. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `${results}/e2e`,
  fullyParallel: true,
  // More than Playwright takes of itself: much of a test is waiting for the page.
  workers: Math.max(2, availableParallelism() - 1),
  // Long enough for a busy machine: what is tested here is never speed.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes the second time is a fault that somebody will meet.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: `${results}/playwright.json` }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: await chromiumLaunchOptions(),
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --outDir "${dist}" --port ${port} --strictPort`,
    url: address,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => (bound !== null && typeof bound === 'object' ? resolve(bound.port) : reject(new Error())));
    });
  });
}
