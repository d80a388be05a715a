/** Can a claim be held, and what speaks for and against it? (SPEC.md, P19, P21) */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Engine } from '../engine.ts';
import type { Extension } from '../extensions.ts';
import type { Semantics } from '../semantics.ts';
import { witnessedAcceptance, type Acceptance } from './acceptance.ts';
import { debateTheory } from './debate-theory.ts';
import { explain, type Explanation } from './explain.ts';
import { positionsWith, type Position } from './position.ts';

/** How a claim stands to all positions, and why. */
export interface ClaimInPositions {
  readonly semantics: Semantics;
  readonly claim: string;
  readonly acceptance: Acceptance;
  /** A position that holds the claim, if there is one. */
  readonly holding: Example | undefined;
  /** A position that does not, if there is one. There is neither only where there is no position at all. */
  readonly without: Example | undefined;
}

export interface Example {
  readonly position: Position;
  readonly explanation: Explanation;
}

/**
 * How a claim stands to the positions, with an example and the reasons.
 *
 * @throws Error if the debate has no such claim
 */
export async function claimInPositions(g: DebateGraph, semantics: Semantics, claim: string, engine: Engine): Promise<ClaimInPositions> {
  const theory = debateTheory(g);
  const statement = theory.numberOfClaim.get(claim);
  if (statement === undefined) throw new Error(`The debate has no claim ${JSON.stringify(claim)}.`);
  const written = positionsWith(g, theory);
  const example = (extension: Extension | undefined): Example | undefined =>
    extension && { position: written(extension), explanation: explain(g, theory, extension, statement) };
  const { acceptance, holding, without } = await witnessedAcceptance(theory, semantics, statement, engine);
  return { semantics, claim, acceptance, holding: example(holding), without: example(without) };
}
