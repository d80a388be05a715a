/**
 * `npm run bench`: how long we take, beside those whom somebody would ask instead, in one run: a table, and `bench/results/all.json`. All but the
 * pictures are times of the processors, medians of several rounds in turns; a ratio below 1 says that ours is faster. `docs/bench.md` says
 * what each question is.
 */
import process from 'node:process';
import { keepResult, withBuiltReport } from './lib/built.js';
import { withBenchPage } from './lib/in-page.js';
import { layoutFigure, movingFigure, pictureFigure } from './lib/in-page-figures.js';

const PEERS = ['arguebuf', '@dagrejs/dagre', 'cytoscape-fcose', '@hpcc-js/wasm-graphviz'];

/** Claims of what is drawn in the page. */
const PICTURE = 60;
const LAYOUTS = [100, 330];
/** Boxes and lines. */
const MAPS = /** @type {const} */ ([[100, 150], [500, 1500]]);

await withBuiltReport('contests', PEERS, async (/** @type {typeof import('./contests/report.ts')} */ report) => {
  const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  print(report.HEAD);
  const figures = await report.contend((figure) => print(report.lineOf(figure)));
  const { picture, layouts, maps } = await withBenchPage(async (page) => {
    const drawn = await pictureFigure(page, PICTURE);
    print(report.lineOf(drawn));
    const laidOut = [];
    for (const claims of LAYOUTS) laidOut.push(await layoutFigure(page, claims));
    const moved = [];
    for (const [boxes, lines] of MAPS) moved.push(await movingFigure(page, boxes, lines));
    return { picture: drawn, layouts: laidOut, maps: moved };
  });
  print('');
  for (const { what, of, milliseconds, longestBetweenFrames } of layouts) print(`${what}, ${of}: ${milliseconds} ms, frames at most ${longestBetweenFrames} ms apart`);
  for (const { what, of, panning, zooming } of maps) print(`${what}, ${of}: panning ${panning.median} ms (95 % ${panning.p95}), zooming ${zooming.median} ms (95 % ${zooming.p95})`);
  keepResult('all', [], { figures: [...figures, picture], inThePage: [...layouts, ...maps] });
});
