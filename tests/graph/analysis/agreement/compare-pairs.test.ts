import { describe, expect, test } from 'vitest';
import { compareReadings, type ReadingComparison } from '../../../../graph/analysis/agreement/compare-readings.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { buildDebate } from '../../build.ts';

const DIGEST = '0'.repeat(64);
const LENGTH = 100;

type Spans = Readonly<Record<string, readonly (readonly [start: number, end: number])[]>>;

/** A little debate with one text for every essay, and claims that stand where the test says. */
function reading(spans: Spans, ...lines: string[]): DebateGraph {
  const debate = buildDebate(...lines);
  for (const essay of debate.essays) Object.assign(essay, { sha256: DIGEST, length: LENGTH });
  for (const claim of debate.claims) {
    for (const occurrence of claim.occurrences) occurrence.anchors = (spans[claim.id] ?? []).map(([start, end]) => ({ start, end }));
  }
  return debateGraph(debate);
}

function compare(a: DebateGraph, b: DebateGraph): ReadingComparison {
  return compareReadings(a, b, 'A');
}

describe('what the readings connect', () => {
  const SPANS: Spans = { t: [[0, 10]], p: [[20, 30]], q: [[40, 50]], r: [[60, 70]] };

  test('a link is the same by an inference or by a support, and counts once', () => {
    const a = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p + q => t', 'A: p => t');
    const b = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p -> t', 'A: t => r');
    expect(compare(a, b).links).toEqual({ both: [['p', 't']], onlyA: [['q', 't']], onlyB: [['t', 'r']] });
  });

  test('A3 a support of an inference leads to its conclusion', () => {
    const a = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p => t', 'A: q -> #1');
    const b = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p => t', 'A: q -> t');
    expect(compare(a, b).links).toMatchObject({ onlyA: [], onlyB: [] });
  });

  test('A2 A4 each of several claims that support together is linked, and none to a support or rebuttal', () => {
    const a = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p + q -> t', 'A: r -> !s1', 'A: p -x r', 'A: q -> !r1');
    const b = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p + q => t');
    expect(compare(a, b).links).toEqual({ both: [['p', 't'], ['q', 't']], onlyA: [], onlyB: [] });
  });

  test('the direction counts for links and not for contradictions', () => {
    const a = reading(SPANS, 'A: thesis t, asserts p q r', 'A: p => t', 'p >< q');
    const b = reading(SPANS, 'A: thesis t, asserts p q r', 'A: t => p', 'q >< p');
    const { links, contradictions } = compare(a, b);
    expect(links).toEqual({ both: [], onlyA: [['p', 't']], onlyB: [['t', 'p']] });
    expect(contradictions).toEqual({ both: [['p', 'q']], onlyA: [], onlyB: [] });
  });

  test('links and contradictions of an unmatched claim are differences', () => {
    const a = reading(SPANS, 'A: thesis t, asserts p q', 'A: p => t', 'p >< q');
    const b = reading({ ...SPANS, p: [[80, 90]] }, 'A: thesis t, asserts p q', 'A: p => t', 'p >< q');
    const { links, contradictions } = compare(a, b);
    for (const set of [links, contradictions]) expect([set.both.length, set.onlyA.length, set.onlyB.length]).toEqual([0, 1, 1]);
  });

  test('those of another essay are left out', () => {
    const a = reading({ ...SPANS, u: [[0, 9]], v: [[30, 40]] }, 'A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts v', 'B: v => u', 'u >< t', 'v -> t');
    const b = reading(SPANS, 'A: thesis t, asserts p', 'A: p => t');
    expect(compare(a, b)).toMatchObject({ links: { onlyA: [], onlyB: [] }, contradictions: { onlyA: [] } });
  });
});
