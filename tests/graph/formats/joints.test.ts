import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Joints, NONE } from '../../../graph/formats/joints.ts';

const NODES = 6;

type Edge = readonly [from: number, to: number];

const end = fc.integer({ min: NONE, max: NODES - 1 });

function jointsOf(edges: readonly Edge[]): Joints {
  return new Joints(edges.map(([from]) => from), edges.map(([, to]) => to), Array.from({ length: NODES }));
}

/** The places of edges that have the node at that end. */
function meeting(edges: readonly Edge[], at: 0 | 1, node: number): number[] {
  return edges.flatMap((edge, i) => (edge[at] === node ? [i] : []));
}

test('the edges that meet a node are found in the order of the file', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end)), (edges) => {
      const joints = jointsOf(edges);
      for (let node = 0; node < NODES; node += 1) {
        expect(joints.allOutOf(node)).toEqual(meeting(edges, 0, node));
        expect(joints.allInto(node)).toEqual(meeting(edges, 1, node));
      }
    }),
  );
});

test('of several edges from one node to another the first stays', () => {
  const node = fc.integer({ min: 0, max: NODES - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node)), (edges) => {
      const joints = jointsOf(edges);
      joints.dropRepeated();
      const isFirst = (place: number): boolean => edges.findIndex(([from, to]) => from === edges[place]?.[0] && to === edges[place]?.[1]) === place;
      for (let at = 0; at < NODES; at += 1) {
        expect(joints.allOutOf(at)).toEqual(meeting(edges, 0, at).filter(isFirst));
        expect(joints.allInto(at)).toEqual(meeting(edges, 1, at).filter(isFirst));
      }
    }),
  );
});
