import type { DebateGraph } from './debate-graph.ts';
import type { Essay } from './schema.ts';
import { atOnce, type Stepwise } from './stepwise.ts';

/**
 * Makes a question about a debate one that is worked out once for each debate. A `DebateGraph` never changes, so the
 * answer cannot grow stale, and it goes when the debate does.
 */
export function perGraph<T extends object>(ask: (g: DebateGraph) => T): PerGraph<T> {
  const answers = new WeakMap<DebateGraph, T>();
  const asked = (g: DebateGraph): T => {
    const known = answers.get(g);
    if (known !== undefined) return known;
    const answer = ask(g);
    answers.set(g, answer);
    return answer;
  };
  return Object.assign(asked, { knows: (g: DebateGraph) => answers.has(g), learn: (g: DebateGraph, answer: T) => void answers.set(g, answer) });
}

/** A question that is worked out once; `learn` gives it the answer that somebody else has worked out, a worker for one. */
export interface PerGraph<T> {
  (g: DebateGraph): T;
  readonly knows: (g: DebateGraph) => boolean;
  readonly learn: (g: DebateGraph, answer: T) => void;
}

/** The same for a question that takes long: `stepwise` works it out in steps, and whoever asks after that has the answer at once. */
export function perGraphInSteps<T extends object>(ask: (g: DebateGraph) => Stepwise<T>): PerGraphInSteps<T> {
  const asked = perGraph((g) => atOnce(ask(g)));
  return Object.assign(asked, {
    *stepwise(g: DebateGraph): Stepwise<T> {
      if (!asked.knows(g)) asked.learn(g, yield* ask(g));
      return asked(g);
    },
  });
}

export interface PerGraphInSteps<T> extends PerGraph<T> {
  readonly stepwise: (g: DebateGraph) => Stepwise<T>;
}

/** The same for a question about one essay of a debate. */
export function perEssay<T extends object>(ask: (g: DebateGraph, essay: Essay) => T): (g: DebateGraph, essay: Essay) => T {
  const answersIn = perGraph(() => new Map<Essay, T>());
  return (g, essay) => {
    const answers = answersIn(g);
    const known = answers.get(essay);
    if (known !== undefined) return known;
    const answer = ask(g, essay);
    answers.set(essay, answer);
    return answer;
  };
}
