import type { ReliedOnPremise } from '../../../graph/analysis/reliance.ts';
import type { ThesisArgument } from '../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../../graph/model/labels.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { waysSentence } from '../../../graph/wording/ways-of-arguing.ts';
import type { ArguedReliance } from '../output/reliance-json.ts';
import { bold, faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { claimRuns, count, heading, listed, sentence } from './words.ts';

const LOAD_BEARING = '*';
const SOURCE = '“';
const LEGEND = `${LOAD_BEARING} load-bearing: without it a thesis no longer follows; ${SOURCE} in a source’s voice`;

/** So few sets of premises are all told. */
const FEW_SETS = 5;
/** So many of them otherwise. */
const SOME_SETS = 3;
/** So many premises of one set are told. */
const MOST_PREMISES = 12;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Grouped by author, in the order in which the authors first come up. */
export function relianceText(g: DebateGraph, essays: readonly ArguedReliance[], paper: Paper): string[] {
  const authors = [...new Set(essays.map(({ reliance }) => reliance.author))];
  return [
    ...heading(g, paper),
    ...authors.flatMap((author) => [
      ...paragraph(paper, bold(personName(g, author))),
      ...essays.filter(({ reliance }) => reliance.author === author).flatMap((essay) => one(g, essay, paper)),
    ]),
    ...paragraph(paper, faint(LEGEND)),
    ...paragraph(paper, total(authors.length, essays.flatMap(({ reliance }) => reliance.premises))),
  ];
}

function one(g: DebateGraph, { reliance: { essay: id, theses, premises }, argued }: ArguedReliance, paper: Paper): string[] {
  const essay = g.essays.get(id);
  const item = (premise: ReliedOnPremise): string[] =>
    paragraph(paper, claimRuns(g, premise.claim, noteOn(g, premise, theses, essay?.author)), {
      first: `    ${marks(premise, essay?.author)} `,
      rest: '       ',
    });
  return [
    ...(essay ? indented(paper, [`“${essayTitle(essay)}”, ${essay.date ?? 'date unknown'}`, faint(`[${id}]`)], 2) : []),
    '',
    ...section(paper, theses.length === 1 ? 'Thesis' : 'Theses', argued.map((argument) => [...indented(paper, claimRuns(g, argument.thesis), 7), ...ways(g, argument, paper)])),
    ...byDistance(premises).flatMap(([steps, some]) => section(paper, titleAt(steps), some.map(item))),
    ...(premises.length === 0 ? [...indented(paper, nothing(theses), 2), ''] : []),
  ];
}

/** In how many ways the thesis is argued, and from which premises. */
function ways(g: DebateGraph, argument: ThesisArgument, paper: Paper): string[] {
  const { standsOn, sufficient: { sets } } = argument;
  const shown = standsOn === 'premises' ? sets.slice(0, sets.length <= FEW_SETS ? FEW_SETS : SOME_SETS) : [];
  const more = standsOn === 'premises' ? sets.length - shown.length : 0;
  return [
    ...indented(paper, plainSentence(g, waysSentence(argument)), 9),
    ...shown.flatMap((set) => paragraph(paper, setRuns(g, set), { first: '         – ', rest: '           ' })),
    ...(more > 0 ? indented(paper, faint(`and ${more} more; --json has them all`), 11) : []),
  ];
}

/** The premises by their gists: they stand in full further down. */
function setRuns(g: DebateGraph, set: readonly string[]): Run[] {
  const shown = set.length <= MOST_PREMISES + 1 ? set : set.slice(0, MOST_PREMISES);
  const more = set.length - shown.length;
  return [
    ...shown.flatMap((id, i): Run[] => [...(i === 0 ? [] : ['and']), `“${g.claims.get(id)?.gist.replace(/\.$/u, '') ?? ''}”`, faint(`[${id}]`)]),
    ...(more > 0 ? [`and ${count(more, 'more premise')}`] : []),
  ];
}

/** They come nearest first. */
function byDistance(premises: readonly ReliedOnPremise[]): [steps: number, premises: ReliedOnPremise[]][] {
  const groups = new Map<number, ReliedOnPremise[]>();
  for (const premise of premises) {
    const group = groups.get(premise.steps);
    if (group) group.push(premise);
    else groups.set(premise.steps, [premise]);
  }
  return [...groups];
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
