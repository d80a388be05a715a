import type { Theory, TheoryIndex } from './theory.ts';

/** That no step leads to a statement. */
export const NONE = -1;

/**
 * Forward chaining (Dowling & Gallier 1984) by the steps that may be taken: of each statement the step that derives it first, or
 * `NONE`. The steps are taken breadth first, so that these make the least deep tree of steps, and none of them goes in a circle.
 */
export function derive({ steps }: Theory, { using }: Pick<TheoryIndex, 'using'>, mayTake: (step: number) => boolean): Int32Array {
  const by = new Int32Array(using.length).fill(NONE);
  const missing = Int32Array.from(steps, ({ premises }) => premises.length);
  const queue: number[] = [];
  const take = (step: number): void => {
    const conclusion = steps[step]?.conclusion ?? NONE;
    if (by[conclusion] !== NONE || !mayTake(step)) return;
    by[conclusion] = step;
    queue.push(conclusion);
  };
  for (const step of steps.keys()) if (missing[step] === 0) take(step);
  // The list grows while it is gone through.
  for (const statement of queue) {
    for (const step of using[statement] ?? []) {
      const left = (missing[step] ?? 0) - 1;
      missing[step] = left;
      if (left === 0) take(step);
    }
  }
  return by;
}
