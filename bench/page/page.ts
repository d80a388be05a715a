/** What is measured in a page: pictures as files, and how the map moves. `bench/lib/in-page.js` asks, through `window.bench`. */
import cytoscape, { type StylesheetJson } from 'cytoscape';
import { MapView } from '../../components/debate-map/map-view.ts';
import { mapStyle } from '../../components/debate-map/map-style.ts';
import { sceneElements } from '../../components/debate-map/scene-elements.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import { sheetOf } from '../../graph/picture/sheet/sheet.ts';
import { sceneContent } from '../../graph/picture/svg/draw-scene.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { subgraph } from '../../graph/query/subgraph.ts';
import { createPictureLayout } from '../../src/app/services/picture-layout.ts';
import { createPictureService } from '../../src/app/services/picture-service.ts';
import { debateOf } from '../contests/debates.ts';
import { gridScene } from './grid-scene.ts';

export interface PictureTimes {
  readonly boxes: number;
  readonly lines: number;
  /** Milliseconds, of each round. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

export interface LayoutTimes {
  readonly boxes: number;
  readonly lines: number;
  readonly milliseconds: readonly number[];
  /** Between one frame of the page and the next, while it waited. */
  readonly frames: readonly number[];
}

export interface PageBench {
  readonly pictures: (claims: number, rounds: number) => Promise<PictureTimes>;
  readonly layout: (claims: number, rounds: number) => Promise<LayoutTimes>;
  readonly openMap: (boxes: number, lines: number) => Promise<void>;
  readonly closeMap: () => void;
  readonly startFrames: () => void;
  /** Milliseconds between one frame and the next, since they were started. */
  readonly endFrames: () => readonly number[];
}

declare global {
  interface Window {
    bench: PageBench;
  }
}

const SCALE = 2;
const layout = createPictureLayout('when-asked');
const service = createPictureService();
const { signal } = new AbortController();

const stage = document.querySelector<HTMLElement>('#map');
if (stage === null) throw new Error('the page has no room for a map');
const room = stage;
const SILENT = { pressed: () => {}, pressedTwice: () => {}, pressedNothing: () => {}, moved: () => {} };

async function sceneOf(claims: number): Promise<Scene> {
  const g = debateGraph(debateOf(claims));
  return await layout.layOut(g, subgraph(g, new Set(g.claims.keys()), { bundles: false }), {}, signal);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function pictures(claims: number, rounds: number): Promise<PictureTimes> {
  const scene = await sceneOf(claims);
  const drawing = sheetOf(sceneContent(scene, lightTheme), lightTheme);
  const cy = cytoscape({ container: room, style: mapStyle(lightTheme) as readonly unknown[] as StylesheetJson, layout: { name: 'preset' }, elements: sceneElements(scene, lightTheme.essays.length) });
  const mine = (): Promise<unknown> => service.make({ drawing, carried: undefined, language: 'en' }, { format: 'png', size: { scale: SCALE } }, signal);
  const theirs = (): Promise<unknown> => Promise.resolve(cy.png({ full: true, scale: SCALE, output: 'blob-promise', bg: '#fff' }));
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  // Once before it counts: fonts and programs are loaded with the first.
  await mine();
  await theirs();
  for (let i = 0; i < rounds; i += 1) {
    times.ours.push(await timed(mine));
    times.theirs.push(await timed(theirs));
  }
  cy.destroy();
  return { boxes: scene.boxes.length, lines: scene.paths.length, ...times };
}

async function layouts(claims: number, rounds: number): Promise<LayoutTimes> {
  const g = debateGraph(debateOf(claims));
  const shown = subgraph(g, new Set(g.claims.keys()), { bundles: false });
  const { boxes, paths } = await layout.layOut(g, shown, {}, signal);
  const milliseconds: number[] = [];
  const frames: number[] = [];
  const stop = followFrames((apart) => frames.push(apart));
  for (let i = 0; i < rounds; i += 1) milliseconds.push(await timed(() => layout.layOut(g, shown, {}, signal)));
  stop();
  return { boxes: boxes.length, lines: paths.length, milliseconds, frames };
}

function followFrames(tell: (apart: number) => void): () => void {
  let former: number | undefined;
  let request = requestAnimationFrame(function frame(now) {
    if (former !== undefined) tell(now - former);
    former = now;
    request = requestAnimationFrame(frame);
  });
  return () => cancelAnimationFrame(request);
}

/** A map with so many boxes and lines, to be moved about in by mouse. Says when it has come to rest. */
async function openMap(boxes: number, lines: number): Promise<void> {
  const map = new MapView(room, lightTheme, SILENT);
  map.setScene(gridScene(boxes, lines), false);
  await new Promise((resolve) => setTimeout(resolve, AT_REST));
  closeMap = () => map.destroy();
}

const AT_REST = 1500;
let closeMap: () => void = () => {};
let stopFrames: () => void = () => {};
let apart: number[] = [];

window.bench = {
  pictures,
  layout: layouts,
  openMap,
  closeMap: () => closeMap(),
  startFrames: () => {
    apart = [];
    stopFrames = followFrames((between) => apart.push(between));
  },
  endFrames: () => {
    stopFrames();
    return apart;
  },
};
