import { afterEach, describe, expect, test } from 'vitest';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { createPictureLayout, type PictureLayout } from '../../../src/app/services/picture-layout.ts';
import { highStreet } from '../../components/debates.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';

const layouts: PictureLayout[] = [];

function layout(): (graph: DebateGraph, abort?: AbortSignal) => Promise<Scene> {
  const made = createPictureLayout('at-once');
  layouts.push(made);
  return (graph, abort = new AbortController().signal) => made.layOut(graph, subgraph(graph, new Set(graph.claims.keys())), {}, abort);
}

const other = build('A: thesis t, asserts p', 'A: p => t');
const GIVEN_UP: unknown = expect.objectContaining({ name: 'AbortError' });

afterEach(() => {
  for (const made of layouts.splice(0)) made.dispose();
});

describe('pictures laid out in a worker', () => {
  test('are those that are laid out without one, of one debate after the other', async () => {
    const layOut = layout();
    expect(await layOut(highStreet)).toEqual(await sceneOf(highStreet));
    expect(await layOut(other)).toEqual(await sceneOf(other));
    expect(await layOut(highStreet)).toEqual(await sceneOf(highStreet));
  });

  test('are given up for the next', async () => {
    const layOut = layout();
    const older = layOut(highStreet);
    const newer = layOut(other);
    await expect(older).rejects.toThrow(GIVEN_UP);
    expect((await newer).boxes).toHaveLength(2);
  });

  test('are given up when the signal says so, and the next is served', async () => {
    const layOut = layout();
    const abort = new AbortController();
    const stopped = layOut(highStreet, abort.signal);
    abort.abort();
    await expect(stopped).rejects.toThrow(GIVEN_UP);
    await expect(layOut(highStreet, abort.signal)).rejects.toThrow(GIVEN_UP);
    expect((await layOut(other)).boxes).toHaveLength(2);
  });

  test('are given up when nobody wants any more', async () => {
    const made = createPictureLayout('at-once');
    const pending = made.layOut(highStreet, subgraph(highStreet, new Set(highStreet.claims.keys())), {}, new AbortController().signal);
    made.dispose();
    await expect(pending).rejects.toThrow(GIVEN_UP);
  });
});
