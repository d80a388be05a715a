import type { PlacedText } from '../../graph/anchor/assign-texts.ts';
import { coverageOf, segmentsOf } from '../../graph/anchor/segments.ts';
import { spansByClaim, type FoundSpans } from './essay-claims.ts';

/** What follows from a text whatever is selected and hidden. */
export interface PlacedFacts {
  readonly text: PlacedText;
  /** 0 to 1 */
  readonly coverage: number;
  readonly spans: ReadonlyMap<string, FoundSpans>;
}

export function placedFacts(text: PlacedText): PlacedFacts {
  const { length } = text.source.text;
  return {
    text,
    coverage: coverageOf(length, segmentsOf(length, text.anchors)),
    spans: spansByClaim(text.anchors),
  };
}
