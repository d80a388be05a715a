import engineAddress from 'elkjs/lib/elk-worker.min.js?url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { layoutPicture } from '../../../graph/picture/layout/layout-picture.ts';
import type { ElkNode } from '../../../graph/picture/layout/elk-graph.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { createPause } from '../../../src/app/services/layout-pause.ts';
import { createLayoutService, type LayoutService } from '../../../src/app/services/layout-service.ts';
import { highStreet } from '../../components/debates.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';

const services: LayoutService[] = [];

function service(): LayoutService {
  const made = createLayoutService(engineAddress);
  services.push(made);
  return made;
}

afterEach(() => {
  for (const made of services.splice(0)) made.dispose();
});

const little: ElkNode = {
  id: 'root',
  layoutOptions: { 'elk.algorithm': 'layered' },
  children: [
    { id: 'a', width: 10, height: 10 },
    { id: 'b', width: 10, height: 10 },
  ],
  edges: [{ id: 'e', sources: ['a'], targets: ['b'] }],
};

describe('the layout service', () => {
  test('lays out as the engine does without a worker', async () => {
    const { layout } = service();
    const scene = await layoutPicture(highStreet, subgraph(highStreet, new Set(highStreet.claims.keys())), layout);
    expect(scene).toEqual(await sceneOf(highStreet));
  });

  test('gives an older request up for a newer one', async () => {
    const { layout } = service();
    const older = layout(little);
    const newer = layout(little);
    await expect(older).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect((await newer).children?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('stops when the signal says so, and serves the next request', async () => {
    const { layout } = service();
    const abort = new AbortController();
    const stopped = layout(little, abort.signal);
    abort.abort();
    await expect(stopped).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(layout(little, abort.signal)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect((await layout(little)).id).toBe('root');
  });

  test('passes on what the engine says about a graph that it cannot lay out', async () => {
    const { layout } = service();
    await expect(layout({ ...little, edges: [{ id: 'e', sources: ['a'], targets: ['nowhere'] }] })).rejects.toThrow(/nowhere/);
    expect((await layout(little)).id).toBe('root');
  });

  test('gives up what is under way when it is disposed of', async () => {
    const made = service();
    const pending = made.layout(little);
    made.dispose();
    await expect(pending).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});

describe('the pause', () => {
  test('lets the page go on between pieces of work', async () => {
    const turn = vi.fn<() => void>();
    const timer = setInterval(turn);
    const pause = createPause();
    const start = performance.now();
    while (turn.mock.calls.length === 0 && performance.now() - start < 2000) await pause();
    clearInterval(timer);
    expect(turn).toHaveBeenCalled();
  });

  test('rejects once the signal says so', async () => {
    const abort = new AbortController();
    const pause = createPause(abort.signal);
    await pause();
    abort.abort();
    await expect(pause()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
