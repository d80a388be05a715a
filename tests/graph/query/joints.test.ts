/** Supports and rebuttals that are directed at others, or that several claims make together, in views. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { ConnectionKind, Debate } from '../../../graph/model/schema.ts';
import { claimRelations, relationsAt } from '../../../graph/query/claim-relations.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { groundsOf, subgraph, type Subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const SEED = 1962;
const RUNS = 3000;

const shown = (g: DebateGraph, visible: string, kinds?: ConnectionKind[]): Subgraph =>
  subgraph(g, new Set(visible.split(' ')), kinds && { kinds: new Set(kinds) });

/** Legs that lead to a joint end in `·`, so that they are told from what is directed at it. */
const edges = (g: DebateGraph, visible: string, kinds?: ConnectionKind[]): string[] =>
  shown(g, visible, kinds).edges.map(
    ({ kind, from, to, contracted, joint }) => `${from} ${kind} ${to}${joint === to ? ' ·' : ''}${contracted > 0 ? ` ×${contracted}` : ''}`,
  );

const joints = (g: DebateGraph, visible: string): string[] =>
  shown(g, visible).joints.map(({ id, kind, sources, hiddenSources }) => `${id} ${kind} ${sources.join('+')}${hiddenSources > 0 ? ` +${hiddenSources}` : ''}`);

describe('a rebuttal that is itself rebutted', () => {
  const g = build('A: thesis t', 'B: thesis u, asserts o', 'A: asserts z', 'B: o -x t', 'A: z -x !r1');

  test('Q3 Q10 is a joint, at which the other ends', () => {
    expect(edges(g, 't o z')).toEqual(['o rebuttal r1 ·', 'r1 rebuttal t', 'z rebuttal r1']);
    expect(joints(g, 't o z')).toEqual(['r1 rebuttal o']);
  });

  test('Q10 is one edge where nothing that is directed at it is shown', () => {
    expect(edges(g, 't o')).toEqual(['o rebuttal t']);
    expect(joints(g, 't o')).toEqual([]);
  });

  test('Q3 hides what is directed at it when it is hidden', () => {
    expect(edges(g, 't z u')).toEqual([]);
  });

  test('Q3 a chain of them is shown as far as its claims are', () => {
    const chain = build('A: thesis t, asserts z', 'B: thesis o, asserts y', 'o -x t', 'z -x !r1', 'y -x !r2', 'A: t -> !r3');
    expect(edges(chain, 't o z y')).toEqual([
      't support r3',
      'o rebuttal r1 ·',
      'r1 rebuttal t',
      'z rebuttal r2 ·',
      'r2 rebuttal r1',
      'y rebuttal r3 ·',
      'r3 rebuttal r2',
    ]);
    expect(edges(chain, 't o y')).toEqual(['o rebuttal t']);
  });

  test('Q3 what makes it may be directed at it as well, and each is an edge of its own', () => {
    const self = build('A: thesis t, asserts o', 'A: o -x t', 'A: o -x !r1', 'A: t -> !r1');
    expect(edges(self, 't o')).toEqual(['t support r1', 'o rebuttal r1 ·', 'r1 rebuttal t', 'o rebuttal r1']);
  });

  test('Q3 kinds that are not asked for take along what is directed at them', () => {
    const support = build('A: thesis t, asserts p z', 'A: p -> t', 'A: z -x !s1');
    expect(edges(support, 't p z', ['rebuttal'])).toEqual(['z rebuttal t ×1']);
    expect(edges(support, 't p z', ['support'])).toEqual(['p support t']);
    expect(edges(support, 't p z')).toEqual(['p support s1 ·', 's1 support t', 'z rebuttal s1']);
  });
});

