/** Where claims would stand in a text that nobody has written: in any order, at usual distances. */
import type { Anchor } from '../model/schema.ts';
import type { DebateShape } from './debate-shape.ts';
import { drawBetween, drawFrom } from './draws.ts';
import type { Random } from './random.ts';

export interface Layout {
  /** UTF-16 code units. */
  readonly length: number;
  /** At least one, the first in the text first. */
  readonly anchorsAt: (place: number) => Anchor[];
}

export function layOut(places: number, { essays: { textPerClaim }, occurrences }: Pick<DebateShape, 'essays' | 'occurrences'>, random: Random): Layout {
  const order = shuffled(places, random);
  const body = places * textPerClaim;
  const length = body + Math.max(1, occurrences.spans[0] ?? 1);
  const anchorFrom = (start: number): Anchor => ({ start, end: Math.min(length, start + drawBetween(occurrences.spans, random)) });
  return {
    length,
    anchorsAt: (place) => {
      const anchors = [anchorFrom((order[place] ?? 0) * textPerClaim + random.below(textPerClaim))];
      for (let n = drawFrom(occurrences.anchors, random); n > 1; n -= 1) anchors.push(anchorFrom(random.below(body)));
      return anchors.toSorted((a, b) => a.start - b.start);
    },
  };
}

/** After Fisher and Yates. */
function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
