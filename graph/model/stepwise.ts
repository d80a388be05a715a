/**
 * Work that takes long, in small steps: whoever does it can do other things in between, tell how much of it is done, or leave it.
 * Each step gives how much of the whole is done, from 0 to 1.
 */
export type Stepwise<T> = Generator<number, T, void>;

/** All of it without a pause. */
export function atOnce<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What takes no time worth telling. */
export function* done<T>(value: T): Stepwise<T> {
  yield 1;
  return value;
}

/** A part of some work, which is from one share of it to the other. */
export function* within<T>(work: Stepwise<T>, from: number, to: number): Stepwise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** As much as takes a few milliseconds, of things that take some microseconds each. */
const AT_A_TIME = 500;

/** Goes through a list, with a pause now and then. */
export function* eachOf<T>(list: readonly T[], act: (item: T, place: number) => void, atATime = AT_A_TIME): Stepwise<void> {
  for (let i = 0; i < list.length; i += 1) {
    const item = list[i];
    if (item !== undefined) act(item, i);
    if ((i + 1) % atATime === 0) yield (i + 1) / list.length;
  }
}

/** What becomes of each thing of a list, one after the other, with a pause now and then. */
export function* flatMapOf<T, U>(list: readonly T[], to: (item: T, place: number) => readonly U[], atATime = AT_A_TIME): Stepwise<U[]> {
  const all: U[] = [];
  yield* eachOf(list, (item, place) => void all.push(...to(item, place)), atATime);
  return all;
}

/** As `toSorted` has it, with a pause now and then: of a hundred thousand things that takes long. */
export function* sortedStepwise<T>(list: readonly T[], compare: (a: T, b: T) => number): Stepwise<T[]> {
  const starts = Array.from({ length: Math.ceil(list.length / SORTED_AT_A_TIME) }, (_, i) => i * SORTED_AT_A_TIME);
  let runs = yield* within(flatMapOf(starts, (start) => [list.slice(start, start + SORTED_AT_A_TIME).toSorted(compare)], 1), 0, 0.5);
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* within(mergedStepwise(runs[i] ?? [], runs[i + 1] ?? [], compare), 0.5, 0.5 + 0.5 / runs.length));
    runs = merged;
  }
  return runs[0] ?? [];
}

const SORTED_AT_A_TIME = 4000;

function* mergedStepwise<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Stepwise<T[]> {
  const merged: T[] = [];
  for (let [i, j] = [0, 0]; i < one.length || j < other.length; ) {
    const [a, b] = [one[i], other[j]];
    const isFirst = j >= other.length || (i < one.length && compare(a as T, b as T) <= 0);
    merged.push((isFirst ? a : b) as T);
    if (isFirst) i += 1;
    else j += 1;
    if (merged.length % SORTED_AT_A_TIME === 0) yield merged.length / (one.length + other.length);
  }
  return merged;
}

/** Work that is done once, by whoever asks first and goes on; those who ask meanwhile help with the same. */
export class Shared<T> {
  private work: Stepwise<T> | undefined;
  private done: { readonly value: T } | undefined;
  private share = 0;

  constructor(private readonly begin: () => Stepwise<T>) {}

  *get(): Stepwise<T> {
    for (;;) {
      if (this.done !== undefined) return this.done.value;
      this.work ??= this.begin();
      const step = this.work.next();
      if (step.done === true) {
        this.done = { value: step.value };
        this.work = undefined;
      } else {
        this.share = step.value;
        yield this.share;
      }
    }
  }
}
