/** Whatever a finding states is true by the rules, read word for word; and what it states does not depend on how a debate is written down. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attack } from '../../../../graph/analysis/findings/attacks.ts';
import { everyFinding, findings, type Finding } from '../../../../graph/analysis/findings/findings.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { findingWords } from '../../../../graph/wording/findings.ts';
import { plainSentence } from '../../../../graph/wording/sentence.ts';
import { arguingDebate } from '../arguing-debate.ts';
import { commits, essaysOf, holds, opposites, ownInferences, reachedIn, standingIn, thesesIn, voicings } from '../naive.ts';

const SEED = 1859;
const RUNS = 600;

const authorOf = (debate: Debate, essay: string): string => debate.essays.find((e) => e.id === essay)?.author ?? '';
const authorsOf = (debate: Debate): string[] => [...new Set(debate.essays.map((e) => e.author))];
const holdsAnywhere = (debate: Debate, author: string, claim: string): boolean => essaysOf(debate, author).some((essay) => holds(debate, essay, claim));

/** R1 and R4 */
const reliesIn = (debate: Debate, essay: string, claim: string): boolean =>
  reachedIn(debate, essay, claim).some((id) => id !== claim && thesesIn(debate, essay).includes(id));

/** The claim and all that are drawn as more particular forms of it. */
function withCases(debate: Debate, claim: string): string[] {
  const all = [claim];
  for (const id of all) for (const s of debate.supports) if (s.case === true && s.to === id && !all.includes(s.from)) all.push(s.from);
  return all;
}

/** S1 and S4 */
const reliers = (debate: Debate, claim: string): string[] =>
  authorsOf(debate).filter((author) => essaysOf(debate, author).some((essay) => withCases(debate, claim).some((id) => reliesIn(debate, essay, id))));

const isDrawnAgainst = (debate: Debate, a: string, b: string): boolean =>
  opposites(debate, a).includes(b) ||
  debate.rebuttals.some((r) => [r.from, ...(r.with ?? [])].some((from) => (from === a && r.to === b) || (from === b && r.to === a)));

/** X3 and X4 */
const rejects = (debate: Debate, author: string, claim: string): boolean =>
  essaysOf(debate, author).some(
    (essay) =>
      voicings(debate, essay, claim).some((o) => o.stance === 'rejects') &&
      !holds(debate, essay, claim) &&
      !opposites(debate, claim).some((opposite) => holds(debate, essay, opposite)),
  );

/** F2 */
function isAttack(debate: Debate, target: string, { author, with: claims }: Attack): boolean {
  if (claims.length === 0) return rejects(debate, author, target);
  const rebuts = debate.rebuttals.some(
    (r) => r.to === target && (r.essay === null || authorOf(debate, r.essay) === author) && [r.from, ...(r.with ?? [])].toSorted().join() === claims.toSorted().join(),
  );
  const [claim = ''] = claims;
  return claims.every((id) => holdsAnywhere(debate, author, id)) && (rebuts || (claims.length === 1 && opposites(debate, target).includes(claim)));
}

const attackers = (debate: Debate, target: string): string[] =>
  authorsOf(debate).filter(
    (author) =>
      rejects(debate, author, target) ||
      opposites(debate, target).some((claim) => holdsAnywhere(debate, author, claim) && debate.essays.some((e) => holds(debate, e.id, target))) ||
      debate.rebuttals.some((r) => r.to === target && isAttack(debate, target, { author, with: [r.from, ...(r.with ?? [])] })),
  );

const stepsTo = (debate: Debate, claim: string): string[] => [
  ...debate.inferences.filter((i) => i.conclusion === claim).map((i) => i.id),
  ...debate.supports.filter((s) => s.to === claim).map((s) => s.id),
];

/** That a thesis stands with the claim and falls without it, by D1–D4. */
function expectFalling(debate: Debate, essay: string, premise: string, theses: readonly string[]): void {
  const [all, without] = [standingIn(debate, essay), standingIn(debate, essay, { taken: [premise] })];
  const falling = thesesIn(debate, essay).filter((thesis) => thesis !== premise && all.includes(thesis) && !without.includes(thesis));
  expect(theses.toSorted()).toEqual(falling.toSorted());
  expect(falling).not.toEqual([]);
}

