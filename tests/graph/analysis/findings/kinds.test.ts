/** One little debate for each kind of finding, and what keeps it from being one. */
import { describe, expect, test } from 'vitest';
import { everyFinding, type Finding, type FindingKind } from '../../../../graph/analysis/findings/findings.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { build } from '../../build.ts';

function found<K extends FindingKind>(g: DebateGraph, kind: K): Extract<Finding, { readonly kind: K }>[] {
  return everyFinding(g).filter((finding): finding is Extract<Finding, { readonly kind: K }> => finding.kind === kind);
}

function theOnly<K extends FindingKind>(g: DebateGraph, kind: K): Extract<Finding, { readonly kind: K }> {
  const [one, ...others] = found(g, kind);
  if (one === undefined || others.length > 0) throw new Error(`there are ${others.length + (one ? 1 : 0)} findings of the kind ${kind}`);
  return one;
}

/** Whatever the kind says of a contradiction that only depends on a reading. */
function arguable(g: DebateGraph): DebateGraph {
  return debateGraph({ ...g.debate, contradictions: g.debate.contradictions.map((x) => ({ ...x, strength: 'arguable' as const })) });
}

describe('a shared premise', () => {
  const SHARED = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 'C: thesis w'];

  test('F4 is told with those who rely on it, out of all authors', () => {
    const { facts, authors, essays, claims } = theOnly(build(...SHARED), 'shared-premise');
    expect(facts).toMatchObject({ claim: 'p', authors: ['a', 'b'], of: 3, throughCases: false, opposite: undefined });
    expect([authors, essays, claims]).toEqual([['a', 'b'], ['A', 'B'], ['p', 't', 'u']]);
  });

  test('F4 S2 serves opposite ends if conclusions from it speak against each other, those nearest to theses first', () => {
    const g = build(...SHARED, 'A: asserts q', 'A: p => q', 'A: q => t', 't >< u', 'q -x u');
    expect(theOnly(g, 'shared-premise').facts.opposite).toMatchObject([
      { author: 'a', from: 'p', conclusion: 't' },
      { author: 'b', from: 'p', conclusion: 'u' },
    ]);
  });

  test('F4 S4 is shared through cases of it as well, and by any of them to opposite ends', () => {
    const g = build(
      'A: thesis t, asserts c d',
      'A: c -> t',
      'A: d => t',
      'B: thesis u, asserts p',
      'B: p => u',
      'c case p',
      'd case p',
      't >< u',
    );
    expect(theOnly(g, 'shared-premise').facts).toMatchObject({ claim: 'p', authors: ['a', 'b'], throughCases: true, opposite: [{ author: 'a' }, { author: 'b' }] });
  });

  test('F4 tells more, the more authors share it and if it serves opposite ends', () => {
    const score = (...lines: string[]): number => theOnly(build(...lines), 'shared-premise').score;
    expect(score(...SHARED, 't >< u')).toBeGreaterThan(score(...SHARED));
    expect(score(...SHARED)).toBeGreaterThan(score(...SHARED, 'D: thesis v'));
  });

  test('F4 S1 is none if one author relies on it in two essays', () => {
    const { debate } = build(...SHARED);
    expect(found(debateGraph({ ...debate, essays: debate.essays.map((e) => ({ ...e, author: e.id === 'B' ? 'a' : e.author })) }), 'shared-premise')).toEqual([]);
  });
});

