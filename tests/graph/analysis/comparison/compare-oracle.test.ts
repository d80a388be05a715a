/** Comparisons of authors by their rules, read word for word, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAuthors, type Comparison } from '../../../../graph/analysis/comparison/compare-authors.ts';
import { contradictions, type Clash, type ClashSide } from '../../../../graph/analysis/contradictions.ts';
import { reliance } from '../../../../graph/analysis/reliance.ts';
import { sharedPremises } from '../../../../graph/analysis/shared-premises.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';
import { comparisonClaims, cruxBetweenClaims } from '../../../../graph/query/comparison-claims.ts';
import { arguingDebate } from '../arguing-debate.ts';
import { essaysOf, holds, opposites, reachedIn, standingIn, stepsToThesis, thesesIn, voicings } from '../naive.ts';

const SEED = 1776;
const RUNS = 1500;

type Two<T> = readonly [T, T];

interface Compared {
  readonly debate: Debate;
  readonly g: DebateGraph;
  readonly found: Comparison;
}

/** Each property meets the same debates again. */
const known = new Map<string, readonly Compared[]>();

function comparedIn(debate: Debate): readonly Compared[] {
  const g = debateGraph(debate);
  const authors = ['ann', 'ben', 'cleo'].filter((author) => essaysOf(debate, author).length > 0);
  return authors.flatMap((a, i) => authors.slice(i + 1).map((b) => ({ debate, g, found: compareAuthors(g, a, b) })));
}

