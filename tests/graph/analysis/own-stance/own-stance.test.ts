import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../graph/analysis/own-stance/marks.ts';
import { ownStance, type OwnStance } from '../../../../graph/analysis/own-stance/own-stance.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { markClashClaims, thesisStanceClaims } from '../../../../graph/query/stance-claims.ts';
import { build } from '../../build.ts';

/** `+p -q`: p accepted, q rejected. */
function marked(words: string): ReadonlyMap<string, Mark> {
  const marks = words.split(' ').filter((word) => word !== '');
  return new Map(marks.map((word) => [word.slice(1), word.startsWith('+') ? 'accepted' : 'rejected']));
}

const stance = (marks: string, ...lines: string[]): OwnStance => ownStance(build(...lines), marked(marks));

/** `t stands: p q by #1`, `t falls: rejected p`, `t is open: p or q r` */
const told = ({ theses }: OwnStance): string[] =>
  theses.map((thesis) => {
    if (thesis.status === 'stands') return `${thesis.thesis} stands: ${thesis.premises.join(' ')} by ${thesis.steps.join(' ')}`.trim();
    if (thesis.status === 'falls') return `${thesis.thesis} falls: ${thesis.because.map(({ how, at, marks }) => `${how} ${at} by ${marks.join(' ')}`).join(', ')}`;
    return `${thesis.thesis} is open: ${thesis.ways.map((way) => way.join(' ')).join(' or ')}`.replace(/: $/, '');
  });

const clashing = ({ clashes }: OwnStance): string[] =>
  clashes.map(({ kind, claims, marks, steps }) => `${kind} ${claims.join(' ')}: ${marks.join(' ')}${steps.length > 0 ? ` by ${steps.join(' ')}` : ''}`);

const contradictory = (g: DebateGraph): DebateGraph =>
  debateGraph({ ...g.debate, contradictions: g.debate.contradictions.map((drawn) => ({ ...drawn, kind: 'contradictory' })) });

