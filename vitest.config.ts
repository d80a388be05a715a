import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tools/lib/browser.js';
import { clingoAlias } from './tools/lib/clingo.js';

/** What needs a page: the elements, and of the app whatever touches storage, files or the address bar. */
const IN_THE_BROWSER = ['tests/components/**/*.test.ts', 'tests/app/**/*.test.ts'];

/** How long a test may take before it is taken to hang: no measure of speed, which a busy machine would fail. */
const HANGS = { testTimeout: 120_000, hookTimeout: 120_000 };

/** What random debates are drawn from unless another seed is asked for; tests/seed.ts says why it is fixed. */
const SEED = 20_260_222;

function seed(): number {
  const asked = process.env['ELENCHUS_SEED'];
  if (asked === undefined) return SEED;
  const number = Number(asked);
  if (!Number.isInteger(number) || asked.trim() === '') throw new Error(`ELENCHUS_SEED is ${JSON.stringify(asked)}; give a whole number.`);
  return number;
}

export default defineConfig({
  test: {
    provide: { seed: seed() },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // All that is left, so that no test is left out because of where it lies.
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...IN_THE_BROWSER, 'tests/e2e/**', 'tests/architecture/fixtures/**'],
          setupFiles: ['tests/setup-node.ts', 'tests/seed.ts'],
          ...HANGS,
        },
      },
      {
        resolve: { alias: clingoAlias },
        optimizeDeps: {
          // Found only when the test that first needs one runs, these would reload the page in the middle of it.
          include: [
            '@argdown/core',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@preact/signals-core',
            '@resvg/resvg-wasm',
            'axe-core',
            'bidi-js',
            'cytoscape',
            'elkjs/lib/elk-api.js',
            'elkjs/lib/elk.bundled.js',
            'fast-check',
            'fflate',
            'fontkit',
            'graphology',
            'idb',
            'jsonc-parser',
            'pdfjs-dist',
            'pdfkit',
            'valibot',
          ],
          // Lit is made of ES modules, one for each directive; served as they are there is nothing to find. The solver finds its
          // WebAssembly beside itself.
          exclude: ['lit', 'lit-html', 'lit-element', '@lit/localize', '@lit/reactive-element', 'clingo-wasm'],
        },
        test: {
          name: 'browser',
          include: IN_THE_BROWSER,
          setupFiles: ['tests/components/setup.ts', 'tests/seed.ts'],
          ...HANGS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['graph/**/*.ts', 'components/**/*.ts', 'src/**/*.ts'],
    },
  },
});
