import type { SharedPremise, SharedPremiseMember } from '../../../graph/analysis/shared-premises.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, personName } from '../../../graph/model/labels.ts';
import { faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { authorAndTitle, claimRuns, count, heading, sentence } from './words.ts';

const OPPOSITE = 'To opposite conclusions: what they draw from it speaks against each other.';
const NOT_OPPOSITE = 'Not to opposite conclusions.';

export function sharedText(g: DebateGraph, shared: readonly SharedPremise[], paper: Paper): string[] {
  const order = new Map(essaysInOrder(g).map((essay, i) => [essay.id, i]));
  return [
    ...heading(g, paper),
    ...shared.flatMap(({ claim, oppositeConclusions, members }) => [
      ...paragraph(paper, claimRuns(g, claim)),
      ...members
        .toSorted((a, b) => (order.get(a.essay) ?? 0) - (order.get(b.essay) ?? 0))
        .flatMap((member) => paragraph(paper, memberText(g, member), { first: '  ', rest: '    ' })),
      ...indented(paper, oppositeConclusions ? OPPOSITE : NOT_OPPOSITE, 2),
      '',
    ]),
    ...paragraph(paper, total(shared)),
  ];
}

function memberText(g: DebateGraph, { essay, author, voice, stance }: SharedPremiseMember): Run[] {
  const source = voice === author ? '' : ` in the voice of ${personName(g, voice)}`;
  return [`${authorAndTitle(g, essay)} ${stance} it${source}`, faint(`[${essay}]`)];
}

function total(shared: readonly SharedPremise[]): string {
  if (shared.length === 0) return 'No premises are shared by several authors.';
  const opposite = shared.filter((premise) => premise.oppositeConclusions).length;
  return sentence(
    `${count(shared.length, 'premise')} shared by several authors, ${opposite === 0 ? 'none' : opposite} of them used for opposite conclusions.`,
  );
}
