import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { debateTheory, type DebateTheory } from '../../../../graph/positions/debate/debate-theory.ts';
import { everyExtension, type Extension } from '../../../../graph/positions/extensions.ts';
import { SEMANTICS, type Semantics } from '../../../../graph/positions/semantics.ts';
import { anyDebate } from '../../random-debate.ts';
import { clingo } from '../solving.ts';
import { positionsByDefinition, readingOf } from './oracle.ts';

const SEED = 1960;
const RUNS = 250;
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

describe(`${RUNS} random debates (seed ${SEED})`, () => {
  test.each(SEMANTICS)('P10 P11 P12 P13 P14 P15 P18 have the %s positions that their trees of arguments have', async (semantics) => {
    await fc.assert(
      fc.asyncProperty(anyDebate, async (debate) => {
        const expected = positionsByDefinition(readingOf(debate), semantics, MOST_TREES);
        fc.pre(expected !== undefined);
        expect(await found(debate, semantics)).toEqual(expected.toSorted());
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
