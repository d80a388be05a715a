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
