import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WholeCorpus } from '../../../graph/corpus/whole-corpus.ts';
import type { Part, PartAsked } from '../../../graph/corpus/corpus.ts';
import { contradictions, withRestatements } from '../../../graph/analysis/contradictions.ts';
import { debateGraph, debateIndex, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { atOnce } from '../../../graph/model/stepwise.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { relianceOf } from '../../../graph/analysis/reliance.ts';
import { clashChains } from '../../../graph/query/chain.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const partOf = (g: DebateGraph, asked: PartAsked): Part => atOnce(new WholeCorpus(g).part(asked));
const claimsIn = ({ debate }: Part): string => debate.claims.map(({ id }) => id).toSorted().join(' ');

interface NaiveLink {
  readonly id: string;
  readonly claims: ReadonlySet<string>;
}

/** What joins claims, worked out from the rule by looking everything up in the lists. */
function naiveLinks(debate: Debate): NaiveLink[] {
  const relations = [...debate.supports, ...debate.rebuttals];
  const joined = (id: string): string[] => {
    const inference = debate.inferences.find((one) => one.id === id);
    if (inference) return [...inference.premises, inference.conclusion];
    const relation = relations.find((one) => one.id === id);
    return relation ? [relation.from, ...(relation.with ?? []), ...joined(relation.to)] : [id];
  };
  return [...[...debate.inferences, ...relations].map(({ id }) => ({ id, claims: new Set(joined(id)) })), ...debate.contradictions.map(({ id, claims }) => ({ id, claims: new Set(claims) }))];
}

function linksIn({ inferences, supports, rebuttals, contradictions: drawn }: Debate): string[] {
  return [...inferences, ...supports, ...rebuttals, ...drawn].map(({ id }) => id).toSorted();
}

const someClaims = (g: DebateGraph): fc.Arbitrary<string[]> => fc.subarray([...g.claims.keys()]);

describe('a part', () => {
  const g = build('A: thesis t, asserts p q, reports o', 'A: p + q => t', 'A: o -x #1', 'B: thesis u, asserts p', 'B: p -> u', 't >< u');

  test('E1 has what joins its claims, and nothing of which a claim is missing', () => {
    const { debate, beyond } = partOf(g, { kind: 'claims', claims: ['t', 'p', 'u'] });
    expect(linksIn(debate)).toEqual(['s1', 'x1']);
    expect(beyond).toEqual(new Map([['t', 2], ['p', 2]]));
  });

  test('E1 an undercut comes with all of the step that it is directed at', () => {
    expect(linksIn(partOf(g, { kind: 'claims', claims: ['t', 'p', 'q', 'o'] }).debate)).toEqual(['#1', 'r1']);
    expect(linksIn(partOf(g, { kind: 'claims', claims: ['t', 'p', 'o'] }).debate)).toEqual([]);
  });

  test('E1 E2 of any claims of any debate is a valid debate, with every link that it can have, and says how many are left out', () => {
    fc.assert(
      fc.property(anyDebate.chain((debate) => someClaims(debateGraph(debate)).map((claims) => ({ debate, claims }))), ({ debate, claims }) => {
        const { debate: part, beyond, of } = partOf(debateIndex(debate), { kind: 'claims', claims });
        expect(validateDebate(part).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(part.claims).toEqual(debate.claims.filter(({ id }) => claims.includes(id)));
        expect(of).toBe(claims.length);
        const links = naiveLinks(debate);
        const kept = links.filter((link) => [...link.claims].every((id) => claims.includes(id)));
        expect(linksIn(part)).toEqual(kept.map(({ id }) => id).toSorted());
        for (const id of claims) expect(beyond.get(id) ?? 0).toBe(links.filter((link) => !kept.includes(link) && link.claims.has(id)).length);
        // Who has no part in it does not stand in it.
        const speaking = new Set([...part.essays.map(({ author }) => author), ...part.claims.flatMap(({ occurrences }) => occurrences.map(({ voice }) => voice)), ...part.inferences.map(({ voice }) => voice)]);
        expect(part.people.every(({ id }) => speaking.has(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('E1 of all claims is the debate', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const { debate: part, beyond } = partOf(debateGraph(debate), { kind: 'claims', claims: debate.claims.map(({ id }) => id) });
        const { claims, inferences, supports, rebuttals, contradictions: drawn, lookAlikes } = part;
        expect({ claims, inferences, supports, rebuttals, contradictions: drawn, lookAlikes }).toEqual({
          claims: debate.claims,
          inferences: debate.inferences,
          supports: debate.supports,
          rebuttals: debate.rebuttals,
          contradictions: debate.contradictions,
          lookAlikes: debate.lookAlikes,
        });
        expect(beyond.size).toBe(0);
      }),
    );
  });

  test('E1 cut from a part is cut from the whole: what is loaded in two goes is what is loaded in one', () => {
    fc.assert(
      fc.property(anyDebate.chain((debate) => someClaims(debateGraph(debate)).chain((all) => fc.subarray(all).map((some) => ({ debate, all, some })))), ({ debate, all, some }) => {
        const larger = partOf(debateGraph(debate), { kind: 'claims', claims: all });
        expect(partOf(debateGraph(larger.debate), { kind: 'claims', claims: some }).debate).toEqual(partOf(debateGraph(debate), { kind: 'claims', claims: some }).debate);
      }),
    );
  });
});

describe('what is asked for', () => {
  const g = build('A: thesis t, asserts p q, reports r', 'A: p => t', 'A: q => p', 'B: thesis u, asserts q, concedes v', 'B: v => u', 'B: q -> u', 't >< u', 'v -x p');

  test('E3 of an essay is all that it voices', () => {
    expect(claimsIn(partOf(g, { kind: 'essay', essay: 'A' }))).toBe('p q r t');
    expect(claimsIn(partOf(g, { kind: 'essay', essay: 'B' }))).toBe('q u v');
  });

  test('E3 of an author is what they rely on, and their theses', () => {
    expect(claimsIn(partOf(g, { kind: 'reliance', author: 'a' }))).toBe('p q t');
    expect(claimsIn(partOf(g, { kind: 'reliance', author: 'b' }))).toBe('q u v');
  });

  test('E3 between two essays is what both voice, what is between them, and the ways to their theses', () => {
    expect(claimsIn(partOf(g, { kind: 'tie', essays: ['A', 'B'] }))).toBe('p q t u v');
    const far = build('A: thesis t, asserts p q far', 'A: p => t', 'A: q => p', 'A: far => t', 'B: thesis u', 'q >< u');
    expect(claimsIn(partOf(far, { kind: 'tie', essays: ['B', 'A'] }))).toBe('p q t u');
  });

  test('E3 a contradiction comes with the ways from it to theses', () => {
    expect(claimsIn(partOf(g, { kind: 'contradiction', id: 'x1' }))).toBe('t u');
  });

  test('E3 every contradiction, restatements too, comes with all that the map shows of it', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const whole = debateGraph(debate);
        for (const clash of withRestatements(contradictions(whole))) {
          expect(claimsIn(partOf(whole, { kind: 'contradiction', id: clash.id }))).toBe([...clashChains(whole, clash)].toSorted().join(' '));
        }
      }),
    );
  });

  test('E3 an essay’s part has the argument that the essay has in the whole', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const whole = debateGraph(debate);
        for (const essay of debate.essays) {
          const part = debateGraph(partOf(whole, { kind: 'essay', essay: essay.id }).debate);
          const inPart = part.essays.get(essay.id);
          if (inPart === undefined) continue;
          const relied = ({ theses, premises }: ReturnType<typeof relianceOf>): unknown => ({ theses, premises: premises.map(({ claim }) => claim) });
          expect(relied(relianceOf(part, inPart))).toEqual(relied(relianceOf(whole, essay)));
        }
      }),
    );
  });

  test('E3 what is not there rejects', () => {
    for (const asked of [
      { kind: 'essay', essay: '__proto__' },
      { kind: 'reliance', author: 'nobody' },
      { kind: 'neighbourhood', claim: 'constructor', steps: 1, most: 3 },
      { kind: 'tie', essays: ['A', 'nowhere'] },
      { kind: 'contradiction', id: 'none' },
      { kind: 'claims', claims: ['t', 'none'] },
    ] as const) {
      expect(() => partOf(g, asked)).toThrow(/^There is no “(__proto__|nobody|constructor|nowhere|none)” in this debate\.$/);
    }
  });
});

