import { describe, expect, test } from 'vitest';
import type { Acceptance } from '../../../../graph/positions/debate/acceptance.ts';
import { positionsOf, type Positions } from '../../../../graph/positions/debate/positions.ts';
import { SEMANTICS } from '../../../../graph/positions/semantics.ts';
import { build } from '../../build.ts';
import { clingo } from '../solving.ts';
import { allPositions, heldWords } from './held.ts';

function accepted({ statements }: Positions, acceptance: Acceptance): string[] {
  return statements.flatMap((item) => (item.acceptance === acceptance && item.statement.kind !== 'rebuttal' ? [item.statement.claim] : []));
}

/** So many pairs of claims that exclude each other. */
function pairs(count: number) {
  const numbers = Array.from({ length: count }, (_, k) => k);
  return build(`A: asserts ${numbers.map((k) => `p${k}`).join(' ')}`, `B: asserts ${numbers.map((k) => `q${k}`).join(' ')}`, ...numbers.map((k) => `p${k} >< q${k}`));
}

/** Whether to meet at noon or at night, a claim that follows either way, an objection to one of them that is answered, and a bystander. */
const MEETING = build(
  'A: thesis meet, asserts noon sunny',
  'A: sunny => noon',
  'A: noon => meet',
  'B: asserts night, reports rain',
  'B: night => meet',
  'noon >< night',
  'C: asserts cold, asserts coats',
  'cold -x night',
  'coats -x cold',
);

describe('the positions of a debate', () => {
  test('P16 P17 hold what belongs together, with its grounds', async () => {
    const { count, positions } = await allPositions(MEETING, 'PR');
    expect(count).toEqual({ number: 2, moreThan: false });
    expect(positions.map(heldWords)).toEqual(['meet noon sunny coats', 'meet sunny night coats']);
  });

  test('P19 tell of each held claim whether all, some or none of them hold it', async () => {
    const preferred = await allPositions(MEETING, 'PR');
    expect(accepted(preferred, 'grounded')).toEqual(['sunny', 'coats']);
    expect(accepted(preferred, 'sceptical')).toEqual(['meet']);
    expect(accepted(preferred, 'credulous')).toEqual(['noon', 'night']);
    expect(accepted(preferred, 'none')).toEqual(['cold']);
    const grounded = await allPositions(MEETING, 'GR');
    expect(accepted(grounded, 'grounded')).toEqual(['sunny', 'coats']);
    expect(accepted(grounded, 'none')).toEqual(['meet', 'noon', 'night', 'cold']);
  });

  test('P20 differ in independent questions', async () => {
    const { choices } = await allPositions(MEETING, 'PR');
    expect(choices.map(({ about, count, alternatives }) => [heldWords(about), count.number, alternatives.map(heldWords)])).toEqual([
      ['noon night', 2, ['noon', 'night']],
    ]);
    expect((await allPositions(pairs(3), 'PR')).choices).toHaveLength(3);
  });

  test('tell which theses of which essays they hold, by the order of reading', async () => {
    const g = build('B: thesis u s', 'A: thesis t', 't >< u');
    const { positions } = await allPositions(g, 'PR');
    expect(positions.map(({ theses }) => theses)).toEqual([
      [
        { author: 'a', essay: 'A', held: [], notHeld: ['t'] },
        { author: 'b', essay: 'B', held: ['u', 's'], notHeld: [] },
      ],
      [
        { author: 'a', essay: 'A', held: ['t'], notHeld: [] },
        { author: 'b', essay: 'B', held: ['s'], notHeld: ['u'] },
      ],
    ]);
  });

  test.each(SEMANTICS)('of a debate in which nothing is held are one that holds nothing (%s)', async (semantics) => {
    const { count, statements, positions, choices } = await allPositions(build('A: reports p'), semantics);
    expect({ count, statements, choices, held: positions.map(heldWords) }).toEqual({ count: { number: 1, moreThan: false }, statements: [], choices: [], held: [''] });
  });

  test('P17 P19 are none where nothing is stable, and then no claim is in all of them', async () => {
    const odd = build('A: asserts p q r s', 'p -x q', 'q -x r', 'r -x p');
    const { count, positions, statements } = await allPositions(odd, 'ST');
    expect([count.number, positions]).toEqual([0, []]);
    expect(new Set(statements.map(({ acceptance }) => acceptance))).toEqual(new Set(['none']));
    expect((await allPositions(odd, 'STG')).positions.map(heldWords)).toEqual(['p s', 'q s', 'r s']);
  });

  test('P20 are counted where they are too many to list', async () => {
    const { count, positions } = await positionsOf(pairs(40), 'PR', clingo, { most: 3 });
    expect(count).toEqual({ number: 2 ** 40, moreThan: false });
    expect(positions).toHaveLength(3);
    expect((await positionsOf(pairs(60), 'PR', clingo, { most: 3 })).count).toEqual({ number: Number.MAX_SAFE_INTEGER, moreThan: true });
  });

  test.each(SEMANTICS)('P19 P20 are more than were looked for, where one question has very many answers, and the claims are judged all the same (%s)', async (semantics) => {
    // The joint makes one question of all the pairs.
    const lines = Array.from({ length: 5 }, (_, k) => [`A: asserts p${k}`, `B: asserts q${k}`, `p${k} >< q${k}`, `p${k} -x z`, `q${k} -x z`]);
    const g = build(...lines.flat(), 'C: asserts y z', 'z >< y');
    const few = await positionsOf(g, semantics, clingo, { most: 2, mostOfAPart: 4 });
    const all = await positionsOf(g, semantics, clingo, { most: 1000 });
    expect(few.statements).toEqual(all.statements);
    const isOne = semantics === 'GR' || semantics === 'ID';
    expect(few.count).toEqual(isOne ? all.count : { number: 4, moreThan: true });
    expect(few.positions.every((position) => all.positions.map(heldWords).includes(heldWords(position)))).toBe(true);
  });

  test('hostile ids are ids', async () => {
    expect((await allPositions(build('A: asserts __proto__', 'B: asserts constructor', '__proto__ >< constructor'), 'PR')).positions.map(heldWords)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});
