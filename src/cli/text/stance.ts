import type { OwnStance } from '../../../graph/analysis/own-stance/own-stance.ts';
import type { ThesisStance } from '../../../graph/analysis/own-stance/thesis-stance.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { stanceSummary, thesisStanceWords } from '../../../graph/wording/own-stance.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { authorAndTitle, count, heading, sentence } from './words.ts';

export function stanceText(g: DebateGraph, stance: OwnStance, paper: Paper): string[] {
  const essays = [...new Set(stance.theses.map(({ essay }) => essay))];
  return [
    ...heading(g, paper),
    ...stanceSummary(g, stance).flatMap((words) => paragraph(paper, plainSentence(g, words))),
    '',
    ...essays.flatMap((essay) => [
      ...paragraph(paper, [bold(authorAndTitle(g, essay).replace(/,$/, '')), faint(`[${essay}]`)]),
      ...stance.theses.filter((thesis) => thesis.essay === essay).flatMap((thesis) => one(g, thesis, paper)),
      '',
    ]),
    ...paragraph(paper, total(stance)),
  ];
}

function one(g: DebateGraph, thesis: ThesisStance, paper: Paper): string[] {
  return [
    ...paragraph(paper, plainSentence(g, thesisStanceWords(g, thesis)), { first: '  ', rest: '    ' }),
    ...indented(paper, faint(idsOf(thesis)), 4),
  ];
}

/** For those who want to look the claims up, or mark them next. */
function idsOf(stance: ThesisStance): string {
  const ids = (list: readonly string[]): string => list.map((id) => `[${id}]`).join(' ');
  switch (stance.status) {
    case 'stands':
      return stance.steps.length === 0 ? ids([stance.thesis]) : `${ids([stance.thesis])} from ${ids(stance.premises)}`;
    case 'falls':
      return `${ids([stance.thesis])} by ${ids([...new Set(stance.because.flatMap(({ marks }) => marks))])}`;
    case 'open':
      return stance.ways.length === 0 ? ids([stance.thesis]) : `${ids([stance.thesis])} with ${stance.ways.map(ids).join(' or ')}`;
  }
}

function total({ theses, clashes }: OwnStance): string {
  const of = (status: ThesisStance['status']): number => theses.filter((thesis) => thesis.status === status).length;
  const clashing = clashes.length === 0 ? 'no marks that clash' : count(clashes.length, 'clash of marks', 'clashes of marks');
  return sentence(`${count(theses.length, 'thesis', 'theses')}: ${of('stands')} standing, ${of('falls')} falling, ${of('open')} open; ${clashing}.`);
}
