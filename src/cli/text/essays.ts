import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayByline, essayTitle } from '../../../graph/model/labels.ts';
import type { Essay } from '../../../graph/model/schema.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { count, grouped, heading, sentence } from './words.ts';

export function essaysText(g: DebateGraph, essays: readonly Essay[], paper: Paper): string[] {
  return [...heading(g, paper), ...essays.flatMap((essay) => [...one(g, essay, paper), '']), total(g, essays)];
}

function one(g: DebateGraph, essay: Essay, paper: Paper): string[] {
  return [
    ...paragraph(paper, [bold(essayTitle(essay)), faint(`[${essay.id}]`)]),
    ...indented(paper, essayByline(g, essay), 2),
    ...indented(paper, readFrom(essay), 2),
  ];
}

function readFrom({ length, sha256 }: Essay): string {
  if (length === null && sha256 === null) return 'No text was at hand when it was annotated.';
  const size = length === null ? 'a text' : `a text of ${grouped(length)} UTF-16 code units`;
  return `Read from ${size}${sha256 === null ? '.' : `, SHA-256 ${sha256}`}`;
}

function total({ debate }: DebateGraph, essays: readonly Essay[]): string {
  const authors = new Set(essays.map((essay) => essay.author)).size;
  return sentence(`${count(essays.length, 'essay')} by ${count(authors, 'author')}, ${count(debate.claims.length, 'claim')}.`);
}
