import { describe, expect, test } from 'vitest';
import { debateGraph, idOfNode, nodeKey, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { build, buildDebate } from '../build.ts';

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

/** Every edge in words: `p premise #1`. */
function edges({ graph }: DebateGraph): string[] {
  return graph.mapEdges((_edge, { kind }, from, to) => `${idOfNode(from)} ${kind} ${idOfNode(to)}`);
}

describe('the graph of a debate', () => {
  test('G1 has the claims and the inferences for nodes, each with what it stands for', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> t');
    const nodes = g.graph.mapNodes((node, attributes) => [idOfNode(node), attributes]);
    expect(nodes).toEqual([
      ...g.debate.claims.map((claim) => [claim.id, { kind: 'claim', claim }]),
      ...g.debate.inferences.map((inference) => [inference.id, { kind: 'inference', inference }]),
    ]);
  });

  test('G1 has a claim that nothing connects', () => {
    expect(build('A: thesis t').graph.order).toBe(1);
  });

  test('G2 leads from each premise to the inference, and from the inference to its conclusion', () => {
    expect(edges(build('A: thesis t, asserts p q', 'A: p + q => t'))).toEqual(['p premise #1', 'q premise #1', '#1 conclusion t']);
  });

  test('G2 keeps two inferences between the same claims apart', () => {
    expect(edges(build('A: thesis t, asserts p', 'A: p => t', 'A reports: p => t'))).toEqual([
      'p premise #1',
      '#1 conclusion t',
      'p premise #2',
      '#2 conclusion t',
    ]);
  });

  test('G3 has supports and rebuttals of claims and of inferences', () => {
    expect(edges(build('A: thesis t, asserts p q, rejects o', 'A: p => t', 'q -> p', 'A: q -> #1', 'A: o -x t', 'o -x #1')).slice(2)).toEqual([
      'q support p',
      'q support #1',
      'o rebuttal t',
      'o rebuttal #1',
    ]);
  });

  test('G3 keeps a support that two essays lend apart', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis t, asserts p', 'A: p -> t', 'B: p -> t');
    expect(edges(g)).toEqual(['p support t', 'p support t']);
    expect(g.graph.mapEdges((_edge, attributes) => 'support' in attributes && attributes.support.essay)).toEqual(['A', 'B']);
  });

  test('G4 has a contradiction as two rebuttals, one in each direction, which both name it', () => {
    const g = build('A: thesis t', 'B: thesis u', 't >< u');
    expect(edges(g)).toEqual(['t rebuttal u', 'u rebuttal t']);
    expect(g.graph.mapEdges((_edge, attributes) => 'contradiction' in attributes && attributes.contradiction)).toEqual([
      g.debate.contradictions[0],
      g.debate.contradictions[0],
    ]);
  });

  test('G4 has no edge for a look-alike', () => {
    const debate = buildDebate('A: thesis t', 'B: thesis u');
    expect(edges(debateGraph({ ...debate, lookAlikes: [{ claims: ['t', 'u'], reason: 'They speak of different streets.' }] }))).toEqual([]);
  });

  test('G5 has a support or rebuttal that another is directed at for a node, with edges to it and from it', () => {
    const g = build('A: thesis t, asserts p o z', 'A: p -> t', 'A: o -x t', 'A: z -x !s1', 'A: p -> !r1', 'A: z -x !r2');
    expect(edges(g)).toEqual(['p support s1', 's1 support t', 'p support r1', 'o rebuttal r1', 'r1 rebuttal t', 'z rebuttal r2', 'r2 rebuttal s1', 'z rebuttal r2']);
    expect([...g.joints]).toEqual(['s1', 'r1', 'r2']);
    expect(g.graph.getNodeAttributes(nodeKey('r1'))).toEqual({ kind: 'rebuttal', rebuttal: g.rebuttals.get('r1') });
    expect(g.graph.getNodeAttributes(nodeKey('s1'))).toEqual({ kind: 'support', support: g.supports.get('s1') });
  });

  test('G5 has a support or rebuttal that several claims make together for a node, with an edge from each', () => {
    const g = build('A: thesis t, asserts p q o', 'A: p => t', 'A: p + q -x #1', 'A: o + q + p -> t');
    expect(edges(g).slice(2)).toEqual(['o support s1', 'q support s1', 'p support s1', 's1 support t', 'p rebuttal r1', 'q rebuttal r1', 'r1 rebuttal #1']);
  });

  test.each(HOSTILE)('G5 a rebuttal may be called %s', (id) => {
    const debate = buildDebate('A: thesis t, asserts o z');
    const g = debateGraph({ ...debate, rebuttals: [{ id, essay: null, from: 'o', to: 't' }, { id: 'r2', essay: null, from: 'z', to: id }] });
    expect(edges(g)).toEqual([`o rebuttal ${id}`, `${id} rebuttal t`, `z rebuttal ${id}`]);
  });

  test('V1 an id that names nothing throws, for only valid documents have a graph', () => {
    const debate = buildDebate('A: thesis t');
    expect(() => debateGraph({ ...debate, supports: [{ id: 's', essay: null, from: 't', to: 'nothing' }] })).toThrow('nothing');
  });

  test('finds people, essays, claims and inferences by ids that mean something to objects', () => {
    const g = build('A: thesis t, asserts __proto__', 'A: __proto__ => t');
    expect(g.claims.get('__proto__')?.gist).toBe('__proto__');
    expect(g.claims.get('constructor')).toBeUndefined();
    expect([g.people.get('toString'), g.essays.get('valueOf'), g.inferences.get('hasOwnProperty')]).toEqual([undefined, undefined, undefined]);
  });

  test('keys are made into ids and back', () => {
    for (const id of [...HOSTILE, '#1', '##', 'a']) expect(idOfNode(nodeKey(id))).toBe(id);
  });
});
