import { describe, expect, test } from 'vitest';
import { argumentOf } from '../../../../graph/analysis/argument.ts';
import { relianceOf } from '../../../../graph/analysis/reliance.ts';
import { thesisArgument, thesisArguments, type ThesisArgument } from '../../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import type { DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { build } from '../../build.ts';

function essayA(g: DebateGraph) {
  const essay = g.essays.get('A');
  if (essay === undefined) throw new Error('no essay A');
  return essay;
}

function argued(...lines: string[]): ThesisArgument {
  const g = build(...lines);
  return thesisArgument(argumentOf(g, essayA(g)), 't');
}

/** `p q | r`: the sets, each with its premises. */
const setsOf = ({ sufficient }: ThesisArgument): string => sufficient.sets.map((set) => set.join(' ')).join(' | ');

/** `p ⊢ #1 #2`: the premises and the steps of each route. */
const routesOf = ({ independent }: ThesisArgument): string[] =>
  independent.routes.map(({ premises, steps }) => `${premises.join(' ')} ⊢ ${steps.map(({ id }) => id).join(' ')}`);

describe('sufficient sets', () => {
  test('R7 linked premises suffice together, convergent ones each alone', () => {
    expect(setsOf(argued('A: thesis t, asserts p q r', 'A: p + q => t', 'A: r => t'))).toBe('r | p q');
  });

  test('R7 they are the premises from which all begins, and not what is derived from them', () => {
    expect(setsOf(argued('A: thesis t, asserts p q', 'A: p => mid', 'A: mid + q => t'))).toBe('p q');
  });

  test('R7 a premise that two steps share is in the set once', () => {
    expect(setsOf(argued('A: thesis t, asserts p q r', 'A: p + q => a', 'A: p + r => b', 'A: a + b => t'))).toBe('p q r');
  });

  test('R7 a set that could spare a premise is none', () => {
    expect(setsOf(argued('A: thesis t, asserts p q', 'A: p + q => t', 'A: p => t'))).toBe('p');
    expect(setsOf(argued('A: thesis t, asserts p q', 'A: q => mid', 'A: p + mid => t', 'A: p => t'))).toBe('p');
  });

  test('R7 D2 a support derives nothing, and so does what another author infers', () => {
    expect(setsOf(argued('A: thesis t, asserts p q r', 'A: p => t', 'A: q -> t', 'B: thesis u, asserts r t', 'B: r => t'))).toBe('p');
  });

  test('R7 D3 a circle among the grounds adds no set', () => {
    expect(setsOf(argued('A: thesis t, asserts p', 'A: p => a', 'A: a => b', 'A: b => a', 'A: b => t'))).toBe('p');
  });

  test('R8 a thesis to which no inference leads suffices for itself', () => {
    const alone = argued('A: thesis t, asserts p', 'A: p -> t');
    expect([alone.standsOn, setsOf(alone), alone.sufficient.complete, routesOf(alone)]).toEqual(['itself', 't', true, ['t ⊢ ']]);
  });

  test('R8 for a thesis that cannot be derived nothing suffices', () => {
    const circular = argued('A: thesis t, asserts p', 'A: p => t', 'A: t => p');
    expect([circular.standsOn, circular.sufficient, circular.independent]).toEqual(['nothing', { sets: [], complete: true }, { count: 0, exact: true, routes: [] }]);
  });

  test('R8 a thesis may be a premise of another', () => {
    const g = build('A: thesis s t, asserts p', 'A: p => s', 'A: s => t');
    expect(thesisArguments(argumentOf(g, essayA(g))).map(setsOf)).toEqual(['p', 'p']);
  });

  test('R9 all are told up to the number asked for, which is a hundred if none is named', () => {
    const lines = (n: number): string[] => ['A: thesis t', ...Array.from({ length: n }, (_, i) => `A: p${i} => t`)];
    expect(argued(...lines(100)).sufficient).toMatchObject({ complete: true, sets: { length: 100 } });
    expect(argued(...lines(101)).sufficient).toMatchObject({ complete: false, sets: { length: 100 } });
    const g = build(...lines(3));
    expect(thesisArgument(argumentOf(g, essayA(g)), 't', 2).sufficient).toMatchObject({ complete: false, sets: { length: 2 } });
    expect(thesisArgument(argumentOf(g, essayA(g)), 't', 3).sufficient).toMatchObject({ complete: true, sets: { length: 3 } });
  });

  test('R9 the smallest comes first, then the one whose premises the debate has first', () => {
    expect(setsOf(argued('A: thesis t, asserts c b a', 'A: a + b => t', 'A: a => m', 'A: c => m', 'A: m + b => t', 'A: c => t'))).toBe('c | b a');
  });

  test('R10 a premise is load-bearing if it is in every set, and only then', () => {
    const lines = ['A: thesis t, asserts p q r', 'A: p + q => t', 'A: p + r => t'];
    const g = build(...lines);
    const bearing = relianceOf(g, essayA(g)).premises.filter((premise) => premise.loadBearing);
    expect([setsOf(argued(...lines)), bearing.map(({ claim }) => claim)]).toEqual(['p q | p r', ['p']]);
  });
});

