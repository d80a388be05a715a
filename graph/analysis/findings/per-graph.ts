import type { DebateGraph } from '../../model/debate-graph.ts';

/**
 * Makes a question about a debate one that is worked out once for each debate, for several findings need the answer. A
 * `DebateGraph` never changes, so the answer cannot grow stale, and it goes when the debate does.
 */
export function perGraph<T extends object>(ask: (g: DebateGraph) => T): (g: DebateGraph) => T {
  const answers = new WeakMap<DebateGraph, T>();
  return (g) => {
    const known = answers.get(g);
    if (known !== undefined) return known;
    const answer = ask(g);
    answers.set(g, answer);
    return answer;
  };
}
