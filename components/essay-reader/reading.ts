/** An essay's text cut for reading: paragraphs of pieces, each covered by the same spans throughout. */
import type { PlacedAnchor } from '../../graph/anchor/assign-texts.ts';
import { segmentsOf, type Segment } from '../../graph/anchor/segments.ts';
import { paragraphsOf, type Range } from './paragraphs.ts';

export interface Piece extends Range {
  /** Place among all pieces of the text, from 0. */
  readonly index: number;
  /** The spans that cover it, the innermost first. */
  readonly spans: readonly PlacedAnchor[];
  /** The spans of which this is the first piece. */
  readonly begins: readonly PlacedAnchor[];
  /** Whether it is where the keyboard reaches its innermost span. */
  readonly stop: boolean;
}

export interface Reading {
  readonly paragraphs: readonly (readonly Piece[])[];
  /** The line, from 0, on which a span is underlined throughout, so that spans that overlap do not hide each other. */
  readonly lanes: ReadonlyMap<PlacedAnchor, number>;
}

export function readingOf(text: string, anchors: readonly PlacedAnchor[]): Reading {
  const segments = segmentsOf(text.length, anchors);
  const begun = new Set<PlacedAnchor>();
  const reached = new Set<PlacedAnchor>();
  let index = 0;
  const pieceOf = ({ start, end, spans }: Segment): Piece => {
    const begins = spans.filter((span) => !begun.has(span));
    for (const span of begins) begun.add(span);
    const [innermost] = spans;
    // What has no letter cannot be read out: nobody would know what the keyboard has reached.
    const stop = innermost !== undefined && !reached.has(innermost) && /[\p{L}\p{N}]/u.test(text.slice(start, end));
    if (stop) reached.add(innermost);
    index += 1;
    return { index: index - 1, start, end, spans, begins, stop };
  };
  const paragraphs = cutInto(paragraphsOf(text), segments).map((parts) => parts.map(pieceOf));
  return { paragraphs, lanes: lanesOf(segments) };
}

/** The segments as they lie in each of the ranges; both are in order. */
function cutInto(ranges: readonly Range[], segments: readonly Segment[]): Segment[][] {
  let first = 0;
  return ranges.map(({ start, end }) => {
    while ((segments[first]?.end ?? Infinity) <= start) first += 1;
    const inside: Segment[] = [];
    for (let i = first, segment = segments[i]; segment !== undefined && segment.start < end; i += 1, segment = segments[i]) {
      inside.push({ ...segment, start: Math.max(start, segment.start), end: Math.min(end, segment.end) });
    }
    return inside;
  });
}

/** The shortest spans come nearest to the words; a longer one goes below all that it overlaps. */
function lanesOf(segments: readonly Segment[]): ReadonlyMap<PlacedAnchor, number> {
  const extents = new Map<PlacedAnchor, number[]>();
  for (const [i, { spans }] of segments.entries()) {
    for (const span of spans) {
      const places = extents.get(span);
      if (places) places.push(i);
      else extents.set(span, [i]);
    }
  }
  const lengthOf = ({ found }: PlacedAnchor): number => (found === undefined ? 0 : found.end - found.start);
  const taken = segments.map(() => new Set<number>());
  const lanes = new Map<PlacedAnchor, number>();
  for (const [span, places] of [...extents].toSorted(([a], [b]) => lengthOf(a) - lengthOf(b))) {
    let lane = 0;
    while (places.some((i) => taken[i]?.has(lane))) lane += 1;
    for (const i of places) taken[i]?.add(lane);
    lanes.set(span, lane);
  }
  return lanes;
}
