/** How long pictures of a large debate take, and how long Graphviz takes for the same debate. */
import { performance } from 'node:perf_hooks';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import ELK from 'elkjs/lib/elk.bundled.js';
import { writeDebate } from '../../graph/formats/losses.ts';
import { dotFormat } from '../../graph/formats/network/dot.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate } from '../../graph/model/schema.ts';
import type { Drawing } from '../../graph/picture/drawing.ts';
import type { FileOrder } from '../../graph/picture/file-order.ts';
import type { ElkLayout } from '../../graph/picture/layout/elk-graph.ts';
import { layoutPicture } from '../../graph/picture/layout/layout-picture.ts';
import { sheetOf } from '../../graph/picture/sheet/sheet.ts';
import { sceneContent } from '../../graph/picture/svg/draw-scene.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { subgraph } from '../../graph/query/subgraph.ts';
import { fontsOnDisk, resvgOnDisk } from '../../src/cli/picture-files.ts';
import { pictureFile } from '../../src/engine/picture/picture-file.ts';
import { largestScale } from '../../src/engine/picture/png-limits.ts';

const CLAIMS = 2000;
const PER_ESSAY = 50;
const SEED = 11;
const USUAL_SCALE = 2;

export interface RenderingBench {
  readonly claims: number;
  readonly essays: number;
  readonly connections: number;
  /** Of the drawing, in pixels at scale 1. */
  readonly size: readonly [width: number, height: number];
  readonly seconds: {
    /** Of the layout, the part that ELK took; the rest is lines between essays, and labels. */
    readonly elk: number;
    readonly layout: number;
    readonly drawing: number;
    readonly svg: number;
    readonly png: number;
    readonly pdf: number;
  };
  readonly bytes: { readonly svg: number; readonly png: number; readonly pdf: number };
  readonly pngScale: number;
  readonly graphviz: {
    /** From DOT to SVG. */
    readonly seconds: number;
    readonly bytes: number;
    /** Seconds of ours from the debate to SVG by those of Graphviz: below 1, ours is faster. */
    readonly ratio: number;
  };
}

/** The whole debate, once: each claim is drawn. */
export async function benchRendering(): Promise<RenderingBench> {
  const debate = generateDebate({ claims: CLAIMS, essays: CLAIMS / PER_ESSAY, seed: SEED });
  const g = debateGraph(debate);
  const engine = new ELK();
  let elk = 0;
  const layoutEngine: ElkLayout = async (graph) => {
    const [laidOut, seconds] = await timed(() => engine.layout(graph as Parameters<typeof engine.layout>[0]));
    elk += seconds;
    return laidOut;
  };
  const [scene, layout] = await timed(() => layoutPicture(g, subgraph(g, new Set(g.claims.keys())), layoutEngine));
  const [drawing, drawingSeconds] = await timed(() => Promise.resolve(sheetOf(sceneContent(scene, lightTheme), lightTheme, { title: debate.title, legend: true, sources: true })));
  const pngScale = Math.min(USUAL_SCALE, largestScale(drawing));
  const files = [await made(drawing, { format: 'svg', text: 'embedded' }), await made(drawing, { format: 'png', size: { scale: pngScale } }), await made(drawing, { format: 'pdf', page: 'fit' })] as const;
  const [[svg, svgSeconds], [png, pngSeconds], [pdf, pdfSeconds]] = files;
  const [theirs, theirSeconds] = await graphviz(debate);
  return {
    claims: debate.claims.length,
    essays: debate.essays.length,
    connections: debate.inferences.length + debate.contradictions.length,
    size: [drawing.width, drawing.height],
    seconds: { elk: tenths(elk), layout: tenths(layout), drawing: tenths(drawingSeconds), svg: tenths(svgSeconds), png: tenths(pngSeconds), pdf: tenths(pdfSeconds) },
    bytes: { svg, png, pdf },
    pngScale,
    graphviz: { seconds: tenths(theirSeconds), bytes: theirs, ratio: Math.round(((layout + drawingSeconds + svgSeconds) / theirSeconds) * 100) / 100 },
  };
}

export function tableOf({ claims, essays, connections, size, seconds, bytes, pngScale, graphviz: theirs }: RenderingBench): string[] {
  const row = (what: string, time: number, length?: number): string => `${what.padEnd(34)}${time.toFixed(1).padStart(8)} s${length === undefined ? '' : `${Math.round(length / 1000).toLocaleString('en').padStart(10)} kB`}`;
  return [
    `${claims} claims, ${essays} essays, ${connections} connections; ${size.map(Math.round).join(' × ')} pixels`,
    row('layout', seconds.layout),
    row('  of it ELK', seconds.elk),
    row('drawing', seconds.drawing),
    row('SVG', seconds.svg, bytes.svg),
    row(`PNG at scale ${pngScale}`, seconds.png, bytes.png),
    row('PDF', seconds.pdf, bytes.pdf),
    row('Graphviz (dot), DOT to SVG', theirs.seconds, theirs.bytes),
    `ours from debate to SVG by Graphviz: ${theirs.ratio}`,
  ];
}

async function made(drawing: Drawing, order: FileOrder): Promise<readonly [bytes: number, seconds: number]> {
  const [{ bytes }, seconds] = await timed(() => pictureFile({ drawing, carried: undefined, language: 'en' }, order, { fonts: fontsOnDisk, wasm: resvgOnDisk }));
  return [bytes.length, seconds];
}

async function graphviz(debate: Debate): Promise<readonly [bytes: number, seconds: number]> {
  const { writer } = dotFormat;
  if (writer === undefined) throw new Error('graphviz: there is no writer of DOT');
  const [file] = writeDebate(debate, { ...dotFormat, writer }).files;
  const engine = await Graphviz.load();
  const [svg, seconds] = await timed(() => Promise.resolve(engine.dot(file?.text ?? '', 'svg')));
  return [svg.length, seconds];
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
