/** What is drawn from a distribution that was counted somewhere. */
import type { Random } from './random.ts';

/** Things with how often each of them comes; the numbers need not come to 1. */
export type Weights<T> = readonly (readonly [thing: T, weight: number])[];

/** The least value, the deciles and the greatest value of what was measured. */
export type Deciles = readonly number[];

/** @throws RangeError if there is nothing to draw */
export function drawFrom<T>(weights: Weights<T>, random: Random): T {
  let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [thing, weight] of weights) {
    left -= weight;
    if (left < 0) return thing;
  }
  const [thing] = weights.at(-1) ?? nothing();
  return thing;
}

/** A whole number; between two deciles, all are equally likely. */
export function drawBetween(deciles: Deciles, random: Random): number {
  const place = random.next() * (deciles.length - 1);
  const below = Math.floor(place);
  const from = deciles[below] ?? nothing();
  return Math.round(from + (place - below) * ((deciles[below + 1] ?? from) - from));
}

/** One of a list, each as likely as the others. */
export function oneOf<T>(things: readonly T[], random: Random): T {
  return things.length === 0 ? nothing() : (things[random.below(things.length)] as T);
}

function nothing(): never {
  throw new RangeError('drawFrom: there is nothing to draw; give at least one thing');
}
