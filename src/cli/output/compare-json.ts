import { forBoth, type ForBoth } from '../../../graph/analysis/comparison/author-view.ts';
import type { ClashBetween, ClashStand } from '../../../graph/analysis/comparison/clashes-between.ts';
import type { Voicing } from '../../../graph/analysis/comparison/common-ground.ts';
import type { Comparison } from '../../../graph/analysis/comparison/compare-authors.ts';
import type { Crux } from '../../../graph/analysis/comparison/crux.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashExplanation } from '../../../graph/wording/clash-explanation.ts';
import { comparisonSentences } from '../../../graph/wording/comparison.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import type { CompareOutput } from './schemas.ts';

export function compareJson(g: DebateGraph, comparison: Comparison): CompareOutput {
  const { authors, common, opposite, oneSided, clashes, cruxes } = comparison;
  return {
    authors: pair(authors, (author) => ({ author, authorName: g.people.get(author)?.name ?? null })),
    common: common.map(({ claim, voicings }) => ({ claim, voicings: pair(voicings, (list) => list.map(voicingJson)) })),
    opposite: opposite.map(({ claim, through, conclusions }) => ({
      claim,
      through: [...through],
      conclusions: conclusions.map(({ claims, by }) => ({ claims: [...claims], by: { ...by } })),
    })),
    oneSided: pair(oneSided, (list) => list.map((premise) => ({ ...premise }))),
    clashes: clashes.map((clash) => clashJson(g, clash)),
    cruxes: cruxes.map(cruxJson),
    words: comparisonSentences(g, comparison).map((sentence) => plainSentence(g, sentence)),
  };
}

function voicingJson({ anchors, ...voicing }: Voicing): CompareOutput['common'][number]['voicings'][0][number] {
  return { ...voicing, anchors: anchors.map(({ start, end }) => ({ start, end })) };
}

function clashJson(g: DebateGraph, { clash, stands }: ClashBetween): CompareOutput['clashes'][number] {
  const { id, kind, strength, derived } = clash;
  return { id, kind, strength, derived, explanation: clashExplanation(g, clash), stands: pair(stands, standJson) };
}

function standJson({ author, claims, commitment, stake, essays, theses }: ClashStand): CompareOutput['clashes'][number]['stands'][0] {
  return { author, claims: [...claims], commitment, stake: [...stake], essays: [...essays], theses: [...theses] };
}

function cruxJson({ clash, falling, fallingEitherWay, restingForBoth, restingForOne }: Crux): CompareOutput['cruxes'][number] {
  const ids = (clashes: readonly ClashBetween[]): string[] => clashes.map((other) => other.clash.id);
  return {
    id: clash.id,
    falling: pair(falling, ids),
    fallingEitherWay: ids(fallingEitherWay),
    restingForBoth: ids(restingForBoth),
    restingForOne: ids(restingForOne),
  };
}

function pair<T, R>(both: ForBoth<T>, ask: (it: T) => R): [R, R] {
  return [...forBoth(both, ask)];
}
