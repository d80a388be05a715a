import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { outlineOf, type OutlineEssay, type OutlineItem } from '../../../graph/query/outline.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { claimInOutline, hiddenInOutline, stepInOutline } from '../../../graph/wording/outline.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

/** One line an item, indented. */
function told(g: DebateGraph, visible: string): string[] {
  const sub = subgraph(g, new Set(visible.split(' ')));
  const line = (item: OutlineItem, { essay }: OutlineEssay): string => {
    if (item.kind === 'step') return [stepInOutline(item).text, ...stepInOutline(item).notes].join(', ');
    if (item.kind === 'hidden') return hiddenInOutline(item).text;
    const { lead, notes } = claimInOutline(g, item, essay);
    return [[lead, item.claim].join(' ').trim(), ...notes, ...(item.reference ? ['named'] : [])].join(', ');
  };
  const lines = (item: OutlineItem, essay: OutlineEssay, indent: string): string[] => [
    indent + line(item, essay),
    ...(item.kind === 'hidden' ? [] : item.children.flatMap((child) => lines(child, essay, `${indent}  `))),
  ];
  return outlineOf(g, sub).essays.flatMap((essay) => [`${essay.number} ${essay.essay.id}`, ...essay.children.flatMap((item) => lines(item, essay, '  '))]);
}

describe('an outline', () => {
  test('W14 W15 tells essays, their theses, and beneath them what they rest on; linked premises together', () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p + q => t', 'A: r => t', 'A: s -> r');
    expect(told(g, 't p q r s')).toEqual(['1 A', '  Thesis t', '    2 premises together', '      Premise p', '      Premise q', '    Premise r', '      Support s']);
  });

  test('W15 rebuttals are told with what they rest on, contradictions are named on both sides', () => {
    const g = build('A: thesis t, reports o, asserts e', 'A: e -> o', 'A: o -x t', 'B: thesis u', 't >< u');
    expect(told(g, 't o e u')).toEqual([
      '1 A',
      '  Thesis t',
      '    Rebutted by o, reported',
      '      Support e',
      '    Contradicts u, in essay 2, named',
      '2 B',
      '  Thesis u',
      '    Contradicts t, in essay 1, named',
    ]);
  });

  test('W16 a claim that occurs again is named, and a circle ends', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'A: p => q', 'A: q => t');
    expect(told(g, 't p q')).toEqual(['1 A', '  Thesis t', '    Premise p', '      Premise q', '        Premise p, named', '    Premise q, named']);
  });

  test('W15 what undercuts a step is told with the step', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis z', 'z -x #1');
    expect(told(g, 't p z').slice(0, 5)).toEqual(['1 A', '  Thesis t', '    One premise', '      Premise p', '      Rebutted by z, in essay 2, named']);
  });

  test('W17 hidden grounds are an item of their own, and connections over hidden claims say so', () => {
    const g = build('A: thesis t, asserts p q r', 'A: p => q', 'A: q + r => t');
    expect(told(g, 't p r')).toEqual(['1 A', '  Thesis t', '    2 premises together, 1 hidden', '      Premise r', '      Premise p, over hidden claims', '    Show 1 hidden ground']);
  });

  test('W14 what hangs under nothing stands after the theses', () => {
    const g = build('A: thesis t, asserts p q lone', 'A: p => q');
    expect(told(g, 't p q lone')).toEqual(['1 A', '  Thesis t', '  q', '    Premise p', '  lone']);
  });

  test('W16 a step that the author only reports says so', () => {
    const g = build('A: thesis t, reports r s', 'A reports: r => s');
    expect(told(g, 't r s').at(-1)).toBe('    Premise r, reported, in a step that the author does not draw');
  });
});

const anyPart = fc.tuple(anyDebate, fc.nat({ max: 63 })).map(([debate, bits]) => {
  const g = debateGraph(debate);
  return { g, sub: subgraph(g, new Set(debate.claims.flatMap(({ id }, i) => ((bits >> i) % 2 === 0 ? [id] : [])))) };
});

function* itemsIn(items: readonly OutlineItem[]): Iterable<OutlineItem> {
  for (const item of items) {
    yield item;
    if (item.kind !== 'hidden') yield* itemsIn(item.children);
  }
}

describe('in any debate', () => {
  test('W14 W16 every shown claim is told once in each essay that voices it, and nothing else is', () => {
    fc.assert(
      fc.property(anyPart, ({ g, sub }) => {
        for (const { essay, children } of outlineOf(g, sub).essays) {
          const here = [...itemsIn(children)].flatMap((item) => (item.kind === 'claim' && !item.reference ? [item.claim] : []));
          const voiced = sub.claims.filter(({ claim }) => claim.occurrences.some((o) => o.essay === essay.id)).map(({ id }) => id);
          expect(here.toSorted((a, b) => a.localeCompare(b))).toEqual(voiced.toSorted((a, b) => a.localeCompare(b)));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('W15 every shown step, joint and contradiction is told', () => {
    fc.assert(
      fc.property(anyPart, ({ g, sub }) => {
        const items = outlineOf(g, sub).essays.flatMap(({ children }) => [...itemsIn(children)]);
        const keys = items.map(({ key }) => key).join('\n');
        for (const { id } of [...sub.inferences, ...sub.joints]) expect(keys).toContain(JSON.stringify(id));
        const contradicting = items.filter((item) => item.kind === 'claim' && item.as === 'contradicts').length;
        const drawn = sub.edges.filter(({ kind }) => kind === 'contradiction').length;
        expect(contradicting).toBeGreaterThanOrEqual(drawn);
      }),
      { numRuns: 2000 },
    );
  });

  test('W14 no two items have the same key', () => {
    fc.assert(
      fc.property(anyPart, ({ g, sub }) => {
        const keys = outlineOf(g, sub).essays.flatMap((essay) => [essay.key, ...[...itemsIn(essay.children)].map(({ key }) => key)]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 2000 },
    );
  });
});