describe('a contradiction', () => {
  const THESES = ['A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'B: thesis u, asserts r', 'B: r => u'];

  test('F5 between theses comes before one between premises, a clear one before an arguable one', () => {
    const score = (g: DebateGraph): number => theOnly(g, 'contradiction').score;
    const [theses, premises, far] = ['t >< u', 'p >< r', 'q >< r'].map((line) => build(...THESES, line));
    if (!theses || !premises || !far) throw new Error('three debates');
    expect(score(theses)).toBeGreaterThan(score(premises));
    expect(score(premises)).toBeGreaterThan(score(far));
    expect(score(theses)).toBeGreaterThan(score(arguable(theses)));
  });

  test('F5 has its two camps, that with the earlier essay first, and is shown with the ways up to theses', () => {
    const { facts, claims, about } = theOnly(build(...THESES, 'r >< q'), 'contradiction');
    expect(facts.camps.map(({ authors, claims }) => [authors, claims])).toEqual([[['a'], ['q']], [['b'], ['r']]]);
    expect([about, claims, facts.theses]).toEqual([['q', 'r'], ['p', 'q', 'r', 't', 'u'], false]);
  });

  test('F5 C4 is none with what an author only reports', () => {
    expect(found(build('A: thesis t, reports p', 'B: thesis u', 'p >< u'), 'contradiction')).toEqual([]);
  });

  test('F6 within one author is a finding of its own', () => {
    const g = build('A: thesis t, asserts p', 'p >< t', 'B: thesis u');
    expect(theOnly(g, 'self-contradiction')).toMatchObject({ authors: ['a'], facts: { clash: { scope: 'within' } } });
    expect(found(g, 'contradiction')).toEqual([]);
  });

  test('F7 X6 that only follows from what somebody holds is told as such, with what it follows from', () => {
    const g = build('A: thesis t, asserts c', 'c case p', 'B: thesis u, asserts q', 'p >< q');
    expect(theOnly(g, 'derived-contradiction')).toMatchObject({ facts: { premises: ['c'], clash: { by: 'consequence' } }, claims: ['c', 'p', 'q'] });
    expect(found(g, 'contradiction')).toEqual([]);
  });
});

describe('what a debate turns on', () => {
  test('F8 is the premise with which theses of several authors change or lose a ground', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q r', 'B: q => u', 'B: r => u', 'p >< q', 'C: thesis w');
    const [first] = found(g, 'crux');
    expect(first?.facts).toMatchObject({ crux: { claim: 'p' }, theses: 2, authors: ['a', 'b'], most: true });
    expect(first?.claims).toEqual(['p', 'q', 't', 'u']);
  });

  test('F8 is no premise that concerns one author only', () => {
    expect(found(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u'), 'crux')).toEqual([]);
  });

  test('F9 is, for two authors, the contradiction on which others of theirs rest', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'p >< q', 't >< u');
    expect(theOnly(g, 'pair-crux')).toMatchObject({ about: ['p', 'q'], facts: { authors: ['a', 'b'], others: 1, resting: 1 } });
  });

  test('F9 is none where no contradiction rests on another', () => {
    expect(found(build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'p >< q', 't >< u'), 'pair-crux')).toEqual([]);
  });
});

