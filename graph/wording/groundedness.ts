/** On what a drawn support or rebuttal rests, or what it lacks, in one sentence (SPEC.md, L2–L7). */
import type { Ground, Groundedness, Missing } from '../analysis/groundedness.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { str } from '../language/say.ts';
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { briefly, claimsBriefly, finished, inARow } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';

export function groundednessSentence(g: DebateGraph, judged: Groundedness): Sentence {
  return finished(judged.grounded ? groundWords(g, judged, judged.ground) : missingWords(g, judged, judged.missing));
}

function groundWords(g: DebateGraph, { from, to }: Groundedness, { how, way }: Ground): Sentence {
  const named = claimsBriefly(g, from);
  switch (how) {
    case 'case':
      return phrased(str`${named} is a case of ${briefly(g, to)}`);
    case 'premise':
      return plural(from.length, { one: phrased(str`${named} is a premise of ${step(g, to)}`), other: phrased(str`${named} are premises of ${step(g, to)}`) });
    case 'step':
      return phrased(str`it attacks ${step(g, to)} itself, and denies nothing that it is made of`);
    case 'inference': {
      const last = way.at(-1)?.to ?? to;
      const end = briefly(g, last);
      if (way.length === from.length && way.every((link) => link.to === last)) {
        return plural(from.length, {
          one: phrased(str`an inference takes ${named} as a premise for ${end}`),
          other: phrased(str`an inference takes ${named} together as premises for ${end}`),
        });
      }
      return plural(way.length, {
        one: phrased(str`inferences lead from ${named} to ${end} in one step`),
        other: phrased(str`inferences lead from ${named} to ${end} in ${inWords(way.length)} steps`),
      });
    }
    case 'contradiction':
      return opposing(g, { from, to }, way);
  }
}

function opposing(g: DebateGraph, { from, to }: Pick<Groundedness, 'from' | 'to'>, way: Ground['way']): Sentence {
  const at = way.findIndex(({ by }) => by === 'contradiction');
  const link = way[at];
  if (link === undefined) return [];
  const [named, denied] = [claimsBriefly(g, from), briefly(g, link.to)];
  const contradicts =
    at === 0
      ? phrased(str`${named} contradicts ${denied}`)
      : plural(from.length, {
          one: phrased(str`${named} leads to ${briefly(g, link.from)}, which contradicts ${denied}`),
          other: phrased(str`${named} lead to ${briefly(g, link.from)}, which contradicts ${denied}`),
        });
  const last = way.at(-1)?.to ?? to;
  const rests = way.slice(at + 1).some(({ by }) => by === 'inference');
  const concerning =
    last === link.to ? contradicts : rests ? phrased(str`${contradicts}, on which ${briefly(g, last)} rests`) : phrased(str`${contradicts}, of which ${briefly(g, last)} is a case`);
  if (g.claims.has(to)) return concerning;
  return g.inferences.get(to)?.conclusion === last ? phrased(str`${concerning}, the conclusion of ${step(g, to)}`) : phrased(str`${concerning}, a premise of ${step(g, to)}`);
}

function missingWords(g: DebateGraph, judged: Groundedness, missing: Missing): Sentence {
  switch (missing.kind) {
    case 'inference': {
      const none = noInference(g, judged.essay, missing.premises, missing.conclusion);
      return missing.joins.length > 0 ? phrased(str`${none}, which is inferred from other claims`) : phrased(str`${none}, to which none leads at all`);
    }
    case 'premise': {
      const [named, of] = [claimsBriefly(g, missing.premises), step(g, missing.of)];
      return plural(missing.premises.length, {
        one: phrased(str`${named} is no premise of ${of}, and leads to none`),
        other: phrased(str`${named} are no premises of ${of}, and do not all lead to one`),
      });
    }
    case 'contradiction': {
      const sources = claimsBriefly(g, missing.claims);
      const between = missing.claims.length === 1 ? sources : phrased(str`what follows from ${sources} together`);
      const none = phrased(str`no contradiction is drawn between ${between} and ${attacked(g, judged.to, missing.against)}`);
      return inARow([none, ...(missing.lookAlikes.includes(judged.to) ? [phrased('the two only seem to contradict each other')] : [])]);
    }
  }
}

function noInference(g: DebateGraph, essay: string | null, premises: readonly string[], conclusion: string): Sentence {
  const [named, end] = [claimsBriefly(g, premises), briefly(g, conclusion)];
  if (essay === null) {
    return plural(premises.length, { one: phrased(str`no inference takes ${named} as a premise for ${end}`), other: phrased(str`no inference takes ${named} together as premises for ${end}`) });
  }
  return plural(premises.length, {
    one: phrased(str`no inference in ${{ essay }} takes ${named} as a premise for ${end}`),
    other: phrased(str`no inference in ${{ essay }} takes ${named} together as premises for ${end}`),
  });
}

/** What is rebutted, and the premises that might be meant. */
function attacked(g: DebateGraph, to: string, against: readonly string[]): Sentence {
  const others = against.filter((claim) => claim !== to).length;
  const target = briefly(g, to);
  if (others === 0) return [target];
  return plural(others, { one: phrased(str`${target} or its premise`), other: phrased(str`${target} or one of its ${inWords(others)} premises`) });
}

/** `the step from “…” and “…” to “…”`, `the support by “…” of “…”` */
function step(g: DebateGraph, id: string): Sentence {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return phrased(str`the step from ${claimsBriefly(g, inference.premises)} to ${briefly(g, inference.conclusion)}`);
  const support = g.debate.supports.find((s) => s.id === id);
  // Of a target, only a claim is named: a relation of a relation of a relation is no longer understood in a subordinate clause.
  if (support !== undefined) {
    const by = claimsBriefly(g, sourcesOf(support));
    return g.claims.has(support.to) ? phrased(str`the support by ${by} of ${briefly(g, support.to)}`) : phrased(str`the support by ${by}`);
  }
  const rebuttal = g.debate.rebuttals.find((r) => r.id === id);
  if (rebuttal === undefined) return phrased('the step');
  const by = claimsBriefly(g, sourcesOf(rebuttal));
  return g.claims.has(rebuttal.to) ? phrased(str`the rebuttal by ${by} of ${briefly(g, rebuttal.to)}`) : phrased(str`the rebuttal by ${by}`);
}
