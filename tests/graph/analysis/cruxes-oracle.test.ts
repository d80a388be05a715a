/** Cruxes of a debate by their rules, read word for word, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cruxes } from '../../../graph/analysis/cruxes.ts';
import { reliance } from '../../../graph/analysis/reliance.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { cruxClaims } from '../../../graph/query/crux-claims.ts';
import { arguingDebate } from './arguing-debate.ts';
import { opposites, reachedIn, standingIn, thesesIn } from './naive.ts';

const SEED = 1787;
const RUNS = 3000;

/** U1–U4: what becomes of every thesis, in a few words. */
function outcomes(debate: Debate, premise: string): { changes: string[]; weakened: string[] } {
  const against = opposites(debate, premise);
  const forced = debate.contradictions.flatMap(({ kind, claims: [a, b] }) =>
    kind !== 'contradictory' ? [] : a === premise ? [b] : b === premise ? [a] : [],
  );
  const changes: string[] = [];
  const weakened: string[] = [];
  for (const { id: essay } of debate.essays) {
    const accepted = standingIn(debate, essay, { given: [premise], taken: against });
    const rejected = standingIn(debate, essay, { given: forced, taken: [premise] });
    for (const thesis of thesesIn(debate, essay)) {
      if (thesis === premise) continue;
      const [ifAccepted, ifRejected] = [accepted.includes(thesis), rejected.includes(thesis)];
      const rests = reachedIn(debate, essay, premise).includes(thesis);
      const isThreatened = against.some((id) => reachedIn(debate, essay, id).includes(thesis));
      if (ifAccepted !== ifRejected) changes.push(`${essay} ${thesis} ${ifAccepted ? 'accepted' : 'rejected'}`);
      else if (rests || isThreatened) weakened.push(`${essay} ${thesis} ${rests && isThreatened ? 'either' : rests ? 'rejected' : 'accepted'}`);
    }
  }
  return { changes, weakened };
}

const authorsOf = (debate: Debate, outcome: readonly string[]): number =>
  new Set(outcome.map((words) => debate.essays.find(({ id }) => id === words.split(' ')[0])?.author)).size;

describe(`cruxes of ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('U1 U2 U3 U4 U5 U7 are the premises with which theses change or are weakened, and how', () => {
    fc.assert(
      fc.property(arguingDebate, (debate) => {
        const g = debateGraph(debate);
        const found = cruxes(g).map(({ claim, changes, weakened }) => ({
          claim,
          changes: changes.map(({ essay, thesis, standsIf }) => `${essay} ${thesis} ${standsIf}`).toSorted(),
          weakened: weakened.map(({ essay, thesis, weakenedIf }) => `${essay} ${thesis} ${weakenedIf}`).toSorted(),
        }));
        const premises = new Set(reliance(g).flatMap((r) => r.premises.map(({ claim }) => claim)));
        const expected = debate.claims
          .filter(({ id }) => premises.has(id))
          .map(({ id }) => ({ claim: id, ...outcomes(debate, id) }))
          .filter(({ changes, weakened }) => changes.length + weakened.length > 0);
        const byClaim = (a: { readonly claim: string }, b: { readonly claim: string }): number => (a.claim < b.claim ? -1 : 1);
        expect(found.toSorted(byClaim)).toEqual(
          expected.map(({ claim, changes, weakened }) => ({ claim, changes: changes.toSorted(), weakened: weakened.toSorted() })).toSorted(byClaim),
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('U6 are told by how much turns on them', () => {
    fc.assert(
      fc.property(arguingDebate, (debate) => {
        const order = debate.claims.map(({ id }) => id);
        const ranks = cruxes(debateGraph(debate)).map(({ claim }) => {
          const { changes, weakened } = outcomes(debate, claim);
          const figures = [changes.length, authorsOf(debate, changes), weakened.length, authorsOf(debate, weakened), order.length - order.indexOf(claim)];
          return figures.map((figure) => String(figure).padStart(3, '0')).join(' ');
        });
        expect(ranks).toEqual(ranks.toSorted().toReversed());
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('U8 are shown by claims of the debate, the theses among them', () => {
    fc.assert(
      fc.property(arguingDebate, (debate) => {
        const g = debateGraph(debate);
        for (const crux of cruxes(g)) {
          const shown = cruxClaims(g, crux);
          expect([...shown].every((id) => g.claims.has(id))).toBe(true);
          for (const id of [crux.claim, ...crux.changes.map(({ thesis }) => thesis), ...crux.weakened.map(({ thesis }) => thesis)]) expect(shown.has(id)).toBe(true);
        }
      }),
      { numRuns: Math.floor(RUNS / 10), seed: SEED },
    );
  });
});
