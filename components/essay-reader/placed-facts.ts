import type { PlacedText } from '../../graph/anchor/assign-texts.ts';
import { coverageOf, segmentsOf } from '../../graph/anchor/segments.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { spansByClaim, type FoundSpans } from './essay-claims.ts';
import { describeSpans, type Descriptions } from './piece-view.ts';

/** What follows from a text whatever is selected and hidden. */
export interface PlacedFacts {
  readonly text: PlacedText;
  /** 0 to 1 */
  readonly coverage: number;
  readonly spans: ReadonlyMap<string, FoundSpans>;
  readonly about: Descriptions;
}

export function placedFacts(g: DebateGraph, text: PlacedText): PlacedFacts {
  const { length } = text.source.text;
  return {
    text,
    coverage: coverageOf(length, segmentsOf(length, text.anchors)),
    spans: spansByClaim(text.anchors),
    about: describeSpans(g, text.essay, text.anchors),
  };
}
