/** Reliance by its rules, read word for word and without a thought for speed, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliance } from '../../../graph/analysis/reliance.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate, Essay, Inference, Occurrence } from '../../../graph/model/schema.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const SEED = 1951;
const RUNS = 2000;

interface NaiveStep {
  readonly from: readonly string[];
  readonly to: string;
}

/** C1 */
const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';

const voicings = (debate: Debate, essay: Essay, claim: string): Occurrence[] =>
  debate.claims.find((c) => c.id === claim)?.occurrences.filter((o) => o.essay === essay.id) ?? [];

/** C2 */
const own = (debate: Debate, essay: Essay): Inference[] =>
  debate.inferences.filter((i) => i.essay === essay.id && commits(i.stance));

/** C3 */
function holds(debate: Debate, essay: Essay, claim: string): boolean {
  return (
    voicings(debate, essay, claim).some((o) => commits(o.stance)) ||
    own(debate, essay).some((i) => i.conclusion === claim || i.premises.includes(claim))
  );
}

/** A1–A4 */
function stepsOf(debate: Debate, essay: Essay): NaiveStep[] {
  const lent = debate.supports
    .map((s) => ({ ...s, sources: [s.from, ...(s.with ?? [])] }))
    .filter((s) => (s.essay === essay.id || s.essay === null) && s.sources.every((source) => holds(debate, essay, source)));
  return [
    ...own(debate, essay).map((i) => ({ from: i.premises, to: i.conclusion })),
    ...lent.filter((s) => holds(debate, essay, s.to)).map((s) => ({ from: s.sources, to: s.to })),
    ...lent.flatMap((s) => own(debate, essay).flatMap((i) => (i.id === s.to ? [{ from: s.sources, to: i.conclusion }] : []))),
  ];
}

/** Steps of the shortest way from one claim to another, found by going all ways that meet no claim twice. */
function shortestWay(from: string, to: string, steps: readonly NaiveStep[], met: readonly string[] = []): number {
  if (from === to) return 0;
  const ways = steps
    .filter((step) => step.from.includes(from) && !met.includes(step.to))
    .map((step) => 1 + shortestWay(step.to, to, steps, [...met, from]));
  return Math.min(Infinity, ...ways);
}

/** D1–D4: whatever the rules let stand, until they let nothing more stand. */
function standingClaims(debate: Debate, essay: Essay, without?: string): string[] {
  const inferences = own(debate, essay);
  const may = debate.claims.map((c) => c.id).filter((id) => holds(debate, essay, id) && id !== without);
  const stands = may.filter((id) => !inferences.some((i) => i.conclusion === id));
  for (;;) {
    const next = may.find(
      (id) => !stands.includes(id) && inferences.some((i) => i.conclusion === id && i.premises.every((p) => stands.includes(p))),
    );
    if (next === undefined) return stands;
    stands.push(next);
  }
}

const thesesIn = (debate: Debate, essay: Essay): string[] =>
  debate.claims.map((c) => c.id).filter((id) => voicings(debate, essay, id).some((o) => o.role === 'thesis'));

/** R1, R2 and R4: the claims relied on, each with the number of its steps. */
function reliedOn(debate: Debate, essay: Essay): Map<string, number> {
  const steps = stepsOf(debate, essay);
  const found = new Map<string, number>();
  for (const { id } of debate.claims) {
    const others = thesesIn(debate, essay).filter((thesis) => thesis !== id);
    const distance = Math.min(Infinity, ...others.map((thesis) => shortestWay(id, thesis, steps)));
    if (holds(debate, essay, id) && distance < Infinity) found.set(id, distance);
  }
  return found;
}

function essayAt(debate: Debate, index: number): Essay {
  const essay = debate.essays[index];
  if (essay === undefined) throw new Error('more reliance than essays');
  return essay;
}

const sorted = (ids: readonly string[]): string[] => ids.toSorted();

function forEveryDebate(property: (debate: Debate) => void): void {
  fc.assert(fc.property(anyDebate, property), { numRuns: RUNS, seed: SEED });
}

