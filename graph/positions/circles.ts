import { NONE } from './derive.ts';
import type { Theory, TheoryIndex } from './theory.ts';

/**
 * Of each statement, the number of the strongly connected component of steps in which it lies, or `NONE` if no way leads from it
 * back to it (Tarjan 1972, without recursion, for chains of steps may be long).
 */
export function circlesOf({ steps }: Theory, { using }: Pick<TheoryIndex, 'using'>): Int32Array {
  const circles = new Int32Array(using.length).fill(NONE);
  const found = new Int32Array(using.length).fill(NONE);
  const lowest = new Int32Array(using.length);
  const isOpen = new Uint8Array(using.length);
  const open: number[] = [];
  let [discovered, numbered] = [0, 0];

  const close = (root: number): void => {
    const members = open.splice(open.lastIndexOf(root));
    for (const member of members) isOpen[member] = 0;
    const goesRound = members.length > 1 || (using[root] ?? []).some((step) => steps[step]?.conclusion === root);
    if (!goesRound) return;
    for (const member of members) circles[member] = numbered;
    numbered += 1;
  };

  const enter = (statement: number): Visit => {
    found[statement] = discovered;
    lowest[statement] = discovered;
    discovered += 1;
    open.push(statement);
    isOpen[statement] = 1;
    return { statement, next: 0 };
  };

  const lower = (statement: number, to: number): void => {
    lowest[statement] = Math.min(lowest[statement] ?? 0, to);
  };

  for (const start of using.keys()) {
    if (found[start] !== NONE) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { statement } = visit;
      const step = using[statement]?.[visit.next];
      visit.next += 1;
      if (step === undefined) {
        path.pop();
        if (lowest[statement] === found[statement]) close(statement);
        const previous = path.at(-1);
        if (previous !== undefined) lower(previous.statement, lowest[statement] ?? 0);
        continue;
      }
      const conclusion = steps[step]?.conclusion ?? NONE;
      if (found[conclusion] === NONE) path.push(enter(conclusion));
      else if (isOpen[conclusion] === 1) lower(statement, found[conclusion] ?? 0);
    }
  }
  return circles;
}

interface Visit {
  readonly statement: number;
  next: number;
}
