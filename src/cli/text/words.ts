/** Pieces of sentences that several answers are made of. */
import { essayTitle, personName } from '../../../graph/model/labels.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { bold, faint, paragraph, type Paper, type Run } from './paper.ts';

/** `3 claims`, `1 claim`, `no claims` */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n === 0 ? 'no' : grouped(n)} ${n === 1 ? singular : plural}`;
}

/** `12,345` */
export function grouped(n: number): string {
  return n.toLocaleString('en');
}

/** `93 %`; a share that is not quite all or not quite nothing does not look as if it were. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99 %';
  if (rounded === 0 && share > 0) return '1 %';
  return `${rounded} %`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The claim in words, and its id for those who want to look it up. */
export function claimRuns(g: DebateGraph, id: string, note = ''): Run[] {
  return [g.claims.get(id)?.text ?? '', note, faint(`[${id}]`)];
}

/** The author of the essay with this id. */
export function authorOf(g: DebateGraph, essayId: string): string {
  const essay = g.essays.get(essayId);
  return essay === undefined ? essayId : personName(g, essay.author);
}

/** The author and the title, which the name of an unknown author holds already. */
export function authorAndTitle(g: DebateGraph, essayId: string): string {
  const essay = g.essays.get(essayId);
  const hasName = essay !== undefined && g.people.get(essay.author)?.name != null;
  return authorOf(g, essayId) + (hasName ? `, in “${essayTitle(essay)}”,` : '');
}

/** What every answer begins with: which debate it is about. */
export function heading(g: DebateGraph, paper: Paper): string[] {
  return [...paragraph(paper, bold(g.debate.title)), ...paragraph(paper, g.debate.question), ''];
}