describe('claims that support or rebut together', () => {
  const g = build('A: thesis t, asserts p q r', 'A: p + q + r -> t');

  test('Q3 Q10 meet in a joint, which tells how many of them are hidden', () => {
    expect(edges(g, 't p q r')).toEqual(['p support s1 ·', 'q support s1 ·', 'r support s1 ·', 's1 support t']);
    expect(joints(g, 't q')).toEqual(['s1 support q +2']);
    expect(joints(g, 'p q r')).toEqual([]);
  });

  test('are all grounds of what they support', () => {
    expect(groundsOf(g, 't')).toEqual(['p', 'q', 'r']);
  });
});

describe('what is hidden about joints', () => {
  test('Q5 a premise keeps its way through a hidden source to the joint', () => {
    const g = build('A: thesis t, asserts p q x', 'A: x => q', 'A: p + q -> t');
    expect(edges(g, 't p x')).toEqual(['p support s1 ·', 's1 support t', 'x inference s1 ×1']);
    expect(edges(g, 't x')).toEqual(['x inference t ×1']);
  });

  test('Q5 a source keeps its way through a hidden target, as a support', () => {
    const g = build('A: thesis t, asserts p q m', 'A: p + q -> m', 'A: m => t');
    expect(edges(g, 't p q')).toEqual(['p support t ×1', 'q support t ×1']);
  });

  test('Q5 no way is drawn beside a joint that leads there directly', () => {
    const g = build('A: thesis t, asserts p q m', 'A: p + q -> t', 'A: p => m', 'A: m => t');
    expect(edges(g, 't p q')).toEqual(['p support s1 ·', 'q support s1 ·', 's1 support t']);
  });

  test('Q4 Q5 an attack on a hidden support within an essay is one on what it leads to', () => {
    const g = build('A: thesis t, asserts p, rejects o', 'A: p -> t', 'A: o -x !s1');
    expect(edges(g, 't o')).toEqual(['o rebuttal t ×1']);
  });

  test('Q5 an attack on a hidden rebuttal is not drawn, for it is none on what that attacks', () => {
    const g = build('A: thesis t, asserts z, rejects o', 'A: o -x t', 'A: z -x !r1', 'A: o => t');
    expect(edges(g, 't z')).toEqual([]);
  });

  test('Q5 an attack by several hidden claims is drawn from each node into which they are folded, once', () => {
    const g = build('A: thesis t u, asserts p q r, rejects o s', 'A: p => t', 'A: q => u', 'A: r => u', 'A: p + q + r -x o', 'A reports: s => o');
    expect(edges(g, 't u o')).toEqual(['t rebuttal o ×1', 'u rebuttal o ×1']);
  });

  test('Q5 an attack with a hidden end may hit a joint that is one edge otherwise', () => {
    const g = build('A: thesis t u, asserts p z y', 'A: p -> t', 'A: z => y', 'A: y => u', 'A: z -x !s1');
    expect(edges(g, 't p')).toEqual(['p support t']);
    expect(edges(g, 't p y')).toEqual(['p support s1 ·', 's1 support t', 'y rebuttal s1 ×1']);
  });

  test('A4 Q4 nothing is folded along a support of a support', () => {
    const g = build('A: thesis t, asserts p b x', 'A: p -> t', 'A: b -> !s1', 'A: x => b');
    expect(edges(g, 't p x')).toEqual(['p support t']);
  });

  test('Q6 an attack on another essay’s hidden rebuttal counts between the two essays', () => {
    const g = build('A: thesis t, asserts z', 'B: thesis u, asserts o', 'B: o -x t', 'z -x !r1');
    expect(shown(g, 't u').bundles).toEqual([{ essays: ['A', 'B'], counts: { support: 0, rebuttal: 1, contradiction: 0 } }]);
    const free = build('A: thesis t, asserts z', 'B: thesis u, asserts o', 'o -x t', 'z -x !r1');
    expect(shown(free, 't u').bundles).toEqual([{ essays: ['A', 'B'], counts: { support: 0, rebuttal: 2, contradiction: 0 } }]);
  });

  test('Q6 an attack by claims of several essays counts for each pair, and for no essay with itself', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'C: thesis v, asserts r', 'p + q -x r', 'p + r -x q');
    expect(shown(g, 't u v').bundles).toEqual([
      { essays: ['A', 'B'], counts: { support: 0, rebuttal: 1, contradiction: 0 } },
      { essays: ['A', 'C'], counts: { support: 0, rebuttal: 1, contradiction: 0 } },
      { essays: ['B', 'C'], counts: { support: 0, rebuttal: 2, contradiction: 0 } },
    ]);
  });
});

