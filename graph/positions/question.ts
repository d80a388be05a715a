import type { Engine } from './engine.ts';
import type { Framework } from './framework.ts';
import type { Problem } from './semantics.ts';

/** All that it takes to solve a problem. */
export interface Question {
  readonly problem: Problem;
  readonly framework: Framework;
  /** By number; of no account where the problem asks about none. */
  readonly argument: number;
  readonly engine: Engine;
}
