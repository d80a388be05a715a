import type { Finding } from '../../../graph/analysis/findings/findings.ts';
import type { Lack } from '../../../graph/analysis/findings/lacks.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { findingWords } from '../../../graph/wording/findings.ts';
import { lacksSentence } from '../../../graph/wording/lacks.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { faint, indented, paragraph, type Paper } from './paper.ts';
import { count, heading } from './words.ts';

/** With fewer, the reader is told what the debate would need for more. */
const ENOUGH = 5;

export function findingsText(g: DebateGraph, findings: readonly Finding[], lacks: readonly Lack[], paper: Paper): string[] {
  const lacking = findings.length < ENOUGH ? plainSentence(g, lacksSentence(lacks, findings.length)) : '';
  return [
    ...heading(g, paper),
    ...findings.flatMap((finding, i) => [...one(g, finding, `${i + 1}. `, paper), '']),
    ...(findings.length === 0 ? [] : paragraph(paper, `${count(findings.length, 'finding')}, the most telling first.`)),
    ...(lacking === '' ? [] : paragraph(paper, lacking)),
  ];
}

function one(g: DebateGraph, finding: Finding, marker: string, paper: Paper): string[] {
  const left = marker.length;
  const { says, why } = findingWords(g, finding);
  return [
    ...paragraph(paper, [plainSentence(g, says), ...finding.about.map((claim) => faint(`[${claim}]`))], { first: marker, rest: ' '.repeat(left) }),
    ...(why === undefined ? [] : indented(paper, plainSentence(g, why), left)),
  ];
}
