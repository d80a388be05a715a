import type { Clash, ClashSide } from '../../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, personName } from '../../../graph/model/labels.ts';
import type { ContradictionKind } from '../../../graph/model/schema.ts';
import { inWords } from '../../../graph/language/numbers.ts';
import { clashInBrief, clashStatements, dependence, type Statement } from '../../../graph/wording/clash-chains.ts';
import { clashExplanation } from '../../../graph/wording/clash-explanation.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { bold, faint, indented, paragraph, type Paper } from './paper.ts';
import { claimRuns, count, heading, listed, sentence } from './words.ts';

const KINDS: Readonly<Record<ContradictionKind, string>> = {
  contradictory: 'contradictory: one of the two must be true',
  contrary: 'contrary: both may be false, but not both true',
  practical: 'practical: two courses of action that exclude each other',
};

/** The essays that stand on one of the two sides together. */
type Camp = readonly [ClashSide, ...ClashSide[]];

export function contradictionsText(g: DebateGraph, clashes: readonly Clash[], paper: Paper): string[] {
  const order = new Map(essaysInOrder(g).map((essay, i) => [essay.id, i]));
  const placeOf = (side: ClashSide): number => order.get(side.essay) ?? 0;
  return [
    ...heading(g, paper),
    ...clashes.flatMap((clash, i) => [...one(g, clash, i + 1, campsOf(clash, placeOf), paper), '']),
    ...paragraph(paper, total(clashes)),
  ];
}

function one(g: DebateGraph, clash: Clash, number: number, camps: readonly Camp[], paper: Paper): string[] {
  const marker = `${number}. `;
  const left = marker.length;
  const stands =
    clash.by === 'consequence'
      ? [...clashStatements(g, clash).flatMap((each) => statement(g, each, left, paper)), ...dependenceLines(g, clash, left, paper)]
      : camps.flatMap((camp, i) => side(g, camp, clash.scope === 'within' && i > 0, left, paper));
  return [
    ...paragraph(paper, [bold(parties(g, clash, camps)), faint(`[${clash.id}]`)], { first: marker, rest: ' '.repeat(left) }),
    ...indented(paper, sentence(`${natureOf(g, clash)}.`), left),
    ...stands,
    ...(clash.contradiction === undefined ? [] : [...indented(paper, 'Why they exclude each other:', left), ...indented(paper, clashExplanation(g, clash), left + 2)]),
    ...restatements(g, clash, left, paper),
  ];
}

function parties(g: DebateGraph, { scope }: Clash, camps: readonly Camp[]): string {
  if (scope === 'within') return listed(namesOf(g, camps.flat()));
  return camps.map((camp) => listed(namesOf(g, camp))).join(' against ');
}

function natureOf(g: DebateGraph, { kind, strength, scope, by, contradiction, sides }: Clash): string {
  const place = scope === 'within' ? 'within one author' : 'across authors';
  if (by === 'rejection') return `${place}, derived: one side rejects what the other holds`;
  const over = g.debate.contradictions.find(({ id }) => id === contradiction);
  const depends = [
    ...(over?.strength === 'arguable' || (by === 'drawn' && strength === 'arguable') ? ['on a reading'] : []),
    ...(sides.some(({ chain }) => chain?.steps.some((step) => step.kind === 'inference')) ? ['on steps that others draw'] : []),
  ];
  const arguable = depends.length === 0 ? '' : ` (arguable: it depends ${listed(depends)})`;
  if (by === 'drawn') return `${place}, ${KINDS[kind]}${arguable}`;
  return `${place}, derived through a chain, ${contradiction === undefined ? 'which leads to what is rejected' : KINDS[kind]}${arguable}`;
}

/** @param sameAgain whether who holds it has just been named */
function side(g: DebateGraph, camp: Camp, sameAgain: boolean, left: number, paper: Paper): string[] {
  const names = namesOf(g, camp);
  const [{ commitment, claims }] = camp;
  const verb = (commitment === 'rejects' ? ['rejects', 'reject'] : ['holds', 'hold'])[names.length === 1 ? 0 : 1];
  return [
    ...indented(paper, `${sameAgain ? 'and' : listed(names)} ${verb}, in ${listed(camp.map(({ essay }) => `[${essay}]`))}:`, left),
    ...claims.flatMap((id) => indented(paper, claimRuns(g, id), left + 2)),
  ];
}

function statement(g: DebateGraph, { words, claims, essays }: Statement, left: number, paper: Paper): string[] {
  const where = essays.length === 0 ? '' : `, in ${listed(essays.map((id) => `[${id}]`))}`;
  return [
    ...indented(paper, `${plainSentence(g, words)}${where}${claims.length === 0 ? '.' : ':'}`, left),
    ...claims.flatMap((id) => indented(paper, claimRuns(g, id), left + 2)),
  ];
}

function dependenceLines(g: DebateGraph, clash: Clash, left: number, paper: Paper): string[] {
  const depends = dependence(g, clash);
  return depends === undefined ? [] : indented(paper, plainSentence(g, depends), left);
}

function restatements(g: DebateGraph, { restatements }: Clash, left: number, paper: Paper): string[] {
  if (restatements.length === 0) return [];
  const title = restatements.length === 1 ? 'One more way to the same:' : `${sentence(inWords(restatements.length))} more ways to the same:`;
  const indent = ' '.repeat(left);
  return [
    ...indented(paper, title, left),
    ...restatements.flatMap((clash) =>
      paragraph(paper, [plainSentence(g, clashInBrief(g, clash)), faint(`[${clash.id}]`)], { first: `${indent}- `, rest: `${indent}  ` }),
    ),
  ];
}

function namesOf(g: DebateGraph, sides: readonly ClashSide[]): string[] {
  return [...new Set(sides.map(({ author }) => author))].map((author) => personName(g, author));
}

/** The two sides, the one with the earliest essay first, so that no side comes first for how the debate is written down. */
function campsOf({ sides }: Clash, placeOf: (side: ClashSide) => number): Camp[] {
  const camps = new Map<string, [ClashSide, ...ClashSide[]]>();
  for (const side of sides.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const key = [side.commitment, ...side.claims].join(' ');
    const camp = camps.get(key);
    if (camp) camp.push(side);
    else camps.set(key, [side]);
  }
  return [...camps.values()];
}

function total(clashes: readonly Clash[]): string {
  const across = clashes.filter((clash) => clash.scope === 'across').length;
  if (clashes.length === 0) return 'No contradictions.';
  const more = clashes.reduce((n, { restatements }) => n + restatements.length, 0);
  const found = `${count(clashes.length, 'contradiction')}: ${across} across authors, ${clashes.length - across} within one author`;
  return more === 0 ? `${found}.` : `${found}; and ${count(more, 'more way', 'more ways')} to the same.`;
}
