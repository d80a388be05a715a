import { describe, expect, test } from 'vitest';
import { compareAuthors, type Comparison } from '../../../../graph/analysis/comparison/compare-authors.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { build } from '../../build.ts';

const compare = (...lines: string[]): Comparison => compareAuthors(build(...lines), 'a', 'b');

/** `p: a asserts | b concedes q`: through which claim, if not itself. */
const commonIn = ({ common }: Comparison): string[] =>
  common.map(({ claim, voicings }) => {
    const ways = voicings.map((list) => list.map((v) => `${v.stance}${v.relies ? ' and relies' : ''}${v.through === claim ? '' : ` as ${v.through}`}`).join(' + '));
    return `${claim}: ${ways.join(' | ')}`;
  });

const cruxesIn = ({ cruxes }: Comparison): string[] => cruxes.map(({ stands: [a, b] }) => `${a.claims.join(' ')} against ${b.claims.join(' ')}`);

const names = (clashes: readonly { readonly clash: { readonly id: string } }[]): string => clashes.map(({ clash }) => clash.id).join(' ');

describe('what two authors share', () => {
  test('B2 B3 is what both hold, with the stance of each, what both rely on first', () => {
    expect(commonIn(compare('A: thesis t, asserts p q', 'B: thesis u, concedes p, asserts q', 'A: q => t', 'B: q => u'))).toEqual([
      'q: asserts and relies | asserts and relies',
      'p: asserts | concedes',
    ]);
  });

  test('B2 C4 a claim that one of them only reports or rejects is no common ground', () => {
    expect(commonIn(compare('A: thesis t, asserts p q', 'B: thesis u, reports p, rejects q'))).toEqual([]);
  });

  test('B2 B3 is also what one holds in a more particular form', () => {
    expect(commonIn(compare('A: thesis t, asserts dogs', 'B: thesis u, asserts pets', 'dogs case pets'))).toEqual(['pets: asserts as dogs | asserts']);
  });

  test('B2 a claim that both hold in different forms is common, though neither holds it as such', () => {
    expect(commonIn(compare('A: thesis t, asserts dogs', 'B: thesis u, asserts cats', 'C: reports pets', 'dogs case pets', 'cats case pets'))).toEqual([
      'pets: asserts as dogs | asserts as cats',
    ]);
  });

  test('B2 what both hold only by one and the same form is told with that', () => {
    expect(commonIn(compare('A: thesis t, asserts dogs', 'B: thesis u, asserts dogs', 'C: reports pets', 'dogs case pets'))).toEqual(['dogs: asserts | asserts']);
  });

  test('B4 is less than each relies on, and the other may still hold, contradict, reject or report it', () => {
    const { oneSided } = compare(
      'A: thesis t, asserts p q r s v',
      'B: thesis u, asserts p qq v, rejects r, reports s',
      'A: p => t',
      'A: q => t',
      'A: r => t',
      'A: s => t',
      'A: v => t',
      'B: v => u',
      'q >< qq',
    );
    expect(oneSided[0].map(({ claim, other }) => `${claim} ${other}`)).toEqual(['p holds', 'q contradicts', 'r rejects', 's reports']);
    expect(oneSided[1]).toEqual([]);
  });

  test('B4 load-bearing premises come before nearer ones that are not', () => {
    const { oneSided } = compare('A: thesis t, asserts m p q r', 'B: thesis u', 'A: p => m', 'A: m => t', 'A: r => m', 'A: q + m => t', 'A: q => m');
    expect(oneSided[0].map(({ claim, steps, loadBearing }) => `${claim} ${steps} ${loadBearing}`)).toEqual(['m 1 true', 'q 1 false', 'p 2 false', 'r 2 false']);
  });

  test('B5 S2 may be put to opposite use: the nearest conclusions that exclude each other come first', () => {
    const { opposite } = compare(
      'A: thesis close, asserts footfall sales',
      'B: thesis keep, asserts footfall losses',
      'A: footfall => sales',
      'A: sales => close',
      'B: footfall => losses',
      'B: losses => keep',
      'close >< keep',
      'A: sales -x losses',
    );
    expect(opposite).toEqual([
      {
        claim: 'footfall',
        through: ['footfall', 'footfall'],
        conclusions: [
          { claims: ['sales', 'losses'], by: { kind: 'rebuttal', id: 'r1' } },
          { claims: ['close', 'keep'], by: { kind: 'contradiction', id: 'x1' } },
        ],
      },
    ]);
  });

  test('B5 a premise that only one relies on has no opposite use', () => {
    expect(compare('A: thesis close, asserts p', 'B: thesis keep, asserts p', 'A: p => close', 'close >< keep').opposite).toEqual([]);
  });
});

