/** Why the two sides of a clash cannot be held together. */
import type { Clash } from '../analysis/contradictions.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';

/** In the words of whoever drew the contradiction; of one over a rejected claim, that it is over this. */
export function clashExplanation(g: DebateGraph, { explanation, by, sides }: Clash): string {
  if (explanation !== undefined) return explanation;
  const claim = sides.find(({ commitment }) => commitment === 'rejects')?.claims[0] ?? '';
  const text = g.claims.get(claim)?.text ?? claim;
  return by === 'rejection' ? say(str`One side holds, and the other rejects, that: ${text}`) : say(str`It follows for one side, and the other rejects, that: ${text}`);
}
