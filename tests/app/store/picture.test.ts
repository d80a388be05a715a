import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../graph/picture/scene.ts';
import * as actions from '../../../src/app/store/actions.ts';
import { focusOn } from '../../../src/app/store/exploring.ts';
import { followPicture, type DrawPicture } from '../../../src/app/store/picture.ts';
import { createStore } from '../../../src/app/store/store.ts';
import { build } from '../../graph/build.ts';

const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p');

/** Draws scenes of no content, and keeps account of what it was given. */
function draughtsman(): { readonly draw: DrawPicture; readonly formers: (Scene | undefined)[] } {
  const formers: (Scene | undefined)[] = [];
  const draw: DrawPicture = async (graph, { claims }, _abort, former) => {
    formers.push(former);
    return { width: 1, height: 1, title: '', groups: [], boxes: [], junctions: [], paths: [], shown: { claims: claims.length, ofClaims: graph.claims.size, essays: 1 } };
  };
  return { draw, formers };
}

async function drawn() {
  const store = createStore(g);
  const { draw, formers } = draughtsman();
  const picture = followPicture(store, draw);
  await expect.poll(() => picture.status.value.kind).toBe('ready');
  return { store, picture, formers };
}

/** A second picture after the first. */
async function focused() {
  const { store, picture, formers } = await drawn();
  const first = picture.scene.value;
  store.dispatch(focusOn('q'));
  await expect.poll(() => picture.scene.value !== first).toBe(true);
  return { store, picture, formers, first };
}

describe('the picture', () => {
  test('Q28 is drawn after the one that is seen', async () => {
    const { picture, formers, first } = await focused();
    expect(formers).toEqual([undefined, first]);
    picture.dispose();
  });

  test('Q31 that was seen before is seen again as it was, and at once', async () => {
    const { store, picture, formers, first } = await focused();
    const second = picture.scene.value;
    store.undo();
    expect(picture.scene.value).toBe(first);
    expect(picture.status.value.kind).toBe('ready');
    store.redo();
    expect(picture.scene.value).toBe(second);
    store.dispatch(actions.showOverview);
    expect(picture.scene.value).toBe(first);
    expect(formers).toHaveLength(2);
    picture.dispose();
  });

  test('Q31 with other connections is another one', async () => {
    const { store, picture, formers } = await drawn();
    store.dispatch(actions.setFilter({ ...store.view.value.filter, kinds: new Set(['support']) }));
    await expect.poll(() => formers).toHaveLength(2);
    picture.dispose();
  });
});
