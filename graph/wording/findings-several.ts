/** Findings about premises that concern several authors, in words. */
import type { Attack } from '../analysis/findings/attacks.ts';
import type { CommonGroundFacts } from '../analysis/findings/kinds/common-ground.ts';
import type { CruxFacts } from '../analysis/findings/kinds/crux.ts';
import type { LonePremiseFacts } from '../analysis/findings/kinds/lone-premise.ts';
import type { MostAttackedFacts } from '../analysis/findings/kinds/most-attacked.ts';
import type { SharedPremiseFacts } from '../analysis/findings/kinds/shared-premise.ts';
import type { UngroundedFacts } from '../analysis/findings/kinds/ungrounded.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { briefly, inARow, people, person } from './running.ts';
import { listed, phrased, type Sentence } from './sentence.ts';

export function sharedWords(g: DebateGraph, { claim, authors, of, throughCases, opposite }: SharedPremiseFacts): FindingWords {
  const says = throughCases ? sharingInSomeForm(g, claim, authors.length, of) : sharing(g, claim, authors.length, of);
  if (opposite === undefined) return { says, why: authors.length < of ? phrased(str`they are ${people(g, authors)}`) : [] };
  const [one, other] = opposite;
  return {
    says: phrased(str`${says}, to opposite ends`),
    why: phrased(str`from there ${person(g, one.author)} goes on to ${briefly(g, one.conclusion)}, ${person(g, other.author)} to ${briefly(g, other.conclusion)}`),
  };
}

function sharing(g: DebateGraph, claim: string, n: number, of: number): Sentence {
  const what = briefly(g, claim);
  if (n < of) return phrased(str`${inWords(n)} of ${inWords(of)} authors rely on ${what}`);
  return of === 2 ? phrased(str`both authors rely on ${what}`) : phrased(str`all ${inWords(of)} authors rely on ${what}`);
}

function sharingInSomeForm(g: DebateGraph, claim: string, n: number, of: number): Sentence {
  const what = briefly(g, claim);
  if (n < of) return phrased(str`${inWords(n)} of ${inWords(of)} authors rely, in one form or another, on ${what}`);
  return of === 2 ? phrased(str`both authors rely, in one form or another, on ${what}`) : phrased(str`all ${inWords(of)} authors rely, in one form or another, on ${what}`);
}

export function commonGroundWords(g: DebateGraph, { authors, claims, clashes }: CommonGroundFacts): FindingWords {
  const areAll = g.debate.essays.every(({ author }) => authors.includes(author));
  const [both, n] = [people(g, authors), inWords(claims.length)];
  const share = areAll
    ? plural(claims.length, { one: phrased(str`${both} share one premise`), other: phrased(str`${both} share ${n} premises`) })
    : phrased(str`${both} share more premises than any other two authors: ${n}`);
  if (clashes === 0) return { says: share };
  if (clashes === 1) return { says: phrased(str`${share}, and yet they contradict each other once`) };
  if (clashes === 2) return { says: phrased(str`${share}, and yet they contradict each other twice`) };
  return { says: phrased(str`${share}, and yet they contradict each other ${inWords(clashes)} times`) };
}

export function cruxWords(g: DebateGraph, { crux: { claim, changes, weakened }, theses, authors, most }: CruxFacts): FindingWords {
  const [first, ...others] = changes;
  const [n, of] = [inWords(theses), inWords(authors.length)];
  const happens =
    first === undefined
      ? say(str`${n} theses of ${of} authors lose a ground with it`)
      : weakened.length === 0
        ? say(str`${n} theses of ${of} authors stand or fall with it`)
        : say(str`${n} theses of ${of} authors stand, fall or lose a ground with it`);
  const says = most ? phrased(str`most turns on ${briefly(g, claim)}: ${happens}`) : phrased(str`much turns on ${briefly(g, claim)}: ${happens}`);
  if (first === undefined) return { says, why: [] };
  const thesis = briefly(g, first.thesis);
  const falls = first.standsIf === 'accepted' ? phrased(str`if it is rejected, ${thesis} no longer stands`) : phrased(str`if it is accepted, ${thesis} no longer stands`);
  if (others.length === 0) return { says, why: falls };
  const further = plural(others.length, {
    one: phrased('one further thesis stands or falls with it as well'),
    other: phrased(str`${inWords(others.length)} further theses stand or fall with it as well`),
  });
  return { says, why: inARow([falls, further]) };
}

