import { describe, expect, test } from 'vitest';
import { edgeGeometry } from '../../../components/debate-map/edge-geometry.ts';

describe('edgeGeometry', () => {
  test('gives ends relative to the middles of their nodes', () => {
    const { sourceEndpoint, targetEndpoint } = edgeGeometry([{ x: 90, y: 50 }, { x: 10, y: 50 }], { x: 140, y: 60 }, { x: 0, y: 50 });
    expect([sourceEndpoint, targetEndpoint]).toEqual(['-50px -10px', '10px 0px']);
  });

  test('gives corners along and aside from the line between the ends', () => {
    const { weights, distances } = edgeGeometry([{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 80 }, { x: 100, y: 80 }, { x: 100, y: 0 }], { x: 0, y: 0 }, { x: 100, y: 0 });
    expect(weights).toEqual([0.5, 0.5, 1]);
    expect(distances).toEqual([0, 80, 80]);
  });

  test('rounds corners no more than their shorter side allows', () => {
    const { radii } = edgeGeometry([{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 60 }, { x: 60, y: 60 }], { x: 0, y: 0 }, { x: 60, y: 60 });
    expect(radii).toEqual([2, 6]);
  });
});