describe('independent routes', () => {
  test('R11 ways that share no premise are independent', () => {
    const ways = argued('A: thesis t, asserts p q r s', 'A: p + q => t', 'A: r => t', 'A: s => t', 'A: q + r => t');
    expect(ways.independent).toMatchObject({ count: 3, exact: true });
    expect(ways.independent.routes.map(({ premises }) => premises.join(' '))).toEqual(['r', 's', 'p q']);
  });

  test('R11 ways through one premise are one', () => {
    const ways = argued('A: thesis t, asserts p q r', 'A: p + q => t', 'A: p + r => t');
    expect(ways.independent).toMatchObject({ count: 1, exact: true });
  });

  test('R11 of ways that overlap by pairs, those are chosen of which there are most', () => {
    const ways = argued('A: thesis t', 'A: b + c => t', 'A: a + b => t', 'A: c + d => t');
    expect(ways.independent.routes.map(({ premises }) => premises.join(' '))).toEqual(['a b', 'c d'].map((set) => expect.stringMatching(new RegExp(`^[${set}]`))));
    expect(ways.independent.count).toBe(2);
  });

  test('R12 a route has the steps of a derivation, each after those on which it rests, and no others', () => {
    expect(routesOf(argued('A: thesis t, asserts p q r', 'A: a + b => t', 'A: p => a', 'A: a + q => b', 'A: r => c'))).toEqual(['p q ⊢ #2 #3 #1']);
  });

  test('R12 a route takes one of several steps from the same premises', () => {
    expect(routesOf(argued('A: thesis t, asserts p', 'A: p => a', 'A: p => b', 'A: a => t', 'A: b => t'))).toHaveLength(1);
  });
});

describe('arguments with very many ways', () => {
  const ladder = (layers: number): string[] => [
    'A: thesis t, asserts c0',
    ...Array.from({ length: layers }, (_, i) => [`A: c${i} + a${i} => ${i === layers - 1 ? 't' : `c${i + 1}`}`, `A: c${i} + b${i} => ${i === layers - 1 ? 't' : `c${i + 1}`}`]).flat(),
  ];
  const gates = (layers: number): string[] => [
    'A: thesis t',
    ...Array.from({ length: layers }, (_, i) => [`A: a${i} => y${i}`, `A: b${i} => y${i}`]).flat(),
    `A: ${Array.from({ length: layers }, (_, i) => `y${i}`).join(' + ')} => t`,
  ];

  test('R9 six alternatives one after the other are 64 sets, and all are told', () => {
    expect(argued(...ladder(6)).sufficient).toMatchObject({ complete: true, sets: { length: 64 } });
  });

  test.each([7, 12, 40, 200])('R9 of the sets of %i alternatives one after the other, a hundred are told, each sufficient and minimal', (layers) => {
    const ways = argued(...ladder(layers));
    expect(ways.sufficient).toMatchObject({ complete: false, sets: { length: 100 } });
    expect(new Set(ways.sufficient.sets.map((set) => set.join(' '))).size).toBe(100);
    for (const set of ways.sufficient.sets) {
      expect(set.length).toBe(layers + 1);
      for (let i = 0; i < layers; i += 1) expect(set.includes(`a${i}`)).not.toBe(set.includes(`b${i}`));
    }
    expect(ways.independent).toMatchObject({ count: 1, exact: true });
  });

  test('R11 with too many sets to tell, ways are still counted where no more are possible', () => {
    const ways = argued(...gates(30));
    expect(ways.sufficient.complete).toBe(false);
    expect(ways.independent).toMatchObject({ count: 2, exact: true });
  });

  test('R11 else at least so many are said to be independent', () => {
    const ways = argued('A: thesis t', ...Array.from({ length: 150 }, (_, i) => `A: p${i} + q${i} => t`));
    expect(ways.independent).toMatchObject({ count: 100, exact: false });
  });

  test('R9 two long chains of steps are two sets', () => {
    const chains = ['a', 'b'].flatMap((name) => Array.from({ length: 1500 }, (_, i) => `A: ${name}${i} + ${name}p${i} => ${i === 1499 ? 't' : `${name}${i + 1}`}`));
    const ways = argued('A: thesis t', ...chains);
    expect(ways.sufficient).toMatchObject({ complete: true, sets: [{ length: 1501 }, { length: 1501 }] });
    expect(ways.independent).toMatchObject({ count: 2, exact: true, routes: [{ steps: { length: 1500 } }, { steps: { length: 1500 } }] });
  });
});