describe('how a thesis stands for a reader', () => {
  test('M5 it stands if it follows from what the reader accepts, by inferences of its author', () => {
    expect(told(stance('+p +q', 'A: thesis t, asserts p q m', 'A: p + q => m', 'A: m => t'))).toEqual(['t stands: p q by #1 #2']);
  });

  test('M5 what the author holds without inference counts for nothing by that', () => {
    expect(told(stance('+p', 'A: thesis t, asserts p q', 'A: p + q => t'))).toEqual(['t is open: q']);
  });

  test('M5 A1 what another author infers, or a support lends, does not make it stand', () => {
    expect(told(stance('+p', 'A: thesis t, asserts p', 'B: thesis u, asserts p', 'B: p => t', 'A: p -> t'))).toEqual(['t is open: t', 'u is open: u']);
  });

  test('M5 M6 a thesis that the reader accepts stands by that, whatever speaks against it', () => {
    expect(told(stance('+t -p', 'A: thesis t, asserts p', 'A: p => t'))).toEqual(['t stands: t by']);
  });

  test('M6 M7 a thesis that the reader rejects falls, whatever leads to it', () => {
    expect(told(stance('+p -t', 'A: thesis t, asserts p', 'A: p => t'))).toEqual(['t falls: rejected t by t']);
  });

  test('M6 a conclusion that is accepted needs no premises, one that is rejected leads no further', () => {
    const lines = ['A: thesis t, asserts p m', 'A: p => m', 'A: m => t'];
    expect(told(stance('+m -p', ...lines))).toEqual(['t stands: m by #2']);
    expect(told(stance('+p -m', ...lines))).toEqual(['t falls: rejected m by m']);
  });

  test('M7 it falls if every way is broken, and is told with marks that break them', () => {
    const lines = ['A: thesis t, asserts p q r', 'A: p + r => t', 'A: q => t'];
    expect(told(stance('-p', ...lines))).toEqual(['t is open: q']);
    expect(told(stance('-p -q', ...lines))).toEqual(['t falls: rejected p by p, rejected q by q']);
    expect(told(stance('-p -q -r', ...lines))).toEqual(['t falls: rejected p by p, rejected q by q']);
  });

  test('M7 where one mark breaks two ways, a second that breaks one of them as well is not named', () => {
    const lines = ['A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'B: thesis o', 'p >< o', 'q >< o'];
    expect(told(stance('+o -q', ...lines))[0]).toBe('t falls: excluded p by o, excluded q by o');
  });

  test('M2 M7 to accept what contradicts a premise takes it away', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'p >< q'];
    expect(told(stance('+q', ...lines))).toEqual(['t falls: excluded p by q', 'u is open: u']);
    expect(told(stance('+p +q', ...lines))).toEqual(['t stands: p by #1', 'u is open: u']);
  });

  test('M3 to reject one of a contradictory pair is not to accept the other', () => {
    const g = contradictory(build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'B: q => u', 'p >< q'));
    expect(told(ownStance(g, marked('-p')))).toEqual(['t is open: t', 'u is open: q']);
  });

  test('M4 to accept what undercuts an inference takes the step away, and not the premise', () => {
    const lines = ['A: thesis t, asserts p o', 'A: p => t', 'o -x #1'];
    expect(told(stance('+p', ...lines))).toEqual(['t stands: p by #1']);
    expect(told(stance('+p +o', ...lines))).toEqual(['t falls: undercut #1 by o']);
  });

  test('M4 V13 claims that undercut together do so only together', () => {
    const lines = ['A: thesis t, asserts p o n', 'A: p => t', 'o + n -x #1'];
    expect(told(stance('+p +o', ...lines))).toEqual(['t stands: p by #1']);
    expect(told(stance('+p +o +n', ...lines))).toEqual(['t falls: undercut #1 by o n']);
  });

  test('M4 V12 a rebuttal that is itself rebutted by something accepted does not undercut', () => {
    const lines = ['A: thesis t, asserts p o z', 'A: p => t', 'o -x #1', 'z -x !r1'];
    expect(told(stance('+p +o', ...lines))).toEqual(['t falls: undercut #1 by o']);
    expect(told(stance('+p +o +z', ...lines))).toEqual(['t stands: p by #1']);
  });

  test('M4 V12 the same when the marks come one after the other', () => {
    const g = build('A: thesis t, asserts p o z', 'A: p => t', 'o -x #1', 'z -x !r1');
    const inTurn = ['+p', '+p +o', '+p +o +z', '+p +o'].map((marks) => told(ownStance(g, marked(marks))));
    expect(inTurn).toEqual([['t stands: p by #1'], ['t falls: undercut #1 by o'], ['t stands: p by #1'], ['t falls: undercut #1 by o']]);
  });

  test('M4 a claim that only speaks against a premise excludes nothing', () => {
    expect(told(stance('+p +o', 'A: thesis t, asserts p o', 'A: p => t', 'o -x p'))).toEqual(['t stands: p by #1']);
  });

  test('M8 an open thesis is told with the smallest sets of premises that would make it stand', () => {
    expect(told(stance('+a', 'A: thesis t, asserts a b c d e', 'A: a + b => t', 'A: c + d => t', 'A: e + b => t'))).toEqual(['t is open: b or c d']);
  });

  test('M8 three ways are told', () => {
    expect(told(stance('', 'A: thesis t, asserts a b c d', 'A: a => t', 'A: b => t', 'A: c => t', 'A: d => t'))).toEqual(['t is open: a or b or c']);
  });

  test('M8 a thesis to which nothing leads, or only a circle, stands or falls by itself', () => {
    expect(told(stance('', 'A: thesis t'))).toEqual(['t is open: t']);
    expect(told(stance('', 'A: thesis t, asserts p', 'A: p => t', 'A: t => p'))).toEqual(['t is open: t']);
  });

  test('M8 a way is told once and without needless premises, however many ways there are', () => {
    const others = Array.from({ length: 20 }, (_, i) => `x${i}`);
    const lines = ['A: thesis t', `A: asserts a b m n ${others.join(' ')}`, ...others.map((id) => `A: ${id} => m`), 'A: a + b => m', 'A: a + b => n', 'A: m + n => t'];
    expect(told(stance('', ...lines))).toEqual(['t is open: a b']);
  });

  test('M8 no way is told that needs more than eight premises', () => {
    const premises = Array.from({ length: 9 }, (_, i) => `p${i}`);
    expect(told(stance('', `A: thesis t, asserts ${premises.join(' ')}`, `A: ${premises.join(' + ')} => t`))).toEqual(['t is open']);
  });

  test('M8 no way is told on which one premise excludes another claim', () => {
    expect(told(stance('', 'A: thesis t, asserts p m q', 'A: p => m', 'A: m + q => t', 'm >< q'))).toEqual(['t is open']);
  });

  test('M1 marks on what is no claim count for nothing', () => {
    const found = stance('+nobody -__proto__', 'A: thesis t');
    expect([found.accepted, found.rejected, told(found)]).toEqual([[], [], ['t is open: t']]);
  });
});

