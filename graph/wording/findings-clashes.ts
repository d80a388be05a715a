/** Findings about contradictions, in words. */
import type { Camp } from '../analysis/findings/clashes.ts';
import type { DerivedContradictionFacts } from '../analysis/findings/kinds/derived-contradiction.ts';
import type { OpponentsFacts } from '../analysis/findings/kinds/opponents.ts';
import type { PairCruxFacts } from '../analysis/findings/kinds/pair-crux.ts';
import type { ClashFacts } from '../analysis/findings/kinds/self-contradiction.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { briefly, people, person } from './running.ts';
import { counted, inWords, type Sentence } from './sentence.ts';

export function contradictionWords(g: DebateGraph, { clash, camps, theses }: ClashFacts): FindingWords {
  const [one, other] = camps;
  const { rejecting, holding } = byCommitment(camps);
  if (rejecting !== undefined && holding !== undefined) {
    return { says: [...people(g, rejecting.authors), verb(rejecting, ' reject'), ' what ', ...people(g, holding.authors), verb(holding, ' hold'), ': ', ...campClaims(g, holding)] };
  }
  const areTwo = one.authors.length + other.authors.length === 2;
  const parties: Sentence = areTwo
    ? [...people(g, [...one.authors, ...other.authors]), ' contradict each other']
    : [...people(g, one.authors), verb(one, ' contradict'), ' ', ...people(g, other.authors)];
  return {
    says: [...parties, theses ? ' in their theses' : '', clash.strength === 'clear' ? ': ' : ', on one reading: ', ...against(g, camps)],
    why: explanationOf(clash),
  };
}

export function selfContradictionWords(g: DebateGraph, { clash, camps }: ClashFacts): FindingWords {
  const author = person(g, camps[0].authors[0] ?? '');
  const { rejecting, holding } = byCommitment(camps);
  if (rejecting !== undefined && holding !== undefined) {
    const place = ({ essays: [essay, ...others] }: Camp): Sentence => (essay === undefined || others.length > 0 ? ['several essays'] : [{ essay }]);
    return { says: [author, ' holds ', ...campClaims(g, holding), ' in ', ...place(holding), ' and rejects it in ', ...place(rejecting)] };
  }
  return {
    says: [author, ' holds both ', ...campClaims(g, camps[0]), ' and ', ...campClaims(g, camps[1]), clash.strength === 'clear' ? ', which exclude each other' : ', which on one reading exclude each other'],
    why: explanationOf(clash),
  };
}

export function derivedContradictionWords(g: DebateGraph, { clash, camps, premises }: DerivedContradictionFacts): FindingWords {
  const [first = '', ...others] = premises;
  const steps = clash.sides.flatMap(({ chain }) => chain?.steps ?? []);
  const granted = steps.filter(({ kind }) => kind === 'inference').length;
  const following = camps.find(({ commitment }) => commitment === 'follows') ?? camps[0];
  const opposed = camps.find((camp) => camp !== following) ?? camps[1];
  const author = following.authors[0] ?? '';
  const isSame = clash.scope === 'within';
  const other: Sentence = isSame ? ['the same author'] : people(g, opposed.authors);
  const does: Record<Camp['commitment'], Sentence> = {
    holds: [', but ', ...other, isSame ? ' holds ' : `${verb(opposed, ' hold')} `, ...campClaims(g, opposed)],
    rejects: [', which ', ...other, isSame ? ' rejects' : verb(opposed, ' reject')],
    follows: [', and from what ', ...other, isSame ? ' holds ' : `${verb(opposed, ' hold')} `, 'the contrary, ', ...campClaims(g, opposed)],
  };
  return {
    says: ['from what ', person(g, author), ' holds follows ', ...campClaims(g, following), ...does[opposed.commitment]],
    why: [
      'it follows from ',
      briefly(g, first),
      ...(others.length > 0 ? [` with ${counted(others.length, 'further claim')}`] : []),
      granted === 0 ? ', which is a case of it' : granted === 1 ? ', if a step that others draw is granted' : `, if ${inWords(granted)} steps that others draw are granted`,
    ],
  };
}

export function pairCruxWords(g: DebateGraph, { authors, camps, others, resting, falling }: PairCruxFacts): FindingWords {
  const count = Math.max(resting, falling);
  const all = others === 1 ? 'their other contradiction' : `all their ${inWords(others)} other contradictions`;
  const [rest, fall] = count === 1 ? ['rests', 'falls'] : ['rest', 'fall'];
  return {
    says: [`beneath ${count === 1 ? 'another contradiction' : 'other contradictions'} of `, ...people(g, authors), ' lies a deeper one: ', ...against(g, camps)],
    why: [
      count === others ? all : `${inWords(count)} of their ${inWords(others)} other contradictions`,
      falling >= resting ? ` ${fall} away with it, whichever way it is settled` : ` ${rest} on it, on both sides`,
    ],
  };
}

export function opponentsWords(g: DebateGraph, { authors, clashes, of }: OpponentsFacts): FindingWords {
  const part = clashes === of ? `all ${inWords(of)} contradictions` : `${inWords(clashes)} of the ${inWords(of)} contradictions`;
  return { says: [...people(g, authors), ` contradict each other more often than any other two authors: in ${part} between authors`] };
}

function byCommitment(camps: readonly Camp[]): { readonly rejecting: Camp | undefined; readonly holding: Camp | undefined } {
  return { rejecting: camps.find(({ commitment }) => commitment === 'rejects'), holding: camps.find(({ commitment }) => commitment === 'holds') };
}

/** `“…” against “…”` */
function against(g: DebateGraph, [one, other]: readonly [Camp, Camp]): Sentence {
  return [...campClaims(g, one), ' against ', ...campClaims(g, other)];
}

/** Several claims that exclude the other side only together are told by the first of them. */
function campClaims(g: DebateGraph, { claims: [first = '', ...others] }: Camp): Sentence {
  return [briefly(g, first), ...(others.length === 0 ? [] : [` with ${counted(others.length, 'further claim')}`])];
}

function verb({ authors }: Camp, stem: string): string {
  return authors.length === 1 ? `${stem}s` : stem;
}

/** In the words of whoever drew the contradiction; what follows from the authors' stances needs no words. */
function explanationOf({ derived, explanation }: ClashFacts['clash']): Sentence {
  return derived ? [] : [explanation.trim().replace(/\.$/u, '')];
}
