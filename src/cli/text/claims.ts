import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { personName } from '../../../graph/model/labels.ts';
import type { Claim, Occurrence } from '../../../graph/model/schema.ts';
import { faint, paragraph, type Paper } from './paper.ts';
import { authorOf, count, heading, listed, sentence } from './words.ts';

export function claimsText(g: DebateGraph, claims: readonly Claim[], paper: Paper): string[] {
  return [...heading(g, paper), ...claims.flatMap((claim) => [...one(g, claim, paper), '']), total(g, claims)];
}

function one(g: DebateGraph, claim: Claim, paper: Paper): string[] {
  const asOf = claim.asOf === undefined ? '' : `(as of ${claim.asOf})`;
  return [
    ...paragraph(paper, [claim.text, asOf, faint(`[${claim.id}]`)]),
    ...claim.occurrences.flatMap((o) => paragraph(paper, occurrence(g, o), { first: '  ', rest: '    ' })),
  ];
}

function occurrence(g: DebateGraph, o: Occurrence): string {
  const voice = o.voice === g.essays.get(o.essay)?.author ? '' : ` in the voice of ${personName(g, o.voice)}`;
  const places = o.anchors.map(({ start, end }) => `${start}–${end}`);
  const where = o.implicit ? 'left unsaid' : places.length === 0 ? 'place unknown' : `at ${listed(places)}`;
  return `${authorOf(g, o.essay)} ${o.stance} it${voice} (${o.role}, ${where} in [${o.essay}])`;
}

function total({ debate }: DebateGraph, claims: readonly Claim[]): string {
  const all = debate.claims.length;
  const shared = claims.filter((claim) => new Set(claim.occurrences.map((o) => o.essay)).size > 1).length;
  const which = claims.length === all ? '' : ` of ${all}`;
  return sentence(`${count(claims.length, 'claim')}${which}, ${shared === 0 ? 'none' : shared} of them voiced by several essays.`);
}