describe('the neighbourhood of a claim', () => {
  const near = (g: DebateGraph, claim: string, steps = 1): string => [...neighbourhood(g, [claim], steps)].toSorted().join(' ');

  test('Q9 claims that support or rebut together are one step apart, from each other and from the target', () => {
    const g = build('A: thesis t, asserts o q p', 'A: o + q -x t', 'A: p => o');
    expect([near(g, 't'), near(g, 'o'), near(g, 'p')]).toEqual(['o q t', 'o p q t', 'o p']);
  });

  test('Q9 what is directed at a rebuttal is one step from its claims, be it disputed in its turn or not', () => {
    const lines = ['A: thesis t, asserts o z y', 'A: o -x t', 'A: z -x !r1'];
    expect(near(build(...lines), 't')).toBe('o t z');
    const disputed = build(...lines, 'A: y -x !r2');
    expect([near(disputed, 't'), near(disputed, 'z'), near(disputed, 'y')]).toEqual(['o t z', 'o t y z', 'y z']);
    expect(near(disputed, 'y', 2)).toBe('o t y z');
  });

  test('Q9 what is directed at an inference is one step from its claims, be it disputed or not', () => {
    const g = build('A: thesis t, asserts p o z', 'A: p => t', 'A: o -x #1', 'A: z -x !r1');
    expect([near(g, 't'), near(g, 'o'), near(g, 'z')]).toEqual(['o p t', 'o p t z', 'o z']);
  });
});

describe('what a claim is related to', () => {
  const g = build('A: thesis t, asserts p q o z', 'A: p + q -> t', 'A: o + z -x t', 'A: z -x !s1', 'A: p -> !s1', 'A: q -x !r1', 'A: z -> !r1');
  const ids = (things: readonly { readonly id: string }[]): string => things.map(({ id }) => id).join(' ');

  test('is told of each of several claims that make it', () => {
    expect(['p', 'q', 'z'].map((claim) => ids(claimRelations(g, claim).supportsFrom))).toEqual(['s1 s2', 's1', 's3']);
    expect(['o', 'q', 'z'].map((claim) => ids(claimRelations(g, claim).rebuttalsFrom))).toEqual(['r1', 'r3', 'r1 r2']);
  });

  test('has what is directed at its supports among what it is related to', () => {
    const { supportsTo, backings, rebuttalsTo } = claimRelations(g, 't');
    expect([supportsTo, backings, rebuttalsTo].map(ids)).toEqual(['s1', 's2', 'r1 r2']);
  });

  test('is in turn what others are directed at', () => {
    const { supports, rebuttals } = relationsAt(g, 'r1');
    expect([supports, rebuttals].map(ids)).toEqual(['s3', 'r3']);
  });
});

/** Q3, read word for word. */
function isShown(debate: Debate, visible: ReadonlySet<string>, id: string): boolean {
  const relation = [...debate.supports, ...debate.rebuttals].find((r) => r.id === id);
  const inference = debate.inferences.find((i) => i.id === id);
  if (inference) return visible.has(inference.conclusion) && inference.premises.some((p) => visible.has(p));
  if (!relation) return visible.has(id);
  return [relation.from, ...(relation.with ?? [])].some((source) => visible.has(source)) && isShown(debate, visible, relation.to);
}

