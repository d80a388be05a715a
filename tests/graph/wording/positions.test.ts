import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { claimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import { positionsOf } from '../../../graph/positions/debate/positions.ts';
import { SEMANTICS, type Semantics } from '../../../graph/positions/semantics.ts';
import { explanationSentences } from '../../../graph/wording/positions-explained.ts';
import { acceptanceSentence, positionsSummary, semanticsSentence, semanticsWords } from '../../../graph/wording/positions.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build, buildDebate } from '../build.ts';
import { clingo } from '../positions/solving.ts';

async function summary(g: DebateGraph, semantics: Semantics, mostOfAPart?: number): Promise<string[]> {
  const positions = await positionsOf(g, semantics, clingo, { most: 1, ...(mostOfAPart !== undefined && { mostOfAPart }) });
  return positionsSummary(positions).map((sentence) => plainSentence(g, sentence));
}

/** Whether the claim can be held, then why, then why not. */
async function answer(g: DebateGraph, semantics: Semantics, claim: string): Promise<string[]> {
  const asked = await claimInPositions(g, semantics, claim, clingo);
  const why = [asked.holding, asked.without].flatMap((example) => (example === undefined ? [] : explanationSentences(g, claim, example.explanation)));
  return [acceptanceSentence(g, asked), ...why].map((sentence) => plainSentence(g, sentence));
}

describe('how many positions there are', () => {
  test('is said with how many claims are in all, some and none of them', async () => {
    const g = build('A: asserts p q', 'B: asserts r s', 'p >< r', 's -x q');
    expect(await summary(g, 'PR')).toEqual(['There are two preferred positions.', 'Of four claims that somebody holds, one is in all of them, two in some and one in none.']);
    expect((await summary(build('A: asserts p', 'B: asserts q', 'p >< q'), 'PR'))[1]).toBe('Of two claims that somebody holds, two are in some.');
  });

  test('is said of one and of none, and where they were not all looked for', async () => {
    const odd = build('A: asserts p q r', 'p -x q', 'q -x r', 'r -x p');
    expect(await summary(odd, 'GR')).toEqual(['There is one grounded position. It holds none of three claims that somebody holds.']);
    expect(await summary(build('A: asserts p q'), 'PR')).toEqual(['There is one preferred position. It holds both claims that somebody holds.']);
    expect(await summary(build('A: reports p'), 'PR')).toEqual(['No author holds any claim in this debate, so that there is nothing to hold together.']);
    expect(await summary(odd, 'ST')).toEqual(['There is no stable position.']);
    expect((await summary(odd, 'STG', 2))[0]).toBe('There are more than two stage positions.');
  });

  test('is of a kind that is explained in one sentence', () => {
    const g = build('A: asserts p');
    for (const semantics of SEMANTICS) expect(plainSentence(g, semanticsSentence(semantics))).toMatch(new RegExp(`^(A|The) ${semanticsWords()[semantics]} position .*\\.$`));
  });
});

describe('whether a claim can be held', () => {
  test('is said with what speaks against it and what answers that', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: asserts o u, asserts z', 'B: u => o', 'o -x p', 'C: asserts a', 'a -x u', 't >< z');
    expect(await answer(g, 'PR', 't')).toEqual([
      '“Text of t” is in some preferred positions and not in others.',
      'Author A infers it from “Text of p”.',
      '“Text of z” (Author B) contradicts it, and the other way round: a position that holds one of the two rules out the other.',
      '“Text of o” (Author B) speaks against “Text of p”, on which it rests. But “Text of a” (Author C) speaks against “Text of u”, on which that rests.',
      '“Text of z” (Author B) contradicts it.',
    ]);
  });

  test('is said of one that nothing speaks against, and of one that nobody holds', async () => {
    const g = build('A: thesis t, asserts p q, reports o', 'A: p => q', 'A: q => t', 'B: asserts p');
    expect(await answer(g, 'PR', 't')).toEqual([
      '“Text of t” is in every preferred position, and in the grounded one too.',
      'Author A infers it from “Text of q”.',
      'In all it rests on two claims, for one of which no grounds are given.',
      'Nothing that anybody holds speaks against it or against what it rests on.',
    ]);
    expect(await answer(g, 'GR', 'p')).toEqual([
      '“Text of p” is in the grounded position.',
      'Author A and Author B hold it without giving grounds for it.',
      'Nothing that anybody holds speaks against it.',
    ]);
    expect(await answer(g, 'PR', 'o')).toEqual(['“Text of o” is in no preferred position.', 'Nobody in the debate holds it: it is only reported or rejected.']);
  });

  test('is said of one that is in every position whichever way it is come to', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: asserts q', 'B: q => t', 'p >< q');
    expect((await answer(g, 'PR', 't'))[0]).toBe('“Text of t” is in every preferred position, though not in the grounded one.');
    expect((await answer(g, 'ID', 't'))[0]).toBe('“Text of t” is not in the ideal position.');
  });

  test('is said of an undercut, a rejection and a rebuttal that claims make together', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: asserts o, rejects p', 'o -x #1', 'C: asserts x y', 'C: x + y -x t', 'D: asserts a', 'a -x !r2', 'a -x o');
    expect(await answer(g, 'PR', 't')).toEqual([
      '“Text of t” is in some preferred positions and not in others.',
      'Author A infers it from “Text of p”.',
      '“Text of x” and “Text of y” together speak against it. But “Text of a” (Author D) speaks against the rebuttal by “Text of x” and “Text of y”.',
      '“Text of o” (Author B) speaks against the step from “Text of p” to it. But “Text of a” (Author D) speaks against that.',
      'Author B rejects “Text of p”, on which it rests, and the other way round: a position that holds one of the two rules out the other.',
      'Author B rejects “Text of p”, on which it would rest.',
    ]);
  });

  test('is said of one that is left open, and of one that leads round in a circle', async () => {
    const g = build('A: asserts p q r', 'p -x q', 'q -x r', 'r -x p', 'A: asserts s u', 'A: s => u', 'A: u => s');
    expect(await answer(g, 'PR', 'p')).toEqual([
      '“Text of p” is in no preferred position.',
      '“Text of r” (Author A) speaks against it; whether that can be held is left open too.',
    ]);
    expect((await answer(g, 'PR', 's'))[1]).toBe('It is held only on grounds that lead round in a circle.');
    expect((await answer(g, 'ST', 's'))[0]).toBe('There is no stable position, and so none that holds “Text of s”.');
  });

  test('is said of two courses of action', async () => {
    const debate = buildDebate('A: thesis stay', 'B: thesis go', 'stay >< go');
    const g = debateGraph({ ...debate, contradictions: debate.contradictions.map((drawn) => ({ ...drawn, kind: 'practical' as const })) });
    expect((await answer(g, 'PR', 'stay')).at(-1)).toBe('“Text of go” (Author B) excludes it.');
  });

  test('names an author without a name by the essay', async () => {
    const debate = buildDebate('A: thesis t', 'B: thesis u', 't >< u');
    const g = debateGraph({ ...debate, people: debate.people.map((person) => ({ ...person, name: null })) });
    expect((await answer(g, 'PR', 't')).slice(1)).toEqual([
      'The author of “A” holds it without giving grounds for it.',
      '“Text of u” (the author of “B”) contradicts it, and the other way round: a position that holds one of the two rules out the other.',
      '“Text of u” (the author of “B”) contradicts it.',
    ]);
  });
});
