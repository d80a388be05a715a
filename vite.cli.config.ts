import { defineConfig } from 'vite';
import { dependencies } from './package.json' with { type: 'json' };

/** The `elenchus` command: one file for Node. Built by `tools/lib/build-cli.js`, so that no one reads half of it. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20.19',
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'elenchus.js',
        // One file also where the sources import something only when it is needed.
        codeSplitting: false,
      },
    },
  },
  ssr: {
    // What is installed along with the command is imported from there; all else goes into the file.
    external: Object.keys(dependencies),
    noExternal: true,
  },
});
