import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf, supportsBetweenEssays } from '../../../graph/model/by-essay.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

describe('a debate sorted by its essays', () => {
  test('has for each essay what names it, in the order of the debate', () => {
    const property = fc.property(anyDebate, (debate) => {
      const g = debateGraph(debate);
      for (const essay of debate.essays) {
        const { occurrences, inferences, supports } = contentsOf(g, essay);
        const voiced = debate.claims.map((claim) => [claim, claim.occurrences.filter((o) => o.essay === essay.id)] as const).filter(([, found]) => found.length > 0);
        expect([...occurrences]).toEqual(voiced);
        expect(inferences).toEqual(debate.inferences.filter((i) => i.essay === essay.id));
        expect(supports).toEqual(debate.supports.filter((s) => s.essay === essay.id));
      }
      const between = debate.supports.filter((s) => s.essay === null);
      expect(new Set([...supportsBetweenEssays(g).values()].flat())).toEqual(new Set(between));
      for (const support of between) expect(supportsBetweenEssays(g).get(support.from)).toContain(support);
    });
    fc.assert(property, { numRuns: 500 });
  });

  test('has nothing for an essay of another debate', () => {
    const [essay] = build('B: thesis t').debate.essays;
    expect(essay && contentsOf(build('A: thesis t'), essay).occurrences.size).toBe(0);
  });
});
