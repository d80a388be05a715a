import { defineConfig } from 'vite';
import { clingoAlias } from './tools/lib/clingo.js';
import { OFFLINE_WORKER, offlineFiles } from './tools/lib/offline-files.js';

/** The app. The command has a configuration of its own, `vite.cli.config.ts`. */
export default defineConfig({
  // Relative addresses, so that the built app works under any path, be it a subfolder of somebody's site.
  base: './',
  resolve: { alias: clingoAlias },
  plugins: [offlineFiles()],
  build: {
    outDir: 'dist/app',
    target: 'es2023',
    sourcemap: true,
    // Every asset a file: as a `data:` address it would need a hole in the page's content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The layout engine is one big file; it is loaded in a worker and keeps nobody waiting. Nor does the engine for several stores at once.
    chunkSizeWarningLimit: 2400,
    rolldownOptions: {
      input: { index: 'index.html', 'offline-worker': 'src/offline-worker/offline-worker.ts' },
      output: {
        // Beside the page, and under the same name in every build: there the browser looks for a new version.
        entryFileNames: ({ name }) => (name === 'offline-worker' ? OFFLINE_WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
