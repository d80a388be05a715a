import { setsOf } from './encodings.ts';
import type { Engine } from './engine.ts';
import type { Part } from './parts.ts';

/**
 * The ideal extension, after Dunne (2009): of the arguments that some complete extension holds, those that none of these
 * attacks; and of them again and again only what they defend themselves (SPEC.md, P8).
 */
export async function idealExtension({ members, attackers }: Part, engine: Engine): Promise<readonly number[]> {
  const credulous = new Set(await engine.shownBySome(setsOf('complete', { members, attackers })));
  const kept = new Set([...credulous].filter((x) => !(attackers[x] ?? []).some((y) => credulous.has(y))));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    const isOut = attackers.map((sources) => sources.some((source) => kept.has(source)));
    for (const x of kept) if (!(attackers[x] ?? []).every((y) => isOut[y])) kept.delete(x);
  }
  return [...kept];
}
