import type { ForBoth } from '../../../graph/analysis/comparison/author-view.ts';
import type { ClashBetween, ClashStand } from '../../../graph/analysis/comparison/clashes-between.ts';
import type { Voicing } from '../../../graph/analysis/comparison/common-ground.ts';
import type { Comparison } from '../../../graph/analysis/comparison/compare-authors.ts';
import type { Crux } from '../../../graph/analysis/comparison/crux.ts';
import type { OneSidedPremise, OtherStance } from '../../../graph/analysis/comparison/one-sided.ts';
import type { OppositeUse } from '../../../graph/analysis/comparison/opposite-use.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { personName } from '../../../graph/model/labels.ts';
import { comparisonSentences } from '../../../graph/wording/comparison.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { claimRuns, count, heading, listed } from './words.ts';

/** Of the premises of one author, of which there are many, those that weigh most. */
const PREMISES_SHOWN = 5;

export function compareText(g: DebateGraph, comparison: Comparison, paper: Paper): string[] {
  const { authors, common, opposite, oneSided, clashes, cruxes } = comparison;
  const rest = clashes.filter((clash) => !cruxes.some((crux) => crux.clash === clash.clash));
  return [
    ...heading(g, paper),
    ...comparisonSentences(g, comparison).flatMap((sentence) => [...paragraph(paper, plainSentence(g, sentence)), '']),
    ...section(paper, 'Both hold', common.map(({ claim, voicings }) => commonLines(g, claim, voicings, paper))),
    ...section(paper, 'Used to opposite conclusions', opposite.map((use) => oppositeLines(g, use, authors, paper))),
    ...section(paper, cruxes.length === 1 ? 'The crux' : 'The cruxes', cruxes.map((crux) => cruxLines(g, crux, paper))),
    ...section(paper, 'Their other contradictions', rest.map((clash) => clashLines(g, clash, paper))),
    ...oneSided.flatMap((premises, i) => oneSidedLines(g, premises, authors[i] ?? '', paper)),
    ...paragraph(paper, total(comparison)),
  ];
}

function section(paper: Paper, title: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : [...paragraph(paper, bold(title)), ...items.flatMap((item) => [...item, ''])];
}

function commonLines(g: DebateGraph, claim: string, voicings: ForBoth<readonly Voicing[]>, paper: Paper): string[] {
  return [
    ...indented(paper, claimRuns(g, claim), 2),
    ...voicings.flat().flatMap((voicing) => paragraph(paper, voicingWords(g, claim, voicing), { first: '    ', rest: '      ' })),
  ];
}

function voicingWords(g: DebateGraph, claim: string, { essay, through, voice, stance, implicit, relies }: Voicing): string {
  const author = g.essays.get(essay)?.author ?? '';
  const what = through === claim ? 'it' : `a case of it, [${through}]`;
  const notes = [
    ...(voice === author ? [] : [`in the voice of ${personName(g, voice)}`]),
    ...(implicit ? ['left unsaid'] : []),
    relies ? 'and relies on it' : 'without relying on it',
  ];
  return `${personName(g, author)} ${stance} ${what} ${notes.join(', ')} [${essay}]`;
}

function oppositeLines(g: DebateGraph, { claim, conclusions }: OppositeUse, authors: ForBoth<string>, paper: Paper): string[] {
  const [first, ...others] = conclusions;
  return [
    ...indented(paper, claimRuns(g, claim), 2),
    ...(first?.claims ?? []).flatMap((conclusion, i) =>
      paragraph(paper, [`${personName(g, authors[i] ?? '')}:`, ...claimRuns(g, conclusion)], { first: '    ', rest: '      ' }),
    ),
    ...(others.length === 0 ? [] : indented(paper, faint(`and ${others.length} more`), 4)),
  ];
}

function clashLines(g: DebateGraph, { clash, stands }: ClashBetween, paper: Paper): string[] {
  return stands.flatMap((stand, i) => [
    ...indented(paper, [`${personName(g, stand.author)} ${verbOf(stand)}:`, ...(i === 0 ? [faint(`[${clash.id}]`)] : [])], 2),
    ...stand.claims.flatMap((claim) => indented(paper, claimRuns(g, claim), 4)),
  ]);
}

function verbOf({ commitment }: ClashStand): string {
  return commitment === 'follows' ? 'is led to' : commitment;
}

function cruxLines(g: DebateGraph, crux: Crux, paper: Paper): string[] {
  const { falling, restingForBoth, restingForOne, stands } = crux;
  const fallen = new Set(falling.flat());
  const notes: readonly (readonly [string, readonly ClashBetween[]])[] = [
    ...stands.map(({ author }, i) => [`If settled for ${personName(g, author)}, away falls`, falling[i] ?? []] as const),
    ['For both authors, in part, rests on it', restingForBoth.filter((clash) => !fallen.has(clash))],
    ['For one author, in part, rests on it', restingForOne.filter((clash) => !fallen.has(clash))],
  ];
  return [
    ...clashLines(g, crux, paper),
    ...notes.flatMap(([note, clashes]) =>
      clashes.length === 0 ? [] : paragraph(paper, `${note} ${listed(clashes.map(({ clash }) => `[${clash.id}]`))}`, { first: '    ', rest: '      ' }),
    ),
  ];
}

const OTHER: Readonly<Record<OtherStance, string>> = {
  holds: 'the other holds it too, without relying on it',
  contradicts: 'the other holds what contradicts it',
  rejects: 'the other rejects it',
  reports: 'the other only reports it',
  absent: '',
};

function oneSidedLines(g: DebateGraph, premises: readonly OneSidedPremise[], author: string, paper: Paper): string[] {
  const more = premises.length - PREMISES_SHOWN;
  const items = premises.slice(0, PREMISES_SHOWN).map(({ claim, other, loadBearing }) => {
    const notes = [...(loadBearing ? ['load-bearing'] : []), ...(OTHER[other] === '' ? [] : [OTHER[other]])];
    return paragraph(paper, claimRuns(g, claim, notes.length === 0 ? '' : `(${notes.join('; ')})`), { first: '  ', rest: '    ' });
  });
  if (items.length === 0) return [];
  const last = more > 0 ? indented(paper, faint(`and ${more} more; elenchus reliance --author ${author} has all`), 2) : [];
  return [...paragraph(paper, bold(`Only ${personName(g, author)} relies on`)), ...items.flat(), ...last, ''];
}

function total({ common, clashes, cruxes }: Comparison): string {
  const parting = clashes.length === 0 ? 'no contradictions' : `${count(clashes.length, 'contradiction')}, ${count(cruxes.length, 'crux', 'cruxes')}`;
  return `${count(common.length, 'claim')} in common, ${parting}.`.replace(/^n/, 'N');
}
