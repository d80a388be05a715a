import type { EssaySpan, NamedText } from '../../../graph/anchor/assign-texts.ts';
import type { TextReport } from '../../../graph/anchor/text-report.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, essayTitle } from '../../../graph/model/labels.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { count, grouped, heading, listed, percent, sentence } from './words.ts';

export function anchorText(g: DebateGraph, reports: readonly TextReport[], strangers: readonly NamedText[], paper: Paper): string[] {
  const inOrder = essaysInOrder(g).flatMap((essay) => reports.filter((report) => report.essay === essay));
  return [
    ...heading(g, paper),
    ...inOrder.flatMap((report) => [...one(report, paper), '']),
    ...(strangers.length === 0 ? [] : [...paragraph(paper, notTaken(strangers)), '']),
    ...paragraph(paper, total(reports)),
  ];
}

function one(report: TextReport, paper: Paper): string[] {
  const { essay, how, notFound } = report;
  return [
    ...paragraph(paper, [bold(essayTitle(essay)), faint(`[${essay.id}]`)]),
    ...indented(paper, outcome(report), 2),
    ...(how === 'missing' || notFound.length === 0 ? [] : [...indented(paper, 'Not found, by the place in the text that was read:', 2)]),
    ...(how === 'missing' ? [] : notFound.flatMap((span) => lost(span, paper))),
  ];
}

function outcome({ how, source, spans, notFound, coverage }: TextReport): string {
  const found = spans - notFound.length;
  const all = `${found === spans ? 'all' : `${grouped(found)} of`} ${count(spans, 'span')} found`;
  switch (how) {
    case 'same':
      return `${source?.name ?? ''}: the very text; ${all}, ${percent(coverage)} of the text covered.`;
    case 'changed':
      return `${source?.name ?? ''}: a changed copy; ${all}, ${percent(coverage)} of the text covered.`;
    case 'missing':
      return spans === 0 ? 'No text, and no spans to find.' : `No text; ${count(spans, 'span')} not looked for.`;
  }
}

function lost({ claim, anchor: { start, end } }: EssaySpan, paper: Paper): string[] {
  return paragraph(paper, [claim.gist, faint(`[${claim.id}]`), `at ${start}–${end}`], { first: '    ', rest: '      ' });
}

function notTaken(strangers: readonly NamedText[]): string {
  return `Not taken for an essay: ${listed(strangers.map(({ name }) => name))}.`;
}

function total(reports: readonly TextReport[]): string {
  const texts = (how: TextReport['how']): number => reports.filter((report) => report.how === how).length;
  const spans = reports.reduce((sum, report) => sum + report.spans, 0);
  const lostSpans = reports.reduce((sum, report) => sum + report.notFound.length, 0);
  const of = `${count(reports.length, 'essay')}: ${texts('same')} with the very text, ${texts('changed')} with a changed copy, ${texts('missing')} without a text`;
  return sentence(`${of}; ${grouped(spans - lostSpans)} of ${count(spans, 'span')} found.`);
}
