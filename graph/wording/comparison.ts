/** Where two authors agree and where they part, in a few sentences (SPEC.md, B1–B11, B13). */
import { forBoth, type ForBoth } from '../analysis/comparison/author-view.ts';
import type { ClashBetween, ClashStand } from '../analysis/comparison/clashes-between.ts';
import type { Comparison } from '../analysis/comparison/compare-authors.ts';
import type { Crux } from '../analysis/comparison/crux.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, person } from './running.ts';
import { counted, inWords, listed, type Phrase, type Sentence } from './sentence.ts';
import { someOf } from './some.ts';

export interface ComparisonWords {
  /** What both hold. */
  readonly agree: Sentence;
  /** What they share and use against each other; undefined if there is nothing of the kind. */
  readonly opposite: Sentence | undefined;
  /** How many premises only one of them relies on. */
  readonly apart: Sentence;
  /** In how many points they contradict each other, and in which most deeply. */
  readonly part: Sentence;
  /** What rests on that; undefined if they do not contradict each other. */
  readonly turn: Sentence | undefined;
}

export function comparisonWords(g: DebateGraph, comparison: Comparison): ComparisonWords {
  const [crux] = comparison.cruxes;
  return {
    agree: agreement(g, comparison),
    opposite: oppositeUse(g, comparison),
    apart: oneSided(g, comparison),
    part: parting(g, comparison),
    turn: crux && turning(g, crux, comparison.clashes.length - 1),
  };
}

/** All of it, to be read one after the other. */
export function comparisonSentences(g: DebateGraph, comparison: Comparison): readonly Sentence[] {
  const { agree, opposite, apart, part, turn } = comparisonWords(g, comparison);
  return [agree, ...(opposite ? [opposite] : []), apart, part, ...(turn ? [turn] : [])];
}

/** On which of them both rely. */
function sharedIn(common: Comparison['common']): Comparison['common'] {
  return common.filter(({ voicings }) => voicings.every((list) => list.some(({ relies }) => relies)));
}

function agreement(g: DebateGraph, { authors, common }: Comparison): Sentence {
  const both = listed(authors.map((author) => [person(g, author)]));
  if (common.length === 0) return capitalised([...both, ' hold no claim in common.']);
  const relied = sharedIn(common);
  const claims = (list: Comparison['common']): Sentence => someOf(list.map(({ claim }) => [briefly(g, claim)]));
  if (relied.length === common.length) {
    return capitalised([...both, ` rely on ${relied.length === 1 ? 'one and the same claim' : `the same ${counted(relied.length, 'claim')}`}: `, ...claims(relied), '.']);
  }
  const agreed = [...both, ` agree on ${counted(common.length, 'claim')}`];
  if (relied.length === 0) return capitalised([...agreed, ': ', ...claims(common), '.']);
  return capitalised([...agreed, `, and both rely on ${inWords(relied.length)} of them: `, ...claims(relied), '.']);
}

/**
 * The two where they were named shortly before: by name again, or as the former and the latter if a name is unknown, for to call
 * them after the titles of their essays in every sentence is more than a reader bears.
 */
function again(g: DebateGraph, authors: ForBoth<string>): ForBoth<Phrase> {
  const isNamed = authors.every((author) => g.people.get(author)?.name != null);
  return forBoth(authors, (author, i) => (isNamed ? person(g, author) : { author, words: i === 0 ? 'the former' : 'the latter' }));
}

function oppositeUse(g: DebateGraph, { authors, common, opposite }: Comparison): Sentence | undefined {
  const [first] = opposite;
  const [pair] = first?.conclusions ?? [];
  if (first === undefined || pair === undefined) return undefined;
  const [a, b] = again(g, authors);
  const [one, other] = forBoth(pair.claims, (claim) => briefly(g, claim));
  const conclusions: Sentence = [a, ' goes on to ', one, ' and ', b, ' to ', other, ', and these speak against each other.'];
  // Where it is the only one that was named just before, it is not named again.
  const premise = sharedIn(common).length === 1 ? 'it' : briefly(g, first.claim);
  if (opposite.length === 1) return ['From ', premise, ' they draw opposite conclusions: ', ...conclusions];
  return [`From ${inWords(opposite.length)} of these they draw opposite conclusions: from `, briefly(g, first.claim), ', for one, ', ...conclusions];
}

function oneSided(g: DebateGraph, { authors, oneSided: lists, common }: Comparison): Sentence {
  const [ofA, ofB] = forBoth(lists, ({ length }) => length);
  const [a, b] = again(g, authors);
  if (ofA === 0 && ofB === 0) return ['Neither relies on a premise that the other does not use.'];
  const beyond = common.length === 0 ? '' : 'beyond that, ';
  if (ofA === 0 || ofB === 0) {
    const [one, n, other] = ofA === 0 ? [b, ofB, a] : [a, ofA, b];
    return capitalised([...(beyond === '' ? [] : [beyond]), one, ` relies on ${counted(n, 'premise')} that `, other, ' does not use, and not the other way round.']);
  }
  return capitalised([`${beyond}each relies on premises that the other does not use: `, a, ` on ${inWords(ofA)}, `, b, ` on ${inWords(ofB)}.`]);
}