describe('what to decide next', () => {
  const next = (marks: string, ...lines: string[]): string | undefined => stance(marks, ...lines).next?.claim;

  test('M9 is the premise that settles most theses', () => {
    expect(next('', 'A: thesis s t, asserts p q r', 'A: p => s', 'A: q => s', 'A: p + r => t')).toBe('p');
  });

  test('M9 tells what it would settle, either way', () => {
    expect(stance('', 'A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 'p >< q').next).toEqual({
      claim: 'p',
      ifAccepted: [
        { author: 'a', essay: 'A', thesis: 't', status: 'stands' },
        { author: 'b', essay: 'B', thesis: 'u', status: 'falls' },
      ],
      ifRejected: [{ author: 'a', essay: 'A', thesis: 't', status: 'falls' }],
      onWays: 1,
      leadsTo: 1,
    });
  });

  test('M9 sees that to accept a claim may bring a step back', () => {
    const lines = ['A: thesis t, asserts p o q', 'B: thesis u, asserts z', 'A: p => t', 'A: q => t', 'B: z => u', 'o -x #1', 'z -x !r1'];
    const { next: advice } = stance('+p +o', ...lines);
    expect([advice?.claim, advice?.ifAccepted.map(({ thesis, status }) => `${thesis} ${status}`)]).toEqual(['z', ['t stands', 'u stands']]);
  });

  test('M9 is, where none settles anything, one on the shortest way', () => {
    expect(next('', 'A: thesis t, asserts a b c d e f', 'A: a + b + c => t', 'A: e + f => t')).toBe('e');
  });

  test('M9 is nothing that only leads to an accepted claim', () => {
    const [nine, ten] = [Array.from({ length: 9 }, (_, i) => `q${i}`), Array.from({ length: 9 }, (_, i) => `r${i}`)];
    const lines = [`A: thesis t, asserts p m ${[...nine, ...ten].join(' ')}`, 'A: p => m', `A: m + ${nine.join(' + ')} => t`, `A: ${ten.join(' + ')} => t`];
    expect(next('+m', ...lines)).toBe('q0');
  });

  test('M9 there is nothing to decide where no thesis is open', () => {
    expect(next('+t', 'A: thesis t, asserts p', 'A: p => t')).toBeUndefined();
  });
});

