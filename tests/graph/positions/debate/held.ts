/** Positions of little debates, as a reader writes them down: `p`, `not p`, `!r1`. */
import type { DebateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Held } from '../../../../graph/positions/debate/position.ts';
import { positionsOf } from '../../../../graph/positions/debate/positions.ts';
import type { Semantics } from '../../../../graph/positions/semantics.ts';
import { build } from '../../build.ts';
import { clingo } from '../solving.ts';

export function heldWords({ claims, denied, rebuttals }: Held): string {
  return [...claims, ...denied.map((claim) => `not ${claim}`), ...rebuttals.map((id) => `!${id}`)].join(' ');
}

/** The positions of a debate of these lines (see build.ts), each as what it holds. */
export async function positionsIn(semantics: Semantics, ...lines: string[]): Promise<string[]> {
  return (await allPositions(build(...lines), semantics)).positions.map(heldWords);
}

export function allPositions(g: DebateGraph, semantics: Semantics) {
  return positionsOf(g, semantics, clingo, { most: 100 });
}
