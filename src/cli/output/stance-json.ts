import type { OwnStance } from '../../../graph/analysis/own-stance/own-stance.ts';
import type { ThesisStance } from '../../../graph/analysis/own-stance/thesis-stance.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { stanceSummary } from '../../../graph/wording/own-stance.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import type { StanceOutput } from './schemas.ts';

export function stanceJson(g: DebateGraph, stance: OwnStance): StanceOutput {
  const { accepted, rejected, theses, clashes, next } = stance;
  return {
    accepted: [...accepted],
    rejected: [...rejected],
    theses: theses.map(thesisJson),
    clashes: clashes.map(({ kind, claims, contradiction = null, marks, steps }) => ({
      kind,
      claims: [...claims],
      contradiction,
      marks: [...marks],
      steps: [...steps],
    })),
    next: next === undefined ? null : { ...next, ifAccepted: [...next.ifAccepted], ifRejected: [...next.ifRejected] },
    words: stanceSummary(g, stance).map((sentence) => plainSentence(g, sentence)),
  };
}

function thesisJson(stance: ThesisStance): StanceOutput['theses'][number] {
  switch (stance.status) {
    case 'stands':
      return { ...stance, premises: [...stance.premises], steps: [...stance.steps] };
    case 'falls':
      return { ...stance, because: stance.because.map(({ at, how, marks, by = null }) => ({ at, how, marks: [...marks], by })) };
    case 'open':
      return { ...stance, ways: stance.ways.map((way) => [...way]) };
  }
}
