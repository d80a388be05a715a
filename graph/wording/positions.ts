/** Which claims can be held together, and whether one can be, in sentences (SPEC.md, P17–P20). */
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Acceptance } from '../positions/debate/acceptance.ts';
import type { ClaimInPositions } from '../positions/debate/claim-in-positions.ts';
import type { Count, Positions } from '../positions/debate/positions.ts';
import type { Semantics } from '../positions/semantics.ts';
import { briefly } from './running.ts';
import { listed, phrased, type Sentence } from './sentence.ts';

/** What distinguishes its positions, by itself. */
export const semanticsWords = (): Readonly<Record<Semantics, string>> => ({
  GR: say('grounded'),
  CO: say('complete'),
  PR: say('preferred'),
  ST: say('stable'),
  SST: say('semi-stable'),
  ID: say('ideal'),
  STG: say('stage'),
});

const onePosition = (): Readonly<Record<Semantics, string>> => ({
  GR: say('grounded position'),
  CO: say('complete position'),
  PR: say('preferred position'),
  ST: say('stable position'),
  SST: say('semi-stable position'),
  ID: say('ideal position'),
  STG: say('stage position'),
});

const manyPositions = (): Readonly<Record<Semantics, string>> => ({
  GR: say('grounded positions'),
  CO: say('complete positions'),
  PR: say('preferred positions'),
  ST: say('stable positions'),
  SST: say('semi-stable positions'),
  ID: say('ideal positions'),
  STG: say('stage positions'),
});

const meanings = (): Readonly<Record<Semantics, Sentence>> => ({
  GR: phrased('The grounded position holds what nothing speaks against, and what this defends against all that speaks against it.'),
  CO: phrased('A complete position holds just what it can defend: it answers all that speaks against what it holds.'),
  PR: phrased('A preferred position holds as much as can be held together and defended against all that speaks against it.'),
  ST: phrased('A stable position holds nothing that speaks against another part of it, and rules out all that it does not hold.'),
  SST: phrased('A semi-stable position defends what it holds, and leaves as little open as possible.'),
  ID: phrased('The ideal position holds what all preferred positions hold, as far as it can be defended without the rest of them.'),
  STG: phrased('A stage position holds nothing that speaks against another part of it and leaves as little open as possible; it need not defend what it holds.'),
});

/** What makes a position one of this semantics. */
export function semanticsSentence(semantics: Semantics): Sentence {
  return meanings()[semantics];
}

/** How many positions there are, and how many claims are in all, in some and in none of them. */
export function positionsSummary({ semantics, count, statements }: Positions): readonly Sentence[] {
  const [position, positions] = [onePosition()[semantics], manyPositions()[semantics]];
  const times = (...kinds: readonly Acceptance[]): number =>
    statements.filter(({ statement, acceptance }) => statement.kind === 'claim' && kinds.includes(acceptance)).length;
  const [inAll, inSome, inNone] = [times('grounded', 'sceptical'), times('credulous'), times('none')];
  const claims = inAll + inSome + inNone;
  if (count.number === 0) return [phrased(str`There is no ${position}.`)];
  if (claims === 0) return [phrased('No author holds any claim in this debate, so that there is nothing to hold together.')];
  if (count.number === 1 && !count.moreThan) return [phrased(str`There is one ${position}. It holds ${heldWords(inAll, claims)} that somebody holds.`)];
  const said = listed(sharesWords(inAll, inSome, inNone));
  return [
    phrased(str`There are ${numberWords(count)} ${positions}.`),
    plural(claims, { one: phrased(str`Of one claim that somebody holds, ${said}.`), other: phrased(str`Of ${inWords(claims)} claims that somebody holds, ${said}.`) }),
  ];
}

function heldWords(n: number, of: number): string {
  if (n === of) return of === 1 ? say('the one claim') : of === 2 ? say('both claims') : say(str`all ${inWords(of)} claims`);
  if (n === 0) return plural(of, { one: say('none of one claim'), other: say(str`none of ${inWords(of)} claims`) });
  return say(str`${inWords(n)} of ${inWords(of)} claims`);
}

/** The first with the verb, the others without. */
function sharesWords(inAll: number, inSome: number, inNone: number): Sentence[] {
  const shares: Sentence[] = [];
  if (inAll > 0) shares.push([plural(inAll, { one: say('one is in all of them'), other: say(str`${inWords(inAll)} are in all of them`) })]);
  if (inSome > 0) {
    const isFirst = shares.length === 0;
    shares.push([isFirst ? plural(inSome, { one: say('one is in some'), other: say(str`${inWords(inSome)} are in some`) }) : say(str`${inWords(inSome)} in some`)]);
  }
  if (inNone > 0) {
    const isFirst = shares.length === 0;
    shares.push([isFirst ? plural(inNone, { one: say('one is in none'), other: say(str`${inWords(inNone)} are in none`) }) : say(str`${inWords(inNone)} in none`)]);
  }
  return shares;
}

/** Whether the claim can be held, without the reasons. */
export function acceptanceSentence(g: DebateGraph, { semantics, claim, acceptance, holding, without }: ClaimInPositions): Sentence {
  const [position, positions] = [onePosition()[semantics], manyPositions()[semantics]];
  const it = briefly(g, claim);
  if (holding === undefined && without === undefined) return phrased(str`There is no ${position}, and so none that holds ${it}.`);
  if (semantics === 'GR' || semantics === 'ID') return acceptance === 'none' ? phrased(str`${it} is not in the ${position}.`) : phrased(str`${it} is in the ${position}.`);
  switch (acceptance) {
    case 'grounded':
      return phrased(str`${it} is in every ${position}, and in the grounded one too.`);
    case 'sceptical':
      return phrased(str`${it} is in every ${position}, though not in the grounded one.`);
    case 'credulous':
      return phrased(str`${it} is in some ${positions} and not in others.`);
    case 'none':
      return phrased(str`${it} is in no ${position}.`);
  }
}

/** `12`, `more than 10,000` */
export function numberWords({ number, moreThan }: Count): string {
  return moreThan ? say(str`more than ${inWords(number)}`) : inWords(number);
}
