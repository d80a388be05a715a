/**
 * `npm run bench:rendering`: how long a picture of a debate of 2,000 claims takes as SVG, PNG and PDF, beside Graphviz, which lays out and
 * draws the same debate.
 */
import { keepResult, withBuiltReport } from './lib/built.js';

await withBuiltReport('rendering', ['@hpcc-js/wasm-graphviz'], async (/** @type {typeof import('./rendering/report.ts')} */ report) => {
  const result = await report.benchRendering();
  keepResult('rendering', report.tableOf(result), result);
});
