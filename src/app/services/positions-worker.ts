/** Answers questions about positions, one after the other; `positions-service.ts` starts it. */
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { claimInPositions, type ClaimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import { positionsOf, type Positions } from '../../../graph/positions/debate/positions.ts';
import type { Engine } from '../../../graph/positions/engine.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import { clingoEngine } from '../../engine/clingo.ts';
import type { ClingoFactory } from '../../engine/clingo-module.ts';
import type { QuestionMessage, Reply } from './questions.ts';

export type PositionsQuestion = { readonly semantics: Semantics } & ({ readonly most: number } | { readonly claim: string });

export interface PositionsMessage extends QuestionMessage<PositionsQuestion> {
  /** Address of the solver's WebAssembly: this script may lie elsewhere than it was built. */
  readonly wasm: string;
}

export type PositionsReply = Reply<Positions | ClaimInPositions>;

let clingo: Engine | undefined;
let g: DebateGraph | undefined;

self.addEventListener('message', ({ data }: MessageEvent<PositionsMessage>) => {
  void reply(data).then((message) => self.postMessage(message));
});

async function reply({ debate, question, wasm }: PositionsMessage): Promise<PositionsReply> {
  try {
    if (debate !== undefined) g = debateGraph(debate);
    if (g === undefined) throw new Error('positions: there is no debate to ask about');
    const { semantics } = question;
    clingo ??= clingoEngine(async () => (await import('clingo-wasm/clingo.js')).default as ClingoFactory, wasm);
    const answer = 'claim' in question ? await claimInPositions(g, semantics, question.claim, clingo) : await positionsOf(g, semantics, clingo, question);
    return { answer };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
