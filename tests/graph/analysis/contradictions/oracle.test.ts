/** Clashes through chains and their folding, by the rules read word for word, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions, withRestatements, type Clash, type ClashSide } from '../../../../graph/analysis/contradictions.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Contradiction, Debate } from '../../../../graph/model/schema.ts';
import { AUTHORS, Naive } from '../consequences/naive.ts';
import { anyCrossing } from '../consequences/random-crossings.ts';

const SEED = 1641;
const RUNS = 2000;

function forEveryDebate(property: (debate: Debate, heads: readonly Clash[]) => void): void {
  const ofDebate = (debate: Debate): void => property(debate, contradictions(debateGraph(debate)));
  fc.assert(fc.property(anyCrossing, ofDebate), { numRuns: RUNS, seed: SEED });
}

/** `across x1: ann follows p | ben holds q, cleo holds q` */
const say = (scope: string, about: string, one: readonly string[], other: readonly string[]): string =>
  `${scope} ${about}: ${[one, other].map((party) => [...new Set(party)].toSorted().join(', ')).toSorted().join(' | ')}`;

/** X6–X8: for every contradiction and every rejected claim, all there can be. */
function expected(debate: Debate): string[] {
  const naive = new Naive(debate);
  const footings = new Map(AUTHORS.map((author) => [author, naive.footings(author)]));
  const footing = (author: (typeof AUTHORS)[number], claim: string) => footings.get(author)?.get(claim);
  const isOn = (author: (typeof AUTHORS)[number], claim: string): boolean => naive.holds(author, claim) || footing(author, claim) === 'firm';
  const found: string[] = [];

  for (const { id, claims } of debate.contradictions) {
    for (const [a, b] of [claims, claims.toReversed()] as [string, string][]) {
      for (const author of AUTHORS) {
        const comes = footing(author, a);
        if (comes === undefined) continue;
        const others = AUTHORS.filter((other) => other !== author && naive.holds(other, b) && !isOn(other, a));
        if (comes !== 'opposed' && !isOn(author, b) && others.length > 0) {
          found.push(say('across', id, [`${author} follows ${a}`], others.map((other) => `${other} holds ${b}`)));
        }
        if (naive.holds(author, b)) found.push(say('within', id, [`${author} follows ${a}`], [`${author} holds ${b}`]));
      }
    }
    const [a, b] = claims;
    for (const one of AUTHORS) {
      for (const other of AUTHORS) {
        const [x, y] = [footing(one, a), footing(other, b)];
        if (x === undefined || y === undefined || (x !== 'firm' && y !== 'firm')) continue;
        if (one === other) found.push(say('within', id, [`${one} follows ${a}`], [`${one} follows ${b}`]));
        else if (x !== 'opposed' && y !== 'opposed' && !isOn(one, b) && !isOn(other, a)) {
          found.push(say('across', id, [`${one} follows ${a}`], [`${other} follows ${b}`]));
        }
      }
    }
  }

  for (const { id } of debate.claims) {
    const deniesIn = (essay: string): boolean =>
      naive.rejectsIn(essay, id) && !naive.holdsIn(essay, id) && !naive.opposites(id).some((opposite) => naive.holdsIn(essay, opposite));
    const deniers = AUTHORS.filter((author) => naive.essaysOf(author).some(deniesIn));
    for (const author of AUTHORS) {
      const comes = footing(author, id);
      if (comes === undefined) continue;
      const others = deniers.filter((other) => other !== author && !isOn(other, id));
      if (comes !== 'opposed' && !naive.rejects(author, id) && others.length > 0) {
        found.push(say('across', `rejected ${id}`, [`${author} follows ${id}`], others.map((other) => `${other} rejects ${id}`)));
      }
      if (deniers.includes(author)) found.push(say('within', `rejected ${id}`, [`${author} follows ${id}`], [`${author} rejects ${id}`]));
    }
  }
  return found.toSorted();
}

const stand = ({ author, commitment, claims }: ClashSide): string => `${author} ${commitment} ${claims.join(' ')}`;

/** What a clash is over: the contradiction, or the rejected claim. */
const overOf = ({ id }: Clash): string => id.replace(/ (through|within) .*$/, '');

function parties({ sides }: Clash): [ClashSide[], ClashSide[]] {
  const isFirst = ({ claims, commitment }: ClashSide): boolean =>
    claims[0] === sides[0]?.claims[0] && (commitment === 'rejects') === (sides[0]?.commitment === 'rejects');
  return [sides.filter(isFirst), sides.filter((side) => !isFirst(side))];
}

const written = (clash: Clash): string => {
  const [one, other] = parties(clash).map((party) => party.map(stand));
  return say(clash.scope, overOf(clash), one ?? [], other ?? []);
};

/** The claim that a side stands to, and those on the chain to it. */
const way = ({ claims, chain }: ClashSide): string[] => [
  ...claims,
  ...(chain?.premises ?? []),
  ...(chain?.steps.map(({ conclusion }) => conclusion) ?? []),
];

