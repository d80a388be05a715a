import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedAnchor } from '../../../graph/anchor/assign-texts.ts';
import { coverageOf, segmentsOf } from '../../../graph/anchor/segments.ts';
import type { Claim, Occurrence } from '../../../graph/model/schema.ts';

const occurrence: Occurrence = { essay: 'A', voice: 'a', stance: 'asserts', role: 'thesis', implicit: false, anchors: [] };

function placed(id: string, found: readonly [number, number] | undefined): PlacedAnchor {
  const claim: Claim = { id, text: id, gist: id, occurrences: [occurrence] };
  const [start, end] = found ?? [0, 1];
  return { claim, occurrence, anchor: { start, end }, found: found && { start, end } };
}

function shown(length: number, anchors: readonly PlacedAnchor[]): string[] {
  return segmentsOf(length, anchors).map(({ start, end, spans }) => `${start}–${end} ${spans.map(({ claim }) => claim.id).join()}`.trim());
}

describe('segments', () => {
  test('N8 overlapping spans cut the text, the shortest span first', () => {
    expect(shown(20, [placed('long', [2, 12]), placed('short', [5, 7]), placed('late', [11, 15])])).toEqual([
      '0–2',
      '2–5 long',
      '5–7 short,long',
      '7–11 long',
      '11–12 late,long',
      '12–15 late',
      '15–20',
    ]);
  });

  test('N8 a span that was not found covers nothing', () => {
    expect(shown(9, [placed('lost', undefined)])).toEqual(['0–9']);
    expect(coverageOf(9, segmentsOf(9, [placed('lost', undefined)]))).toBe(0);
  });

  test('N8 an empty text has no segments and no coverage', () => {
    expect(segmentsOf(0, [])).toEqual([]);
    expect(coverageOf(0, [])).toBe(0);
  });

  test('N8 segments and coverage are those of looking at each code unit', () => {
    const length = 30;
    const span = fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 })).map(([start, size]) => [start, Math.min(length, start + size)] as const);
    fc.assert(
      fc.property(fc.array(fc.option(span, { nil: undefined }), { maxLength: 8 }), (spans) => {
        const anchors = spans.map((found, i) => placed(String(i), found));
        const segments = segmentsOf(length, anchors);
        const covering = Array.from({ length }, (_, at) =>
          spans.flatMap((found, i) => (found && found[0] <= at && at < found[1] ? [String(i)] : [])),
        );

        expect(segments.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k))).toEqual(
          Array.from({ length }, (_, at) => at),
        );
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at += 1) {
            expect(segment.spans.map(({ claim }) => claim.id).toSorted()).toEqual(covering[at]?.toSorted());
          }
          const sizes = segment.spans.map(({ found }) => (found ? found.end - found.start : 0));
          expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        }
        // Each cut is one where a span begins or ends.
        const cuts = segments.slice(1).map(({ start }) => start);
        const ends = new Set(spans.flatMap((found) => found ?? []));
        expect(cuts.filter((cut) => !ends.has(cut))).toEqual([]);
        expect(coverageOf(length, segments)).toBeCloseTo(covering.filter((c) => c.length > 0).length / length, 12);
      }),
      { numRuns: 500 },
    );
  });
});
