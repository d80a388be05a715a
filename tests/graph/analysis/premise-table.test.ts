import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { premiseTable, premiseTableWithShared, type PremiseCell, type PremiseRow } from '../../../graph/analysis/premise-table.ts';
import { reliance } from '../../../graph/analysis/reliance.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate, Essay } from '../../../graph/model/schema.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const inWords = (row: PremiseRow): string => `${row.claim}: ${row.cells.map((cell) => cell.kind).join(', ')}`;
const rows = (...lines: string[]): string[] => premiseTable(build(...lines)).map(inWords);

describe('the table of premises', { timeout: 30_000 }, () => {
  test('T1 has a row for each claim that somebody relies on, and a cell for each essay', () => {
    const lines = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts idle, reports t'];
    expect(rows(...lines)).toEqual(['p: relies, absent']);
  });

  test('T1 says of each essay how it stands to the claim, the strongest first', () => {
    expect(
      rows(
        'A: thesis t, asserts p',
        'A: p => t',
        'B: thesis p',
        'C: thesis u, concedes p, rejects p',
        'D: thesis v, rejects p, reports p',
        'E: thesis w, reports p',
        'F: thesis x',
      ),
    ).toEqual(['p: relies, thesis, holds, rejects, reports, absent']);
  });

  test('T1 R4 says of a thesis that it is relied on where another thesis rests on it', () => {
    expect(rows('A: thesis t u', 'A: t => u', 'B: thesis t')).toEqual(['t: relies, thesis']);
  });

  test('T1 C3 says that a claim is held which only an inference of the author’s own uses, away from any thesis', () => {
    expect(rows('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, rejects p', 'B: p => elsewhere')).toEqual(['p: relies, holds']);
  });

  test('T1 R5 has in the cell how the author relies on the claim', () => {
    const [row] = premiseTable(build('A: thesis t, concedes p', 'A: p => t', 'B: thesis u', 'B: p => u'));
    const told = row?.cells.map((cell: PremiseCell) => (cell.kind === 'relies' ? [cell.premise.stance, cell.premise.implicit, cell.premise.direct] : []));
    expect(told).toEqual([
      ['concedes', false, true],
      ['reports', true, true],
    ]);
  });

  test('T1 counts the authors who rely on a claim, each once', () => {
    const { debate } = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 'C: thesis v, asserts p', 'C: p => v');
    const sameAuthor = (essay: Essay): Essay => (essay.id === 'C' ? { ...essay, author: 'b' } : essay);
    const [row] = premiseTable(debateGraph({ ...debate, essays: debate.essays.map(sameAuthor) }));
    expect([row && inWords(row), row?.reliedOnBy]).toEqual(['p: relies, relies, relies', 2]);
  });

  test('T2 has a row for a claim that is shared only through cases, and names them', () => {
    const g = build('A: thesis t, asserts p g', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'p case g', 'q case g');
    const shared = premiseTableWithShared(g).map((row) => `${inWords(row)}; ${[...row.through].map((pair) => pair.join(' through ')).join(', ')}`);
    expect(shared).toEqual(['p: relies, absent; ', 'g: holds, absent; A through p, B through q', 'q: absent, relies; ']);
    expect(premiseTable(g).map(({ claim }) => claim)).toEqual(['p', 'q']);
  });

  test('T2 names no case where the author relies on the claim itself', () => {
    const g = build('A: thesis t, asserts p g', 'A: p => t', 'A: g => t', 'B: thesis u, asserts q', 'B: q => u', 'p case g', 'q case g');
    expect(premiseTableWithShared(g).find(({ claim }) => claim === 'g')?.through).toEqual(new Map([['B', 'q']]));
  });

  test('T1 is empty where nobody relies on anything', () => {
    expect(rows('A: thesis t', 'B: thesis u, rejects t')).toEqual([]);
  });

  test('T1 says in any debate the first that applies of what the rule names', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const g = debateGraph(debate);
        const relied = reliance(g).map((r) => new Set(r.premises.map((p) => p.claim)));
        const expected = debate.claims
          .filter((claim) => relied.some((premises) => premises.has(claim.id)))
          .map((claim) => `${claim.id}: ${debate.essays.map((essay, i) => (relied[i]?.has(claim.id) ? 'relies' : otherwise(debate, essay, claim.id))).join(', ')}`);
        expect(premiseTable(g).map(inWords)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the cell says of a claim that the essay's author does not rely on, read off T1 and C3. */
function otherwise(debate: Debate, essay: Essay, id: string): PremiseCell['kind'] {
  const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';
  const occurrences = debate.claims.find((c) => c.id === id)?.occurrences.filter((o) => o.essay === essay.id) ?? [];
  const used = debate.inferences.some((i) => i.essay === essay.id && commits(i.stance) && [...i.premises, i.conclusion].includes(id));
  if (occurrences.some((o) => o.role === 'thesis')) return 'thesis';
  if (used || occurrences.some((o) => commits(o.stance))) return 'holds';
  if (occurrences.some((o) => o.stance === 'rejects')) return 'rejects';
  return occurrences.length > 0 ? 'reports' : 'absent';
}
