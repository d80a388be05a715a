/** Whatever a finding states is true by the rules, read word for word; and what it states does not depend on how a debate is written down. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyFinding, findings, type Finding } from '../../../../graph/analysis/findings/findings.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { findingWords } from '../../../../graph/wording/findings.ts';
import { plainSentence } from '../../../../graph/wording/sentence.ts';
import { arguingDebate } from '../arguing-debate.ts';
import { authorOf, falsehoods } from './truth.ts';

const SEED = 1859;
const RUNS = 600;

const everyDebate = (property: (debate: Debate) => void, numRuns = Math.floor(RUNS / 3)): void => {
  fc.assert(fc.property(arguingDebate, property), { numRuns, seed: SEED });
};

describe(`findings in up to ${RUNS} random debates (seed ${SEED})`, { timeout: 120_000 }, () => {
  test('F2 F4 F5 F6 F7 F10 F11 F12 F13 F14 F15 F16 F17 F19 F20 F25 F26 F27 every statement is true', () => {
    everyDebate((debate) => {
      expect(everyFinding(debateGraph(debate)).flatMap((finding) => falsehoods(debate, finding))).toEqual([]);
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
