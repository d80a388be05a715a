/**
 * A few contests of `npm run bench`, small: a ratio that is far beyond what was measured says that something has become slow. Times themselves say
 * nothing here, where other tests run beside.
 */
import { expect, test } from 'vitest';
import { answerContests } from '../../bench/contests/answers.ts';
import { BRIEF, measure, type Contest, type Figure } from '../../bench/contests/contest.ts';
import { positionContests } from '../../bench/contests/positions.ts';
import { readingContests } from '../../bench/contests/reading.ts';

/** Three times what was measured on a quiet machine, and at least 0.1: by question and peer. */
const MOST: Readonly<Record<string, number>> = {
  'what an essay relies on / naive traversal': 3,
  'what an essay relies on / plain Cytoscape': 0.1,
  'neighbourhood, two steps / naive traversal': 0.4,
  'neighbourhood, two steps / plain Cytoscape': 0.2,
  'find two words / naive traversal': 1,
  'find two words / plain Cytoscape': 0.4,
  'cruxes / naive traversal': 0.5,
  'read argdown / @argdown/core': 3,
  'read aif / arguebuf': 3,
  'read xaif / arguebuf': 3,
  'read sadface / arguebuf': 3,
  'read arguebuf / arguebuf': 3,
  'a preferred extension / clingo’s own run': 3,
};

const SIZE = 1000;

function* contests(): Generator<Contest> {
  yield* answerContests([SIZE]);
  yield* readingContests([SIZE]);
  yield* positionContests([SIZE / 10]);
}

test('no answer has become slow beside what somebody would ask instead', { timeout: 120_000 }, async () => {
  const measured: Figure[] = [];
  for (const contest of contests()) if (`${contest.question} / ${contest.peer.name}` in MOST) measured.push(await measure(contest, BRIEF));
  expect(new Set(measured.map(nameOf))).toEqual(new Set(Object.keys(MOST)));
  const slow = measured.filter((figure) => figure.ratio > (MOST[nameOf(figure)] ?? 0));
  expect(slow.map(({ of, ratio, ...figure }) => `${nameOf(figure)}, ${of}: ${ratio}`)).toEqual([]);
});

function nameOf({ question, peer }: Pick<Figure, 'question' | 'peer'>): string {
  return `${question} / ${peer}`;
}
