/**
 * On what a drawn support or rebuttal rests, or what it lacks, where its two ends stand right beside it and need not be named
 * again (SPEC.md, L2–L7).
 */
import type { Ground, Groundedness, Missing } from '../analysis/groundedness.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { groundednessSentence } from './groundedness.ts';
import { counted, type Sentence } from './sentence.ts';

export function groundednessInBrief(g: DebateGraph, judged: Groundedness): Sentence {
  if (!judged.grounded) return [`Not grounded: ${missingWords(g, judged, judged.missing)}.`];
  if (judged.ground.how === 'case' && judged.ground.way.some(({ id }) => id === judged.id)) return ['Grounded as a case.'];
  const says = groundWords(g, judged, judged.ground);
  return says === undefined ? ['Grounded. ', ...groundednessSentence(g, judged)] : [`Grounded: ${says}.`];
}

/** Undefined if it leads over claims that have to be named. */
function groundWords(g: DebateGraph, { from, to }: Groundedness, { how, way }: Ground): string | undefined {
  switch (how) {
    case 'case':
      return 'the one claim is a case of the other';
    case 'premise':
      return `what supports it is ${partOf(g, to)}`;
    case 'step':
      return 'it attacks the step itself, and denies nothing that it is made of';
    case 'inference':
      if (!g.claims.has(to)) return `inferences lead from what supports it to what is ${partOf(g, to)}`;
      return way.length === from.length ? 'an inference takes the same step' : `inferences lead there in ${counted(way.length, 'step')}`;
    case 'contradiction':
      return way.length === 1 && g.claims.has(to) ? 'the two claims contradict each other' : undefined;
  }
}

function missingWords(g: DebateGraph, { essay, to }: Groundedness, missing: Missing): string {
  switch (missing.kind) {
    case 'inference': {
      const inferred = `the supported claim is inferred${essay === null ? '' : ' in this essay'}`;
      if (missing.joins.length === 0) return `${inferred} from nothing`;
      return `${inferred} from other claims, and not from ${missing.premises.length === 1 ? 'this one' : 'these together'}`;
    }
    case 'premise':
      return missing.premises.length === 1 ? `what supports it is not ${partOf(g, to)}, and leads to none of these` : `not all that supports it is ${partOf(g, to)}, or leads to one of these`;
    case 'contradiction': {
      const { claims, against, lookAlikes } = missing;
      if (lookAlikes.includes(to)) return 'the two only seem to contradict each other';
      const premises = against.filter((claim) => claim !== to).length;
      const orPremise = premises === 0 ? '' : premises === 1 ? ' or its premise' : ' or one of its premises';
      if (claims.length > 1) return `no contradiction is drawn between what follows from these claims together and what they rebut${orPremise}`;
      return `no contradiction is drawn with the rebutted claim${orPremise}`;
    }
  }
}

function partOf(g: DebateGraph, step: string): string {
  return g.inferences.has(step) ? 'among the premises of the step' : 'among the claims that make it';
}
