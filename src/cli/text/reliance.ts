import type { Reliance, ReliedOnPremise } from '../../../graph/analysis/reliance.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../../graph/model/labels.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { claimRuns, count, heading, listed, sentence } from './words.ts';

const LOAD_BEARING = '*';
const SOURCE = '“';
const LEGEND = `${LOAD_BEARING} load-bearing: without it a thesis no longer follows; ${SOURCE} in a source’s voice`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Grouped by author, in the order in which the authors first come up. */
export function relianceText(g: DebateGraph, reliances: readonly Reliance[], paper: Paper): string[] {
  const authors = [...new Set(reliances.map((reliance) => reliance.author))];
  return [
    ...heading(g, paper),
    ...authors.flatMap((author) => [
      ...paragraph(paper, bold(personName(g, author))),
      ...reliances.filter((reliance) => reliance.author === author).flatMap((reliance) => one(g, reliance, paper)),
    ]),
    ...paragraph(paper, faint(LEGEND)),
    ...paragraph(paper, total(authors.length, reliances.flatMap((reliance) => reliance.premises))),
  ];
}

function one(g: DebateGraph, { essay: id, theses, premises }: Reliance, paper: Paper): string[] {
  const essay = g.essays.get(id);
  const distances = [...new Set(premises.map((premise) => premise.steps))].toSorted((a, b) => a - b);
  const item = (premise: ReliedOnPremise): string[] =>
    paragraph(paper, claimRuns(g, premise.claim, noteOn(g, premise, theses, essay?.author)), {
      first: `    ${marks(premise, essay?.author)} `,
      rest: '       ',
    });
  return [
    ...(essay ? indented(paper, [`“${essayTitle(essay)}”, ${essay.date ?? 'date unknown'}`, faint(`[${id}]`)], 2) : []),
    '',
    ...section(paper, theses.length === 1 ? 'Thesis' : 'Theses', theses.map((thesis) => indented(paper, claimRuns(g, thesis), 7))),
    ...distances.flatMap((steps) =>
      section(paper, titleAt(steps), premises.filter((premise) => premise.steps === steps).map(item)),
    ),
    ...(premises.length === 0 ? [...indented(paper, nothing(theses), 2), ''] : []),
  ];
}

function section(paper: Paper, title: string, items: readonly string[][]): string[] {
  return items.length === 0 ? [] : [...indented(paper, title, 2), ...items.flat(), ''];
}

/** `Relies directly on`, `in two steps on`, … */
function titleAt(steps: number): string {
  if (steps === 1) return 'Relies directly on';
  return `in ${NUMBERS[steps] ?? steps} steps on`;
}

function marks({ loadBearing, voice }: ReliedOnPremise, author: string | undefined): string {
  return (loadBearing ? LOAD_BEARING : ' ') + (voice === author ? ' ' : SOURCE);
}

/** What the marks leave open, in brackets; nothing for a premise that the author plainly asserts. */
function noteOn(g: DebateGraph, premise: ReliedOnPremise, theses: readonly string[], author: string | undefined): string {
  const { stance, implicit, voice, loadBearing, loadBearingFor } = premise;
  const notes = [
    ...(voice === author ? [] : [`in the voice of ${personName(g, voice)}`]),
    ...(stance === 'asserts' ? [] : [`the author ${stance} it`]),
    ...(implicit ? ['left unsaid'] : []),
    ...(loadBearing && loadBearingFor.length < theses.length ? [`load-bearing for ${listed(loadBearingFor.map((id) => `[${id}]`))}`] : []),
  ];
  return notes.length === 0 ? '' : `(${notes.join('; ')})`;
}

function nothing(theses: readonly string[]): string {
  return theses.length === 0
    ? 'No thesis is recorded, and so nothing that the author could rely on for it.'
    : 'No premise is recorded: nothing leads to the thesis.';
}

function total(authors: number, premises: readonly ReliedOnPremise[]): string {
  const claims = new Set(premises.map((premise) => premise.claim)).size;
  const bearing = new Set(premises.filter((premise) => premise.loadBearing).map((premise) => premise.claim)).size;
  const verb = authors === 1 ? 'relies' : 'rely';
  return sentence(`${count(authors, 'author')} ${verb} on ${count(claims, 'premise')}, ${bearing === 0 ? 'none' : bearing} of them load-bearing.`);
}
