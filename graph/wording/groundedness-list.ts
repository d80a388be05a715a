/** All drawn supports and rebuttals that are not grounded, by what they lack (SPEC.md, L7). */
import type { Groundedness } from '../analysis/groundedness.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised } from './running.ts';
import { listed, type Sentence } from './sentence.ts';

/** What lacks the same, with what would mend it. */
export interface MissingGround {
  readonly title: string;
  readonly explanation: string;
  readonly has: (judged: Groundedness) => boolean;
}

export const MISSING_GROUNDS: readonly MissingGround[] = [
  {
    title: 'Supported, but inferred from nothing',
    explanation: 'No inference leads to these claims where they are supported; one from what supports them would spell it out.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length === 0,
  },
  {
    title: 'Inferred, but not from what supports it',
    explanation: 'Inferences lead to these claims, and none of them takes up the support; one of them could, or a further one.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length > 0,
  },
  {
    title: 'Support for a step that is not among what the step is made of',
    explanation: 'The claim could be a premise of the step.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'premise',
  },
  {
    title: 'Rebutted, but not contradicted',
    explanation: 'No contradiction is drawn between these claims, or a premise of theirs, and what speaks against them or what that leads to.',
    has: (judged) => !judged.grounded && judged.missing.kind === 'contradiction',
  },
];

/** Relations of one kind, drawn in the same place, with the same target. */
export type ToOneTarget = readonly [Groundedness, ...Groundedness[]];

/** In the order of the first of each. */
export function byTarget(judged: readonly Groundedness[]): ToOneTarget[] {
  const groups = new Map<string, [Groundedness, ...Groundedness[]]>();
  for (const one of judged) {
    const key = JSON.stringify([one.relation, one.essay, one.to]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** `“T” is supported by “P” and “Q” together, and by “R”.` */
export function relationsInWords(g: DebateGraph, group: ToOneTarget): Sentence {
  const [{ relation, to, about }] = group;
  const target: Sentence = g.claims.has(to) ? [briefly(g, to)] : ['a step to ', briefly(g, about)];
  const sources = group.map((one): Sentence => [
    ...listed(one.from.map((id) => [briefly(g, id)])),
    ...(one.from.length === 1 ? [] : [' together']),
    ...(isSeeming(one) ? [one.from.length === 1 ? ' (which only seems to contradict it)' : ' (which only seem to contradict it)'] : []),
  ]);
  const isPlain = group.every(({ from }) => from.length === 1);
  return [...capitalised(target), relation === 'support' ? ' is supported by ' : ' is rebutted by ', ...listed(isPlain ? sources : sources.map((one, i) => (i === 0 ? one : ['by ', ...one]))), '.'];
}

/** Whether it is recorded that the claims only seem to contradict each other. */
export function isSeeming(one: Groundedness): boolean {
  return !one.grounded && one.missing.kind === 'contradiction' && one.missing.lookAlikes.length > 0;
}

/** How many there are, and how many are grounded. */
export function groundednessTotal(judged: readonly Groundedness[]): string {
  const parts = [part(judged, 'support', 'case', ['a case', 'cases']), part(judged, 'rebuttal', 'step', ['an attack on a step itself', 'attacks on a step itself'])];
  const drawn = parts.filter((one) => one !== '');
  return drawn.length === 0 ? 'No supports and no rebuttals are drawn.' : `Grounded: ${drawn.join(' and ')}.`;
}

/** `3 of 4 rebuttals (1 as an attack on a step itself)`; empty if there is none. */
function part(judged: readonly Groundedness[], relation: Groundedness['relation'], how: 'case' | 'step', [one, many]: readonly [string, string]): string {
  const all = judged.filter((other) => other.relation === relation);
  if (all.length === 0) return '';
  const grounded = all.filter((other) => other.grounded);
  const so = grounded.filter((other) => other.grounded && other.ground.how === how).length;
  const share = so === grounded.length && so > 1 ? 'all' : so.toLocaleString('en');
  const note = so === 0 ? '' : ` (${share} as ${so === 1 ? one : many})`;
  return `${grounded.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} ${all.length === 1 ? relation : `${relation}s`}${note}`;
}