describe('where two authors part', () => {
  test('B6 X1 is where each stands on one side; third authors may stand there too', () => {
    const { clashes } = compare('A: thesis p', 'B: thesis q', 'C: thesis p q', 'p >< q');
    expect(clashes.map(({ clash, stands }) => [clash.id, ...stands.map(({ claims }) => claims.join())])).toEqual([['x1', 'p', 'q']]);
  });

  test('B6 a contradiction that only a third author has with one of them is none between the two', () => {
    expect(compare('A: thesis p', 'B: thesis t', 'C: thesis q', 'p >< q').clashes).toEqual([]);
  });

  test('B6 who is on both sides still parts from who is on one, and not from who is on both as well', () => {
    expect(compare('A: thesis p, asserts q', 'B: thesis q', 'p >< q').clashes.map(({ stands }) => stands.map(({ claims }) => claims.join()))).toEqual([['p', 'q']]);
    expect(compare('A: thesis p, asserts q', 'B: thesis q, asserts p', 'p >< q').clashes).toEqual([]);
  });

  test('B8 the other clash falls away if the claim that is withdrawn is all that it rests on', () => {
    const { cruxes } = compare('A: thesis up, asserts more', 'B: thesis down, asserts less', 'A: more => up', 'B: less => down', 'more >< less', 'up >< down');
    expect(cruxes.map((crux) => [crux.clash.id, names(crux.falling[0]), names(crux.falling[1]), names(crux.fallingEitherWay)])).toEqual([['x1', 'x2', 'x2', 'x2']]);
  });

  test('B8 it falls one way only if the other author has a further ground', () => {
    const { cruxes } = compare(
      'A: thesis up, asserts more',
      'B: thesis down, asserts less dear',
      'A: more => up',
      'B: less => down',
      'B: dear => down',
      'more >< less',
      'up >< down',
    );
    expect(cruxes.map((crux) => [names(crux.falling[0]), names(crux.falling[1]), names(crux.restingForBoth)])).toEqual([['', 'x2', 'x2']]);
  });

  test('B8 X3 who only rejects a claim loses nothing by giving that up', () => {
    const { cruxes } = compare('A: thesis t, asserts p', 'B: thesis u, rejects p', 'A: p => t', 't >< u');
    expect(cruxes.map((crux) => [crux.clash.id, names(crux.falling[0]), names(crux.falling[1])])).toContainEqual(['rejected p', '', 'x1']);
  });

  test('B8 a claim that one of the author’s essays still holds by itself does not fall', () => {
    const { debate } = build('A: thesis t, asserts p', 'C: thesis t', 'B: thesis u, asserts q', 'A: p => t', 'p >< q', 't >< u');
    const essays = debate.essays.map((essay) => (essay.id === 'C' ? { ...essay, author: 'a' } : essay));
    const { cruxes } = compareAuthors(debateGraph({ ...debate, essays }), 'a', 'b');
    expect(cruxes.map((crux) => [crux.clash.id, names(crux.falling.flat())])).toContainEqual(['x1', '']);
  });

  test('B9 B10 what rests on a deeper clash for both is no crux, what does so for one of them is', () => {
    const lines = ['A: thesis up, asserts more', 'B: thesis down, asserts less', 'A: more -> up', 'more >< less', 'up >< down'];
    expect(cruxesIn(compare(...lines, 'B: less -> down'))).toEqual(['more against less']);
    expect(cruxesIn(compare(...lines))).toHaveLength(2);
  });

  test('B10 of clashes that rest on one another each is a crux', () => {
    const { cruxes } = compare('A: thesis p, asserts q', 'B: thesis pp, asserts qq', 'A: p -> q', 'A: q -> p', 'B: pp -> qq', 'B: qq -> pp', 'p >< pp', 'q >< qq');
    expect(cruxes).toHaveLength(2);
  });

  test('B11 a clash on which theses of both rest comes before one on which more clashes rest for one author', () => {
    const found = compare(
      'A: thesis t, asserts p m n',
      'B: thesis u, asserts q k l',
      'A: m -> n',
      'A: m -> p',
      'A: p -> t',
      'B: q -> u',
      'm >< k',
      'n >< l',
      'p >< q',
    );
    expect(cruxesIn(found)[0]).toBe('p against q');
  });

  test('B11 what more theses of the two rest on comes first, else what is nearer to them, else what is clear', () => {
    expect(cruxesIn(compare('A: thesis t s, asserts p m', 'B: thesis u, asserts q k', 'A: p -> t', 'A: m -> t', 'A: m -> s', 'B: q -> u', 'B: k -> u', 'p >< q', 'm >< k'))[0]).toBe('m against k');
    expect(cruxesIn(compare('A: thesis t, asserts p m n', 'B: thesis u, asserts q k', 'A: p -> n', 'A: n -> t', 'A: m -> t', 'B: q -> u', 'B: k -> u', 'p >< q', 'm >< k'))[0]).toBe('m against k');
    const { debate } = build('A: thesis t, asserts p m', 'B: thesis u, asserts q k', 'A: p -> t', 'A: m -> t', 'B: q -> u', 'B: k -> u', 'p >< q', 'm >< k');
    const contradictions = debate.contradictions.map((drawn) => ({ ...drawn, strength: drawn.id === 'x1' ? ('arguable' as const) : ('clear' as const) }));
    expect(cruxesIn(compareAuthors(debateGraph({ ...debate, contradictions }), 'a', 'b'))[0]).toBe('m against k');
  });

  test('there may be nothing: no claim in common and no clash', () => {
    expect(compare('A: thesis t', 'B: thesis u')).toEqual({ authors: ['a', 'b'], common: [], opposite: [], oneSided: [[], []], clashes: [], cruxes: [] });
  });
});

describe('who is compared', () => {
  const withDates = (g: DebateGraph, dates: Readonly<Record<string, string>>): DebateGraph =>
    debateGraph({ ...g.debate, essays: g.debate.essays.map((essay) => ({ ...essay, date: dates[essay.id] ?? null })) });

  test('B1 comes in the order of the essays, whichever is named first', () => {
    const g = withDates(build('A: thesis t', 'B: thesis u'), { A: '2024', B: '2022' });
    expect([compareAuthors(g, 'a', 'b').authors, compareAuthors(g, 'b', 'a').authors]).toEqual([
      ['b', 'a'],
      ['b', 'a'],
    ]);
  });

  test('B1 has written something in the debate, and is not the same person twice', () => {
    const g = build('A: thesis t', 'B: thesis u');
    expect(() => compareAuthors(g, 'a', 'nobody')).toThrow(/"nobody" has no essay/);
    expect(() => compareAuthors(g, 'a', 'a')).toThrow(/named twice/);
  });
});