function expectTrue(debate: Debate, finding: Finding): void {
  switch (finding.kind) {
    case 'shared-premise': {
      const { claim, authors, of, opposite } = finding.facts;
      expect([authors.toSorted(), of]).toEqual([reliers(debate, claim).toSorted(), authorsOf(debate).length]);
      for (const { author, essay, from, conclusion } of opposite ?? []) {
        expect(withCases(debate, claim)).toContain(from);
        expect([authorOf(debate, essay), reliesIn(debate, essay, from), reachedIn(debate, essay, from).includes(conclusion)]).toEqual([author, true, true]);
      }
      if (opposite !== undefined) expect([opposite[0].author !== opposite[1].author, isDrawnAgainst(debate, opposite[0].conclusion, opposite[1].conclusion)]).toEqual([true, true]);
      break;
    }
    case 'contradiction':
    case 'self-contradiction': {
      const { clash, camps } = finding.facts;
      expect(camps.map(({ authors }) => authors.length > 0)).toEqual([true, true]);
      const one = camps.flatMap(({ authors }) => authors);
      expect(new Set(one).size > 1).toBe(clash.scope === 'across');
      for (const { commitment, authors, claims: [claim = ''] } of camps) {
        for (const author of authors) expect(commitment === 'holds' ? holdsAnywhere(debate, author, claim) : rejects(debate, author, claim)).toBe(true);
      }
      const [a = '', b = ''] = camps.flatMap(({ claims }) => claims);
      expect(a === b ? camps.some(({ commitment }) => commitment === 'rejects') : opposites(debate, a).includes(b)).toBe(true);
      break;
    }
    case 'derived-contradiction': {
      const { camps, premises } = finding.facts;
      const follower = camps.find(({ commitment }) => commitment === 'follows');
      expect(premises.every((premise) => follower?.authors.some((author) => holdsAnywhere(debate, author, premise)))).toBe(true);
      break;
    }
    case 'single-point': {
      const { essay, premise, theses, ofTheses, fallen, conclusions } = finding.facts;
      expectFalling(debate, essay, premise, theses);
      const [all, without] = [standingIn(debate, essay), standingIn(debate, essay, { taken: [premise] })];
      const inferred = all.filter((id) => ownInferences(debate, essay).some((i) => i.conclusion === id));
      expect([ofTheses, conclusions]).toEqual([thesesIn(debate, essay).length, inferred.length]);
      expect(fallen).toBe(inferred.filter((id) => id !== premise && !without.includes(id)).length);
      const attacked = [premise, ...stepsTo(debate, premise)].some((id) => attackers(debate, id).some((author) => author !== finding.facts.author));
      expect(finding.facts.attacked).toBe(attacked);
      break;
    }
    case 'implicit-premise': {
      const { essay, premise, theses } = finding.facts;
      expectFalling(debate, essay, premise, theses);
      expect(voicings(debate, essay, premise).filter((o) => commits(o.stance) && !o.implicit)).toEqual([]);
      break;
    }
    case 'independent-ways': {
      const { essay, thesis, ways } = finding.facts;
      expect(ways.length).toBeGreaterThan(1);
      for (const { id } of debate.claims) if (id !== thesis) expect(standingIn(debate, essay, { taken: [id] })).toContain(thesis);
      break;
    }
    case 'most-attacked':
    case 'ungrounded': {
      const { claim, attacks } = finding.facts;
      for (const attack of attacks) expect(isAttack(debate, claim, attack)).toBe(true);
      if (finding.kind === 'ungrounded') expect([stepsTo(debate, claim), finding.facts.authors.every((a) => essaysOf(debate, a).some((e) => reliesIn(debate, e, claim)))]).toEqual([[], true]);
      else expect(finding.facts.attackers.toSorted()).toEqual(attackers(debate, claim).filter((a) => !finding.facts.holders.includes(a)).toSorted());
      break;
    }
    case 'unanswered': {
      const { author, essay, thesis, premises } = finding.facts;
      const beneath = debate.claims.map((c) => c.id).filter((id) => premises.some((premise) => reachedIn(debate, essay, id).includes(premise)));
      for (const id of beneath) expect(attackers(debate, id).filter((a) => a !== author)).toEqual([]);
      expect(premises.every((premise) => reachedIn(debate, essay, premise).includes(thesis))).toBe(true);
      break;
    }
    case 'lone-premise': {
      const { author, premise, opposite, others } = finding.facts;
      const build = (claim: string): string[] =>
        authorsOf(debate).filter((a) => reliers(debate, claim).includes(a) || essaysOf(debate, a).some((essay) => thesesIn(debate, essay).includes(claim)));
      expect([build(premise), build(opposite).toSorted()]).toEqual([[author], others.toSorted()]);
      expect(opposites(debate, premise)).toContain(opposite);
      break;
    }
    case 'circle': {
      const { essay, circle } = finding.facts;
      for (const [i, claim] of circle.entries()) {
        const next = circle[(i + 1) % circle.length];
        expect(ownInferences(debate, essay).some((inference) => inference.premises.includes(claim) && inference.conclusion === next)).toBe(true);
      }
      break;
    }
    case 'common-ground':
      for (const claim of finding.facts.claims) expect(reliers(debate, claim)).toEqual(expect.arrayContaining([...finding.facts.authors]));
      break;
    case 'bare-thesis':
      expect(ownInferences(debate, finding.facts.essay).filter((i) => i.conclusion === finding.facts.thesis)).toEqual([]);
      break;
    case 'crux':
    case 'pair-crux':
    case 'opponents':
      // The analyses that they repeat have tests of their own.
      break;
  }
}

