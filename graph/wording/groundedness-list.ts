/** All drawn supports and rebuttals that are not grounded, by what they lack (SPEC.md, L7). */
import type { Groundedness } from '../analysis/groundedness.ts';
import { inDigits } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, claimsBriefly } from './running.ts';
import { listed, listedWords, phrased, type Sentence } from './sentence.ts';

/** What lacks the same, with what would mend it. */
export interface MissingGround {
  readonly title: string;
  readonly explanation: string;
  readonly has: (judged: Groundedness) => boolean;
}

export const missingGrounds = (): readonly MissingGround[] => [
  {
    title: say('Supported, but inferred from nothing'),
    explanation: say('No inference leads to these claims where they are supported; one from what supports them would spell it out.'),
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length === 0,
  },
  {
    title: say('Inferred, but not from what supports it'),
    explanation: say('Inferences lead to these claims, and none of them takes up the support; one of them could, or a further one.'),
    has: (judged) => !judged.grounded && judged.missing.kind === 'inference' && judged.missing.joins.length > 0,
  },
  {
    title: say('Support for a step that is not among what the step is made of'),
    explanation: say('The claim could be a premise of the step.'),
    has: (judged) => !judged.grounded && judged.missing.kind === 'premise',
  },
  {
    title: say('Rebutted, but not contradicted'),
    explanation: say('No contradiction is drawn between these claims, or a premise of theirs, and what speaks against them or what that leads to.'),
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
  const target: Sentence = g.claims.has(to) ? [briefly(g, to)] : phrased(str`a step to ${briefly(g, about)}`);
  const sources = group.map((one) => sourceInWords(g, one));
  const isPlain = group.every(({ from }) => from.length === 1);
  const by = listed(isPlain ? sources : sources.map((one, i) => (i === 0 ? one : phrased(str`by ${one}`))));
  return capitalised(relation === 'support' ? phrased(str`${target} is supported by ${by}.`) : phrased(str`${target} is rebutted by ${by}.`));
}

function sourceInWords(g: DebateGraph, one: Groundedness): Sentence {
  const claims = claimsBriefly(g, one.from);
  const named = one.from.length === 1 ? claims : phrased(str`${claims} together`);
  if (!isSeeming(one)) return named;
  return plural(one.from.length, { one: phrased(str`${named} (which only seems to contradict it)`), other: phrased(str`${named} (which only seem to contradict it)`) });
}

/** Whether it is recorded that the claims only seem to contradict each other. */
export function isSeeming(one: Groundedness): boolean {
  return !one.grounded && one.missing.kind === 'contradiction' && one.missing.lookAlikes.length > 0;
}

/** How many there are, and how many are grounded. */
export function groundednessTotal(judged: readonly Groundedness[]): string {
  const drawn = [supportsInWords(judged), rebuttalsInWords(judged)].filter((part) => part !== undefined);
  return drawn.length === 0 ? say('No supports and no rebuttals are drawn.') : say(str`Grounded: ${listedWords(drawn)}.`);
}

/** `3 of 4 supports (1 as a case)`; undefined if there is none. */
function supportsInWords(judged: readonly Groundedness[]): string | undefined {
  const { all, grounded, so } = shares(judged, 'support', 'case');
  if (all === 0) return undefined;
  const share = plural(all, { one: say(str`${inDigits(grounded)} of 1 support`), other: say(str`${inDigits(grounded)} of ${inDigits(all)} supports`) });
  if (so === 0) return share;
  if (so > 1 && so === grounded) return say(str`${share} (all as cases)`);
  return plural(so, { one: say(str`${share} (1 as a case)`), other: say(str`${share} (${inDigits(so)} as cases)`) });
}

/** `3 of 4 rebuttals (1 as an attack on a step itself)`; undefined if there is none. */
function rebuttalsInWords(judged: readonly Groundedness[]): string | undefined {
  const { all, grounded, so } = shares(judged, 'rebuttal', 'step');
  if (all === 0) return undefined;
  const share = plural(all, { one: say(str`${inDigits(grounded)} of 1 rebuttal`), other: say(str`${inDigits(grounded)} of ${inDigits(all)} rebuttals`) });
  if (so === 0) return share;
  if (so > 1 && so === grounded) return say(str`${share} (all as attacks on a step itself)`);
  return plural(so, { one: say(str`${share} (1 as an attack on a step itself)`), other: say(str`${share} (${inDigits(so)} as attacks on a step itself)`) });
}

/** How many of the relations there are, how many are grounded, and how many of these in that way. */
function shares(judged: readonly Groundedness[], relation: Groundedness['relation'], how: 'case' | 'step'): { readonly all: number; readonly grounded: number; readonly so: number } {
  const all = judged.filter((one) => one.relation === relation);
  const so = all.filter((one) => one.grounded && one.ground.how === how);
  return { all: all.length, grounded: all.filter((one) => one.grounded).length, so: so.length };
}
