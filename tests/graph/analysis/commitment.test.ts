import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldClaims, leadingOccurrence, ownInferences, rejectedClaims, thesesOf } from '../../../graph/analysis/commitment.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { STANCES, type Claim, type Essay, type Occurrence, type Stance } from '../../../graph/model/schema.ts';
import { isCommitted } from '../../../graph/model/stance.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

function essay(g: DebateGraph, id = 'A'): Essay {
  const found = g.essays.get(id);
  if (found === undefined) throw new Error(`no essay ${id}`);
  return found;
}

const held = (lines: string[], id?: string): string => {
  const g = build(...lines);
  return [...heldClaims(g, essay(g, id))].toSorted().join(' ');
};

describe('commitment', { timeout: 30_000 }, () => {
  test('C1 asserting and conceding commit, reporting and rejecting do not', () => {
    expect(STANCES.filter(isCommitted)).toEqual(['asserts', 'concedes']);
    expect(held(['A: asserts p, concedes c, reports r, rejects x'])).toBe('c p');
  });

  test('C1 one occurrence that commits is enough', () => {
    expect(held(['A: reports p', 'A: concedes p', 'A: reports p'])).toBe('p');
  });

  test('C1 what commits in one essay commits nobody in another', () => {
    const lines = ['A: asserts p', 'B: reports p, asserts q'];
    expect([held(lines, 'A'), held(lines, 'B')]).toEqual(['p', 'q']);
  });

  test('C2 an inference is the author’s own if its stance commits', () => {
    for (const stance of STANCES) {
      const g = build('A: thesis t', stance === 'asserts' ? 'A: p => t' : `A ${stance}: p => t`);
      expect([stance, ownInferences(g, essay(g)).length]).toEqual([stance, isCommitted(stance) ? 1 : 0]);
    }
  });

  test('C2 an inference that a source draws and the author takes over is the author’s own', () => {
    const { debate } = build('A: thesis t', 'A: p => t');
    const people = [...debate.people, { id: 'source', name: 'A source', kind: 'person' as const }];
    const g = debateGraph({ ...debate, people, inferences: debate.inferences.map((inference) => ({ ...inference, voice: 'source' })) });
    expect(ownInferences(g, essay(g)).map((i) => i.id)).toEqual(['#1']);
    expect([...heldClaims(g, essay(g))].toSorted()).toEqual(['p', 't']);
  });

  test('C2 the inference of another essay is nobody’s own here', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis t, asserts p', 'B: p => t');
    expect(ownInferences(g, essay(g, 'A'))).toEqual([]);
  });

  test('C3 premises and conclusion of an own inference are held, whatever the occurrences say', () => {
    expect(held(['A: reports p, rejects q', 'A: p + q => c'])).toBe('c p q');
  });

  test('C3 an inference that is only reported holds nothing', () => {
    expect(held(['A: thesis t, reports p', 'A reports: p => c', 'A rejects: p => t'])).toBe('t');
  });

  test('C3 a support, a rebuttal and a contradiction commit nobody', () => {
    expect(held(['A: thesis t, reports p q', 'A: p -> t', 'A: p -x t', 'p >< q'])).toBe('t');
  });

  test('C4 an objection that is raised to be answered is not held, nor what follows from it', () => {
    expect(held(['A: thesis t, rejects o, reports o2', 'A reports: o => n', 'A rejects: o2 => n2', 'A: o -x t'])).toBe('t');
  });

  test('C4 an answered objection that the author also concedes is held on that ground', () => {
    expect(held(['A: thesis t, rejects o', 'A: concedes o'])).toBe('o t');
  });

  test('C5 a claim that is implicit here and explicit there is one claim, held in both', () => {
    const lines = ['A: thesis t', 'A: p => t', 'B: asserts p'];
    expect(build(...lines).debate.claims.map((c) => c.id)).toEqual(['t', 'p']);
    expect([held(lines, 'A'), held(lines, 'B')]).toEqual(['p t', 'p']);
  });

  test('C1–C4 in any debate, what is only reported or rejected is held by nobody', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const g = debateGraph(debate);
        for (const e of debate.essays) {
          const used = new Set(ownInferences(g, e).flatMap((i) => [...i.premises, i.conclusion]));
          for (const claim of debate.claims) {
            const commits = claim.occurrences.some((o) => o.essay === e.id && (o.stance === 'asserts' || o.stance === 'concedes'));
            expect(heldClaims(g, e).has(claim.id)).toBe(commits || used.has(claim.id));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what an essay rejects and what it is for', () => {
  test('the claims rejected in it, in the order of the debate, also those that it holds all the same', () => {
    const g = build('A: rejects q p', 'A: concedes q', 'B: rejects r');
    expect(rejectedClaims(g, essay(g)).map((c) => c.id)).toEqual(['q', 'p']);
  });

  test('the claims that are a thesis in it, not those that are one elsewhere', () => {
    const g = build('A: thesis t', 'B: thesis u, asserts t');
    expect([thesesOf(g, essay(g, 'A')), thesesOf(g, essay(g, 'B'))].map((theses) => theses.map((c) => c.id))).toEqual([['t'], ['u']]);
  });
});

describe('the occurrence that says best how an essay stands to a claim', () => {
  const g = build('A: asserts p', 'B: asserts p');
  const occurrence = (stance: Stance, voice: string, start: number, inEssay = 'A'): Occurrence => ({
    essay: inEssay,
    voice,
    stance,
    role: 'premise',
    implicit: false,
    anchors: [{ start, end: start + 1 }],
  });
  const leading = (...occurrences: Occurrence[]): number | undefined => {
    const claim: Claim = { id: 'p', text: 'p', gist: 'p', occurrences };
    return leadingOccurrence(claim, essay(g))?.anchors[0]?.start;
  };

  test('R5 commits the author, though a source voices it', () => {
    expect(leading(occurrence('rejects', 'a', 1), occurrence('concedes', 'source', 2))).toBe(2);
  });

  test('R5 is in the author’s own voice, of those that commit and of those that do not', () => {
    expect(leading(occurrence('asserts', 'source', 1), occurrence('concedes', 'a', 2))).toBe(2);
    expect(leading(occurrence('reports', 'source', 1), occurrence('rejects', 'a', 2))).toBe(2);
  });

  test('R5 is the first of several that say it as well', () => {
    expect(leading(occurrence('concedes', 'a', 1), occurrence('asserts', 'a', 2))).toBe(1);
  });

  test('R5 is in that essay, and missing if none is', () => {
    expect(leading(occurrence('asserts', 'b', 1, 'B'), occurrence('reports', 'a', 2))).toBe(2);
    expect(leading(occurrence('asserts', 'b', 1, 'B'))).toBeUndefined();
  });
});
