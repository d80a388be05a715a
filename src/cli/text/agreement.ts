import type { Agreement } from '../../../graph/analysis/agreement/agreement.ts';
import type { IdPair, SetComparison } from '../../../graph/analysis/agreement/compare-pairs.ts';
import type { Label, LabelDifference, ReadingComparison } from '../../../graph/analysis/agreement/compare-readings.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../../graph/model/labels.ts';
import type { Claim } from '../../../graph/model/schema.ts';
import type { ComparedEssay } from '../output/agreement-json.ts';
import { bold, faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { count, grouped, percent, sentence } from './words.ts';

const LEGEND =
  'Judged: code units of the text for coverage, matched claims for the rest. – is undefined: nothing to judge, or one category for all.';

export function agreementText(a: DebateGraph, b: DebateGraph, compared: readonly ComparedEssay[], paper: Paper): string[] {
  return [
    ...paragraph(paper, ['A:', bold(a.debate.title), faint(`[${a.debate.id}]`)]),
    ...paragraph(paper, ['B:', bold(b.debate.title), faint(`[${b.debate.id}]`)]),
    '',
    ...compared.flatMap(({ pair: [essay], comparison }) => [
      ...paragraph(paper, [bold(essayTitle(essay)), faint(`[${essay.id}]`)]),
      ...indented(paper, summary(comparison), 2),
      '',
      ...table(comparison),
      '',
      ...differences(a, b, comparison, paper),
    ]),
    ...paragraph(paper, faint(LEGEND)),
    ...paragraph(paper, total(compared)),
  ];
}

function summary({ matched, onlyA, onlyB }: ReadingComparison): string {
  const [inA, inB] = [matched.length + onlyA.length, matched.length + onlyB.length];
  return sentence(`${count(inA, 'claim')} in A, ${count(inB, 'claim')} in B, ${grouped(matched.length)} of them matched.`);
}

function table({ agreement, links, contradictions }: ReadingComparison): string[] {
  const figures = (name: string, { units, observed, kappa, alpha }: Agreement): string[] => [
    name,
    grouped(units),
    Number.isNaN(observed) ? '–' : percent(observed),
    coefficient(kappa),
    coefficient(alpha),
  ];
  const sets = (name: string, { both, onlyA, onlyB }: SetComparison): string[] => [
    name,
    ...[both, onlyA, onlyB].map((list) => grouped(list.length)),
  ];
  return [
    row(['', 'judged', 'alike', 'kappa', 'alpha']),
    row(figures('coverage', agreement.coverage)),
    row(figures('voice', agreement.voice)),
    row(figures('stance', agreement.stance)),
    row(figures('role', agreement.role)),
    '',
    row(['', 'in both', 'only A', 'only B']),
    row(sets('links', links)),
    row(sets('contradictions', contradictions)),
  ];
}

function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(16)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

function coefficient(figure: number): string {
  return Number.isFinite(figure) ? figure.toFixed(2).replace('-', '−') : '–';
}

/** All that somebody would have to decide to make one reading of the two. */
function differences(a: DebateGraph, b: DebateGraph, c: ReadingComparison, paper: Paper): string[] {
  const claims = (title: string, list: readonly Claim[]): string[] => section(title, list.map(claimRuns), paper);
  const pairs = (title: string, g: DebateGraph, list: readonly IdPair[], between: string): string[] =>
    section(title, list.map(([from, to]) => [...claimRuns(g.claims.get(from)), between, ...claimRuns(g.claims.get(to))]), paper);
  return [
    ...claims('Claims only in A', c.onlyA),
    ...claims('Claims only in B', c.onlyB),
    ...labels('voice', c.voiceDiffers, (id) => personName(a.people.has(id) ? a : b, id), paper),
    ...labels('stance', c.stanceDiffers, String, paper),
    ...labels('role', c.roleDiffers, String, paper),
    ...pairs('Links only in A', a, c.links.onlyA, '→'),
    ...pairs('Links only in B', b, c.links.onlyB, '→'),
    ...pairs('Contradictions only in A', a, c.contradictions.onlyA, '><'),
    ...pairs('Contradictions only in B', b, c.contradictions.onlyB, '><'),
  ];
}

function labels(label: Label, list: readonly LabelDifference[], named: (value: string) => string, paper: Paper): string[] {
  const items = list.flatMap(({ a, b, inA, inB }) => [
    [`A ${named(inA)}:`, ...claimRuns(a)],
    [`B ${named(inB)}:`, ...claimRuns(b)],
  ]);
  return section(`Another ${label}`, items, paper);
}

function section(title: string, items: readonly (readonly Run[])[], paper: Paper): string[] {
  if (items.length === 0) return [];
  return [...indented(paper, title, 2), ...items.flatMap((runs) => paragraph(paper, runs, { first: '    ', rest: '      ' })), ''];
}

function claimRuns(claim: Claim | undefined): Run[] {
  return claim === undefined ? [] : [claim.gist, faint(`[${claim.id}]`)];
}

function total(compared: readonly ComparedEssay[]): string {
  const matched = compared.reduce((sum, { comparison }) => sum + comparison.matched.length, 0);
  return sentence(`${count(compared.length, 'essay')} in both readings, ${count(matched, 'claim')} matched.`);
}
