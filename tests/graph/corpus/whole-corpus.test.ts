import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findings } from '../../../graph/analysis/findings/findings.ts';
import { contradictions } from '../../../graph/analysis/contradictions.ts';
import type { EssayTie, Listed } from '../../../graph/corpus/corpus.ts';
import { WholeCorpus } from '../../../graph/corpus/whole-corpus.ts';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { debateGraph, debateIndex } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { atOnce, type Stepwise } from '../../../graph/model/stepwise.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { find } from '../../../graph/query/find.ts';
import { essayBundles } from '../../../graph/query/essay-bundles.ts';
import { relationsOf } from '../../../graph/query/relations.ts';
import { findingWords } from '../../../graph/wording/findings.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build, buildDebate } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const ALL = { from: 0, most: Infinity };

const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 'C: thesis v, rejects t, asserts q', 'C: q => v', 't >< u', 'q -x u');
const corpus = new WholeCorpus(g);

test('E7 the summary counts what there is', () => {
  expect(atOnce(corpus.summary())).toEqual({
    title: 'Test',
    question: 'Is it so?',
    counts: { essays: 3, authors: 3, claims: 5, inferences: 3, supports: 0, rebuttals: 1, contradictions: 1 },
  });
});

describe('essays', () => {
  test('E7 come by date and name, with how many claims they voice, and their theses', () => {
    const { items, total } = atOnce(corpus.essays({ from: 0, most: 2 }));
    expect(total).toBe(3);
    expect(items.map(({ essay, author, claims, theses }) => [essay.id, author.name, claims, theses.map(({ id }) => id)])).toEqual([
      ['A', 'Author A', 2, ['t']],
      ['B', 'Author B', 2, ['u']],
    ]);
  });

  test('E6 are found by words of their title and of their author’s name, in the same order', () => {
    const found = (words: string): string[] => atOnce(corpus.essays({ ...ALL, words })).items.map(({ essay }) => essay.id);
    expect(found('author')).toEqual(['A', 'B', 'C']);
    expect(found('author b')).toEqual(['B']);
    expect(found('nobody')).toEqual([]);
    expect(found('  ')).toEqual(['A', 'B', 'C']);
  });

  test('E7 are told by their ids', () => {
    expect(atOnce(corpus.essays({ ...ALL, ids: ['C', 'A', '__proto__'] })).items.map(({ essay }) => essay.id)).toEqual(['A', 'C']);
  });

  test('E7 an unknown author and an unknown title stay unknown', () => {
    const debate = buildDebate('A: thesis t');
    const unknown: Debate = { ...debate, people: debate.people.map((person) => ({ ...person, name: null })), essays: debate.essays.map((essay) => ({ ...essay, title: null })) };
    expect(atOnce(new WholeCorpus(debateGraph(unknown)).essays(ALL)).items[0]).toMatchObject({ essay: { title: null }, author: { id: 'a', name: null } });
  });
});