/** Q9, read word for word: the claims of an inference, support or rebuttal, and those that make what is directed at it. */
function gatherings({ inferences, supports, rebuttals, contradictions }: Debate): string[][] {
  const relations = [...supports, ...rebuttals].map(({ from, with: others = [], to, id }) => ({ id, to, sources: [from, ...others] }));
  const at = (id: string): string[] => relations.filter(({ to }) => to === id).flatMap(({ sources }) => sources);
  return [
    ...inferences.map(({ id, premises, conclusion }) => [...premises, conclusion, ...at(id)]),
    ...relations.map(({ id, sources, to }) => [...sources, to, ...at(id)]),
    ...contradictions.map(({ claims }) => claims),
  ];
}

describe(`views of ${RUNS} random debates (seed ${SEED})`, { timeout: 60_000 }, () => {
  const mask = fc.integer({ min: 0, max: 63 });
  const forEvery = (property: (debate: Debate, g: DebateGraph, visible: ReadonlySet<string>) => void): void =>
    fc.assert(
      fc.property(anyDebate, mask, (debate, bits) => {
        property(debate, debateGraph(debate), new Set(debate.claims.filter((_, i) => (bits >> i) & 1).map(({ id }) => id)));
      }),
      { numRuns: RUNS, seed: SEED },
    );

  test('Q3 Q10 show the supports and rebuttals that the rules say, each once and whole', () => {
    forEvery((debate, g, visible) => {
      const sub = subgraph(g, visible);
      const drawn = sub.edges.filter(({ kind, contracted }) => (kind === 'support' || kind === 'rebuttal') && contracted === 0);
      const expected = [...debate.supports, ...debate.rebuttals].filter(({ id }) => isShown(debate, visible, id));
      const jointIds = new Set(sub.joints.map(({ id }) => id));
      for (const { id, from, with: others = [], to } of expected) {
        const hit = sub.edges.some((edge) => edge.to === id && edge.joint !== id);
        expect(jointIds.has(id)).toBe(others.length > 0 || hit);
        const sources = [from, ...others].filter((source) => visible.has(source));
        const ways = jointIds.has(id) ? [...sources.map((source) => [source, id]), [id, to]] : [[from, to]];
        for (const way of ways) expect(drawn.map((edge) => [edge.from, edge.to])).toContainEqual(way);
      }
      expect([...jointIds].filter((id) => !expected.some((relation) => relation.id === id))).toEqual([]);
      const plain = new Set(expected.filter(({ id }) => !jointIds.has(id)).map(({ id, from, to }) => `${from} ${debate.supports.some((s) => s.id === id)} ${to}`));
      expect(drawn.filter(({ joint }) => joint === undefined)).toHaveLength(plain.size);
    });
  });

  test('Q2–Q6 every edge has a name of its own and joins different nodes that are shown', () => {
    forEvery((debate, g, visible) => {
      const sub = subgraph(g, visible);
      const nodes = new Set([...sub.claims, ...sub.inferences, ...sub.joints].map(({ id }) => id));
      expect(new Set(sub.edges.map(({ id }) => id)).size).toBe(sub.edges.length);
      expect(sub.edges.filter(({ from, to }) => from === to || !nodes.has(from) || !nodes.has(to))).toEqual([]);
      const essays = new Set(debate.essays.map(({ id }) => id));
      expect(sub.bundles.filter(({ essays: [a, b] }) => a === b || !essays.has(a) || !essays.has(b))).toEqual([]);
    });
  });

  test('Q9 the neighbourhood is what a few steps reach, in either direction', () => {
    forEvery((debate, g) => {
      const gathered = gatherings(debate);
      for (const { id } of debate.claims) {
        let reached = new Set([id]);
        for (const steps of [1, 2, 3]) {
          reached = new Set([...reached, ...gathered.filter((claims) => claims.some((claim) => reached.has(claim))).flat()].filter((claim) => g.claims.has(claim)));
          expect([...neighbourhood(g, [id], steps)].toSorted()).toEqual([...reached].toSorted());
        }
      }
    });
  });
});
