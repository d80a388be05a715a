/** Debates of any size, with the shape of real ones: for the same numbers the same debate on every machine, in time that grows with its size. */
import { DEBATE_FORMAT, DEBATE_VERSION, type Debate } from '../model/schema.ts';
import { drawBetweenEssays } from './between.ts';
import { wordedClaims } from './claims.ts';
import type { DebateShape } from './debate-shape.ts';
import { addRebuttal, addSupport, draftOf } from './draft.ts';
import { FITTED_SHAPE } from './fitted-shape.ts';
import { peopleOf } from './people.ts';
import { randomFor } from './random.ts';
import { essaySizes } from './sizes.ts';
import { MATTER, QUESTION } from './vocabulary.ts';
import { chancesOf, writeEssay } from './write-essay.ts';

export interface DebateOrder {
  /** How many, exactly; at least 1. */
  readonly claims: number;
  /** How many, exactly; at least 1, and no more than claims. */
  readonly essays: number;
  /** A whole number from 0 on. Debates of the same numbers and another seed are other debates. */
  readonly seed: number;
  /** Left out, that of the debate that ships. */
  readonly shape?: DebateShape;
}

/**
 * @throws RangeError if the numbers are not whole ones, or make no debate
 */
export function generateDebate({ claims: count, essays: essayCount, seed, shape = FITTED_SHAPE }: DebateOrder): Debate {
  requireWhole('claims', count, 1);
  requireWhole('essays', essayCount, 1);
  requireWhole('seed', seed, 0);
  if (essayCount > count) throw new RangeError(`generateDebate: ${essayCount} essays need a claim each, and there are ${count}; give more claims, or fewer essays`);

  const draft = draftOf(wordedClaims(count, shape, randomFor(seed, 'texts')), essayCount);
  const people = peopleOf(shape, randomFor(seed, 'people'));
  const chances = chancesOf(seed);
  let first = 0;
  for (const size of essaySizes(count, essayCount, shape.essays.unevenness, randomFor(seed, 'sizes'))) {
    writeEssay(draft, { first, count: size }, people, shape, chances);
    first += size;
  }
  const { supports, rebuttals, contradictions, lookAlikes } = drawBetweenEssays(draft, shape, randomFor(seed, 'between'));
  for (const support of supports) addSupport(draft, support);
  for (const rebuttal of rebuttals) addRebuttal(draft, rebuttal);
  return {
    format: DEBATE_FORMAT,
    version: DEBATE_VERSION,
    id: `generated-${count}-${essayCount}-${seed}`,
    title: `Generated debate about ${MATTER}`,
    question: QUESTION,
    people: [...people.all],
    essays: draft.essays,
    claims: [...draft.claims],
    inferences: draft.inferences,
    supports: draft.supports,
    rebuttals: draft.rebuttals,
    contradictions: [...contradictions],
    lookAlikes: [...lookAlikes],
  };
}

function requireWhole(name: string, number: number, least: number): void {
  if (!Number.isSafeInteger(number) || number < least) throw new RangeError(`generateDebate: ${name} is ${number}; give a whole number from ${least} on`);
}
