/** Answers questions about positions, one after the other; `positions-service.ts` starts it. */
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { claimInPositions, type ClaimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import { positionsOf, type Positions } from '../../../graph/positions/debate/positions.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import { clingoEngine } from '../../engine/clingo.ts';
import type { ClingoFactory } from '../../engine/clingo-module.ts';

export type PositionsQuestion = { readonly semantics: Semantics } & ({ readonly most: number } | { readonly claim: string });

export interface PositionsMessage {
  /** Left out where it is the one of the message before. */
  readonly debate?: Debate;
  readonly question: PositionsQuestion;
}

export type PositionsReply = { readonly answer: Positions | ClaimInPositions } | { readonly error: string };

const clingo = clingoEngine(async () => (await import('clingo-wasm/clingo.js')).default as ClingoFactory);

let g: DebateGraph | undefined;

self.addEventListener('message', ({ data }: MessageEvent<PositionsMessage>) => {
  void reply(data).then((message) => self.postMessage(message));
});

async function reply({ debate, question }: PositionsMessage): Promise<PositionsReply> {
  try {
    if (debate !== undefined) g = debateGraph(debate);
    if (g === undefined) return { error: 'There is no debate to ask about.' };
    const { semantics } = question;
    const answer = 'claim' in question ? await claimInPositions(g, semantics, question.claim, clingo) : await positionsOf(g, semantics, clingo, question);
    return { answer };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
