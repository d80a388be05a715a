/** On what a drawn support or rebuttal rests, or what it lacks, in one sentence (SPEC.md, L2–L7). */
import type { Ground, Groundedness, Missing } from '../analysis/groundedness.ts';
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised } from './running.ts';
import { counted, inWords, listed, type Sentence } from './sentence.ts';

export function groundednessSentence(g: DebateGraph, judged: Groundedness): Sentence {
  const says = judged.grounded ? groundWords(g, judged, judged.ground) : missingWords(g, judged, judged.missing);
  return [...capitalised(says), '.'];
}

function groundWords(g: DebateGraph, { from, to }: Groundedness, { how, way }: Ground): Sentence {
  switch (how) {
    case 'case':
      return [...claims(g, from), ' is a case of ', briefly(g, to)];
    case 'premise':
      return [...claims(g, from), from.length === 1 ? ' is a premise of ' : ' are premises of ', ...step(g, to)];
    case 'step':
      return ['it attacks ', ...step(g, to), ' itself, and denies nothing that it is made of'];
    case 'inference': {
      const end = way.at(-1)?.to ?? to;
      if (way.length === from.length && way.every((link) => link.to === end)) {
        return ['an inference takes ', ...claims(g, from), together(from), from.length === 1 ? ' as a premise for ' : ' as premises for ', briefly(g, end)];
      }
      return ['inferences lead from ', ...claims(g, from), ' to ', briefly(g, end), ' in ', counted(way.length, 'step')];
    }
    case 'contradiction': {
      const at = way.findIndex(({ by }) => by === 'contradiction');
      const link = way[at];
      if (link === undefined) return [];
      const last = way.at(-1)?.to ?? to;
      const rests = way.slice(at + 1).some(({ by }) => by === 'inference');
      return [
        ...claims(g, from),
        ...(at === 0 ? [] : [from.length === 1 ? ' leads to ' : ' lead to ', briefly(g, link.from), ', which']),
        ' contradicts ',
        briefly(g, link.to),
        ...(last === link.to ? [] : rests ? [', on which ', briefly(g, last), ' rests'] : [', of which ', briefly(g, last), ' is a case']),
        ...(g.claims.has(to) ? [] : [', ', g.inferences.get(to)?.conclusion === last ? 'the conclusion of ' : 'a premise of ', ...step(g, to)]),
      ];
    }
  }
}

function missingWords(g: DebateGraph, { essay, to }: Groundedness, missing: Missing): Sentence {
  const within: Sentence = essay === null ? [] : [' in ', { essay }];
  switch (missing.kind) {
    case 'inference': {
      const { premises, conclusion, joins } = missing;
      return [
        'no inference',
        ...within,
        ' takes ',
        ...claims(g, premises),
        together(premises),
        premises.length === 1 ? ' as a premise for ' : ' as premises for ',
        briefly(g, conclusion),
        joins.length > 0 ? ', which is inferred from other claims' : ', to which none leads at all',
      ];
    }
    case 'premise':
      return [
        ...claims(g, missing.premises),
        missing.premises.length === 1 ? ' is no premise of ' : ' are no premises of ',
        ...step(g, missing.of),
        missing.premises.length === 1 ? ', and leads to none' : ', and do not all lead to one',
      ];
    case 'contradiction': {
      const { claims: sources, against, lookAlikes } = missing;
      const others = against.filter((claim) => claim !== to);
      return [
        'no contradiction is drawn between ',
        ...(sources.length === 1 ? [] : ['what follows from ']),
        ...claims(g, sources),
        together(sources),
        ' and ',
        briefly(g, to),
        ...(others.length > 0 ? [others.length === 1 ? ' or its premise' : ` or one of its ${inWords(others.length)} premises`] : []),
        ...(lookAlikes.includes(to) ? ['; the two only seem to contradict each other'] : []),
      ];
    }
  }
}

/** `the step from “…” and “…” to “…”`, `the support that “…” lends to “…”` */
function step(g: DebateGraph, id: string): Sentence {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return ['the step from ', ...claims(g, inference.premises), ' to ', briefly(g, inference.conclusion)];
  const support = g.debate.supports.find((s) => s.id === id);
  if (support !== undefined) return ['the support by ', ...claims(g, sourcesOf(support)), ...target(g, ' of ', support.to)];
  const rebuttal = g.debate.rebuttals.find((r) => r.id === id);
  if (rebuttal !== undefined) return ['the rebuttal by ', ...claims(g, sourcesOf(rebuttal)), ...target(g, ' of ', rebuttal.to)];
  return ['the step'];
}

/** Only a claim is named: a relation of a relation of a relation is no longer understood in a subordinate clause. */
function target(g: DebateGraph, preposition: string, id: string): Sentence {
  return g.claims.has(id) ? [preposition, briefly(g, id)] : [];
}

function claims(g: DebateGraph, ids: readonly string[]): Sentence {
  return listed(ids.map((id) => [briefly(g, id)]));
}

function together(ids: readonly string[]): string {
  return ids.length === 1 ? '' : ' together';
}
