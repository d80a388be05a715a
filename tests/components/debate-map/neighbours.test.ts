import { describe, expect, test } from 'vitest';
import { neighboursIn } from '../../../components/debate-map/neighbours.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';

const scene = await sceneOf(build('A: thesis t, asserts p q r', 'A: p + q => t', 'A: r => p'));
const near = neighboursIn(scene);
const boxOf = (claim: string): string => scene.boxes.find((box) => box.claim === claim)?.key ?? '';
const claimsNear = (...keys: string[]): string[] => scene.boxes.filter(({ key }) => near.of(keys).has(key)).map(({ claim }) => claim);

describe('the neighbours', () => {
  test('of a premise are all premises of its inference, the conclusion and its own grounds', () => {
    expect(claimsNear(boxOf('p')).toSorted()).toEqual(['p', 'q', 'r', 't']);
  });

  test('of a claim at the end are only those one step away', () => {
    expect(claimsNear(boxOf('r')).toSorted()).toEqual(['p', 'r']);
  });

  test('of a path are its ends', () => {
    const path = scene.paths.find(({ from }) => from === boxOf('r'))?.key ?? '';
    expect(claimsNear(path).toSorted()).toEqual(['p', 'r']);
  });

  test('of nothing are none', () => {
    expect([...near.of([])]).toEqual([]);
  });
});
