import { setsByMost, setsOf, unattackedBy } from './encodings.ts';
import type { Engine } from './engine.ts';
import type { Part } from './parts.ts';

/**
 * The ideal extension (SPEC.md, P8), after Dunne (2009): the largest complete extension that nothing attacks which some complete
 * extension holds.
 */
export async function idealExtension(part: Part, engine: Engine): Promise<readonly number[]> {
  const credulous = new Set(await engine.shownBySome(setsOf('complete', part)));
  const [largest = []] = await engine.answerSets(setsByMost('complete', 'set', part) + unattackedBy(credulous, part), { maximal: true, most: 1 });
  return largest;
}
