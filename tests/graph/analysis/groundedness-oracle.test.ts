/** Groundedness by its rules, as sets that are closed until nothing more comes in, against the search; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundedness, type Groundedness } from '../../../graph/analysis/groundedness.ts';
import { FARTHEST, type Link } from '../../../graph/analysis/groundedness-ways.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate, Inference } from '../../../graph/model/schema.ts';
import { anyDebate } from '../random-debate.ts';
import { arguingDebate } from './arguing-debate.ts';

const SEED = 1965;
const RUNS = 2000;

type Pair = readonly [string, string];

function closed(start: readonly string[], pairs: readonly Pair[]): string[] {
  const found = [...start];
  for (;;) {
    const next = pairs.find(([from, to]) => found.includes(from) && !found.includes(to));
    if (next === undefined) return found;
    found.push(next[1]);
  }
}

const sources = ({ from, with: others }: { readonly from: string; readonly with?: readonly string[] }): string[] => [from, ...(others ?? [])];

interface Naive {
  readonly leads: readonly string[];
  readonly each: readonly (readonly string[])[];
  readonly opposes: readonly string[];
}

/** L1, L2 and L4 */
function naive(debate: Debate, claims: readonly string[], essay: string | null): Naive {
  const isClaim = (id: string): boolean => debate.claims.some((c) => c.id === id);
  const inScope: Inference[] = debate.inferences.filter((i) => essay === null || i.essay === essay);
  const cases = debate.supports.filter((s) => s.case === true && isClaim(s.to)).map((s): Pair => [s.from, s.to]);
  const up = [...cases, ...inScope.flatMap((i) => i.premises.map((p): Pair => [p, i.conclusion]))];
  const each = claims.map((claim) => closed([claim], up));
  const joint = inScope.filter((i) => each.every((led) => i.premises.some((p) => led.includes(p)))).map((i) => i.conclusion);
  const leads = claims.length === 1 ? (each[0] ?? []) : closed(joint, up);
  const against = debate.contradictions.flatMap(({ claims: [a, b] }) => [...(leads.includes(a) ? [b] : []), ...(leads.includes(b) ? [a] : [])]);
  const contradicted = closed(against, cases.map(([particular, general]): Pair => [general, particular]));
  return { leads, each, opposes: closed(contradicted, up) };
}

function expected(debate: Debate, one: Groundedness): boolean {
  const { leads, each, opposes } = naive(debate, one.from, one.essay);
  const isClaim = debate.claims.some((c) => c.id === one.to);
  const inference = debate.inferences.find((i) => i.id === one.to);
  const support = debate.supports.find((s) => s.id === one.to);
  const made = inference?.premises ?? sources(support ?? debate.rebuttals.find((r) => r.id === one.to) ?? { from: '' });
  if (one.relation === 'rebuttal') return isClaim ? opposes.includes(one.to) : true;
  const isCase = debate.supports.find((s) => s.id === one.id)?.case === true;
  return isClaim ? isCase || leads.includes(one.to) : each.every((led) => made.some((premise) => led.includes(premise)));
}

/** An inference of the essay, if the relation is one's; a case, which can be followed either way; a contradiction. */
function isDrawn(debate: Debate, essay: string | null, { by, id, from, to }: Link): boolean {
  const joins = (a: string, b: string): boolean => (a === from && b === to) || (a === to && b === from);
  if (by === 'inference') return debate.inferences.some((i) => i.id === id && i.premises.includes(from) && i.conclusion === to && (essay ?? i.essay) === i.essay);
  if (by === 'case') return debate.supports.some((s) => s.id === id && s.case === true && joins(s.from, s.to));
  return debate.contradictions.some((x) => x.id === id && joins(...x.claims));
}

function forEveryDebate(property: (debate: Debate, found: readonly Groundedness[]) => void): void {
  // The ones have relations of every make, the others cases.
  fc.assert(fc.property(fc.oneof(anyDebate, arguingDebate), (debate) => property(debate, groundedness(debateGraph(debate)))), { numRuns: RUNS, seed: SEED });
}

describe(`groundedness in ${RUNS} random debates (seed ${SEED})`, { timeout: 60_000 }, () => {
  test('L1 L2 L3 L4 L5 is as the rules say, for every support and rebuttal', () => {
    forEveryDebate((debate, found) => {
      expect(found.map(({ id }) => id).toSorted()).toEqual([...debate.supports, ...debate.rebuttals].map(({ id }) => id).toSorted());
      for (const one of found) expect([one.id, one.grounded]).toEqual([one.id, expected(debate, one)]);
    });
  });

  test('L6 every way goes along links of the debate, from a source on, and each link begins where one before it ended', () => {
    forEveryDebate((debate, found) => {
      for (const one of found) {
        const { how, way } = one.grounded ? one.ground : { how: 'step', way: [] };
        const reached = new Set(one.from);
        for (const link of way) {
          expect([reached.has(link.from), isDrawn(debate, one.essay, link)]).toEqual([true, true]);
          reached.add(link.to);
        }
        expect(way.filter(({ by }) => by === 'contradiction')).toHaveLength(how === 'contradiction' ? 1 : 0);
        expect(way.length).toBeLessThanOrEqual(one.from.length * FARTHEST);
      }
    });
  });

  test('L8 does not depend on the order in which the debate is written down', () => {
    forEveryDebate((debate, found) => {
      const turned = {
        ...debate,
        claims: debate.claims.toReversed(),
        essays: debate.essays.toReversed(),
        inferences: debate.inferences.toReversed(),
        supports: debate.supports.toReversed(),
        rebuttals: debate.rebuttals.toReversed(),
        contradictions: debate.contradictions.toReversed(),
      };
      const names = (list: readonly Groundedness[]): unknown[] => list.map((one) => [one.id, one.grounded, one.grounded && one.ground.how, one.grounded && one.ground.way.length]);
      expect(names(groundedness(debateGraph(turned)))).toEqual(names(found));
    });
  });
});
