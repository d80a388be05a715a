/** The same boxes and connections laid out by us, and by those that a program for graphs would use. Only ours keeps each essay together and routes every line. */
import { graphlib, layout as dagre } from '@dagrejs/dagre';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import ELK from 'elkjs/lib/elk.bundled.js';
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import { layingOutWith } from '../../graph/picture/layout/layout-picture.ts';
import { subgraph, type Subgraph } from '../../graph/query/subgraph.ts';
import type { Contest } from './contest.ts';
import { debateOf, inWords } from './debates.ts';

cytoscape.use(fcose);

const engine = new ELK();
const layOut = layingOutWith((graph) => engine.layout(graph as Parameters<typeof engine.layout>[0]));

interface Flat {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number; readonly essay: string }[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

/** @param sizes numbers of boxes and connections together */
export async function* layoutContests(sizes: readonly number[]): AsyncGenerator<Contest> {
  const graphviz = await Graphviz.load();
  for (const size of sizes) {
    const { g, shown, scene } = await pictureOf(size);
    const flat = flatOf(scene);
    const of = `${inWords(flat.boxes.length, 'boxes')}, ${inWords(flat.lines.length, 'lines')}`;
    const ours = { run: () => layOut(g, shown, {}) };
    const peers = [
      { name: 'dagre', run: () => layOutWithDagre(flat) },
      { name: 'dot (WebAssembly)', run: () => graphviz.dot(dotOf(flat), 'json') },
      { name: 'fCoSE', run: () => layOutWithFcose(flat) },
    ];
    for (const peer of peers) yield { group: 'layout', question: 'lay out', of, ours, peer };
  }
}

/** A part of a debate, of whole essays, that makes so many boxes and connections. */
async function pictureOf(size: number): Promise<{ readonly g: DebateGraph; readonly shown: Subgraph; readonly scene: Scene }> {
  const g = debateGraph(debateOf(size));
  const shownWith = (claims: number): Subgraph => subgraph(g, new Set(g.debate.claims.slice(0, claims).map(({ id }) => id)), { bundles: false });
  const sizeOf = ({ claims, edges }: Subgraph): number => claims.length + edges.length;
  let [least, most] = [1, g.debate.claims.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (sizeOf(shownWith(middle)) <= size) least = middle;
    else most = middle - 1;
  }
  const shown = shownWith(least);
  return { g, shown, scene: await layOut(g, shown, {}) };
}

/** A junction, where linked premises meet, is a small box to the others. */
function flatOf({ boxes, junctions, paths }: Scene): Flat {
  const [first] = boxes;
  if (first === undefined) throw new RangeError('there is nothing to lay out');
  const essays = new Map(boxes.map(({ key, essay }) => [key, essay]));
  for (const { from, to } of paths) for (const [one, other] of [[from, to], [to, from]] as const) if (!essays.has(one)) essays.set(one, essays.get(other) ?? first.essay);
  const placed = [...boxes, ...junctions.map(({ key }) => ({ key, width: JUNCTION, height: JUNCTION }))];
  const keys = new Set(placed.map(({ key }) => key));
  return {
    boxes: placed.map(({ key, width, height }) => ({ id: key, width, height, essay: essays.get(key) ?? first.essay })),
    lines: paths.filter(({ from, to }) => keys.has(from) && keys.has(to)).map(({ from, to }) => ({ from, to })),
  };
}

const JUNCTION = 12;

function layOutWithDagre({ boxes, lines }: Flat): void {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'RL' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [i, { from, to }] of lines.entries()) graph.setEdge(from, to, {}, String(i));
  dagre(graph);
}

const POINTS_PER_INCH = 72;

function dotOf({ boxes, lines }: Flat): string {
  const essays = byEssay(boxes);
  const clusters = [...essays.values()].map((inside, i) => `subgraph cluster_${i} { ${inside.map(({ id, width, height }) => `"${id}" [width=${width / POINTS_PER_INCH}, height=${height / POINTS_PER_INCH}]`).join(';')} }`);
  return `digraph { rankdir=RL; node [shape=box, fixedsize=true, label=""]; ${clusters.join('\n')} ${lines.map(({ from, to }) => `"${from}" -> "${to}"`).join(';')} }`;
}

function byEssay(boxes: Flat['boxes']): Map<string, Flat['boxes'][number][]> {
  const groups = new Map<string, Flat['boxes'][number][]>();
  for (const box of boxes) groups.set(box.essay, [...(groups.get(box.essay) ?? []), box]);
  return groups;
}

function layOutWithFcose({ boxes, lines }: Flat): void {
  const essays = new Set(boxes.map(({ essay }) => essay));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...[...essays].map((essay) => ({ data: { id: `essay ${essay}` } })),
      ...boxes.map(({ id, width, height, essay }) => ({ data: { id, width, height, parent: `essay ${essay}` } })),
      ...lines.map(({ from, to }, i) => ({ data: { id: `line ${i}`, source: from, target: to } })),
    ],
  });
  cy.layout({ name: 'fcose', animate: false, randomize: true, quality: 'default' } as cytoscape.LayoutOptions).run();
  cy.destroy();
}