describe(`reliance in ${RUNS} random debates (seed ${SEED})`, { timeout: 60_000 }, () => {
  test('V1–V8 the debates are valid', () => {
    forEveryDebate((debate) => {
      expect(validateDebate(debate).filter((d) => d.severity === 'error')).toEqual([]);
    });
  });

  test('R1 R2 R4 is on the held claims from which a way leads to another claim that is a thesis, as far as the shortest', () => {
    forEveryDebate((debate) => {
      const found = reliance(debateGraph(debate));
      expect(found.map((r) => [r.essay, r.author])).toEqual(debate.essays.map((e) => [e.id, e.author]));
      for (const [i, essay] of debate.essays.entries()) {
        expect(new Map(found[i]?.premises.map((p) => [p.claim, p.steps]))).toEqual(reliedOn(debate, essay));
        expect(found[i]?.premises.every((p) => p.direct === (p.steps === 1))).toBe(true);
        expect(found[i]?.theses).toEqual(thesesIn(debate, essay));
      }
    });
  });

  test('R2 is told nearest first, then in the order of the debate', () => {
    forEveryDebate((debate) => {
      const order = debate.claims.map((c) => c.id);
      for (const { premises } of reliance(debateGraph(debate))) {
        const ranks = premises.map((p) => p.steps * order.length + order.indexOf(p.claim));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    });
  });

  test('R3 R6 is load-bearing for the theses that stand with it and not without it, as other claims do', () => {
    forEveryDebate((debate) => {
      for (const [i, { premises, falls }] of reliance(debateGraph(debate)).entries()) {
        const essay = essayAt(debate, i);
        for (const premise of premises) {
          const without = standingClaims(debate, essay, premise.claim);
          const falling = standingClaims(debate, essay).filter((id) => id !== premise.claim && !without.includes(id));
          const fallingTheses = falling.filter((id) => thesesIn(debate, essay).includes(id));
          expect(sorted(falls(premise.claim))).toEqual(sorted(falling));
          expect(sorted(premise.loadBearingFor)).toEqual(sorted(fallingTheses));
          expect(premise.loadBearing).toBe(fallingTheses.length > 0);
        }
      }
    });
  });

  test('R5 is in the voice and with the stance of the occurrence that commits the author, in their own voice if there is one', () => {
    forEveryDebate((debate) => {
      for (const [i, { premises }] of reliance(debateGraph(debate)).entries()) {
        const essay = essayAt(debate, i);
        for (const premise of premises) {
          const committing = voicings(debate, essay, premise.claim).filter((o) => commits(o.stance));
          if (committing.length === 0) continue;
          const inOwnVoice = committing.filter((o) => o.voice === essay.author);
          const candidates = inOwnVoice.length > 0 ? inOwnVoice : committing;
          expect(candidates.map((o) => [o.voice, o.stance, o.implicit])).toContainEqual([premise.voice, premise.stance, premise.implicit]);
          expect(premise.anchors).toEqual(committing.flatMap((o) => o.anchors));
        }
      }
    });
  });
});

describe('reliance that random debates once got wrong', () => {
  test('R4 a thesis that only its own premises rest on is no premise of itself', () => {
    const [found] = reliance(build('A: thesis t, asserts p', 'A: p => t', 'A: t => p'));
    expect(found?.premises.map((p) => p.claim)).toEqual(['p']);
  });

  test('R4 a thesis that supports the inference to itself is no premise of itself', () => {
    const [found] = reliance(build('A: thesis t, asserts p', 'A: p => t', 'A: t -> #1'));
    expect(found?.premises.map((p) => p.claim)).toEqual(['p']);
  });

  test('R2 R4 the steps of a thesis are counted to the other thesis, past the way around to itself', () => {
    const [found] = reliance(build('A: thesis t u, asserts p q r', 'A: t => p', 'A: p => t', 'A: t => q', 'A: q => r', 'A: r => u'));
    expect(found?.premises.find((p) => p.claim === 't')?.steps).toBe(3);
  });
});
