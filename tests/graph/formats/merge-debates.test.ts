import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDebates } from '../../../graph/formats/merge-debates.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { buildDebate } from '../build.ts';
import { richDebate } from './rich-debate.ts';

const merged = (...debates: Debate[]): Debate => mergeDebates(debates.map((debate, i) => ({ name: `file ${i}`, debate })), 'Together');

const renamed = (debate: Debate, texts: Record<string, string>): Debate => ({
  ...debate,
  claims: debate.claims.map((claim) => ({ ...claim, text: texts[claim.id] ?? claim.text })),
});

describe('several debates as one', () => {
  test('what two say in the same words is one claim, whatever its id, its case and its full stop', () => {
    const one = renamed(buildDebate('A: thesis t, asserts p'), { p: 'The bell rings at night.' });
    const other = renamed(buildDebate('B: thesis u, rejects q'), { q: 'the bell  rings at night' });
    const { claims, essays } = merged(one, other);
    expect(essays.map((e) => e.id)).toEqual(['A', 'B']);
    expect(claims.map((c) => c.text)).toEqual(['Text of t', 'The bell rings at night.', 'Text of u']);
    expect(claims[1]?.occurrences.map((o) => [o.essay, o.stance])).toEqual([['A', 'asserts'], ['B', 'rejects']]);
  });

  test('ids that two have in common name different things', () => {
    const one = renamed(buildDebate('A: thesis t, asserts p', 'A: p => t'), { p: 'one', t: 'two' });
    const other = renamed(buildDebate('A: thesis t, asserts p', 'A: p => t'), { p: 'three', t: 'four' });
    const { claims, inferences, essays } = merged(one, other);
    expect(new Set(essays.map((e) => e.id)).size).toBe(2);
    const text = (id = ''): string | undefined => claims.find((c) => c.id === id)?.text;
    expect(inferences.map((i) => [text(i.premises[0]), text(i.conclusion)])).toEqual([['one', 'two'], ['three', 'four']]);
  });

  test('two claims that one debate tells apart stay two', () => {
    const one = renamed(buildDebate('A: thesis t'), { t: 'same' });
    const other = renamed(buildDebate('B: thesis t, asserts p', 'B: p => t'), { t: 'same', p: 'same' });
    expect(merged(one, other).claims).toHaveLength(2);
  });

  test('any debates together are a valid debate with all their essays, inferences, supports and rebuttals', () => {
    fc.assert(
      fc.property(fc.array(richDebate, { minLength: 2, maxLength: 4 }), (debates) => {
        const all = merged(...debates, ...debates.slice(0, 1));
        expect(validateDebate(all).filter((d) => d.severity === 'error')).toEqual([]);
        for (const list of ['essays', 'inferences', 'supports', 'rebuttals'] as const) {
          expect(all[list]).toHaveLength([...debates, ...debates.slice(0, 1)].reduce((sum, d) => sum + d[list].length, 0));
        }
      }),
      { numRuns: 300 },
    );
  });
});