describe('a premise that carries a thesis', () => {
  const CARRIED = ['A: thesis t v, asserts p q r', 'A: p => q', 'A: q + r => t', 'A: r => v', 'A: q => v', 'B: thesis u'];

  test('F10 is told for the one with which most falls, with what falls and whether it has a ground or is attacked', () => {
    expect(theOnly(build(...CARRIED), 'single-point')).toMatchObject({
      about: ['p', 't'],
      claims: ['p', 'q', 'r', 't'],
      facts: { premise: 'p', theses: ['t'], ofTheses: 2, fallen: 2, conclusions: 3, hasGround: false, attacked: false },
    });
    expect(theOnly(build(...CARRIED, 'B: asserts x', 'A: asserts z', 'A: z -> p', 'x -x p'), 'single-point').facts).toMatchObject({ premise: 'p', hasGround: true, attacked: true });
  });

  test('F10 is none where every thesis stands in another way too', () => {
    expect(found(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'), 'single-point')).toEqual([]);
  });

  test('F11 and is left unsaid is told as such', () => {
    const { debate } = build('A: thesis t, asserts p q', 'A: p + q => t');
    const unsaid = debate.claims.map((c) => (c.id === 'q' ? { ...c, occurrences: c.occurrences.map((o) => ({ ...o, implicit: true })) } : c));
    expect(theOnly(debateGraph({ ...debate, claims: unsaid }), 'implicit-premise').facts).toMatchObject({ author: 'a', premise: 'q', theses: ['t'] });
    expect(found(debateGraph(debate), 'implicit-premise')).toEqual([]);
  });
});

describe('what is relied on by few or answered by many', () => {
  const LONE = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'C: thesis w, asserts q', 'C: q => w', 'p >< q'];

  test('F12 one author alone relies on what excludes the ground of several', () => {
    expect(theOnly(build(...LONE), 'lone-premise').facts).toMatchObject({ author: 'a', premise: 'p', opposite: 'q', others: ['b', 'c'] });
  });

  test('F12 is none if another relies on it too, or only one on the opposite', () => {
    expect(found(build(...LONE, 'D: thesis v, asserts p', 'D: p => v'), 'lone-premise')).toEqual([]);
    expect(found(build(...LONE.filter((line) => !line.startsWith('C'))), 'lone-premise')).toEqual([]);
  });

  test('F13 is the claim that most authors attack, by rebuttals, contradictions and rejections', () => {
    const g = build('A: thesis t', 'B: thesis u, asserts p', 'C: thesis w, rejects t', 'D: thesis v', 'p -x t', 'u >< t');
    expect(theOnly(g, 'most-attacked').facts).toMatchObject({ claim: 't', holders: ['a'], attackers: ['b', 'c'], most: true });
    expect(theOnly(g, 'most-attacked').facts.attacks).toEqual([{ author: 'b', with: ['p'] }, { author: 'b', with: ['u'] }, { author: 'c', with: [] }]);
  });

  test('F2 what an essay says against a claim is said by its author only, and only if the author holds it', () => {
    const lines = ['A: thesis t', 'B: thesis u, asserts p', 'C: thesis w, asserts p, reports z', 'B: p -x t', 'C: z -x t', 'u >< t'];
    expect(theOnly(build(...lines), 'most-attacked').facts.attacks).toEqual([{ author: 'b', with: ['p'] }, { author: 'b', with: ['u'] }]);
  });

  test('F14 of the reasons for a thesis those that nobody attacks are told, that with most beneath it first', () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q => t', 'A: r => t', 'A: s => r', 'B: thesis u', 'p >< u');
    expect(theOnly(g, 'unanswered').facts).toMatchObject({ thesis: 't', reasons: 3, answered: 1, premises: ['r'] });
  });

  test('F14 a reason is answered by an attack on the step or beneath it; nothing is unanswered where nothing is answered', () => {
    const lines = ['A: thesis t, asserts p q r', 'A: p => t', 'A: q => t', 'A: r => p', 'B: thesis u'];
    expect(theOnly(build(...lines, 'u >< r'), 'unanswered').facts).toMatchObject({ answered: 1, premises: ['q'] });
    expect(theOnly(build(...lines, 'u -x #2'), 'unanswered').facts).toMatchObject({ answered: 1, premises: ['p'] });
    expect(found(build(...lines), 'unanswered')).toEqual([]);
  });

  test('F15 is a premise that another attacks and to which nothing leads', () => {
    const lines = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'p >< u'];
    expect(theOnly(build(...lines), 'ungrounded').facts).toEqual({ claim: 'p', authors: ['a'], attacks: [{ author: 'b', with: ['u'] }] });
    expect(found(build(...lines, 'C: thesis w, asserts z', 'C: z -> p'), 'ungrounded')).toEqual([]);
  });
});

