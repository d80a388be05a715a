import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Essay } from '../../model/schema.ts';

export type EssayPair = readonly [a: Essay, b: Essay];

export interface CommonEssays {
  /** Read from the same text, whatever the readings call the essay; in the order of A. */
  readonly common: readonly EssayPair[];
  /** Essays of one id that were read from different texts, or from texts of which a reading has no digest. */
  readonly unlike: readonly EssayPair[];
}

/** The essays that two readings can be compared on. Positions mean something only in the same text. */
export function commonEssays(a: DebateGraph, b: DebateGraph): CommonEssays {
  const byText = new Map(b.debate.essays.toReversed().flatMap((essay) => (essay.sha256 === null ? [] : [[essay.sha256, essay]])));
  const common: EssayPair[] = [];
  const unlike: EssayPair[] = [];
  for (const essay of a.debate.essays) {
    const sameText = essay.sha256 === null ? undefined : byText.get(essay.sha256);
    const sameId = b.essays.get(essay.id);
    if (sameText) common.push([essay, sameText]);
    else if (sameId) unlike.push([essay, sameId]);
  }
  return { common, unlike };
}