export function mostAttackedWords(g: DebateGraph, { claim, holders, attacks, attackers, most }: MostAttackedFacts): FindingWords {
  const why = attackWords(g, attacks);
  if (attackers.length === 1) return { says: attackedByOne(g, attackers, claim, holders, attacks.length), why };
  const [n, what, held] = [inWords(attackers.length), briefly(g, claim), people(g, holders)];
  const says = plural(holders.length, {
    one: phrased(str`${n} authors speak against ${what}, which ${held} holds`),
    other: phrased(str`${n} authors speak against ${what}, which ${held} hold`),
  });
  return { says: inARow([says, ...(most ? [phrased('against no other claim do so many')] : [])]), why };
}

function attackedByOne(g: DebateGraph, attackers: readonly string[], claim: string, holders: readonly string[], ways: number): Sentence {
  const [who, what, held] = [people(g, attackers), briefly(g, claim), people(g, holders)];
  return plural(ways, {
    one: plural(holders.length, {
      one: phrased(str`${who} speaks against ${what}, which ${held} holds, in one way`),
      other: phrased(str`${who} speaks against ${what}, which ${held} hold, in one way`),
    }),
    other: plural(holders.length, {
      one: phrased(str`${who} speaks against ${what}, which ${held} holds, in ${inWords(ways)} ways`),
      other: phrased(str`${who} speaks against ${what}, which ${held} hold, in ${inWords(ways)} ways`),
    }),
  });
}

export function ungroundedWords(g: DebateGraph, { claim, authors, attacks }: UngroundedFacts): FindingWords {
  const attackers = [...new Set(attacks.map(({ author }) => author))];
  const [who, what, by] = [people(g, authors), briefly(g, claim), people(g, attackers)];
  const says = plural(authors.length, {
    one: plural(attackers.length, {
      one: phrased(str`${who} relies on ${what} and gives no ground for it, though ${by} speaks against it`),
      other: phrased(str`${who} relies on ${what} and gives no ground for it, though ${by} speak against it`),
    }),
    other: plural(attackers.length, {
      one: phrased(str`${who} rely on ${what} and give no ground for it, though ${by} speaks against it`),
      other: phrased(str`${who} rely on ${what} and give no ground for it, though ${by} speak against it`),
    }),
  });
  return { says, why: attackWords(g, attacks) };
}

export function lonePremiseWords(g: DebateGraph, { author, premise, opposite, others, clash }: LonePremiseFacts): FindingWords {
  const [who, what, they, against] = [person(g, author), briefly(g, premise), people(g, others), briefly(g, opposite)];
  return {
    says:
      clash.strength === 'clear'
        ? phrased(str`${who} alone relies on ${what}, while ${they} build on what excludes it: ${against}`)
        : phrased(str`${who} alone relies on ${what}, while ${they} build on what on one reading excludes it: ${against}`),
  };
}

/** Claims of different authors first, then who rejects it without holding anything against it. One author need not be named again. */
function attackWords(g: DebateGraph, attacks: readonly Attack[]): Sentence {
  const holders = new Map<string, Set<string>>();
  for (const { author, with: [first] } of attacks) if (first !== undefined) holders.set(first, (holders.get(first) ?? new Set()).add(author));
  const attackers = new Set(attacks.map(({ author }) => author));
  const armed = new Set([...holders.values()].flatMap((authors) => [...authors]));
  const shown = varied([...holders]).map(([claim, authors]): Sentence =>
    attackers.size === 1 ? [briefly(g, claim)] : phrased(str`${briefly(g, claim)} (${people(g, [...authors])})`),
  );
  const rejects = rejectionWords(g, [...attackers].filter((author) => !armed.has(author)));
  if (shown.length === 0) return attackers.size === 1 ? [] : rejects;
  return inARow([againstIt(shown, holders.size - shown.length), rejects]);
}

function rejectionWords(g: DebateGraph, authors: readonly string[]): Sentence {
  if (authors.length === 0) return [];
  const who = people(g, authors);
  return plural(authors.length, { one: phrased(str`${who} rejects it`), other: phrased(str`${who} reject it`) });
}

/** @param further number of claims that are not told */
function againstIt(shown: readonly Sentence[], further: number): Sentence {
  const more = plural(further, { one: say('one further claim'), other: say(str`${inWords(further)} further claims`) });
  const claims = listed([...shown, ...(further > 0 ? [[more]] : [])]);
  return plural(shown.length + further, { one: phrased(str`against it stands ${claims}`), other: phrased(str`against it stand ${claims}`) });
}

/** Two at the most, the second of other authors than the first if there is such a one. */
function varied(claims: readonly (readonly [string, ReadonlySet<string>])[]): (readonly [string, ReadonlySet<string>])[] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const second = others.find(([, authors]) => [...authors].some((author) => !first[1].has(author))) ?? others[0];
  return second === undefined ? [first] : [first, second];
}
