import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../graph/analysis/contradictions.ts';
import { reliance } from '../../../graph/analysis/reliance.ts';
import { generateDebate, type DebateOrder } from '../../../graph/generate/generate-debate.ts';
import { FITTED_SHAPE } from '../../../graph/generate/fitted-shape.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { stepsToTheses } from '../../../bench/shape/steps-to-theses.ts';

const orders: fc.Arbitrary<DebateOrder> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.nat())
  .map(([a, b, seed]) => ({ claims: Math.max(a, b), essays: Math.min(a, b), seed }));

describe('a generated debate', () => {
  test('has exactly as many claims and essays as were ordered, and nothing to complain of', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const made = generateDebate(order);
        const { debate, diagnostics } = readDebate(JSON.stringify(made));
        expect(diagnostics).toEqual([]);
        expect([debate?.claims.length, debate?.essays.length]).toEqual([order.claims, order.essays]);
      }),
    );
  });

  test('is the same for the same order, byte by byte, and another for another seed', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const bytes = JSON.stringify(generateDebate(order));
        expect(JSON.stringify(generateDebate(order))).toBe(bytes);
        expect(JSON.stringify(generateDebate({ ...order, seed: order.seed + 1 }).claims)).not.toBe(JSON.stringify(generateDebate(order).claims));
      }),
      { numRuns: 40 },
    );
  });

  test('is the same on every machine', () => {
    const { claims, essays, inferences } = generateDebate({ claims: 40, essays: 2, seed: 7 });
    expect([claims.length, essays.length]).toEqual([40, 2]);
    expect({ text: claims[20]?.text, gist: claims[39]?.gist, title: essays[1]?.title, last: inferences.at(-1) }).toMatchInlineSnapshot(`
      {
        "gist": "The tide clock should not steady the causeway",
        "last": {
          "conclusion": "c23",
          "essay": "e2",
          "id": "i27",
          "premises": [
            "c39",
            "c40",
          ],
          "scheme": "example",
          "stance": "asserts",
          "voice": "a2",
        },
        "text": "The quay families draw on the lighting hour off Quenilwyn on market days.",
        "title": "Worn chains would make up for the shell pickers",
      }
    `);
  });

  test('has no two claims in the same words', () => {
    const { claims } = generateDebate({ claims: 20_000, essays: 300, seed: 3 });
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
  });

  test('no two sources go by one name', () => {
    const names = generateDebate({ claims: 5000, essays: 80, seed: 3 }).people.flatMap(({ name }) => name ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has theses that an author relies on others for, and clashes between authors', () => {
    const g = debateGraph(generateDebate({ claims: 314, essays: 5, seed: 1 }));
    expect(reliance(g).every(({ premises }) => premises.length > 10)).toBe(true);
    expect(contradictions(g).some(({ scope }) => scope === 'across')).toBe(true);
  });

  test('what is told is no ground of an author’s own step, and its grounds are told in the same voice', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const { claims, essays, inferences } = generateDebate(order);
        const authors = new Map(essays.map(({ id, author }) => [id, author]));
        const held = new Map(claims.flatMap(({ id, occurrences }) => occurrences.toReversed().map((o) => [`${o.essay} ${id}`, o] as const)));
        for (const { essay, voice, stance, premises, conclusion } of inferences) {
          const own = stance === 'asserts' || stance === 'concedes';
          expect(voice === authors.get(essay)).toBe(own);
          expect(held.get(`${essay} ${conclusion}`)?.stance).toBe(stance);
          for (const premise of premises) {
            const occurrence = held.get(`${essay} ${premise}`);
            const fits = own ? occurrence?.stance === 'asserts' || occurrence?.stance === 'concedes' : occurrence?.stance === stance && occurrence.voice === voice;
            expect(fits).toBe(true);
          }
        }
      }),
    );
  });

  test('is deeper where its steps go on from what came last', () => {
    const deepest = (onward: number): number => {
      const debate = generateDebate({ claims: 2000, essays: 10, seed: 5, shape: { ...FITTED_SHAPE, argument: { ...FITTED_SHAPE.argument, onward, backward: 0 } } });
      return Math.max(...[...stepsToTheses(debate).values()].flatMap((steps) => [...steps.values()]));
    };
    expect(deepest(0.9)).toBeGreaterThan(2 * deepest(0));
  });

  test.each([
    [{ claims: 0, essays: 1, seed: 1 }, 'claims is 0'],
    [{ claims: 2.5, essays: 1, seed: 1 }, 'claims is 2.5'],
    [{ claims: 5, essays: 0, seed: 1 }, 'essays is 0'],
    [{ claims: 5, essays: 6, seed: 1 }, '6 essays need a claim each'],
    [{ claims: 5, essays: 1, seed: -1 }, 'seed is -1'],
  ])('cannot be made of %j', (order, says) => {
    expect(() => generateDebate(order)).toThrow(says);
  });
});