describe('around a claim', () => {
  const g = build('A: thesis t, asserts a b c d e', 'A: a + b => t', 'A: c -> t', 'A: d -> c', 'B: thesis x', 'B: e -x t', 't >< x');
  const around = (steps: number, most: number): string => claimsIn(partOf(g, { kind: 'neighbourhood', claim: 't', steps, most }));

  test('E4 comes all that a link joins with it', () => {
    expect(around(1, 50)).toBe('a b c e t x');
    expect(around(2, 50)).toBe('a b c d e t x');
    expect(around(0, 50)).toBe('t');
  });

  test('E4 whole links only, contradictions first, then rebuttals, inferences, supports', () => {
    expect(around(1, 2)).toBe('t x');
    expect(around(1, 3)).toBe('e t x');
    // Of the step from a and b, half has room.
    expect(around(1, 4)).toBe('c e t x');
    expect(around(1, 5)).toBe('a b e t x');
    expect(partOf(g, { kind: 'neighbourhood', claim: 't', steps: 1, most: 3 }).of).toBe(6);
  });

  test('E4 in any debate, no more than asked for, all of it joined, and all where there is room', () => {
    fc.assert(
      fc.property(anyDebate, fc.nat(3), fc.integer({ min: 1, max: 6 }), (debate, steps, most) => {
        const links = naiveLinks(debate);
        const [first] = debate.claims;
        if (first === undefined) return;
        const reached = new Set([first.id]);
        for (let step = 0; step < steps; step += 1) {
          const near = links.filter(({ claims }) => [...claims].some((id) => reached.has(id)));
          for (const { claims } of near) for (const id of claims) reached.add(id);
        }
        const part = partOf(debateGraph(debate), { kind: 'neighbourhood', claim: first.id, steps, most });
        expect(part.of).toBe(reached.size);
        expect(part.debate.claims.length).toBeLessThanOrEqual(most);
        const ids = part.debate.claims.map(({ id }) => id);
        expect(ids.every((id) => reached.has(id))).toBe(true);
        expect(reached.size > most || ids.length === reached.size).toBe(true);
        const within = links.filter(({ claims }) => [...claims].every((id) => ids.includes(id)));
        const joined = new Set([first.id]);
        for (let grew = true; grew; ) {
          const before = joined.size;
          for (const { claims } of within) if ([...claims].some((id) => joined.has(id))) for (const id of claims) joined.add(id);
          grew = joined.size > before;
        }
        expect(joined).toEqual(new Set(ids));
      }),
      { numRuns: 500 },
    );
  });
});
