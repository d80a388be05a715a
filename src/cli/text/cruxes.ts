import type { DebateCrux } from '../../../graph/analysis/cruxes.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { cruxesSummary, cruxSentences } from '../../../graph/wording/cruxes.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { faint, indented, paragraph, type Paper } from './paper.ts';
import { claimRuns, heading } from './words.ts';

export function cruxesText(g: DebateGraph, cruxes: readonly DebateCrux[], most: number, paper: Paper): string[] {
  const more = cruxes.length - most;
  return [
    ...heading(g, paper),
    ...cruxes.slice(0, most).flatMap((crux, i) => [...one(g, crux, `${i + 1}. `, paper), '']),
    ...(more > 0 ? [...paragraph(paper, faint(`and ${more} more; --most ${cruxes.length} shows all`)), ''] : []),
    ...paragraph(paper, plainSentence(g, cruxesSummary(g, cruxes))),
  ];
}

function one(g: DebateGraph, crux: DebateCrux, marker: string, paper: Paper): string[] {
  const left = marker.length;
  return [
    ...paragraph(paper, claimRuns(g, crux.claim), { first: marker, rest: ' '.repeat(left) }),
    ...cruxSentences(g, crux).flatMap((sentence) => indented(paper, plainSentence(g, sentence), left + 2)),
  ];
}
