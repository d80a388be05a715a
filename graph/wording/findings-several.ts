/** Findings about premises that concern several authors, in words. */
import type { Attack } from '../analysis/findings/attacks.ts';
import type { CommonGroundFacts } from '../analysis/findings/kinds/common-ground.ts';
import type { CruxFacts } from '../analysis/findings/kinds/crux.ts';
import type { LonePremiseFacts } from '../analysis/findings/kinds/lone-premise.ts';
import type { MostAttackedFacts } from '../analysis/findings/kinds/most-attacked.ts';
import type { SharedPremiseFacts } from '../analysis/findings/kinds/shared-premise.ts';
import type { UngroundedFacts } from '../analysis/findings/kinds/ungrounded.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { briefly, people, person } from './running.ts';
import { counted, inWords, listed, type Sentence } from './sentence.ts';

export function sharedWords(g: DebateGraph, { claim, authors, of, throughCases, opposite }: SharedPremiseFacts): FindingWords {
  const who = authors.length < of ? `${inWords(authors.length)} of ${inWords(of)} authors` : of === 2 ? 'both authors' : `all ${inWords(of)} authors`;
  const says: Sentence = [`${who} rely${throughCases ? ', in one form or another,' : ''} on `, briefly(g, claim)];
  if (opposite === undefined) return { says, why: authors.length < of ? ['they are ', ...people(g, authors)] : [] };
  const [one, other] = opposite;
  return {
    says: [...says, ', to opposite ends'],
    why: ['from there ', person(g, one.author), ' goes on to ', briefly(g, one.conclusion), ', ', person(g, other.author), ' to ', briefly(g, other.conclusion)],
  };
}

export function commonGroundWords(g: DebateGraph, { authors, claims, clashes }: CommonGroundFacts): FindingWords {
  const areAll = g.debate.essays.every(({ author }) => authors.includes(author));
  const share = areAll ? counted(claims.length, 'premise') : `more premises than any other two authors: ${inWords(claims.length)}`;
  const times = clashes === 1 ? 'once' : clashes === 2 ? 'twice' : `${inWords(clashes)} times`;
  return { says: [...people(g, authors), ` share ${share}`, ...(clashes === 0 ? [] : [`, and yet they contradict each other ${times}`])] };
}

export function cruxWords(g: DebateGraph, { crux: { claim, changes, weakened }, theses, authors, most }: CruxFacts): FindingWords {
  const [first, ...others] = changes;
  const happens = first === undefined ? 'lose a ground' : weakened.length === 0 ? 'stand or fall' : 'stand, fall or lose a ground';
  return {
    says: [most ? 'most turns on ' : 'much turns on ', briefly(g, claim), `: ${inWords(theses)} theses of ${inWords(authors.length)} authors ${happens} with it`],
    why:
      first === undefined
        ? []
        : [
            `if it is ${first.standsIf === 'accepted' ? 'rejected' : 'accepted'}, `,
            briefly(g, first.thesis),
            ' no longer stands',
            ...(others.length > 0 ? [`; ${counted(others.length, 'further thesis stands or falls', 'further theses stand or fall')} with it as well`] : []),
          ],
  };
}

export function mostAttackedWords(g: DebateGraph, { claim, holders, attacks, attackers, most }: MostAttackedFacts): FindingWords {
  const held: Sentence = [', which ', ...people(g, holders), holders.length === 1 ? ' holds' : ' hold'];
  const says: Sentence =
    attackers.length === 1
      ? [...people(g, attackers), ' speaks against ', briefly(g, claim), ...held, `, in ${counted(attacks.length, 'way')}`]
      : [`${inWords(attackers.length)} authors speak against `, briefly(g, claim), ...held, ...(most ? ['; against no other claim do so many'] : [])];
  return { says, why: attackWords(g, attacks) };
}

export function ungroundedWords(g: DebateGraph, { claim, authors, attacks }: UngroundedFacts): FindingWords {
  const [relies, gives] = authors.length === 1 ? ['relies', 'gives'] : ['rely', 'give'];
  const attackers = [...new Set(attacks.map(({ author }) => author))];
  return {
    says: [...people(g, authors), ` ${relies} on `, briefly(g, claim), ` and ${gives} no ground for it, though `, ...people(g, attackers), attackers.length === 1 ? ' speaks against it' : ' speak against it'],
    why: attackWords(g, attacks),
  };
}

export function lonePremiseWords(g: DebateGraph, { author, premise, opposite, others, clash }: LonePremiseFacts): FindingWords {
  const excludes = clash.strength === 'clear' ? 'excludes it' : 'on one reading excludes it';
  return { says: [person(g, author), ' alone relies on ', briefly(g, premise), ', while ', ...people(g, others), ` build on what ${excludes}: `, briefly(g, opposite)] };
}

/** Claims of different authors first, then who rejects it without holding anything against it. One author need not be named again. */
function attackWords(g: DebateGraph, attacks: readonly Attack[]): Sentence {
  const holders = new Map<string, Set<string>>();
  for (const { author, with: [first] } of attacks) if (first !== undefined) holders.set(first, (holders.get(first) ?? new Set()).add(author));
  const attackers = new Set(attacks.map(({ author }) => author));
  const armed = new Set([...holders.values()].flatMap((authors) => [...authors]));
  const rejecting = [...attackers].filter((author) => !armed.has(author));
  const shown = varied([...holders]).map(([claim, authors]): Sentence => [briefly(g, claim), ...(attackers.size === 1 ? [] : [' (', ...people(g, [...authors]), ')'])]);
  const rejects: Sentence = rejecting.length === 0 ? [] : [...people(g, rejecting), rejecting.length === 1 ? ' rejects it' : ' reject it'];
  if (shown.length === 0) return attackers.size === 1 ? [] : rejects;
  const further = holders.size - shown.length;
  return [
    shown.length === 1 && further === 0 ? 'against it stands ' : 'against it stand ',
    ...listed([...shown, ...(further > 0 ? [[counted(further, 'further claim')]] : [])]),
    ...(rejects.length > 0 ? ['; ', ...rejects] : []),
  ];
}

/** Two at the most, the second of other authors than the first if there is such a one. */
function varied(claims: readonly (readonly [string, ReadonlySet<string>])[]): (readonly [string, ReadonlySet<string>])[] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const second = others.find(([, authors]) => [...authors].some((author) => !first[1].has(author))) ?? others[0];
  return second === undefined ? [first] : [first, second];
}
