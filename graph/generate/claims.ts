/** The claims themselves, with no two in the same words. */
import type { Claim } from '../model/schema.ts';
import type { DebateShape } from './debate-shape.ts';
import { claimId } from './draft.ts';
import { drawBetween } from './draws.ts';
import type { Random } from './random.ts';
import { ofOnePlace, wordingOf } from './sentences.ts';

/** Without occurrences as yet, in the order of their numbers. */
export function wordedClaims(count: number, { claims: { texts, gists } }: Pick<DebateShape, 'claims'>, random: Random): Claim[] {
  const said = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    let wording = wordingOf({ text: drawBetween(texts, random), gist: drawBetween(gists, random) }, random);
    while (said.has(wording.text)) wording = ofOnePlace(wording, random);
    said.add(wording.text);
    return { id: claimId(i), ...wording, occurrences: [] };
  });
}
