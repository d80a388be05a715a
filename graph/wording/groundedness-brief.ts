/**
 * On what a drawn support or rebuttal rests, or what it lacks, where its two ends stand right beside it and need not be named
 * again (SPEC.md, L2–L7).
 */
import type { Ground, Groundedness, Missing } from '../analysis/groundedness.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { groundednessSentence } from './groundedness.ts';
import { phrased, type Sentence } from './sentence.ts';

export function groundednessInBrief(g: DebateGraph, judged: Groundedness): Sentence {
  if (!judged.grounded) return phrased(str`Not grounded: ${missingWords(g, judged, judged.missing)}.`);
  if (judged.ground.how === 'case' && judged.ground.way.some(({ id }) => id === judged.id)) return phrased('Grounded as a case.');
  const says = groundWords(g, judged, judged.ground);
  return says === undefined ? phrased(str`Grounded. ${groundednessSentence(g, judged)}`) : phrased(str`Grounded: ${says}.`);
}

/** Undefined if it leads over claims that have to be named. */
function groundWords(g: DebateGraph, { from, to }: Groundedness, { how, way }: Ground): string | undefined {
  switch (how) {
    case 'case':
      return say('the one claim is a case of the other');
    case 'premise':
      return g.inferences.has(to) ? say('what supports it is among the premises of the step') : say('what supports it is among the claims that make it');
    case 'step':
      return say('it attacks the step itself, and denies nothing that it is made of');
    case 'inference':
      if (!g.claims.has(to)) {
        return g.inferences.has(to)
          ? say('inferences lead from what supports it to what is among the premises of the step')
          : say('inferences lead from what supports it to what is among the claims that make it');
      }
      if (way.length === from.length) return say('an inference takes the same step');
      return plural(way.length, { one: say('inferences lead there in one step'), other: say(str`inferences lead there in ${inWords(way.length)} steps`) });
    case 'contradiction':
      return way.length === 1 && g.claims.has(to) ? say('the two claims contradict each other') : undefined;
  }
}

function missingWords(g: DebateGraph, { essay, to }: Groundedness, missing: Missing): string {
  switch (missing.kind) {
    case 'inference': {
      const premises = missing.joins.length === 0 ? 0 : missing.premises.length;
      return essay === null ? notInferred(premises) : notInferredHere(premises);
    }
    case 'premise':
      return missing.premises.length === 1 ? noPremise(g, to) : notAllPremises(g, to);
    case 'contradiction': {
      const { claims, against, lookAlikes } = missing;
      if (lookAlikes.includes(to)) return say('the two only seem to contradict each other');
      const premises = against.filter((claim) => claim !== to).length;
      return claims.length > 1 ? notContradictedTogether(premises) : notContradicted(premises);
    }
  }
}

/** @param premises how many support it; 0 if nothing else leads to it either */
function notInferred(premises: number): string {
  if (premises === 0) return say('the supported claim is inferred from nothing');
  return plural(premises, {
    one: say('the supported claim is inferred from other claims, and not from this one'),
    other: say('the supported claim is inferred from other claims, and not from these together'),
  });
}

function notInferredHere(premises: number): string {
  if (premises === 0) return say('the supported claim is inferred in this essay from nothing');
  return plural(premises, {
    one: say('the supported claim is inferred in this essay from other claims, and not from this one'),
    other: say('the supported claim is inferred in this essay from other claims, and not from these together'),
  });
}

function noPremise(g: DebateGraph, step: string): string {
  return g.inferences.has(step)
    ? say('what supports it is not among the premises of the step, and leads to none of these')
    : say('what supports it is not among the claims that make it, and leads to none of these');
}

function notAllPremises(g: DebateGraph, step: string): string {
  return g.inferences.has(step)
    ? say('not all that supports it is among the premises of the step, or leads to one of these')
    : say('not all that supports it is among the claims that make it, or leads to one of these');
}

/** @param premises number of premises of what is rebutted that might be meant */
function notContradicted(premises: number): string {
  if (premises === 0) return say('no contradiction is drawn with the rebutted claim');
  return plural(premises, {
    one: say('no contradiction is drawn with the rebutted claim or its premise'),
    other: say('no contradiction is drawn with the rebutted claim or one of its premises'),
  });
}

function notContradictedTogether(premises: number): string {
  if (premises === 0) return say('no contradiction is drawn between what follows from these claims together and what they rebut');
  return plural(premises, {
    one: say('no contradiction is drawn between what follows from these claims together and what they rebut or its premise'),
    other: say('no contradiction is drawn between what follows from these claims together and what they rebut or one of its premises'),
  });
}
