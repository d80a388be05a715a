import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, sourcesOf, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { foldedAway } from '../../../graph/query/fold.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const away = (g: DebateGraph, ...folded: string[]): string => [...foldedAway(g, new Set(g.claims.keys()), folded)].toSorted().join(' ');

describe('folding', () => {
  const g = build('A: thesis t, asserts p q r s', 'A: p + q => t', 'A: r => p', 'A: s => t');

  test('Q26 puts all that lies beneath a claim out of sight, and nothing else', () => {
    expect(away(g, 't')).toBe('p q r s');
    expect(away(g, 'p')).toBe('r');
    expect(away(g, 'r')).toBe('');
  });

  test('Q26 what is a ground of something else as well stays, with what lies beneath it', () => {
    const shared = build('A: thesis t u, asserts p q r', 'A: p => t', 'A: q => p', 'A: r => q', 'A: q => u');
    expect(away(shared, 't')).toBe('p');
    expect(away(shared, 't', 'u')).toBe('p q r');
  });

  test('Q26 what speaks against what goes, goes too; what speaks against the claim itself stays', () => {
    const objected = build('A: thesis t, asserts p, rejects o n', 'A: p => t', 'A: o -x p', 'A: n -x t');
    expect(away(objected, 't')).toBe('o p');
  });

  test('Q26 what undercuts a step that goes, goes too, and so does its reply', () => {
    const undercut = build('A: thesis t, asserts p reply, rejects o', 'A: p => t', 'A: o -x #1', 'A: reply -x !r1');
    expect(away(undercut, 't')).toBe('o p reply');
  });

  test('Q26 a ground that goes is not held by what it rebuts elsewhere, an objection is', () => {
    const both = build('A: thesis t, asserts p, rejects o', 'B: thesis u', 'A: p => t', 'A: o -x p', 'p -x u', 'o -x u');
    expect(away(both, 't')).toBe('p');
  });

  test('Q26 a thesis is never out of sight', () => {
    const theses = build('A: thesis t u, asserts p', 'A: u => t', 'A: p => u');
    expect(away(theses, 't')).toBe('');
    expect(away(theses, 'u')).toBe('p');
  });

  test('Q27 a step is folded without the others', () => {
    expect(away(g, '#1')).toBe('p q r');
    expect(away(g, '#3')).toBe('s');
  });

  test('Q27 two claims of a circle do not take each other away', () => {
    const circle = build('A: asserts p q r', 'A: p => q', 'A: q => p', 'A: r => p');
    expect(away(circle, 'p', 'q')).toBe('q r');
  });

  test('Q27 what is not shown folds nothing', () => {
    expect([...foldedAway(g, new Set(['r', 'p']), ['t'])]).toEqual([]);
  });

  test('Q26 takes away only what lies beneath, and nothing that is still a ground of what stays', () => {
    fc.assert(
      fc.property(anyDebate, fc.nat({ max: 5 }), (debate, n) => {
        const graph = debateGraph(debate);
        const root = debate.claims[n % debate.claims.length]?.id ?? '';
        const shown = new Set(graph.claims.keys());
        const gone = foldedAway(graph, shown, [root]);
        expect(gone.has(root)).toBe(false);
        const beneath = naiveBeneath(graph, root);
        for (const id of gone) expect(beneath).toContain(id);
        for (const { premises, conclusion } of debate.inferences) {
          if (conclusion === root || gone.has(conclusion)) continue;
          for (const premise of premises) expect(gone.has(premise)).toBe(false);
        }
        // Everything beneath that is no thesis and a ground of nothing that stays is gone.
        const isThesis = (id: string): boolean => graph.claims.get(id)?.occurrences.some(({ role }) => role === 'thesis') ?? false;
        for (const id of beneath) {
          if (gone.has(id) || id === root || isThesis(id)) continue;
          const steps = [...debate.inferences.map((i) => ({ makers: i.premises, to: i.conclusion })), ...debate.supports.map((s) => ({ makers: sourcesOf(s), to: s.to }))];
          const grounds = steps.some(({ makers, to }) => to !== root && !gone.has(to) && makers.includes(id));
          const speaks = [...debate.supports, ...debate.rebuttals].some((relation) => sourcesOf(relation).includes(id));
          expect(grounds || speaks).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whatever can be reached downwards from the steps to the root, written without the graph. */
function naiveBeneath({ debate, claims }: DebateGraph, root: string): ReadonlySet<string> {
  const makersAt = (target: string): string[] =>
    [...debate.supports, ...debate.rebuttals].filter(({ to }) => to === target).flatMap((relation) => [...sourcesOf(relation), ...makersAt(relation.id)]);
  const under = (id: string, self: boolean): string[] => [
    ...debate.inferences.filter(({ conclusion }) => conclusion === id).flatMap((inference) => [...inference.premises, ...makersAt(inference.id)]),
    ...debate.supports.filter(({ to }) => to === id).flatMap((support) => [...sourcesOf(support), ...makersAt(support.id)]),
    ...(self ? debate.rebuttals.filter(({ to }) => to === id).flatMap((rebuttal) => [...sourcesOf(rebuttal), ...makersAt(rebuttal.id)]) : []),
  ];
  const found = new Set(under(root, false));
  for (const id of found) if (id !== root) for (const next of under(id, true)) if (claims.has(next)) found.add(next);
  found.delete(root);
  return found;
}