describe('how an author argues', () => {
  test('F16 in several ways without a common ground', () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q => t', 'A: r => t', 'A: s => p', 'A: s => q');
    expect(theOnly(g, 'independent-ways').facts).toMatchObject({ thesis: 't', ways: [['#1', '#2'], ['#3']] });
  });

  test('F16 not if all ways share a ground, nor if one of them does not stand', () => {
    expect(found(build('A: thesis t, asserts p q s', 'A: p => t', 'A: q => t', 'A: s => p', 'A: s => q'), 'independent-ways')).toEqual([]);
    expect(found(build('A: thesis t, asserts p q r', 'A: p => t', 'A: q => t', 'A: r => q', 'A: q => r'), 'independent-ways')).toEqual([]);
  });

  test('F17 in a circle', () => {
    const g = build('A: thesis t, asserts p q r', 'A: p => t', 'A: q => p', 'A: p => q', 'A: q => r');
    expect(theOnly(g, 'circle').facts.circle).toEqual(['p', 'q']);
    expect(found(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p'), 'circle')).toEqual([]);
  });

  test('F25 on one premise more than on any other, though no thesis falls with it', () => {
    const g = build('A: thesis t, asserts p q r s z', 'A: p => q', 'A: q => r', 'A: r => t', 'A: s => t', 'A: z => s');
    expect(theOnly(g, 'keystone').facts).toMatchObject({ premise: 'p', fallen: ['q', 'r'], conclusions: 4 });
    expect(found(build('A: thesis t, asserts p q', 'A: p => q', 'A: q => t'), 'keystone')).toEqual([]);
  });

  test('F26 conceding what speaks against their own claim or step, answered or not', () => {
    const lines = ['A: thesis t, asserts p, concedes o', 'A: p => t'];
    expect(theOnly(build(...lines, 'A: o -x t'), 'concession').facts).toMatchObject({ claims: ['o'], against: 't', conceded: true, answers: [] });
    expect(theOnly(build(...lines, 'A: o -x #1', 'A: asserts z', 'A: z -x o'), 'concession').facts).toMatchObject({ against: 't', answers: ['z'] });
  });

  test('F26 C4 not by raising an objection that they do not hold, nor by what others say', () => {
    expect(found(build('A: thesis t, rejects o', 'A: o -x t'), 'concession')).toEqual([]);
    expect(found(build('A: thesis t, asserts o', 'o -x t'), 'concession')).toEqual([]);
  });

  test('F27 with premises of a source', () => {
    const { debate } = build('A: thesis t, asserts p q r s', 'A: p + q + r + s => t');
    const voiced = debate.claims.map((c) => (c.id === 't' || c.id === 's' ? c : { ...c, occurrences: c.occurrences.map((o) => ({ ...o, voice: 'clinic' })) }));
    const g = debateGraph({ ...debate, claims: voiced, people: [...debate.people, { id: 'clinic', name: 'the clinic', kind: 'organisation' }] });
    expect(theOnly(g, 'source').facts).toMatchObject({ source: 'clinic', premises: ['p', 'q', 'r'], of: 4 });
  });

  test('F20 without a step to a thesis', () => {
    const g = build('A: thesis t v, asserts p', 'A: p -> t');
    expect(found(g, 'bare-thesis').map(({ facts }) => [facts.thesis, facts.supports])).toEqual([['v', []], ['t', ['p']]]);
  });
});

describe('two authors', () => {
  test('F18 stand against each other more often than any others', () => {
    const lines = ['A: thesis a1 a2 a3', 'B: thesis b1 b2 b3', 'C: thesis c1', 'a1 >< b1', 'a2 >< b2', 'a3 >< b3', 'a1 >< c1'];
    expect(theOnly(build(...lines), 'opponents').facts).toEqual({ authors: ['a', 'b'], clashes: 3, of: 4 });
    expect(found(build(...lines, 'a2 >< c1', 'a3 >< c1'), 'opponents')).toEqual([]);
  });

  test('F19 share more premises than any others, though they contradict each other', () => {
    const lines = ['A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts p q', 'B: p + q => u', 'C: thesis w, asserts p', 'C: p => w', 't >< u'];
    expect(theOnly(build(...lines), 'common-ground').facts).toEqual({ authors: ['a', 'b'], claims: ['p', 'q'], clashes: 1 });
    expect(found(build(...lines, 'C: asserts q', 'C: q => w'), 'common-ground')).toEqual([]);
  });
});
