/** How findings read: for one and for many, for clear and arguable, with and without names. */
import { describe, expect, test } from 'vitest';
import { everyFinding, type FindingKind } from '../../../graph/analysis/findings/findings.ts';
import { ENGLISH, speak } from '../../../graph/language/language.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { findingWords } from '../../../graph/wording/findings.ts';
import { lacksSentence } from '../../../graph/wording/lacks.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

function told(g: DebateGraph, kind: FindingKind): string[] {
  return everyFinding(g)
    .filter((finding) => finding.kind === kind)
    .map((finding) => {
      const { says, why } = findingWords(g, finding);
      return [says, ...(why ? [why] : [])].map((sentence) => plainSentence(g, sentence)).join(' ');
    });
}

const tells = (kind: FindingKind, ...lines: string[]): string => told(build(...lines), kind).join(' | ');

const unansweredAlone = (): string => tells('unanswered', 'A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'B: thesis u', 'p >< u');

function arguable(...lines: string[]): DebateGraph {
  const { debate } = build(...lines);
  return debateGraph({ ...debate, contradictions: debate.contradictions.map((x) => ({ ...x, strength: 'arguable' as const })) });
}

test('none is not told as one, also in a language that counts none as one', () => {
  // As French does.
  speak({ ...ENGLISH, tag: 'fr' });
  try {
    expect(unansweredAlone()).toContain('leave one unanswered: “Text of q”.');
  } finally {
    speak(ENGLISH);
  }
});

describe('a shared premise reads', () => {
  const TWO = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u'];

  test('for both, all and some of the authors', () => {
    expect(tells('shared-premise', ...TWO)).toBe('Both authors rely on “Text of p”.');
    expect(tells('shared-premise', ...TWO, 'C: thesis w, asserts p', 'C: p => w')).toBe('All three authors rely on “Text of p”.');
    expect(tells('shared-premise', ...TWO, 'C: thesis w')).toBe('Two of three authors rely on “Text of p”. They are Author A and Author B.');
  });

  test('to opposite ends, and in one form or another', () => {
    expect(tells('shared-premise', ...TWO, 't >< u')).toBe('Both authors rely on “Text of p”, to opposite ends. From there Author A goes on to “Text of t”, Author B to “Text of u”.');
    expect(tells('shared-premise', 'A: thesis t, asserts c', 'A: c => t', 'B: thesis u, asserts p', 'B: p => u', 'c case p')).toBe('Both authors rely, in one form or another, on “Text of p”.');
  });
});

describe('contradictions read', () => {
  const TWO = ['A: thesis t', 'B: thesis u', 't >< u'];

  test('for two authors, for several, and on one reading', () => {
    expect(tells('contradiction', ...TWO)).toBe('Author A and Author B contradict each other in their theses: “Text of t” against “Text of u”. They exclude each other.');
    expect(tells('contradiction', ...TWO, 'C: asserts u')).toBe('Author A contradicts Author B and Author C in their theses: “Text of t” against “Text of u”. They exclude each other.');
    expect(told(arguable('A: thesis t, asserts p', 'B: thesis u', 'p >< u'), 'contradiction')[0]).toMatch(/^Author A and Author B contradict each other, on one reading: “Text of p” against/);
  });

  test('by rejection', () => {
    expect(tells('contradiction', 'A: thesis t', 'B: thesis u, rejects t', 'C: asserts t')).toBe('Author B rejects what Author A and Author C hold: “Text of t”.');
  });

  test('within an author', () => {
    expect(tells('self-contradiction', 'A: thesis t, asserts p', 'p >< t')).toMatch(/^Author A holds both “Text of \w” and “Text of \w”, which exclude each other\. They exclude each other\.$/);
    const { debate } = build('A: thesis t', 'B: thesis u, rejects t');
    const byOne = debateGraph({ ...debate, essays: debate.essays.map((essay) => ({ ...essay, author: 'a' })) });
    expect(told(byOne, 'self-contradiction')).toEqual(['Author A holds “Text of t” in “A” and rejects it in “B”.']);
  });

  test('that only follow', () => {
    expect(tells('derived-contradiction', 'A: thesis t, asserts c', 'c case p', 'B: thesis u, asserts q', 'p >< q')).toBe(
      'From what Author A holds follows “Text of p”, but Author B holds “Text of q”. It follows from “Text of c”, which is a case of it.',
    );
    expect(tells('derived-contradiction', 'A: thesis t, asserts c', 'c case p', 'B: thesis u, rejects p')).toMatch(/^From what Author A holds follows “Text of p”, which Author B rejects\./);
  });

  test('beneath others, and by pairs', () => {
    expect(tells('pair-crux', 'A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'p >< q', 't >< u')).toMatch(
      /^Beneath another contradiction of Author A and Author B lies a deeper one: “Text of p” against “Text of q”\. Their other contradiction (rests on it, on both sides|falls away with it, whichever way it is settled)\.$/,
    );
    expect(tells('opponents', 'A: thesis a1 a2 a3', 'B: thesis b1 b2 b3', 'C: thesis c1', 'a1 >< b1', 'a2 >< b2', 'a3 >< b3', 'a1 >< c1')).toBe(
      'Author A and Author B contradict each other more often than any other two authors: in three of the four contradictions between authors.',
    );
  });
});

describe('what carries a thesis reads', () => {
  test('with what falls, its ground and its opponents', () => {
    const lines = ['A: thesis t v, asserts p q', 'A: p => q', 'A: q => t', 'B: thesis u'];
    expect(tells('single-point', ...lines)).toBe(
      'Author A cannot do without “Text of p”: the thesis “Text of t” falls with it. Both of the author’s conclusions fall; no ground is given for the premise, and nobody speaks against it.',
    );
    expect(tells('single-point', ...lines, 'A: q => v', 'u -x p')).toBe(
      'Author A cannot do without “Text of p”: both theses fall with it, among them “Text of t”. All three conclusions of the author fall; no ground is given for the premise, though others speak against it.',
    );
    expect(tells('single-point', 'A: thesis t, asserts p z', 'A: z -> p', 'A: p => t')).toBe('Author A cannot do without “Text of p”: the thesis “Text of t” falls with it.');
  });

  test('if it is unsaid, and if there are other ways', () => {
    const { debate } = build('A: thesis t, asserts p', 'A: p => t');
    const unsaid = debate.claims.map((c) => (c.id === 'p' ? { ...c, occurrences: c.occurrences.map((o) => ({ ...o, implicit: true })) } : c));
    expect(told(debateGraph({ ...debate, claims: unsaid }), 'implicit-premise')).toEqual(['Author A leaves “Text of p” unsaid: the thesis “Text of t” falls without it.']);
    expect(tells('independent-ways', 'A: thesis t, asserts p q', 'A: p => t', 'A: q => t')).toBe(
      'Author A argues for “Text of t” in two independent ways. They have no ground in common, so that no single premise brings the thesis down.',
    );
    expect(tells('bare-thesis', 'A: thesis t')).toBe('Author A gives no reason for the thesis “Text of t”.');
    expect(tells('bare-thesis', 'A: thesis t, asserts p', 'A: p -> t')).toBe('Author A spells out no step to the thesis “Text of t”. One claim supports it, without it being said how it follows.');
    expect(tells('circle', 'A: thesis t, asserts p q', 'A: q => p', 'A: p => q')).toBe('Author A argues in a circle: “Text of p” is a ground for “Text of q”, and that in turn for the first.');
  });

  test('if no thesis falls, if the author concedes something, and if the premises are a source’s', () => {
    expect(tells('keystone', 'A: thesis t, asserts p q r s z', 'A: p => q', 'A: q => r', 'A: r => t', 'A: s => t', 'A: z => s')).toBe(
      'On no other premise of Author A does more hang than on “Text of p”: two of four conclusions fall with it. No thesis falls with it.',
    );
    const lines = ['A: thesis t, concedes o', 'A: o -x t'];
    expect(tells('concession', ...lines)).toBe('Author A concedes “Text of o”, which speaks against what the author holds as well: “Text of t”. The author holds nothing against it in turn.');
    expect(tells('concession', ...lines, 'A: asserts z', 'A: z -x o').split(' | ')[0]).toContain('Against it in turn stands “Text of z”.');
    const { debate } = build('A: thesis t, asserts p q r', 'A: p + q + r => t');
    const voiced = debate.claims.map((c) => (c.id === 't' ? c : { ...c, occurrences: c.occurrences.map((o) => ({ ...o, voice: 'clinic' })) }));
    const people = [...debate.people, { id: 'clinic', name: 'the clinic', kind: 'organisation' as const }];
    expect(told(debateGraph({ ...debate, claims: voiced, people }), 'source')).toEqual(['Author A takes three of three premises over from the clinic.']);
  });

  test('by what the debate turns on', () => {
    expect(tells('crux', 'A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'p >< q').split(' | ')[0]).toBe(
      'Most turns on “Text of p”: two theses of two authors stand or fall with it. If it is rejected, “Text of t” no longer stands; one further thesis stands or falls with it as well.',
    );
  });
});

describe('answers to an author read', () => {
  test('from one and from many', () => {
    expect(tells('most-attacked', 'A: thesis t', 'B: thesis u, asserts p', 'p -x t', 'u -x t')).toBe('Author B speaks against “Text of t”, which Author A holds, in two ways. Against it stand “Text of p” and “Text of u”.');
    expect(tells('most-attacked', 'A: thesis t', 'B: thesis u, asserts p', 'C: thesis w, rejects t', 'p -x t')).toBe(
      'Two authors speak against “Text of t”, which Author A holds; against no other claim do so many. Against it stands “Text of p” (Author B); Author C rejects it.',
    );
  });

  test('where they are missing', () => {
    expect(tells('unanswered', 'A: thesis t, asserts p q r', 'A: p => t', 'A: q + r => t', 'B: thesis u', 'p >< u')).toBe(
      'Of the two reasons that Author A gives for “Text of t”, the other authors leave one unanswered: “Text of q”, with one further premise.',
    );
    expect(tells('ungrounded', 'A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'p >< u')).toBe('Author A relies on “Text of p” and gives no ground for it, though Author B speaks against it. Against it stands “Text of u”.');
    expect(told(arguable('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'C: thesis w, asserts q', 'C: q => w', 'p >< q'), 'lone-premise')).toEqual([
      'Author A alone relies on “Text of p”, while Author B and Author C build on what on one reading excludes it: “Text of q”.',
    ]);
    expect(tells('common-ground', 'A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts p q', 'B: p + q => u', 't >< u')).toBe('Author A and Author B share two premises, and yet they contradict each other once.');
  });
});

describe('what a debate lacks reads', () => {
  test('F23 where there is nothing and where there is little to tell', () => {
    const { debate } = build('A: thesis t');
    const say = (...of: Parameters<typeof lacksSentence>): string => plainSentence(debateGraph(debate), lacksSentence(...of));
    expect(say(['essays'], 0)).toBe('There is nothing to tell about this debate: it has no essay.');
    expect(say(['authors', 'contradictions'], 2)).toBe('There is no more to tell about this debate: it has one author only, with whom nobody can be compared; nothing in it speaks against anything.');
    expect(say([], 0)).toBe('There is nothing to tell about this debate.');
    expect(say([], 3)).toBe('');
  });
});
