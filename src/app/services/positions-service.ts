/** Which claims can be held together, worked out in a worker: the solver takes its time, and is loaded with the first question. */
import wasm from 'clingo-wasm/clingo.wasm?url';
import { say } from '../../../graph/language/say.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import type { ClaimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import type { Positions } from '../../../graph/positions/debate/positions.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import type { PositionsMessage, PositionsQuestion } from './positions-worker.ts';
import workerAddress from './positions-worker.ts?worker&url';
import { createQuestions } from './questions.ts';
import { startWorker } from './start-worker.ts';

/**
 * Questions are answered in the order in which they are asked. An answer rejects with an `AbortError` once the signal says so or the
 * service is disposed of, with another error if the solver fails or cannot be loaded.
 */
export interface PositionsService {
  /** @param most how many positions, and alternatives of a choice, are given */
  readonly positions: (debate: Debate, semantics: Semantics, most: number, abort?: AbortSignal) => Promise<Positions>;
  readonly claim: (debate: Debate, semantics: Semantics, claim: string, abort?: AbortSignal) => Promise<ClaimInPositions>;
  readonly dispose: () => void;
}

/** Starts its worker with the first question. */
export function createPositionsService(): PositionsService {
  const { ask, dispose } = createQuestions<PositionsQuestion, Positions | ClaimInPositions>(
    () => startWorker(workerAddress),
    (message): PositionsMessage => ({ ...message, wasm: new URL(wasm, document.baseURI).href }),
    () => say('The solver could not be loaded or broke down; try again, or reload the page.'),
  );
  return {
    // The worker answers each kind of question with its kind of answer.
    positions: (debate, semantics, most, abort) => ask(debate, { semantics, most }, abort) as Promise<Positions>,
    claim: (debate, semantics, claim, abort) => ask(debate, { semantics, claim }, abort) as Promise<ClaimInPositions>,
    dispose,
  };
}
