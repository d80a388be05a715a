import { describe, expect, test } from 'vitest';
import { idOfNode, nodeKey } from '../../../graph/model/debate-graph.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../build.ts';

const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];

describe('debateGraph', () => {
  test.each(HOSTILE)('the id %s leaves every object of the program as it was', (id) => {
    build(`A: thesis t, asserts ${id} p`, `A: ${id} => t`, `A: p => ${id}`, `A: ${id} -x p`, `${id} >< t`);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).not.toContain('previous');
    expect(Object.keys(Object)).toEqual([]);
  });

  test.each(HOSTILE)('G2 a claim called %s has the neighbours that it is given, and no others', (id) => {
    const g = build(`A: thesis t, asserts ${id} p`, `A: ${id} => t`, `A: p => ${id}`);
    expect([...neighbourhood(g, [id], 1)].toSorted()).toEqual([id, 'p', 't'].toSorted());
    expect(g.graph.neighbors(nodeKey(id)).map(idOfNode).toSorted()).toEqual(['#1', '#2']);
    expect(g.graph.hasDirectedEdge(nodeKey('p'), nodeKey(id))).toBe(false);
  });

  test.each(HOSTILE)('Q5 a hidden claim called %s is bridged like any other', (id) => {
    const g = build(`A: thesis t, asserts ${id} p`, `A: ${id} => t`, `A: p => ${id}`);
    expect(subgraph(g, new Set(['t', 'p'])).edges).toMatchObject([{ kind: 'inference', from: 'p', to: 't', contracted: 1 }]);
  });
});