function parting(g: DebateGraph, { clashes, cruxes: [crux] }: Comparison): Sentence {
  if (crux === undefined) return ['No contradiction between the two is recorded.'];
  const reading = crux.clash.strength === 'arguable' ? '; whether the two exclude each other depends on a reading' : '';
  const lead = clashes.length === 1 ? 'They part at one point: ' : `They part at ${counted(clashes.length, 'point')}, and most turns on this one: `;
  return [lead, ...clashWords(g, crux.stands), `${reading}.`];
}

/** Where each of the two stands: `A holds “…”, B holds “…”`. */
export function clashWords(g: DebateGraph, [a, b]: ForBoth<ClashStand>): Sentence {
  const claims = (stand: ClashStand): Sentence => listed(stand.claims.map((claim) => [briefly(g, claim)]));
  const isSame = a.claims.join(' ') === b.claims.join(' ');
  const [one, other] = isSame && a.commitment === 'rejects' ? [b, a] : [a, b];
  const says = (stand: ClashStand): Sentence => {
    if (stand.commitment === 'follows') return ['from what ', person(g, stand.author), ' holds it follows that ', ...claims(stand)];
    return [person(g, stand.author), ` ${stand.commitment} `, ...claims(stand)];
  };
  if (isSame) return [...says(one), ', which ', person(g, other.author), ' rejects'];
  return [...says(one), ', ', ...says(other)];
}

/** @param others number of their other clashes */
function turning(g: DebateGraph, crux: Crux, others: number): Sentence {
  const named = again(g, forBoth(crux.stands, ({ author }) => author));
  const bearing = capitalised([...bearingOn(crux, named), '.']);
  return others === 0 ? bearing : [...settling(crux, others, named), ' ', ...bearing];
}

/** Which theses rest on it, for each of the two. */
function bearingOn({ stands }: Crux, named: ForBoth<Phrase>): Sentence {
  const [ofA, ofB] = forBoth(stands, ({ theses }) => theses.length);
  const [a, b] = named;
  if (ofA === 0 && ofB === 0) return ['no thesis of either rests on it'];
  if (ofA > 0 && ofB > 0) return [`${counted(ofA, 'thesis', 'theses')} of `, a, ` and ${inWords(ofB)} of `, b, ' rest on it, at least in part'];
  const [one, n, other] = ofA > 0 ? [a, ofA, b] : [b, ofB, a];
  return [`${counted(n, 'thesis', 'theses')} of `, one, n === 1 ? ' rests' : ' rest', ' on it, at least in part, and none of ', other];
}

/** What would become of the other clashes if this one were settled. */
function settling(crux: Crux, others: number, [a, b]: ForBoth<Phrase>): Sentence {
  const { falling, fallingEitherWay, restingForBoth, restingForOne } = crux;
  const [forA, forB] = forBoth(falling, ({ length }) => length);
  const fallen = new Set<ClashBetween>(falling.flat());
  const [both, one] = [restingForBoth, restingForOne].map((clashes) => clashes.filter((clash) => !fallen.has(clash)).length);
  const resting = (both ?? 0) + (one ?? 0);
  if (fallen.size === 0) {
    if (resting === 0) return [others === 1 ? 'Their other clash does not rest on it.' : `None of their ${inWords(others)} other clashes rests on it.`];
    return [`If it were settled, ${others === 1 ? 'their other clash would not' : 'no other clash would'} fall away by that alone, but `, ...restInPart(both ?? 0, resting, others), '.'];
  }
  const more: Sentence = resting === 0 ? ['.'] : [`; ${inWords(resting)} more ${resting === 1 ? 'rests' : 'rest'} on it in part.`];
  if (forA === forB && forA === fallingEitherWay.length) return [`If it were settled, either way, ${share(forA, others)} would fall away`, ...more];
  if (others === 1) return ['If it were settled for ', forA > 0 ? a : b, ', their other clash would fall away', ...more];
  return ['If it were settled for ', a, `, ${share(forA, others)} would fall away; if for `, b, `, ${forB === 0 ? 'none' : inWords(forB)}`, ...more];
}

function restInPart(both: number, resting: number, others: number): Sentence {
  const whose = both === 0 ? '' : both === resting ? ' for both authors' : `, ${inWords(both)} of them for both authors`;
  if (others === 1) return [`it rests on it in part${whose}`];
  return [`${share(resting, others)} ${resting === 1 ? 'rests' : 'rest'} on it in part${whose}`];
}

/** `two of their six other clashes` */
function share(n: number, of: number): string {
  if (of === 1) return 'their other clash';
  if (n === of) return of === 2 ? 'both of their other clashes' : `all of their ${inWords(of)} other clashes`;
  return `${n === 0 ? 'none' : inWords(n)} of their ${inWords(of)} other clashes`;
}
