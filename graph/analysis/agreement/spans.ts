import type { Claim } from '../../model/schema.ts';

/** A run of UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All spans of the claim in the essay, joined where they touch. */
export function spansOf(claim: Claim, essay: string): Span[] {
  return union(claim.occurrences.filter((o) => o.essay === essay).flatMap((o) => o.anchors));
}

/** The same places as disjoint spans in order. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What two lists of disjoint spans have in common. */
export function intersection(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((x) =>
    b.flatMap((y): Span[] => {
      const start = Math.max(x.start, y.start);
      const end = Math.min(x.end, y.end);
      return start < end ? [{ start, end }] : [];
    }),
  );
}

export function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
