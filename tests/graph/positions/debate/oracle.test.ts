import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { debateTheory, type DebateTheory } from '../../../../graph/positions/debate/debate-theory.ts';
import { countExtensions, everyExtension, type Extension } from '../../../../graph/positions/extensions.ts';
import { SEMANTICS, type Semantics } from '../../../../graph/positions/semantics.ts';
import { anyDebate } from '../../random-debate.ts';
import { clingo } from '../solving.ts';
import { positionsByDefinition, readingOf } from './oracle.ts';

const SEED = 1960;
const RUNS = Number(process.env['RUNS'] ?? 400);
const MOST_TREES = 11;

function written({ statements }: DebateTheory, extension: Extension): string {
  const names = extension.map((number) => {
    const statement = statements[number];
    if (statement === undefined) return '?';
    return statement.kind === 'rebuttal' ? `!${statement.rebuttal.id}` : `${statement.kind === 'denial' ? '¬' : ''}${statement.claim}`;
  });
  return names.toSorted().join(' ');
}

async function found(debate: Debate, semantics: Semantics): Promise<string[]> {
  const theory = debateTheory(debateGraph(debate));
  const positions: string[] = [];
  for await (const extension of everyExtension(theory, semantics, clingo)) positions.push(written(theory, extension));
  return positions.toSorted();
}

describe.each(SEMANTICS)('%s', (semantics) => {
  test('x', async () => {
    let n = 0; let rich = 0;
    await fc.assert(
      fc.asyncProperty(anyDebate, async (debate) => {
        const expected = positionsByDefinition(readingOf(debate), semantics, MOST_TREES);
        fc.pre(expected !== undefined);
        n += 1; if (expected.length > 1) rich += 1;
        expect(await found(debate, semantics)).toEqual(expected.toSorted());
      }),
      { numRuns: RUNS, seed: SEED },
    );
    console.log(semantics, n, rich);
  });
});
