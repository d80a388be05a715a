/** What a store answers is what the whole debate in memory answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartAsked } from '../../../../graph/corpus/corpus.ts';
import { SparqlCorpus } from '../../../../graph/corpus/sparql/sparql-corpus.ts';
import { WholeCorpus } from '../../../../graph/corpus/whole-corpus.ts';
import { contradictions, type Clash } from '../../../../graph/analysis/contradictions.ts';
import { byEssaysConcerned, listedContradiction } from '../../../../graph/corpus/listed.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { atOnce } from '../../../../graph/model/stepwise.ts';
import { richDebate } from '../../formats/rich-debate.ts';
import { asking, selectFrom, storeOf } from './loaded.ts';

const ALL = { from: 0, most: 1000 };
const RUNS = { numRuns: 40 };

interface Both {
  readonly store: SparqlCorpus;
  readonly whole: WholeCorpus;
  readonly debate: Debate;
}

function both(debate: Debate): Both {
  return { store: new SparqlCorpus(selectFrom(storeOf(debate))), whole: new WholeCorpus(debateGraph(debate)), debate };
}

async function expectSamePart({ store, whole }: Both, asked: PartAsked): Promise<void> {
  const wanted = atOnce(whole.part(asked));
  const part = await store.part(asked, asking());
  expect(part.debate).toEqual(wanted.debate);
  expect(new Map(part.beyond)).toEqual(new Map(wanted.beyond));
  expect(part.of).toBe(wanted.of);
}

/** In whole characters. */
function beginning(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('');
}

function forAny(check: (both: Both) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(richDebate, (debate) => check(both(debate))), RUNS);
}

describe('Y3 of any debate, a store has the same', () => {
  test('counts, title and question', async () => {
    await forAny(async ({ store, whole }) => {
      expect(await store.summary(asking())).toEqual(atOnce(whole.summary()));
    });
  });

  test('list of essays', async () => {
    await forAny(async ({ store, whole }) => {
      expect(await store.essays(ALL, asking())).toEqual(atOnce(whole.essays(ALL)));
    });
  });

  test('ties', async () => {
    await forAny(async ({ store, whole }) => {
      expect(await store.ties(ALL, asking())).toEqual(atOnce(whole.ties(ALL)));
    });
  });

  test('part of each essay', async () => {
    await forAny(async (of) => {
      for (const { id } of of.debate.essays) await expectSamePart(of, { kind: 'essay', essay: id });
    });
  });

  test('reliance of each author', async () => {
    await forAny(async (of) => {
      for (const { id } of of.debate.people) await expectSamePart(of, { kind: 'reliance', author: id });
    });
  });

  test('neighbourhood of each claim, cut short or not', async () => {
    await forAny(async (of) => {
      for (const { id } of of.debate.claims) {
        for (const steps of [1, 2]) for (const most of [3, 50]) await expectSamePart(of, { kind: 'neighbourhood', claim: id, steps, most });
      }
    });
  });

  test('tie of any two essays', async () => {
    await forAny(async (of) => {
      const ids = of.debate.essays.map(({ id }) => id);
      const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));
      for (const essays of pairs) await expectSamePart(of, { kind: 'tie', essays });
    });
  });

  test('claims by their ids', async () => {
    await forAny(async (of) => {
      const claims = of.debate.claims.map(({ id }) => id).filter((_, i) => i % 2 === 0);
      await expectSamePart(of, { kind: 'claims', claims });
      const { debate } = await of.store.part({ kind: 'claims', claims }, asking());
      expect(debate.claims.map(({ id }) => id)).toEqual(claims);
    });
  });

  test('Y6 clashes over what is drawn or rejected, and the ways from them', async () => {
    const isDirect = ({ by }: Clash): boolean => by !== 'consequence';
    await forAny(async (of) => {
      const g = debateGraph(of.debate);
      const wanted = byEssaysConcerned(contradictions(g).filter(isDirect));
      const listed = await of.store.contradictions(ALL, asking());
      expect(listed).toEqual({ items: wanted.map((clash) => listedContradiction(g, clash)), total: wanted.length });
      for (const { id } of wanted) await expectSamePart(of, { kind: 'contradiction', id });
    });
  });

  test('Y5 claims by words', async () => {
    await fc.assert(
      fc.asyncProperty(richDebate, fc.nat(), fc.nat(), async (debate, one, other) => {
        const of = both(debate);
        const texts = debate.claims.flatMap(({ text, gist }) => [text, gist]).join(' ').split(/\s+/u);
        const words = [texts[one % texts.length] ?? '', beginning(texts[other % texts.length] ?? '', 2)].join(' ');
        for (const asked of [words, words.toUpperCase(), beginning(words, 3)]) expect(await of.store.find(asked, ALL, asking())).toEqual(atOnce(of.whole.find(asked, ALL)));
      }),
      RUNS,
    );
  });
});

test('what is not there is missed in the same words', async () => {
  await fc.assert(
    fc.asyncProperty(richDebate, async (debate) => {
      const of = both(debate);
      const nobody = 'nobody"} SELECT * {?s ?p ?o} #\\';
      for (const asked of [{ kind: 'essay', essay: nobody }, { kind: 'reliance', author: nobody }, { kind: 'neighbourhood', claim: nobody, steps: 1, most: 9 }, { kind: 'claims', claims: [nobody] }, { kind: 'contradiction', id: nobody }] as const) {
        expect(() => atOnce(of.whole.part(asked))).toThrow(nobody);
        await expect(of.store.part(asked, asking())).rejects.toThrow(nobody);
      }
    }),
    { numRuns: 5 },
  );
});
