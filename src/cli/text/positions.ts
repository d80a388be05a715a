import { thesesOf } from '../../../graph/analysis/commitment.ts';
import { standings } from '../../../graph/analysis/consequences/standings.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, personName } from '../../../graph/model/labels.ts';
import { append } from '../../../graph/model/lists.ts';
import type { Acceptance } from '../../../graph/positions/debate/acceptance.ts';
import type { ClaimInPositions, Example } from '../../../graph/positions/debate/claim-in-positions.ts';
import type { Held } from '../../../graph/positions/debate/position.ts';
import type { Choice, Positions } from '../../../graph/positions/debate/positions.ts';
import { explanationSentences } from '../../../graph/wording/positions-explained.ts';
import { inWords } from '../../../graph/language/numbers.ts';
import { acceptanceSentence, numberWords, positionsSummary, semanticsSentence } from '../../../graph/wording/positions.ts';
import { plainSentence, type Sentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper, type Run } from './paper.ts';
import { claimRuns, heading, sentence } from './words.ts';

export function positionsText(g: DebateGraph, positions: Positions, paper: Paper): string[] {
  const sections = [
    [
      ...heading(g, paper),
      ...paragraph(paper, plainSentence(g, semanticsSentence(positions.semantics))),
      ...positionsSummary(positions).flatMap((said) => paragraph(paper, plainSentence(g, said))),
    ],
    ...(positions.count.number === 0 ? [] : thesesText(g, positions, paper)),
    ...choicesText(g, positions.choices, paper),
  ];
  return sections.flatMap((section, i) => (i === 0 ? section : ['', ...section]));
}

const GROUPS: readonly (readonly [title: string, kinds: readonly Acceptance[]])[] = [
  ['in every position', ['grounded', 'sceptical']],
  ['in some positions and not in others', ['credulous']],
  ['in no position', ['none']],
];

function thesesText(g: DebateGraph, { statements }: Positions, paper: Paper): string[][] {
  const accepted = new Map(statements.flatMap(({ statement, acceptance }) => (statement.kind === 'claim' ? [[statement.claim, acceptance] as const] : [])));
  const theses = essaysInOrder(g).flatMap((essay) => thesesOf(g, essay).map(({ id }) => ({ id, author: essay.author })));
  return GROUPS.flatMap(([title, kinds]) => {
    const group = theses.filter(({ id }) => kinds.includes(accepted.get(id) ?? 'none'));
    if (group.length === 0) return [];
    const items = group.flatMap(({ id, author }) => paragraph(paper, [`${sentence(personName(g, author))}:`, ...claimRuns(g, id)], { first: '  ', rest: '    ' }));
    return [[...paragraph(paper, bold(`Theses ${title}`)), ...items]];
  });
}

function choicesText(g: DebateGraph, choices: readonly Choice[], paper: Paper): string[][] {
  const holders = essaysHolding(g);
  const title = choices.length === 1 ? 'Positions differ in one question' : `Positions differ in ${inWords(choices.length)} questions, each independent of the others`;
  return choices.map((choice, i) => [...(i === 0 ? paragraph(paper, bold(title)) : []), ...choiceText(g, choice, `${i + 1}. `, holders, paper)]);
}

function choiceText(g: DebateGraph, { about, count, alternatives }: Choice, marker: string, holders: ReadonlyMap<string, readonly string[]>, paper: Paper): string[] {
  const left = marker.length;
  const atStake = about.claims.length + about.denied.length + about.rebuttals.length;
  const item = (runs: readonly Run[]): string[] => paragraph(paper, runs, { first: ' '.repeat(left + 2), rest: ' '.repeat(left + 4) });
  const note = (claim: string): string => {
    const essays = holders.get(claim) ?? [];
    return essays.length === 0 ? '' : `in ${essays.join(', ')}`;
  };
  const rest = count.number - alternatives.length;
  return [
    ...paragraph(paper, sentence(`${numberWords(count)} ways to choose among ${inWords(atStake)} ${atStake === 1 ? 'claim' : 'claims'}:`), { first: marker, rest: ' '.repeat(left) }),
    ...about.claims.flatMap((id) => item([g.claims.get(id)?.gist ?? '', faint(`[${id}]`), faint(note(id))])),
    ...about.denied.flatMap((id) => item(['Not so:', g.claims.get(id)?.gist ?? '', faint(`[not ${id}]`)])),
    ...about.rebuttals.flatMap((id) => item(['The rebuttal', faint(`[${id}]`), 'holds.'])),
    ...indented(paper, 'Held together:', left),
    ...alternatives.flatMap((alternative) => paragraph(paper, namesIn(alternative), { first: `${' '.repeat(left + 2)}– `, rest: ' '.repeat(left + 4) })),
    ...(rest > 0 ? indented(paper, faint(`and ${numberWords({ number: rest, moreThan: count.moreThan })} more; --most says how many are shown`), left + 2) : []),
  ];
}

function namesIn({ claims, denied, rebuttals }: Held): string {
  const names = [...claims, ...denied.map((id) => `not ${id}`), ...rebuttals];
  return names.length === 0 ? 'none of them' : names.join(', ');
}

/** For each claim the essays whose authors hold it, in the order in which a reader meets them. */
function essaysHolding(g: DebateGraph): ReadonlyMap<string, readonly string[]> {
  const held = new Map(standings(g).map((standing) => [standing.essay.id, standing.held]));
  const essays = new Map<string, string[]>();
  for (const { id } of essaysInOrder(g)) for (const claim of held.get(id) ?? []) append(essays, claim, id);
  return essays;
}

export function claimInPositionsText(g: DebateGraph, answer: ClaimInPositions, paper: Paper): string[] {
  const { claim, acceptance, holding, without } = answer;
  const says = (said: Sentence, spaces: number): string[] => indented(paper, plainSentence(g, said), spaces);
  const why = (title: string, example: Example | undefined): string[] =>
    example === undefined
      ? []
      : ['', ...paragraph(paper, title), ...explanationSentences(g, claim, example.explanation).flatMap((said) => paragraph(paper, plainSentence(g, said), { first: '  – ', rest: '    ' }))];
  return [
    ...heading(g, paper),
    ...paragraph(paper, claimRuns(g, claim)),
    ...says(acceptanceSentence(g, answer), 0),
    ...why(acceptance === 'credulous' ? 'In a position that holds it:' : 'Why:', holding),
    ...why(acceptance === 'credulous' ? 'In a position that does not:' : 'Why not:', without),
  ];
}
