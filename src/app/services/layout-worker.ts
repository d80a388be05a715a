/**
 * Lays pictures out, one at a time; `picture-layout.ts` starts it. The engine is in a worker of its own, started from here: it cannot be
 * interrupted, and goes with its worker when a picture is given up.
 */
import { speak } from '../../../graph/language/language.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { layoutPicture, type PictureOptions } from '../../../graph/picture/layout/layout-picture.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import { languageOf } from '../../languages/language-of.ts';
import { createPause } from './layout-pause.ts';
import { createLayoutService, type LayoutService } from './layout-service.ts';

export interface LayoutOrder {
  /** Where the script of the engine is, with the first order: a worker that is bundled once more does not find what lay beside it. */
  readonly engine?: string;
  /** What is laid out from now on is a part of it. */
  readonly debate?: Debate;
  /** Missing where there is only something to give up. */
  readonly picture?: PictureAsked;
}

export interface PictureAsked {
  /** Of this picture among all that are asked for. */
  readonly number: number;
  readonly shown: Subgraph;
  readonly options: Omit<PictureOptions, 'pause'>;
  /** Of the words that are in the picture. */
  readonly language: string;
}

export type LayoutReply = { readonly number: number } & ({ readonly scene: Scene } | { readonly error: string });

let engine: LayoutService | undefined;
let graph: DebateGraph | undefined;
/** Of the picture that is being laid out. */
let current = new AbortController();

self.addEventListener('message', ({ data: { engine: address, debate, picture } }: MessageEvent<LayoutOrder>) => {
  current.abort();
  current = new AbortController();
  if (address !== undefined) engine = createLayoutService(address);
  if (debate !== undefined) graph = debateGraph(debate);
  if (engine !== undefined && graph !== undefined && picture !== undefined) void layOut(engine, graph, picture, current.signal);
});

/** Of a picture that is given up nothing is told. */
async function layOut({ layout }: LayoutService, g: DebateGraph, { number, shown, options, language }: PictureAsked, abort: AbortSignal): Promise<void> {
  const tell = (reply: LayoutReply): void => {
    if (!abort.aborted) self.postMessage(reply);
  };
  try {
    speak(await languageOf(language));
    tell({ number, scene: await layoutPicture(g, shown, (elkGraph) => layout(elkGraph, abort), { ...options, pause: createPause(abort) }) });
  } catch (error) {
    tell({ number, error: error instanceof Error ? error.message : String(error) });
  }
}