const everyDebate = (property: (debate: Debate) => void, numRuns = RUNS / 3): void => {
  fc.assert(fc.property(arguingDebate, property), { numRuns, seed: SEED });
};

describe(`findings in up to ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('F2 F4 F5 F6 F7 F10 F11 F12 F13 F14 F15 F16 F17 F19 F20 every statement is true', () => {
    everyDebate((debate) => {
      for (const finding of everyFinding(debateGraph(debate))) expectTrue(debate, finding);
    }, RUNS);
  });

  test('F1 every finding names claims, essays and authors of the debate, and is shown by the claims that it names', () => {
    everyDebate((debate) => {
      const claims = debate.claims.map((c) => c.id);
      for (const { about, claims: shown, essays, authors, score } of everyFinding(debateGraph(debate))) {
        expect(claims).toEqual(expect.arrayContaining([...shown]));
        expect(shown).toEqual(expect.arrayContaining([...about]));
        expect(new Set(shown).size).toBe(shown.length);
        expect([...authors].toSorted()).toEqual([...new Set(essays.map((essay) => authorOf(debate, essay)))].toSorted());
        expect([score > 0, score <= 1, shown.length > 0, essays.length > 0]).toEqual([true, true, true, true]);
      }
    });
  });

  test('F3 F21 F22 the same is told in the same order, however the debate is written down', () => {
    everyDebate((debate) => {
      const turned: Debate = {
        ...debate,
        people: debate.people.toReversed(),
        essays: debate.essays.toReversed(),
        claims: debate.claims.toReversed(),
        inferences: debate.inferences.toReversed(),
        supports: debate.supports.toReversed(),
        rebuttals: debate.rebuttals.toReversed(),
        contradictions: debate.contradictions.toReversed(),
      };
      const told = (one: Debate): unknown[] => {
        const g = debateGraph(one);
        return findings(g).map((finding) => {
          const { says, why = [] } = findingWords(g, finding);
          return [finding.kind, finding.score, plainSentence(g, says), plainSentence(g, why), finding.claims, finding.essays];
        });
      };
      expect(told(turned)).toEqual(told(debate));
    });
  });

  test('F21 F22 they come in descending order, none of a kind twice about the same claim, and five at least where there are five', () => {
    everyDebate((debate) => {
      const g = debateGraph(debate);
      const [told, all] = [findings(g), everyFinding(g)];
      const scores = told.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      const names = (list: readonly Finding[]): string[] => [...new Set(list.map(({ kind, about: [subject = ''] }) => `${kind} ${subject}`))];
      expect(names(told)).toHaveLength(told.length);
      expect(told.length).toBeGreaterThanOrEqual(Math.min(5, names(all).length));
      expect(told.length).toBeLessThanOrEqual(10);
    });
  });
});
