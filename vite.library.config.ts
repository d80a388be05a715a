import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { dependencies } from './package.json' with { type: 'json' };
import { clingoAlias } from './tools/lib/clingo.js';
import { inRoot } from './tools/lib/paths.js';

/** As `elenchus/components` and `elenchus/graph` import them, so that an app has each of them once. */
const INSTALLED_ALONG = new RegExp(`^(?:${Object.keys(dependencies).join('|')})(?:/|$)`);

/** What goes into the files nevertheless: addresses, which are no modules; and what an app could have set up for itself, which can be done once only. */
const OWN = /\?|^clingo-wasm|^@lit\/localize/;

/**
 * The elements and the graph as a package, built by `tools/lib/build-library.js` into `dist/lib`; two builds, by their modes:
 *
 * - `modules`: what apps import and bundle, without what is installed along with it;
 * - `script`: what a page embeds with one script tag, with all it needs.
 */
export default defineConfig(({ mode }): UserConfig => ({
  // Relative to the file that asks, so that it works wherever the package is put.
  base: './',
  publicDir: false,
  resolve: { alias: clingoAlias },
  plugins: [ownRem(), mode === 'script' ? defineOnce() : ownLoader()],
  build: {
    target: 'es2023',
    sourcemap: false,
    // Apps make theirs small themselves, and are better followed into what can be read.
    minify: mode === 'script',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: mode === 'script' ? { 'debate-explorer': 'src/app/explorer/debate-explorer.ts' } : { graph: 'graph/index.ts', components: 'src/library/components.ts' },
      preserveEntrySignatures: 'strict',
      ...(mode === 'modules' && { external: (id: string) => INSTALLED_ALONG.test(id) && !OWN.test(id) }),
      output: {
        // One file, so that each time that it is loaded it has all that it needs to itself.
        ...(mode === 'script' && { codeSplitting: false }),
        entryFileNames: 'lib/[name].js',
        chunkFileNames: 'lib/parts/[name]-[hash].js',
        assetFileNames: ({ originalFileNames: [file = ''] }) => {
          // The command has them as well: they are in the package once.
          const name = /@fontsource\/([\w-]+)\/files\//.exec(file)?.[1];
          return name === undefined ? 'lib/parts/[name]-[hash][extname]' : `fonts/${name}/[name][extname]`;
        },
      },
    },
  },
  worker: {
    format: 'es',
    // One file each: an app that bundles the package takes it for a file like any other, and looks for nothing beside it.
    rolldownOptions: { output: { codeSplitting: false, minify: true, entryFileNames: 'lib/parts/[name]-[hash].js', assetFileNames: 'lib/parts/[name]-[hash][extname]' } },
  },
}));

/** Elements that are there already are left as they are. */
function defineOnce(): Plugin {
  return {
    name: 'elenchus-define-once',
    enforce: 'pre',
    load: (id) => (id.endsWith('/@lit/reactive-element/decorators/custom-element.js') ? `export { customElement } from ${JSON.stringify(inRoot('src/library/define-once.ts'))};` : undefined),
  };
}

/** Where the element's own rem is defined, by that of the page. */
const DEFINES_REM = /\/(?:tokens|debate-explorer\.styles)\.ts$/;

/** In pages whose `rem` is no size to read at, all is measured by the element's own. Queries cannot be, and know nothing of the page's. */
function ownRem(): Plugin {
  return {
    name: 'elenchus-own-rem',
    enforce: 'pre',
    transform: (code, id) => {
      if (!/\/(?:components|src\/app)\/.*\.ts$/.test(id) || DEFINES_REM.test(id)) return undefined;
      const lines = code.split('\n').map((line) => (/@(?:media|container)/.test(line) ? line : line.replaceAll(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))')));
      return { code: lines.join('\n'), map: null };
    },
  };
}

/** Vite names its helper for parts that are loaded later as it will name it once more in the app that it builds of this. */
function ownLoader(): Plugin {
  return {
    name: 'elenchus-own-loader',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replaceAll('__vitePreload', 'loadPart');
      },
    },
  };
}