function forEveryPair(property: (compared: Compared) => void): void {
  fc.assert(
    fc.property(arguingDebate, (debate) => {
      const text = JSON.stringify(debate);
      const compared = known.get(text) ?? comparedIn(debate);
      known.set(text, compared);
      for (const pair of compared) property(pair);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}

/** The claim and whatever is, over however many, a case of it. */
function formsOf(debate: Debate, claim: string): string[] {
  const forms = [claim];
  for (const form of forms) for (const s of debate.supports) if (s.case === true && s.to === form && !forms.includes(s.from)) forms.push(s.from);
  return forms;
}

const holdsSome = (debate: Debate, author: string, claim: string): boolean => essaysOf(debate, author).some((essay) => holds(debate, essay, claim));

const reliedOn = (g: DebateGraph, author: string): string[] =>
  reliance(g).flatMap((r) => (r.author === author ? r.premises.map(({ claim }) => claim) : []));

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();

/** A clash as two authors have it: what each has at stake (B7). */
interface NaiveClash {
  readonly id: string;
  readonly stakes: Two<readonly string[]>;
  /** The claim that each holds; undefined for who does not. */
  readonly held: Two<string | undefined>;
}

/** B6: on one side are all with the same claims who reject them, or do not. */
function clashesOf(g: DebateGraph, [a, b]: Two<string>): NaiveClash[] {
  const sideOf = ({ commitment, claims }: ClashSide): string => `${commitment === 'rejects' ? 'no' : 'yes'} ${claims.join(' ')}`;
  const at = (clash: Clash, author: string): ClashSide[] => clash.sides.filter((side) => side.author === author);
  return contradictions(g).flatMap((clash): NaiveClash[] => {
    if (clash.scope !== 'across') return [];
    const pairs = at(clash, a).flatMap((x) => at(clash, b).flatMap((y) => (sideOf(x) === sideOf(y) ? [] : [[x, y] as const])));
    const [pair] = pairs;
    if (pair === undefined || new Set(pairs.map(([x]) => sideOf(x))).size > 1) return [];
    const stakes = pair.map((side) => {
      const same = clash.sides.filter((other) => other.author === side.author && sideOf(other) === sideOf(side));
      return sorted(same.flatMap((s) => (s.commitment === 'holds' ? s.claims : s.commitment === 'follows' ? (s.chain?.premises ?? []) : [])));
    });
    const held = pair.map((side) => (side.commitment === 'holds' ? side.claims[0] : undefined));
    return [{ id: clash.id, stakes: [stakes[0] ?? [], stakes[1] ?? []], held: [held[0], held[1]] }];
  });
}

/** B8: what stands for the author somewhere, and nowhere once the claim is withdrawn. */
function fallsWithout(debate: Debate, author: string, claim: string | undefined, stake: readonly string[]): boolean {
  if (claim === undefined) return false;
  const somewhere = (id: string, taken: readonly string[]): boolean => essaysOf(debate, author).some((e) => standingIn(debate, e, { taken }).includes(id));
  return stake.some((id) => somewhere(id, []) && !somewhere(id, [claim]));
}

/** B9 */
function restsOn(debate: Debate, author: string, claim: string | undefined, stake: readonly string[]): boolean {
  return claim !== undefined && essaysOf(debate, author).some((e) => reachedIn(debate, e, claim).some((id) => stake.includes(id)));
}

const ids = (list: readonly { readonly clash: Clash }[]): string[] => list.map(({ clash }) => clash.id);

describe(`comparisons in ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('V1–V14 the debates are valid', () => {
    fc.assert(
      fc.property(arguingDebate, (debate) => {
        expect(validateDebate(debate).filter((d) => d.severity === 'error')).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('B1 are the same whichever author is asked for first', () => {
    forEveryPair(({ g, found }) => {
      const [a, b] = found.authors;
      expect(compareAuthors(g, b, a)).toEqual(found);
    });
  });

  test('B2 hold in common what both hold in some form, and not by the very same forms of another claim only', () => {
    forEveryPair(({ debate, found }) => {
      const expected = debate.claims.map(({ id }) => id).filter((id) => found.authors.every((author) => formsOf(debate, id).some((form) => holdsSome(debate, author, form))));
      for (const { claim, voicings: both } of found.common) {
        expect(expected).toContain(claim);
        both.forEach((list, i) => {
          expect(list.every(({ essay, through }) => holds(debate, essay, through) && formsOf(debate, claim).includes(through))).toBe(true);
          expect(list.map(({ essay }) => debate.essays.find((e) => e.id === essay)?.author)).toEqual(list.map(() => found.authors[i]));
        });
      }
      for (const id of expected) {
        if (found.common.some(({ claim }) => claim === id)) continue;
        // Then somebody holds a more particular form that both hold.
        expect(formsOf(debate, id).some((form) => form !== id && found.common.some(({ claim }) => claim === form))).toBe(true);
      }
    });
  });

  test('B4 are one-sided in the premises of one that the other shares in no form', () => {
    forEveryPair(({ debate, g, found }) => {
      const shared = found.common.filter(({ voicings: both }) => both.every((list) => list.some(({ relies }) => relies)));
      found.oneSided.forEach((premises, i) => {
        const [author = '', other = ''] = [found.authors[i], found.authors[1 - i]];
        const inCommon = shared.flatMap(({ claim, voicings: both }) => [claim, ...both.flat().flatMap(({ relies, through }) => (relies ? [through] : []))]);
        expect(sorted(premises.map(({ claim }) => claim))).toEqual(sorted(reliedOn(g, author).filter((id) => !inCommon.includes(id))));
        for (const { claim, other: does } of premises) {
          const voiced = essaysOf(debate, other).flatMap((e) => voicings(debate, e, claim));
          const first = [
            { does: 'holds', if: holdsSome(debate, other, claim) },
            { does: 'contradicts', if: opposites(debate, claim).some((id) => holdsSome(debate, other, id)) },
            { does: 'rejects', if: voiced.some((o) => o.stance === 'rejects') },
            { does: 'reports', if: voiced.length > 0 },
            { does: 'absent', if: true },
          ].find((possibility) => possibility.if);
          expect(does).toBe(first?.does);
        }
      });
    });
  });

  test('B5 tell an opposite use wherever a premise that only these two share has one', () => {
    forEveryPair(({ g, found }) => {
      const theirs = sharedPremises(g).filter(({ members }) => members.every(({ author }) => found.authors.includes(author)));
      for (const { claim, oppositeConclusions } of theirs) {
        if (!found.common.some((common) => common.claim === claim)) continue;
        expect(found.opposite.some((use) => use.claim === claim)).toBe(oppositeConclusions);
      }
    });
  });

  test('B6 B7 have the clashes in which the two stand against each other, with what is at stake', () => {
    forEveryPair(({ debate, g, found }) => {
      const expected = clashesOf(g, found.authors);
      expect(found.clashes.map(({ clash, stands }) => [clash.id, ...stands.map(({ stake }) => sorted(stake))])).toEqual(
        expected.map(({ id, stakes }) => [id, ...stakes.map((stake) => sorted(stake))]),
      );
      for (const { stands } of found.clashes) {
        for (const { author, stake, theses } of stands) {
          const reached = essaysOf(debate, author).flatMap((e) => stake.flatMap((id) => reachedIn(debate, e, id)));
          const all = essaysOf(debate, author).flatMap((e) => thesesIn(debate, e));
          expect(sorted(theses)).toEqual(sorted(all.filter((id) => reached.includes(id))));
        }
      }
    });
  });

  test('B8 B9 tell of each crux which others fall or rest with it', () => {
    forEveryPair(({ debate, g, found }) => {
      const all = clashesOf(g, found.authors);
      for (const crux of found.cruxes) {
        const own = all.find(({ id }) => id === crux.clash.id);
        const others = all.filter(({ id }) => id !== crux.clash.id);
        const falling = ([0, 1] as const).map((side) => {
          const loser = side === 0 ? 1 : 0;
          return others.filter(({ stakes }) => fallsWithout(debate, found.authors[loser], own?.held[loser], stakes[loser])).map(({ id }) => id);
        });
        expect(crux.falling.map(ids)).toEqual(falling);
        expect(ids(crux.fallingEitherWay)).toEqual(falling[0]?.filter((id) => falling[1]?.includes(id)));
        const rests = others.map(({ id, stakes }) => {
          const sides = ([0, 1] as const).map((i) => ({
            rests: restsOn(debate, found.authors[i], own?.held[i], stakes[i]),
            isSame: stakes[i].every((stake) => own?.stakes[i].includes(stake)),
          }));
          const both = sides.every((side) => side.rests);
          return { id, both, one: !both && sides.some((side) => side.rests && !side.isSame) };
        });
        expect(ids(crux.restingForBoth)).toEqual(rests.flatMap(({ id, both }) => (both ? [id] : [])));
        expect(ids(crux.restingForOne)).toEqual(rests.flatMap(({ id, one }) => (one ? [id] : [])));
      }
    });
  });

  test('B10 have a crux wherever they have a clash, and as cruxes those that rest on nothing deeper', () => {
    forEveryPair(({ debate, g, found }) => {
      const all = clashesOf(g, found.authors);
      const directly = (upper: NaiveClash, lower: NaiveClash): boolean =>
        upper !== lower && ([0, 1] as const).every((i) => restsOn(debate, found.authors[i], lower.held[i], upper.stakes[i]));
      const beneath = (upper: NaiveClash): NaiveClash[] => {
        const met: NaiveClash[] = [];
        const queue = [upper];
        for (const clash of queue) for (const lower of all) if (directly(clash, lower) && !met.includes(lower)) queue.push(met[met.push(lower) - 1] ?? lower);
        return met;
      };
      const expected = all.filter((clash) => beneath(clash).every((lower) => beneath(lower).includes(clash)));
      expect(sorted(ids(found.cruxes))).toEqual(sorted(expected.map(({ id }) => id)));
      expect(found.cruxes.length > 0).toBe(found.clashes.length > 0);
    });
  });

  test('B11 tell the cruxes by how much turns on them', () => {
    forEveryPair(({ debate, g, found }) => {
      const order = contradictions(g).map(({ id }) => id);
      const ranks = found.cruxes.map(({ clash, stands, fallingEitherWay, restingForBoth, restingForOne }) => {
        const theses = stands.map((stand) => stand.theses.length);
        const steps = stands.map(({ author, stake }) => Math.min(Infinity, ...essaysOf(debate, author).flatMap((e) => stake.map((id) => stepsToThesis(debate, e, id)))));
        return [
          stands.some(({ commitment }) => commitment === 'follows') ? 0 : 1,
          theses.every((n) => n > 0) ? 1 : 0,
          fallingEitherWay.length,
          restingForBoth.length,
          theses.reduce((sum, n) => sum + n, 0),
          restingForOne.length,
          // What is nowhere near a thesis is as far as can be.
          99 - Math.min(99, steps.reduce((sum, n) => sum + n, 0)),
          clash.strength === 'clear' ? 1 : 0,
          99 - order.indexOf(clash.id),
        ]
          .map((figure) => String(figure).padStart(2, '0'))
          .join(' ');
      });
      expect(ranks).toEqual(ranks.toSorted().toReversed());
    });
  });

  test('B12 are shown by claims of the debate, those of every clash among them', () => {
    forEveryPair(({ g, found }) => {
      const shown = comparisonClaims(g, found);
      expect([...shown].every((id) => g.claims.has(id))).toBe(true);
      for (const { stands } of found.clashes) for (const { claims, stake } of stands) expect([...claims, ...stake].every((id) => shown.has(id))).toBe(true);
      for (const { claim } of found.common) expect(shown.has(claim)).toBe(true);
      for (const crux of found.cruxes) expect([...cruxBetweenClaims(g, crux)].every((id) => shown.has(id))).toBe(true);
    });
  });
});
