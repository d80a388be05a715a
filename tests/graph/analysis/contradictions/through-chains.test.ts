import { describe, expect, test } from 'vitest';
import { clashesWhere, contradictions, withRestatements, type Clash } from '../../../../graph/analysis/contradictions.ts';
import { clashChains } from '../../../../graph/query/chain.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { build } from '../../build.ts';

/** `across arguable: a follows c | b holds d` */
const said = ({ scope, strength, sides }: Clash): string =>
  `${scope} ${strength}: ${sides.map((s) => `${s.author} ${s.commitment} ${s.claims.join(' ')}`).join(' | ')}`;

const chained = (...lines: string[]): string[] =>
  withRestatements(contradictions(build(...lines)))
    .filter(({ by }) => by === 'consequence')
    .map(said);

/** What is told, with what is told under it after an arrow. */
const told = (g: DebateGraph): string[] =>
  contradictions(g).map(({ id, restatements }) => [id, ...restatements.map((clash) => clash.id)].join(' <- '));

/** B infers c from p; A holds p and not c; D holds what excludes c. */
const ACROSS = ['A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'D: thesis d', 'c >< d'];

describe('clashes through chains', () => {
  test('X6 X9 an author to whom a claim follows by the step of another clashes, arguably, with who holds the opposite', () => {
    expect(chained(...ACROSS)).toEqual(['across arguable: a follows c | d holds d']);
  });

  test('X6 all who hold the opposite stand on one side together', () => {
    expect(chained(...ACROSS, 'E: thesis d')).toEqual(['across arguable: a follows c | d holds d | e holds d']);
  });

  test('X6 the side of the first claim comes first', () => {
    expect(chained(...ACROSS.with(4, 'd >< c'))).toEqual(['across arguable: d holds d | a follows c']);
  });

  test('X6 who holds both claims is on no side against others', () => {
    expect(chained(...ACROSS.with(3, 'D: thesis d c'))).toEqual([]);
  });

  test('X6 C4 a view that an author reports, or rejects and answers, puts nobody on a side', () => {
    expect(chained(...ACROSS.with(0, 'A: thesis t, reports p'))).toEqual([]);
    expect(chained(...ACROSS.with(0, 'A: thesis t, asserts p o, rejects c'), 'A: o -x c')).toEqual([]);
    expect(chained(...ACROSS.with(3, 'D: thesis u, reports d'))).toEqual([]);
  });

  test('X6 two to whom opposite claims follow by the steps of others do not clash', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'D: thesis d, asserts q', 'D: q => d', 'E: thesis u, asserts q', 'c >< d'];
    expect(chained(...lines)).toEqual(['across arguable: a follows c | d holds d', 'across arguable: b holds c | e follows d']);
  });

  test('X6 X9 who holds a case of one claim clashes as clearly as the contradiction with who holds a case of the other', () => {
    const lines = ['A: thesis p', 'B: thesis q', 'p case c', 'q case d', 'c >< d'];
    expect(chained(...lines)).toEqual(['across clear: a follows c | b follows d']);
  });

  test('X7 an author who holds a case of a claim and what contradicts it clashes with themself', () => {
    expect(chained('A: thesis t, asserts p d', 'p case c', 'c >< d')).toEqual(['within clear: a follows c | a holds d']);
  });

  test('X7 X9 so does, arguably, who holds the premises from which another infers the opposite', () => {
    expect(chained('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d')).toEqual(['within arguable: a follows c | a holds d']);
  });

  test('X8 a claim may follow that another rejects, or the same', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p => c'];
    expect(chained(...lines, 'D: thesis u, rejects c')).toEqual(['across arguable: a follows c | d rejects c']);
    expect(chained('A: thesis t, asserts p, rejects c', ...lines.slice(1))).toEqual(['within arguable: a follows c | a rejects c']);
    expect(chained('A: thesis t, asserts p, rejects c', 'p case c')).toEqual(['within clear: a follows c | a rejects c']);
  });

  test('X8 X4 a rejection adds nothing where the opposite is held', () => {
    expect(chained(...ACROSS.with(3, 'D: thesis d, rejects c'))).toEqual(['across arguable: a follows c | d holds d']);
  });

  test('X6 each tells its premises and steps, and has the anchors of the premises', () => {
    const { debate } = build(...ACROSS);
    const claims = debate.claims.map((claim) => ({ ...claim, occurrences: claim.occurrences.map((o) => ({ ...o, anchors: [{ start: 3, end: 7 }] })) }));
    const [clash] = contradictions(debateGraph({ ...debate, claims })).filter(({ by }) => by === 'consequence');
    expect(clash).toMatchObject({ id: 'x1 through a to c', contradiction: 'x1', kind: 'contrary', derived: true });
    expect(clash?.sides[0]).toEqual({
      author: 'a',
      essay: 'A',
      claims: ['c'],
      commitment: 'follows',
      anchors: [{ start: 3, end: 7, essay: 'A' }],
      chain: { premises: ['p'], steps: [{ id: '#1', kind: 'inference', drawn: { author: 'b', essay: 'B' }, premises: ['p'], conclusion: 'c' }] },
    });
  });

  test('Q8 the map of one shows the way from the premises to both claims, and from the opposite to a thesis', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'B: thesis c, asserts p q', 'B: p + q => m', 'B: m => c', 'D: thesis u, asserts d', 'D: d => u', 'c >< d');
    const clash = contradictions(g).find(({ id }) => id === 'x1 through a to c');
    expect(clash && [...clashChains(g, clash)].toSorted()).toEqual(['c', 'd', 'm', 'p', 'q', 'u']);
  });
});

