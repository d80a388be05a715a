/** Contradictions between what authors hold and reject, by their rules, read word for word, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions, type Clash, type ClashSide } from '../../../graph/analysis/contradictions.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate, Essay, Occurrence } from '../../../graph/model/schema.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';
import { anyCrossing } from './consequences/random-crossings.ts';

const SEED = 1937;
const RUNS = 3000;

const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';

const voicings = (debate: Debate, essay: Essay, claim: string): Occurrence[] =>
  debate.claims.find((c) => c.id === claim)?.occurrences.filter((o) => o.essay === essay.id) ?? [];

/** C3 */
function holds(debate: Debate, essay: Essay, claim: string): boolean {
  const used = debate.inferences.some(
    (i) => i.essay === essay.id && commits(i.stance) && (i.conclusion === claim || i.premises.includes(claim)),
  );
  return used || voicings(debate, essay, claim).some((o) => commits(o.stance));
}

/** Where an author stands, in few words: `ann E1 holds p`. */
const say = (essay: Essay, what: ClashSide['commitment'], claim: string): string => `${essay.author} ${essay.id} ${what} ${claim}`;

interface NaiveSide {
  readonly author: string;
  readonly says: string;
}

const holders = (debate: Debate, claim: string): NaiveSide[] =>
  debate.essays.filter((e) => holds(debate, e, claim)).map((e) => ({ author: e.author, says: say(e, 'holds', claim) }));

/** X3, less what X4 takes away. */
function deniers(debate: Debate, claim: string): NaiveSide[] {
  const opposites = debate.contradictions.flatMap(({ claims: [a, b] }) => (a === claim ? [b] : b === claim ? [a] : []));
  return debate.essays
    .filter((e) => voicings(debate, e, claim).some((o) => o.stance === 'rejects') && !holds(debate, e, claim))
    .filter((e) => !opposites.some((opposite) => holds(debate, e, opposite)))
    .map((e) => ({ author: e.author, says: say(e, 'rejects', claim) }));
}

/** X2: one clash of all if different authors are on the two sides, and one for each author who is on both. */
function clashes(name: string, one: readonly NaiveSide[], other: readonly NaiveSide[]): string[] {
  const found: string[] = [];
  const write = (scope: string, sides: readonly NaiveSide[]): number =>
    found.push(`${name} ${scope}: ${sides.map((s) => s.says).toSorted().join(', ')}`);
  if (one.some((a) => other.some((b) => a.author !== b.author))) write('across', [...one, ...other]);
  for (const author of ['ann', 'ben', 'cleo', 'dora']) {
    const [mine, against] = [one, other].map((sides) => sides.filter((s) => s.author === author));
    if (mine?.length && against?.length) write('within', [...mine, ...against]);
  }
  return found;
}

function expected(debate: Debate): string[] {
  return [
    ...debate.contradictions.flatMap(({ id, claims: [a, b] }) => clashes(`${id} drawn`, holders(debate, a), holders(debate, b))),
    ...debate.claims.flatMap(({ id }) => clashes(`rejected ${id} derived`, holders(debate, id), deniers(debate, id))),
  ];
}

function written({ id, scope, derived, sides }: Clash): string {
  const says = sides.map((s) => `${s.author} ${s.essay} ${s.commitment} ${s.claims.join(' ')}`).toSorted();
  return `${id.replace(/ within .*$/, '')} ${derived ? 'derived' : 'drawn'} ${scope}: ${says.join(', ')}`;
}

function forEveryDebate(property: (debate: Debate, found: readonly Clash[]) => void): void {
  const found = (debate: Debate): void => property(debate, direct(contradictions(debateGraph(debate))));
  fc.assert(fc.property(anyDebate, found), { numRuns: RUNS, seed: SEED });
  fc.assert(fc.property(anyCrossing, found), { numRuns: Math.floor(RUNS / 3), seed: SEED });
}

/** Those through chains have an oracle of their own. */
const direct = (clashes: readonly Clash[]): Clash[] => clashes.filter(({ by }) => by !== 'consequence');

describe(`contradictions in ${RUNS} random debates (seed ${SEED})`, { timeout: 60_000 }, () => {
  test('X1 X2 X3 X4 X5 are those of the rules, and no others', () => {
    forEveryDebate((debate, found) => {
      expect(found.map(written).toSorted()).toEqual(expected(debate).toSorted());
    });
  });

  test('X2 each has a name of its own', () => {
    forEveryDebate((_debate, found) => {
      expect(new Set(found.map((clash) => clash.id)).size).toBe(found.length);
    });
  });

  test('X1 C4 no side rests on a view that is only reported', () => {
    forEveryDebate((debate, found) => {
      for (const { sides } of found) {
        for (const { essay, claims: [claim = ''], commitment, anchors } of sides) {
          const source = debate.essays.find((e) => e.id === essay);
          const occurrences = source ? voicings(debate, source, claim) : [];
          const speaking = occurrences.filter((o) => (commitment === 'holds' ? commits(o.stance) : o.stance === 'rejects'));
          expect(anchors).toEqual(speaking.flatMap((o) => o.anchors).map((anchor) => ({ ...anchor, essay })));
        }
      }
    });
  });
});

describe('an author of two essays', () => {
  const byOne = (...lines: string[]): string[] => {
    const { debate } = build(...lines);
    return direct(contradictions(debateGraph({ ...debate, essays: debate.essays.map((essay) => ({ ...essay, author: 'a' })) }))).map(written);
  };

  test('X2 X3 contradicts themselves by rejecting in one what they hold in the other', () => {
    expect(byOne('A: thesis p', 'B: thesis q, rejects p')).toEqual(['rejected p derived within: a A holds p, a B rejects p']);
  });

  test('X2 contradicts themselves once by claims that exclude each other', () => {
    expect(byOne('A: thesis p', 'B: thesis q', 'p >< q')).toEqual(['x1 drawn within: a A holds p, a B holds q']);
  });

  test('X4 is not told of a rejection that restates a drawn contradiction', () => {
    expect(byOne('A: thesis p', 'B: thesis q, rejects p', 'p >< q')).toEqual(['x1 drawn within: a A holds p, a B holds q']);
  });
});
