/** Groundedness by its rules, as sets that are closed until nothing more comes in, against the search; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundedness, type Groundedness } from '../../../graph/analysis/groundedness.ts';
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
        if (!one.grounded) continue;
        const reached = new Set(one.from);
        for (const { by, id, from, to } of one.ground.way) {
          expect(reached).toContain(from);
          reached.add(to);
          if (by === 'inference') {
            const inference = debate.inferences.find((i) => i.id === id);
            expect(inference?.premises).toContain(from);
            expect(inference?.conclusion).toBe(to);
            if (one.essay !== null) expect(inference?.essay).toBe(one.essay);
          } else if (by === 'case') {
            const drawn = debate.supports.find((s) => s.id === id);
            expect([[from, to], [to, from]]).toContainEqual([drawn?.from, drawn?.to]);
          } else {
            expect(debate.contradictions.find((x) => x.id === id)?.claims.toSorted()).toEqual([from, to].toSorted());
          }
        }
        expect(one.ground.way.filter(({ by }) => by === 'contradiction')).toHaveLength(one.ground.how === 'contradiction' ? 1 : 0);
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
