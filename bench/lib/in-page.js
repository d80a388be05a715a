/** What is measured in a page: built as the app is, and opened in Chromium. */
import { rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { clingoAlias } from '../../tools/lib/clingo.js';
import { chromiumLaunchOptions } from '../../tools/lib/browser.js';
import { inRoot, root } from '../../tools/lib/paths.js';

/**
 * @template T
 * @param {(page: import('playwright').Page) => Promise<T>} use the page, in which `window.bench` is there
 * @returns {Promise<T>}
 */
export async function withBenchPage(use) {
  const outDir = inRoot('node_modules/.cache/bench-page');
  await build({ root, base: './', configFile: false, logLevel: 'error', resolve: { alias: clingoAlias }, build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, copyPublicDir: false, rolldownOptions: { input: inRoot('bench/page/index.html') }, chunkSizeWarningLimit: 2000 }, worker: { format: 'es' } });
  const server = await preview({ configFile: false, base: './', build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const options = await chromiumLaunchOptions();
  // Debian’s Chromium imitates a graphics card where there is none, which nobody’s browser does of its own accord.
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}bench/page/index.html`);
    await page.waitForFunction(() => 'bench' in window);
    return await use(page);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}
