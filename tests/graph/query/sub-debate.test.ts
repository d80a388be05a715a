import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { readDebateValue } from '../../../graph/model/read-debate.ts';
import { subDebate } from '../../../graph/query/sub-debate.ts';
import { subgraph, type Subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).toSorted();

describe('Q12 a part of a debate as a debate', () => {
  test('Q12 holds what is shown, and nobody else', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'B: thesis u', 't >< u');
    const part = subDebate(g, subgraph(g, new Set(['t', 'p']), { essays: new Set(['A']) }));
    expect(ids(part.claims)).toEqual(['p', 't']);
    expect(ids(part.essays)).toEqual(['A']);
    expect(part.people.map(({ id }) => id)).toEqual(['a']);
    expect(part.contradictions).toEqual([]);
  });

  test('Q12 keeps a linked premise that is not shown, for the step would be another one without it', () => {
    const g = build('A: thesis t, asserts p q', 'A: p + q => t');
    expect(ids(subDebate(g, subgraph(g, new Set(['t', 'p']))).claims)).toEqual(['p', 'q', 't']);
  });

  test('Q12 keeps all that the lines stand for where lines stand for hidden claims', () => {
    const g = build('A: thesis t, asserts p q', 'A: q => p', 'A: p => t');
    const part = subDebate(g, subgraph(g, new Set(['t', 'q'])));
    expect(ids(part.claims)).toEqual(['p', 'q', 't']);
    expect(part.inferences).toHaveLength(2);
  });

  test('Q12 is a valid document that shows the same again', () => {
    fc.assert(
      fc.property(anyDebate, fc.infiniteStream(fc.boolean()), (debate, coins) => {
        const g = debateGraph(debate);
        const visible = new Set(debate.claims.filter(() => coins.next().value).map(({ id }) => id));
        const sub = subgraph(g, visible);
        const part = subDebate(g, sub);
        const { debate: read, diagnostics } = readDebateValue(JSON.parse(JSON.stringify(part)));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (read === undefined) throw new Error('it cannot be read');
        expect(shownIn(subgraph(debateGraph(read), visible))).toEqual(shownIn(sub));
      }),
      { numRuns: 1500 },
    );
  });
});

/** All but the counts of what is hidden, which is left behind. */
function shownIn({ claims, inferences, joints, edges }: Subgraph): unknown {
  return { claims: ids(claims), inferences: inferences.map(({ id, hiddenPremises }) => ({ id, hiddenPremises })), joints: joints.map(({ id, hiddenSources }) => ({ id, hiddenSources })), edges: ids(edges) };
}
