import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debateGraph, debateIndex } from '../../../graph/model/debate-graph.ts';
import { atOnce, eachOf, Shared, within, type Stepwise } from '../../../graph/model/stepwise.ts';
import { anyDebate } from '../random-debate.ts';

test('G1–G5 an index has the graph of the debate once somebody asks for it, and always the same', () => {
  fc.assert(
    fc.property(anyDebate, (debate) => {
      const index = debateIndex(debate);
      const { graph, ...things } = debateGraph(debate);
      const { graph: made, ...others } = index;
      expect(others).toEqual(things);
      // Keys of edges are given away one after the other, to whatever graph.
      expect(made.export().nodes).toEqual(graph.export().nodes);
      const edgesOf = (of: typeof graph): unknown => of.mapEdges((_key, attributes, source, target) => ({ attributes, source, target }));
      expect(edgesOf(made)).toEqual(edgesOf(graph));
      expect(index.graph).toBe(made);
    }),
  );
});

function* counting(to: number): Stepwise<number> {
  let sum = 0;
  yield* eachOf(Array.from({ length: to }, (_, i) => i + 1), (n) => void (sum += n), 10);
  return sum;
}

test('work in steps comes to the same as at once, and tells how much of it is done', () => {
  expect(atOnce(counting(100))).toBe(5050);
  expect([...counting(40)]).toEqual([0.25, 0.5, 0.75, 1]);
  expect([...within(counting(40), 0.5, 1)]).toEqual([0.625, 0.75, 0.875, 1]);
});

test('shared work is done once, by all who ask for it in turns', () => {
  let begun = 0;
  const shared = new Shared(() => {
    begun += 1;
    return counting(100);
  });
  const [one, other] = [shared.get(), shared.get()];
  expect([one.next().value, other.next().value, one.next().value]).toEqual([0.1, 0.2, 0.3]);
  expect(atOnce(other)).toBe(5050);
  expect(one.next()).toEqual({ value: 5050, done: true });
  expect(begun).toBe(1);
});