describe('marks that clash', () => {
  test('M10 two accepted claims are drawn as contradicting', () => {
    expect(clashing(stance('+p +q', 'A: thesis p', 'B: thesis q', 'p >< q'))).toEqual(['excluded p q: p q']);
  });

  test('M10 what follows from accepted claims contradicts an accepted one, by inferences of whichever author', () => {
    expect(clashing(stance('+p +q', 'A: thesis t, asserts p', 'B: thesis q', 'A: p => t', 't >< q'))).toEqual(['excluded t q: p q by #1']);
    expect(clashing(stance('+p +q', 'A: thesis t, asserts p m', 'B: thesis u, asserts m', 'C: thesis q', 'A: p => m', 'B: m => u', 'u >< q'))).toEqual([
      'excluded u q: p q by #1 #2',
    ]);
  });

  test('M10 accepted claims lead to two that exclude each other', () => {
    expect(clashing(stance('+p +q', 'A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 't >< u'))).toEqual(['excluded t u: p q by #1 #2']);
  });

  test('M11 a rejected claim follows from accepted ones', () => {
    expect(clashing(stance('+p +q -t', 'A: thesis t, asserts p q', 'A: p + q => t'))).toEqual(['rejected t: p q t by #1']);
  });

  test('M12 of a contradictory pair both are rejected; of another pair both may be false', () => {
    const g = build('A: thesis p', 'B: thesis q', 'p >< q');
    expect(clashing(ownStance(contradictory(g), marked('-p -q')))).toEqual(['neither p q: p q']);
    expect(clashing(ownStance(g, marked('-p -q')))).toEqual([]);
  });

  test('M13 no mark is named that the clash does not need', () => {
    expect(clashing(stance('+p +q +r -t', 'A: thesis t, asserts p q r', 'A: q => t', 'A: p + r => t'))).toEqual(['rejected t: q t by #1']);
  });

  test('M10 M4 an inference that something accepted undercuts makes no clash, nor one that its essay only reports', () => {
    expect(clashing(stance('+p +o -t', 'A: thesis t, asserts p o', 'A: p => t', 'o -x #1'))).toEqual([]);
    expect(clashing(stance('+p -t', 'A: thesis s, asserts p, reports t', 'A reports: p => t'))).toEqual([]);
  });

  test('M13 M6 nothing is followed further from a claim that is rejected', () => {
    expect(clashing(stance('+p -m -t', 'A: thesis t, asserts p m', 'A: p => m', 'A: m => t'))).toEqual(['rejected m: p m by #1']);
  });

  test('clashes between the marks themselves come before those that only follow', () => {
    const found = stance('+p +q +r -t', 'A: thesis t, asserts p', 'B: thesis q r', 'A: p => t', 'q >< r');
    expect(clashing(found)).toEqual(['excluded q r: q r', 'rejected t: p t by #1']);
  });
});

describe('what shows it', () => {
  const g = build('A: thesis t, asserts p q m n', 'A: p + q => m', 'A: m => t', 'A: n => t', 'B: thesis u', 'q >< u');

  test('M14 a derivation, with linked premises', () => {
    const [first] = ownStance(g, marked('+p +q')).theses;
    expect([...(first ? thesisStanceClaims(g, first) : [])].toSorted()).toEqual(['m', 'p', 'q', 't']);
  });

  test('M14 the marks that break the ways, what they break and the way from there', () => {
    const [first] = ownStance(g, marked('+u -n')).theses;
    expect(first?.status).toBe('falls');
    expect([...(first ? thesisStanceClaims(g, first) : [])].toSorted()).toEqual(['m', 'n', 'p', 'q', 't', 'u']);
  });

  test('M14 the ways to an open thesis', () => {
    const [first] = ownStance(g, marked('-n')).theses;
    expect([...(first ? thesisStanceClaims(g, first) : [])].toSorted()).toEqual(['m', 'p', 'q', 't']);
  });

  test('M14 a clash of marks with its steps', () => {
    const [clash] = ownStance(g, marked('+p +q -t')).clashes;
    expect([...(clash ? markClashClaims(g, clash) : [])].toSorted()).toEqual(['m', 'p', 'q', 't']);
  });
});
