/** What holds between claims whichever essay says so: supports and rebuttals across essays, contradictions, and pairs that only look like some. */
import type { Contradiction, LookAlike, Rebuttal, Support } from '../model/schema.ts';
import type { DebateShape } from './debate-shape.ts';
import { claimId, inferenceId, type Draft } from './draft.ts';
import { drawFrom } from './draws.ts';
import type { Random } from './random.ts';
import { reasonOf } from './sentences.ts';

export interface Between {
  readonly supports: readonly Omit<Support, 'id'>[];
  readonly rebuttals: readonly Omit<Rebuttal, 'id'>[];
  readonly contradictions: readonly Contradiction[];
  readonly lookAlikes: readonly LookAlike[];
}

type Pair = readonly [one: number, other: number];

/** How often two claims are looked for before there is one pair less; in a small debate there may be none left. */
const TRIES = 8;
/** Share of contradictions in one essay in which it tells what others say. */
const OVER_TOLD = 0.7;

export function drawBetweenEssays({ claims: all, firsts, homes, told, essayOfInference }: Draft, { between: shape }: Pick<DebateShape, 'between'>, random: Random): Between {
  const claims = all.length;
  const homeOf = (claim: number): number => homes[claim] ?? 0;
  const inEssay = (essay: number): number => {
    const first = firsts[essay] ?? 0;
    return first + random.below((firsts[essay + 1] ?? claims) - first);
  };
  /** One of two: rather the one that its essay leads up to. */
  const claim = (): number => {
    const one = random.below(claims);
    return Math.min(one, inEssay(homeOf(one)));
  };
  const across = (): Pair | undefined => {
    const [one, other] = [claim(), claim()];
    return homeOf(one) === homeOf(other) ? undefined : [one, other];
  };
  const within = (): Pair | undefined => {
    const one = told.length > 0 && random.chance(OVER_TOLD) ? (told[random.below(told.length)] ?? 0) : claim();
    const other = inEssay(homeOf(one));
    return one === other ? undefined : [one, other];
  };
  const many = <T>(perClaim: number, draw: () => T | undefined): T[] => {
    const drawn: T[] = [];
    for (let left = Math.round(perClaim * claims); left > 0; left -= 1) {
      let one = draw();
      for (let n = 1; n < TRIES && one === undefined; n += 1) one = draw();
      if (one !== undefined) drawn.push(one);
    }
    return drawn;
  };

  const taken = new Set<number>();
  /** A pair that there has not been yet. */
  const newPair = (inOne: number): readonly [string, string] | undefined => {
    const pair = random.chance(inOne) ? within() : across();
    if (pair === undefined) return undefined;
    const key = Math.min(...pair) * claims + Math.max(...pair);
    if (taken.has(key)) return undefined;
    taken.add(key);
    return [claimId(pair[0]), claimId(pair[1])];
  };

  const rebuttal = (): Omit<Rebuttal, 'id'> | undefined => {
    if (essayOfInference.length > 0 && random.chance(shape.rebuttalsOfSteps)) {
      const [from, step] = [claim(), random.below(essayOfInference.length)];
      return homeOf(from) === essayOfInference[step] ? undefined : { essay: null, from: claimId(from), to: inferenceId(step) };
    }
    const pair = across();
    return pair && { essay: null, from: claimId(pair[0]), to: claimId(pair[1]) };
  };
  return {
    supports: many(shape.supports, () => {
      const pair = across();
      return pair && { essay: null, from: claimId(pair[0]), to: claimId(pair[1]), ...(random.chance(shape.supportsAsCases) && { case: true }) };
    }),
    rebuttals: many(shape.rebuttals, rebuttal),
    contradictions: many(shape.contradictions, () => newPair(shape.contradictionsWithin)).map(([one, other], i) => ({
      id: `x${i + 1}`,
      kind: drawFrom(shape.kinds, random),
      strength: drawFrom(shape.strengths, random),
      claims: [one, other],
      explanation: reasonOf(true, random),
    })),
    lookAlikes: many(shape.lookAlikes, () => newPair(shape.lookAlikesWithin)).map(([one, other]) => ({ claims: [one, other], reason: reasonOf(false, random) })),
  };
}
