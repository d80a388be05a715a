/** How theses stand for a reader, by the rules read word for word, against the analysis; they share no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownStance, type OwnStance } from '../../../../graph/analysis/own-stance/own-stance.ts';
import type { Settled } from '../../../../graph/analysis/own-stance/settling.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../../../graph/model/labels.ts';
import { markClashClaims, thesisStanceClaims } from '../../../../graph/query/stance-claims.ts';
import { closure, ownInferences, subsets, thesesIn } from '../naive.ts';
import {
  accepting,
  everybodysInferences,
  fromAccepted,
  hindered,
  markedDebate,
  openPremisesOf,
  possible,
  rejecting,
  statusOf,
  type Marked,
} from './naive-marks.ts';

const SEED = 1848;
const RUNS = 2000;

/** Each property meets the same debates again. */
const known = new Map<string, OwnStance>();

function forEveryStance(property: (marked: Marked, found: OwnStance) => void): void {
  fc.assert(
    fc.property(markedDebate, ({ marks, ...marked }) => {
      const text = JSON.stringify(marked);
      const found = known.get(text) ?? ownStance(debateGraph(marked.debate), marks);
      known.set(text, found);
      property(marked, found);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}

const sorted = (ids: readonly string[]): string[] => ids.toSorted();

/** Those of which no smaller one is there as well. */
const minimal = (sets: readonly string[][]): string[][] => sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((id) => set.includes(id))));

describe(`stances in ${RUNS} random debates with random marks (seed ${SEED})`, { timeout: 240_000 }, () => {
  test('M1 M2 M3 M4 M5 M6 M7 M8 tell of every thesis whether it stands, falls or is open', () => {
    forEveryStance((marked, found) => {
      const essays = essaysInOrder(debateGraph(marked.debate));
      const expected = essays.flatMap(({ id }) => thesesIn(marked.debate, id).map((thesis) => `${id} ${thesis} ${statusOf(marked, id, thesis)}`));
      expect(found.theses.map(({ essay, thesis, status }) => `${essay} ${thesis} ${status}`)).toEqual(expected);
      expect([found.accepted, found.rejected]).toEqual([marked.accepted, marked.rejected]);
    });
  });

  test('M5 derive what stands from accepted claims by inferences of the essay that are taken', () => {
    forEveryStance((marked, found) => {
      const { barred, cut } = hindered(marked);
      for (const stance of found.theses) {
        if (stance.status !== 'stands') continue;
        expect(stance.premises.every((id) => marked.accepted.includes(id))).toBe(true);
        const steps = ownInferences(marked.debate, stance.essay).filter(({ id }) => stance.steps.includes(id));
        expect(steps.map(({ id }) => id).toSorted()).toEqual(sorted(stance.steps));
        expect(steps.some(({ id, conclusion }) => cut.includes(id) || barred.includes(conclusion))).toBe(false);
        expect(closure({ inferences: steps, given: stance.premises })).toContain(stance.thesis);
      }
    });
  });

  test('M7 name marks that break every way to what falls, and none without which it would still be broken', () => {
    forEveryStance((marked, found) => {
      for (const stance of found.theses) {
        if (stance.status !== 'falls') continue;
        const { essay, thesis, because } = stance;
        for (const { at, how, marks } of because) {
          const { barred, cut } = hindered(marked, marks);
          expect((how === 'undercut' ? cut : barred).includes(at)).toBe(true);
          expect(how === 'rejected').toBe(marks.every((id) => marked.rejected.includes(id)));
        }
        const isHindered = hindered(marked).barred.includes(thesis);
        expect(!isHindered || (because.length === 1 && because[0]?.at === thesis)).toBe(true);
        if (isHindered) continue;
        const marks = [...new Set(because.flatMap((hindrance) => hindrance.marks))];
        expect(possible(marked, essay, marks)).not.toContain(thesis);
        for (const mark of marks) expect(possible(marked, essay, marks.filter((id) => id !== mark))).toContain(thesis);
      }
    });
  });

  test('M8 name open premises that would make an open thesis stand, and of which none can be left out', () => {
    forEveryStance((marked, found) => {
      for (const stance of found.theses) {
        if (stance.status !== 'open') continue;
        const { essay, thesis, ways } = stance;
        const stands = (premises: readonly string[]): boolean => fromAccepted(accepting(marked, premises), essay).includes(thesis);
        const isPossible = possible(marked, essay).includes(thesis);
        expect(isPossible || ways.join(' ') === thesis).toBe(true);
        if (!isPossible) continue;
        const open = openPremisesOf(marked, essay);
        for (const way of ways) {
          expect(way.every((id) => open.includes(id))).toBe(true);
          expect(stands(way)).toBe(true);
          for (const id of way) expect(stands(way.filter((other) => other !== id))).toBe(false);
        }
        expect(ways.map(({ length }) => length)).toEqual(ways.map(({ length }) => length).toSorted((a, b) => a - b));
        // Where what one accepts stands in the way of other premises or steps, a way may be missed; else all are there.
        const isFree = hindered(accepting(marked, open)).barred.length + hindered(accepting(marked, open)).cut.length === hindered(marked).barred.length + hindered(marked).cut.length;
        if (!isFree) continue;
        const all = minimal(subsets(open).filter(stands)).toSorted((a, b) => a.length - b.length);
        expect(ways.length).toBe(Math.min(3, all.length));
        expect(ways.map(({ length }) => length)).toEqual(all.slice(0, 3).map(({ length }) => length));
        for (const way of ways) expect(all.map(sorted)).toContainEqual(sorted(way));
      }
    });
  });

  test('M9 advise to decide on the open premise that settles most theses', () => {
    forEveryStance((marked, found) => {
      const { debate } = marked;
      const open = found.theses.filter(({ status }) => status === 'open');
      const settledBy = (changed: Marked): string[] =>
        open.flatMap(({ essay, thesis }) => {
          const status = statusOf(changed, essay, thesis);
          return status === 'open' ? [] : [`${essay} ${thesis} ${status}`];
        });
      const candidates = open.flatMap(({ essay, thesis }) => {
        const premises = openPremisesOf(marked, essay);
        const { barred, cut } = hindered(marked);
        const may = possible(marked, essay);
        const beneath = [thesis];
        for (const id of beneath) {
          if (marked.accepted.includes(id) || barred.includes(id)) continue;
          for (const i of ownInferences(debate, essay)) {
            if (i.conclusion === id && !cut.includes(i.id) && i.premises.every((p) => may.includes(p))) beneath.push(...i.premises.filter((p) => !beneath.includes(p)));
          }
        }
        return premises.filter((id) => beneath.includes(id));
      });
      expect(found.next === undefined).toBe(candidates.length === 0);
      if (found.next === undefined) return;
      const told = (list: readonly Settled[]): string[] => list.map(({ essay, thesis, status }) => `${essay} ${thesis} ${status}`);
      const { claim, ifAccepted, ifRejected } = found.next;
      expect(candidates).toContain(claim);
      expect(sorted(told(ifAccepted))).toEqual(sorted(settledBy(accepting(marked, [claim]))));
      expect(sorted(told(ifRejected))).toEqual(sorted(settledBy(rejecting(marked, [claim]))));
      const most = Math.max(...candidates.map((id) => settledBy(accepting(marked, [id])).length + settledBy(rejecting(marked, [id])).length));
      expect(ifAccepted.length + ifRejected.length).toBe(most);
    });
  });

  test('M10 M11 M12 M13 find every clash of marks, with marks of which none can be left out', () => {
    forEveryStance((marked, found) => {
      const { debate, accepted, rejected } = marked;
      const inferences = everybodysInferences(debate);
      const { barred, cut } = hindered(marked);
      const stands = closure({ inferences, given: accepted, barred, cut });
      const isLedTo = (id: string): boolean =>
        stands.includes(id) || inferences.some((i) => i.conclusion === id && !cut.includes(i.id) && i.premises.every((p) => stands.includes(p)));
      const expected = [
        ...debate.contradictions.flatMap(({ claims: [a, b], kind }) => {
          const [x, y] = [a, b].map((id) => ({ accepted: accepted.includes(id), rejected: rejected.includes(id), stands: stands.includes(id), ledTo: isLedTo(id) }));
          if (!x || !y) return [];
          const clash = (x.stands && y.stands) || (x.accepted && !y.rejected && y.ledTo) || (y.accepted && !x.rejected && x.ledTo);
          return clash ? [`excluded ${a} ${b}`] : kind === 'contradictory' && x.rejected && y.rejected ? [`neither ${a} ${b}`] : [];
        }),
        ...rejected.filter(isLedTo).map((id) => `rejected ${id}`),
      ];
      expect(found.clashes.map(({ kind, claims }) => [kind, ...claims].join(' ')).toSorted()).toEqual(expected.toSorted());
      for (const { kind, claims, marks, steps } of found.clashes) {
        expect(kind !== 'neither' || marks === claims).toBe(true);
        if (kind === 'neither') continue;
        const follow = (given: readonly string[], by = inferences): boolean => {
          const reached = closure({ inferences: by, given: given.filter((id) => accepted.includes(id)), barred: barred.filter((id) => !claims.includes(id)), cut });
          return claims.every((id) => reached.includes(id));
        };
        expect(follow(marks, inferences.filter(({ id }) => steps.includes(id)))).toBe(true);
        for (const mark of marks) expect(rejected.includes(mark) || !follow(marks.filter((id) => id !== mark))).toBe(true);
        expect(marks.filter((id) => rejected.includes(id))).toEqual(kind === 'rejected' ? claims : []);
      }
    });
  });

  test('M2 M10 find that two accepted claims clash that are drawn as contradicting', () => {
    forEveryStance(({ debate, accepted }, found) => {
      for (const { claims: [a, b] } of debate.contradictions) {
        if (!accepted.includes(a) || !accepted.includes(b)) continue;
        expect(found.clashes.some(({ claims, marks }) => claims.includes(a) && claims.includes(b) && marks.every((id) => accepted.includes(id)))).toBe(true);
      }
    });
  });

  test('M1 as marks come and go, are what they would be had these been the first', () => {
    fc.assert(
      fc.property(markedDebate, fc.array(fc.tuple(fc.nat(), fc.constantFrom('accepted', 'rejected', undefined)), { minLength: 1, maxLength: 6 }), ({ debate, marks: first }, changes) => {
        const g = debateGraph(debate);
        const marks = new Map(first);
        ownStance(g, marks);
        for (const [at, mark] of changes) {
          const claim = debate.claims[at % debate.claims.length]?.id ?? '';
          if (mark === undefined) marks.delete(claim);
          else marks.set(claim, mark);
          expect(ownStance(g, marks)).toEqual(ownStance(debateGraph(debate), marks));
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('M14 are shown by claims of the debate, the theses and marks among them', () => {
    forEveryStance(({ debate }, found) => {
      const g = debateGraph(debate);
      for (const stance of found.theses) {
        const shown = thesisStanceClaims(g, stance);
        expect([...shown].every((id) => g.claims.has(id))).toBe(true);
        expect(shown.has(stance.thesis)).toBe(true);
      }
      for (const clash of found.clashes) expect(clash.marks.every((id) => markClashClaims(g, clash).has(id))).toBe(true);
    });
  });
});
