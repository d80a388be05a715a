/** Supports and rebuttals with a node of their own, on the map. */
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../../components/debate-map/debate-map.ts';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import { mapStyle } from '../../../components/debate-map/map-style.ts';
import { neighboursIn } from '../../../components/debate-map/neighbours.ts';
import { sceneElements } from '../../../components/debate-map/scene-elements.ts';
import { darkTheme } from '../../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';
import { mount, settled } from '../mount.ts';

const g = build('A: thesis t, asserts p q r', 'B: thesis o, asserts y', 'A: p + q -> t', 'A: p + q => r', 'o -x t', 'A: r -x !r1', 'y -x !r2', 'y -x p');
const scene = await sceneOf(g);

const classesOf = (id: string): string[] => {
  const key = scene.junctions.find((junction) => junction.id === id)?.key;
  const element = sceneElements(scene, 10).find(({ data }) => data.id === key);
  return String(element?.classes).split(' ');
};

describe('a joint', () => {
  test.each([
    ['#1', 'ellipse', 'inference'],
    ['s1', 'ellipse', 'support'],
    ['r1', 'diamond', 'rebuttal'],
  ] as const)('%s has the sign that it has in the exports (%s)', (id, shape, kind) => {
    expect(classesOf(id)).toEqual(['sign', 'junction', kind, 'committed']);
    for (const theme of [lightTheme, darkTheme]) {
      const style = mapStyle(theme).find(({ selector }) => selector === `.sign.${kind}`)?.style;
      expect(style).toMatchObject({ shape, 'background-color': kind === 'inference' ? theme.lines.inference.colour : theme.paper });
    }
  });

  test('is drawn without complaint, in light and dark', async () => {
    const map = await mount<DebateMap>(html`<debate-map .scene=${scene} style="width: 800px; height: 500px"></debate-map>`);
    map.theme = darkTheme;
    await settled(map);
    expect(map.placeOf('t')).toBeDefined();
  });

  test('leads on to all that it connects, and to what is directed at it', () => {
    const boxes = new Map(scene.boxes.map(({ key, claim }) => [key, claim]));
    const box = scene.boxes.find(({ claim }) => claim === 'o')?.key ?? '';
    expect([...neighboursIn(scene).of([box])].flatMap((key) => boxes.get(key) ?? []).toSorted()).toEqual(['o', 'r', 't', 'y']);
  });
});