/** X11: the author against one who draws a step, over the same two claims. */
function isDisputeOverStep(later: Clash, earlier: Clash): boolean {
  if (later.scope !== 'within' || earlier.scope !== 'across' || overOf(later) !== overOf(earlier)) return false;
  const [one, other] = parties(later);
  const [a, b] = parties(earlier);
  const isIn = (party: readonly ClashSide[], author: string, [claim = '']: readonly string[]): boolean =>
    party.some((side) => side.author === author && side.claims.includes(claim));
  return [[one, other] as const, [other, one] as const].some(([[led], [against]]) =>
    led?.chain?.steps.some(
      ({ drawn }) =>
        drawn !== undefined &&
        against !== undefined &&
        [[a, b] as const, [b, a] as const].some(([x, y]) => isIn(x, drawn.author, led.claims) && isIn(y, against.author, against.claims)),
    ),
  );
}

/** X10 and X11, with nothing but the clashes themselves to look at. */
function restates(later: Clash, earlier: Clash, drawn: readonly Contradiction[]): boolean {
  if (later.by === 'consequence' && isDisputeOverStep(later, earlier)) return true;
  const isOverDrawn = [later, earlier].every((clash) => drawn.some(({ id }) => id === overOf(clash)));
  if (later.by !== 'consequence' || later.scope !== earlier.scope || !isOverDrawn) return false;
  const standsThere = (party: readonly ClashSide[], there: readonly ClashSide[]): boolean =>
    there.length > 0 &&
    party.every((side) => there.some(({ author, claims }) => author === side.author && claims.every((claim) => way(side).includes(claim))));
  const [one, other] = parties(later);
  const [a, b] = parties(earlier);
  return (standsThere(one, a) && standsThere(other, b)) || (standsThere(one, b) && standsThere(other, a));
}

const stepsIn = ({ sides }: Clash): number => sides.reduce((n, { chain }) => n + (chain?.steps.length ?? 0), 0);

describe(`clashes through chains in ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('X6 X7 X8 are those of the rules, and no others', () => {
    let many = 0;
    forEveryDebate((debate, heads) => {
      const chained = withRestatements(heads).filter(({ by }) => by === 'consequence');
      many += chained.length;
      expect(chained.map(written).toSorted()).toEqual(expected(debate));
    });
    expect(many).toBeGreaterThan(RUNS / 2);
  });

  test('X9 each is derived, and clear only if its contradiction is and nothing has to be granted', () => {
    forEveryDebate((debate, heads) => {
      for (const clash of withRestatements(heads)) {
        if (clash.by !== 'consequence') continue;
        const drawn = debate.contradictions.find(({ id }) => id === overOf(clash));
        const isGranted = clash.sides.some(({ chain }) => chain?.steps.some((step) => step.kind === 'inference'));
        expect(clash.derived).toBe(true);
        expect(clash.kind).toBe(drawn?.kind ?? 'contradictory');
        expect(clash.strength).toBe(isGranted || drawn?.strength === 'arguable' ? 'arguable' : 'clear');
      }
    });
  });

  test('X6 a clash depends on granting steps on one side at most', () => {
    forEveryDebate((_debate, heads) => {
      for (const clash of withRestatements(heads)) {
        const depends = parties(clash).filter((party) => party.some(({ chain }) => chain?.steps.some((step) => step.kind === 'inference')));
        expect(depends.length).toBeLessThan(2);
      }
    });
  });

  test('X10 X11 every clash is told once, under the first that it restates or by itself', () => {
    let folded = 0;
    forEveryDebate((debate, heads) => {
      const all = withRestatements(heads);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(heads.flatMap(({ restatements }) => restatements).flatMap(({ restatements }) => restatements)).toEqual([]);
      folded += all.length - heads.length;

      const headOf = new Map(heads.flatMap((head) => [head, ...head.restatements].map((clash) => [clash.id, head.id])));
      const direct = heads.filter(({ by }) => by !== 'consequence');
      const chained = all.filter(({ by }) => by === 'consequence');
      for (const clash of chained) {
        const shorter = chained.filter((other) => stepsIn(other) < stepsIn(clash));
        const earlier = [...direct, ...shorter].find((other) => restates(clash, other, debate.contradictions));
        const level = chained.some((other) => other !== clash && stepsIn(other) === stepsIn(clash) && restates(clash, other, debate.contradictions));
        const head = headOf.get(clash.id);
        const byItself = head === clash.id;
        expect(earlier === undefined ? level || byItself : direct.includes(earlier) ? head === earlier.id : !byItself).toBe(true);
      }
    });
    expect(folded).toBeGreaterThan(RUNS / 100);
  });

  test('X6 X8 C4 no side rests on a view that is only reported or rejected, and its anchors are those of what is held', () => {
    forEveryDebate((debate, heads) => {
      const naive = new Naive(debate);
      for (const { author, essay, claims: [claim = ''], commitment, chain, anchors } of withRestatements(heads).flatMap(({ sides }) => sides)) {
        expect(commitment === 'follows').toBe(chain !== undefined);
        expect(commitment === 'rejects' ? naive.rejectsIn(essay, claim) : naive.holdsIn(essay, chain?.premises[0] ?? claim)).toBe(true);
        if (chain === undefined) continue;
        const held = chain.premises.flatMap((premise) =>
          naive.essaysOf(author).flatMap((of) => {
            const occurrences = debate.claims.find(({ id }) => id === premise)?.occurrences ?? [];
            const committing = occurrences.filter((o) => o.essay === of && (o.stance === 'asserts' || o.stance === 'concedes'));
            return committing.flatMap((o) => o.anchors.map((anchor) => ({ ...anchor, essay: of })));
          }),
        );
        expect(anchors).toEqual(held);
      }
    });
  });
});
