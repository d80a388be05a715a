/** Which claims can be held together, and whether one can be, in sentences (SPEC.md, P17–P20). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Acceptance } from '../positions/debate/acceptance.ts';
import type { ClaimInPositions } from '../positions/debate/claim-in-positions.ts';
import type { Count, Positions } from '../positions/debate/positions.ts';
import type { Semantics } from '../positions/semantics.ts';
import { briefly } from './running.ts';
import { counted, inWords, listed, type Sentence } from './sentence.ts';

/** As said of a position: a preferred position. */
export const SEMANTICS_WORDS: Readonly<Record<Semantics, string>> = {
  GR: 'grounded',
  CO: 'complete',
  PR: 'preferred',
  ST: 'stable',
  SST: 'semi-stable',
  ID: 'ideal',
  STG: 'stage',
};

const MEANINGS: Readonly<Record<Semantics, string>> = {
  GR: 'The grounded position holds what nothing speaks against, and what this defends against all that speaks against it.',
  CO: 'A complete position holds just what it can defend: it answers all that speaks against what it holds.',
  PR: 'A preferred position holds as much as can be held together and defended against all that speaks against it.',
  ST: 'A stable position holds nothing that speaks against another part of it, and rules out all that it does not hold.',
  SST: 'A semi-stable position defends what it holds, and leaves as little open as possible.',
  ID: 'The ideal position holds what all preferred positions hold, as far as it can be defended without the rest of them.',
  STG: 'A stage position holds nothing that speaks against another part of it and leaves as little open as possible; it need not defend what it holds.',
};

/** What makes a position one of this semantics. */
export function semanticsSentence(semantics: Semantics): Sentence {
  return [MEANINGS[semantics]];
}

/** How many positions there are, and how many claims are in all, in some and in none of them. */
export function positionsSummary({ semantics, count, statements }: Positions): readonly Sentence[] {
  const kind = SEMANTICS_WORDS[semantics];
  const times = (...kinds: readonly Acceptance[]): number =>
    statements.filter(({ statement, acceptance }) => statement.kind === 'claim' && kinds.includes(acceptance)).length;
  const [inAll, inSome, inNone] = [times('grounded', 'sceptical'), times('credulous'), times('none')];
  const claims = counted(inAll + inSome + inNone, 'claim');
  if (count.number === 0) return [[`There is no ${kind} position.`]];
  if (inAll + inSome + inNone === 0) return [[`No author holds any claim in this debate, so that there is nothing to hold together.`]];
  if (count.number === 1 && !count.moreThan) {
    const held = inSome + inNone === 0 ? allOf(inAll) : `${inAll === 0 ? 'none' : inWords(inAll)} of ${claims}`;
    return [[`There is one ${kind} position. It holds ${held} that somebody holds.`]];
  }
  const shares = [
    { n: inAll, where: 'in all of them' },
    { n: inSome, where: 'in some' },
    { n: inNone, where: 'in none' },
  ].filter(({ n }) => n > 0);
  const said = shares.map(({ n, where }, i): Sentence => [`${inWords(n)}${i > 0 ? '' : n === 1 ? ' is' : ' are'} ${where}`]);
  return [[`There are ${numberWords(count)} ${kind} positions.`], [`Of ${claims} that somebody holds, `, ...listed(said), '.']];
}

function allOf(n: number): string {
  if (n === 1) return 'the one claim';
  return n === 2 ? 'both claims' : `all ${counted(n, 'claim')}`;
}

/** Whether the claim can be held, without the reasons. */
export function acceptanceSentence(g: DebateGraph, { semantics, claim, acceptance, holding, without }: ClaimInPositions): Sentence {
  const kind = SEMANTICS_WORDS[semantics];
  const it = briefly(g, claim);
  if (holding === undefined && without === undefined) return [`There is no ${kind} position, and so none that holds `, it, '.'];
  if (semantics === 'GR' || semantics === 'ID') return [it, ` is ${acceptance === 'none' ? 'not ' : ''}in the ${kind} position.`];
  switch (acceptance) {
    case 'grounded':
      return [it, ` is in every ${kind} position, and in the grounded one too.`];
    case 'sceptical':
      return [it, ` is in every ${kind} position, though not in the grounded one.`];
    case 'credulous':
      return [it, ` is in some ${kind} positions and not in others.`];
    case 'none':
      return [it, ` is in no ${kind} position.`];
  }
}

/** `12`, `more than 10,000` */
export function numberWords({ number, moreThan }: Count): string {
  return `${moreThan ? 'more than ' : ''}${inWords(number)}`;
}