describe('what restates a clash', () => {
  test('X10 is told under the drawn one that the chain passes', () => {
    expect(told(build(...ACROSS.with(3, 'D: thesis d'), 'p >< d'))).toContain('x2 <- x1 through a to c');
  });

  test('X10 is told under the shorter of two chains', () => {
    const g = build(...ACROSS, 'C: thesis e, asserts c', 'C: c => e', 'd >< e');
    expect(told(g)).toContain('x1 through a to c <- x2 through a to e');
  });

  test('X10 is told under one that is through chains to both sides', () => {
    const g = build('A: thesis p', 'B: thesis q', 'p case c', 'q case d', 'c case e', 'd >< c', 'e >< d');
    expect(told(g)).toEqual(['x1 through b to d and a to c <- x2 through a to e and b to d']);
  });

  test('X10 is not told under one between others', () => {
    expect(told(build(...ACROSS))).toEqual(['x1', 'x1 through a to c']);
  });

  test('X11 an author whom the steps of an opponent lead to both sides is told under their clash with that opponent', () => {
    const g = build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d');
    expect(told(g)).toEqual(['x1 <- x1 through a to c within a']);
    expect(told(build('A: thesis t, asserts p, rejects c', 'B: thesis c, asserts p', 'B: p => c'))).toEqual(['rejected c <- rejected c through a to c within a']);
  });

  test('X11 an author who contradicts themself by cases alone stands by themself', () => {
    expect(told(build('A: thesis d, asserts p', 'B: thesis c', 'p case c', 'c >< d'))).toEqual(['x1', 'x1 through a to c within a']);
  });

  test('X10 stands by itself where the other one is not asked for', () => {
    const g = build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d');
    const ids = (isAsked: (clash: Clash) => boolean): string[] => clashesWhere(contradictions(g), isAsked).map(({ id }) => id);
    expect(ids(({ scope }) => scope === 'within')).toEqual(['x1 through a to c within a']);
    expect(ids(({ by }) => by === 'drawn')).toEqual(['x1']);
    expect(clashesWhere(contradictions(g), ({ by }) => by === 'drawn')[0]?.restatements).toEqual([]);
  });
});