describe('ties', () => {
  test('E5 count what two essays share, and what is between them, most first', () => {
    expect(atOnce(corpus.ties(ALL)).items).toEqual([
      { essays: ['A', 'B'], shared: 1, supports: 0, rebuttals: 0, contradictions: 1 },
      { essays: ['A', 'C'], shared: 1, supports: 0, rebuttals: 0, contradictions: 0 },
      { essays: ['B', 'C'], shared: 0, supports: 0, rebuttals: 1, contradictions: 0 },
    ]);
    expect(atOnce(corpus.ties({ ...ALL, essay: 'C' })).total).toBe(2);
  });

  test('E5 in any debate, relations are those of the bundles between essays, and shared claims those that both voice', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const whole = debateGraph(debate);
        const ties = atOnce(new WholeCorpus(whole).ties(ALL)).items;
        const of = (a: string, b: string): EssayTie | undefined => ties.find(({ essays }) => essays.includes(a) && essays.includes(b));
        const bundles = essayBundles(whole, relationsOf(debate));
        debate.essays.forEach(({ id: a }, i) =>
          debate.essays.slice(i + 1).forEach(({ id: b }) => {
            const shared = debate.claims.filter(({ occurrences }) => [a, b].every((id) => occurrences.some(({ essay }) => essay === id))).length;
            const bundle = bundles.find(({ essays }) => essays.includes(a) && essays.includes(b));
            const { support = 0, rebuttal = 0, contradiction = 0 } = bundle?.counts ?? {};
            const expected = { essays: [a, b], shared, supports: support, rebuttals: rebuttal, contradictions: contradiction };
            const isTied = shared + support + rebuttal + contradiction > 0;
            // A relation of two claims that both essays concern is between them once, as it is drawn; a bundle has it for each way.
            const tie = of(a, b);
            expect(tie === undefined).toBe(!isTied);
            const { supports = 0, rebuttals = 0, contradictions: drawn = 0, shared: both = 0 } = tie ?? {};
            expect({ essays: tie?.essays ?? [a, b], shared: both, supports: Math.max(supports, support), rebuttals: Math.max(rebuttals, rebuttal), contradictions: Math.max(drawn, contradiction) }).toEqual(expected);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('findings', () => {
  test('E9 are those of the debate in the same order, in the words that the page has for them', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const whole = debateGraph(debate);
        const expected = findings(whole);
        const { items, total } = atOnce(new WholeCorpus(debateIndex(debate)).findings(ALL));
        expect(total).toBe(expected.length);
        expect(items).toEqual(
          expected.map((finding) => {
            const { says, why } = findingWords(whole, finding);
            return { words: plainSentence(whole, says), ...(why && { why: plainSentence(whole, why) }), claims: [...new Set([...finding.about, ...finding.claims])] };
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('E9 each leads to a part that is a debate, with all that shows it', () => {
    const { items } = atOnce(corpus.findings(ALL));
    expect(items.map(({ words }) => words)).toContain('Author A and Author B contradict each other in their theses: “Text of t” against “Text of u”.');
    for (const { claims } of items) {
      const part = atOnce(corpus.part({ kind: 'claims', claims }));
      expect(part.debate.claims.map(({ id }) => id).toSorted()).toEqual(claims.toSorted());
      expect(validateDebate(part.debate).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('E9 are worked out in steps, between which other questions are answered', () => {
    const large = debateIndex(generateDebate({ claims: 3000, essays: 50, seed: 4 }));
    const asked = new WholeCorpus(large);
    const work = asked.findings(ALL);
    const shares = Array.from({ length: 50 }, () => work.next().value);
    expect(atOnce(asked.find('the', { from: 0, most: 1 })).items).toHaveLength(1);
    expect(shares.every((share) => typeof share === 'number' && share >= 0 && share <= 1)).toBe(true);
    expect(atOnce(asked.findings({ from: 0, most: 2 })).items).toEqual(atOnce(asked.findings(ALL)).items.slice(0, 2));
  });
});

describe('contradictions', () => {
  test('E8 are those of the debate, each once, with whoever takes part', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const clashes = contradictions(debateGraph(debate));
        const { items, total } = atOnce(new WholeCorpus(debateIndex(debate)).contradictions(ALL));
        expect(total).toBe(clashes.length);
        expect(items.map(({ id }) => id).toSorted()).toEqual(clashes.map(({ id }) => id).toSorted());
        for (const { id, sides, scope, derived, kind } of items) {
          const clash = clashes.find((one) => one.id === id);
          expect(sides.map(({ author, essay, claims }) => [author.id, essay, claims.map((claim) => claim.id)])).toEqual(clash?.sides.map(({ author, essay, claims }) => [author, essay, claims]));
          expect({ scope, derived }).toEqual({ scope: clash?.scope, derived: clash?.derived });
          expect(kind).toBe(clash?.contradiction === undefined ? undefined : clash.kind);
        }
      }),
    );
  });

  test('E8 through chains come after the others; of each, those between most essays first', () => {
    const many = build('A: thesis t', 'B: thesis u', 'C: asserts t', 'D: asserts p', 'E: asserts q', 'F: asserts f', 'f case u', 't >< u', 'p >< q');
    const listed = atOnce(new WholeCorpus(many).contradictions(ALL)).items;
    expect(listed.map(({ sides }) => sides.length)).toEqual([3, 2, 3]);
    expect(listed.map(({ derived }) => derived)).toEqual([false, false, true]);
  });

  test('E8 page by page they are the whole list', () => {
    const { items, total } = atOnce(corpus.contradictions(ALL));
    const pages = Array.from({ length: total }, (_, from) => atOnce(corpus.contradictions({ from, most: 1 }))).flatMap((page) => page.items);
    expect(pages).toEqual(items);
    expect(atOnce(corpus.contradictions({ from: total, most: 5 }))).toEqual({ items: [], total });
  });
});

test('E6 claims are found as the search of a debate finds them', () => {
  fc.assert(
    fc.property(anyDebate, fc.constantFrom('p', 'q r', 't', '', 'zz'), (debate, words) => {
      const found = (atOnce(new WholeCorpus(debateIndex(debate)).find(words, ALL)) satisfies Listed<unknown>).items.map(({ id }) => id);
      expect(found).toEqual(find(debateGraph(debate), words).find(({ kind }) => kind === 'claim')?.ids ?? []);
    }),
  );
});

test('what was left in the midst is gone on with, and done once by whoever asks', () => {
  const asked = new WholeCorpus(g);
  const first: Stepwise<unknown> = asked.contradictions(ALL);
  first.next();
  expect(atOnce(asked.contradictions(ALL))).toEqual(atOnce(corpus.contradictions(ALL)));
  expect(first.next().done).toBe(true);
});

test('E6 E7 essays are in the order in which a reader meets them', () => {
  fc.assert(
    fc.property(anyDebate, (debate) => {
      expect(atOnce(new WholeCorpus(debateIndex(debate)).essays(ALL)).items.map(({ essay }) => essay.id)).toEqual(essaysInOrder(debateGraph(debate)).map(({ id }) => id));
    }),
  );
});
