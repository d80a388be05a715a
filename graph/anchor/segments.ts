/** A text cut so that overlapping spans can be drawn (SPEC.md, N8). */
import type { PlacedAnchor } from './assign-texts.ts';

/** A run of text that is covered by the same spans throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The spans that cover it, the shortest first: the one that says most exactly what stands here. */
  readonly spans: readonly PlacedAnchor[];
}

/** The whole text from 0 to `length` in order, without gaps. */
export function segmentsOf(length: number, anchors: readonly PlacedAnchor[]): Segment[] {
  const spans = anchors.flatMap((a) => (a.found === undefined ? [] : [{ ...a.found, placed: a }]));
  const cuts = [...new Set([0, length, ...spans.flatMap((s) => [s.start, s.end])])]
    .filter((cut) => cut <= length)
    .toSorted((a, b) => a - b);
  const starting = spans.toSorted((a, b) => a.start - b.start);
  let open: typeof spans = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    for (let span = starting[next]; span !== undefined && span.start <= start; span = starting[next]) {
      open.push(span);
      next += 1;
    }
    open = open.filter((span) => span.end > start);
    const covering = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map((span) => span.placed);
    return { start, end: cuts[i + 1] ?? length, spans: covering };
  });
}

/** The part of the text, 0 to 1, that at least one span covers. */
export function coverageOf(length: number, segments: readonly Segment[]): number {
  if (length === 0) return 0;
  return segments.filter((s) => s.spans.length > 0).reduce((sum, s) => sum + s.end - s.start, 0) / length;
}
