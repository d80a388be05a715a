/** Where two authors agree and where they part, in a few sentences (SPEC.md, B1–B11, B13). */
import { forBoth, type ForBoth } from '../analysis/comparison/author-view.ts';
import type { ClashBetween, ClashStand } from '../analysis/comparison/clashes-between.ts';
import type { Comparison } from '../analysis/comparison/compare-authors.ts';
import type { Crux } from '../analysis/comparison/crux.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, claimsBriefly, finished, inARow, person } from './running.ts';
import { listed, phrased, type Phrase, type Sentence } from './sentence.ts';
import { someClaims } from './some.ts';

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
  if (common.length === 0) return capitalised(phrased(str`${both} hold no claim in common.`));
  const relied = sharedIn(common);
  const [all, used] = [common, relied].map((list) => someClaims(g, list.map(({ claim }) => claim)));
  const [n, ofThem] = [inWords(common.length), inWords(relied.length)];
  if (relied.length === common.length) {
    return capitalised(plural(common.length, { one: phrased(str`${both} rely on one and the same claim: ${all}.`), other: phrased(str`${both} rely on the same ${n} claims: ${all}.`) }));
  }
  if (relied.length === 0) return capitalised(plural(common.length, { one: phrased(str`${both} agree on one claim: ${all}.`), other: phrased(str`${both} agree on ${n} claims: ${all}.`) }));
  return capitalised(
    plural(relied.length, {
      one: phrased(str`${both} agree on ${n} claims, and both rely on one of them: ${used}.`),
      other: phrased(str`${both} agree on ${n} claims, and both rely on ${ofThem} of them: ${used}.`),
    }),
  );
}

/**
 * The two where they were named shortly before: by name again, or as the former and the latter if a name is unknown, for to call
 * them after the titles of their essays in every sentence is more than a reader bears.
 */
function again(g: DebateGraph, authors: ForBoth<string>): ForBoth<Phrase> {
  const isNamed = authors.every((author) => g.people.get(author)?.name != null);
  return forBoth(authors, (author, i) => (isNamed ? person(g, author) : { author, words: i === 0 ? say('the former') : say('the latter') }));
}

function oppositeUse(g: DebateGraph, { authors, common, opposite }: Comparison): Sentence | undefined {
  const [first] = opposite;
  const [pair] = first?.conclusions ?? [];
  if (first === undefined || pair === undefined) return undefined;
  const [a, b] = again(g, authors);
  const [one, other] = forBoth(pair.claims, (claim) => briefly(g, claim));
  const conclusions = phrased(str`${a} goes on to ${one} and ${b} to ${other}, and these speak against each other.`);
  const premise = briefly(g, first.claim);
  if (opposite.length > 1) return phrased(str`From ${inWords(opposite.length)} of these they draw opposite conclusions: from ${premise}, for one, ${conclusions}`);
  // Where it is the only one that was named just before, it is not named again.
  if (sharedIn(common).length === 1) return phrased(str`From it they draw opposite conclusions: ${conclusions}`);
  return phrased(str`From ${premise} they draw opposite conclusions: ${conclusions}`);
}

function oneSided(g: DebateGraph, { authors, oneSided: lists, common }: Comparison): Sentence {
  const [ofA, ofB] = forBoth(lists, ({ length }) => length);
  const [a, b] = again(g, authors);
  if (ofA === 0 && ofB === 0) return phrased('Neither relies on a premise that the other does not use.');
  const isBeyond = common.length > 0;
  if (ofA === 0 || ofB === 0) {
    const [one, n, other] = ofA === 0 ? [b, ofB, a] : [a, ofA, b];
    return capitalised(
      isBeyond
        ? plural(n, {
            one: phrased(str`beyond that, ${one} relies on one premise that ${other} does not use, and not the other way round.`),
            other: phrased(str`beyond that, ${one} relies on ${inWords(n)} premises that ${other} does not use, and not the other way round.`),
          })
        : plural(n, {
            one: phrased(str`${one} relies on one premise that ${other} does not use, and not the other way round.`),
            other: phrased(str`${one} relies on ${inWords(n)} premises that ${other} does not use, and not the other way round.`),
          }),
    );
  }
  const on = (author: Phrase, n: number): Sentence => plural(n, { one: phrased(str`${author} on one`), other: phrased(str`${author} on ${inWords(n)}`) });
  return capitalised(
    isBeyond
      ? phrased(str`beyond that, each relies on premises that the other does not use: ${on(a, ofA)}, ${on(b, ofB)}.`)
      : phrased(str`each relies on premises that the other does not use: ${on(a, ofA)}, ${on(b, ofB)}.`),
  );
}

function parting(g: DebateGraph, { clashes, cruxes: [crux] }: Comparison): Sentence {
  if (crux === undefined) return phrased('No contradiction between the two is recorded.');
  const stands = clashWords(g, crux.stands);
  const part = plural(clashes.length, {
    one: phrased(str`they part at one point: ${stands}`),
    other: phrased(str`they part at ${inWords(clashes.length)} points, and most turns on this one: ${stands}`),
  });
  return finished(inARow([part, ...(crux.clash.strength === 'arguable' ? [phrased('whether the two exclude each other depends on a reading')] : [])]));
}

/** Where each of the two stands: `A holds “…”, B holds “…”`. */
export function clashWords(g: DebateGraph, [a, b]: ForBoth<ClashStand>): Sentence {
  const claims = (stand: ClashStand): Sentence => claimsBriefly(g, stand.claims);
  const isSame = a.claims.join(' ') === b.claims.join(' ');
  const [one, other] = isSame && a.commitment === 'rejects' ? [b, a] : [a, b];
  const says = (stand: ClashStand): Sentence => {
    const author = person(g, stand.author);
    switch (stand.commitment) {
      case 'follows':
        return phrased(str`from what ${author} holds it follows that ${claims(stand)}`);
      case 'holds':
        return phrased(str`${author} holds ${claims(stand)}`);
      case 'rejects':
        return phrased(str`${author} rejects ${claims(stand)}`);
    }
  };
  return isSame ? phrased(str`${says(one)}, which ${person(g, other.author)} rejects`) : phrased(str`${says(one)}, ${says(other)}`);
}

/** @param others number of their other clashes */
function turning(g: DebateGraph, crux: Crux, others: number): Sentence {
  const named = again(g, forBoth(crux.stands, ({ author }) => author));
  const bearing = finished(bearingOn(crux, named));
  return others === 0 ? bearing : [...finished(settling(crux, others, named)), ' ', ...bearing];
}

/** Which theses rest on it, for each of the two. */
function bearingOn({ stands }: Crux, [a, b]: ForBoth<Phrase>): Sentence {
  const [ofA, ofB] = forBoth(stands, ({ theses }) => theses.length);
  if (ofA === 0 && ofB === 0) return phrased('no thesis of either rests on it');
  if (ofA > 0 && ofB > 0) {
    return plural(ofA, {
      one: phrased(str`one thesis of ${a} and ${inWords(ofB)} of ${b} rest on it, at least in part`),
      other: phrased(str`${inWords(ofA)} theses of ${a} and ${inWords(ofB)} of ${b} rest on it, at least in part`),
    });
  }
  const [one, n, other] = ofA > 0 ? [a, ofA, b] : [b, ofB, a];
  return plural(n, {
    one: phrased(str`one thesis of ${one} rests on it, at least in part, and none of ${other}`),
    other: phrased(str`${inWords(n)} theses of ${one} rest on it, at least in part, and none of ${other}`),
  });
}

/** What would become of the other clashes if this one were settled. */
function settling(crux: Crux, others: number, [a, b]: ForBoth<Phrase>): Sentence {
  const { falling, fallingEitherWay, restingForBoth, restingForOne } = crux;
  const [forA, forB] = forBoth(falling, ({ length }) => length);
  const fallen = new Set<ClashBetween>(falling.flat());
  const [both, one] = forBoth([restingForBoth, restingForOne], (clashes) => clashes.filter((clash) => !fallen.has(clash)).length);
  const resting = both + one;
  if (fallen.size === 0) return restingOnly(both, resting, others);
  const more = resting === 0 ? [] : [[plural(resting, { one: say('one more rests on it in part'), other: say(str`${inWords(resting)} more rest on it in part`) })]];
  return inARow([fallingWords([forA, forB], forA === forB && forA === fallingEitherWay.length, others, [a, b]), ...more]);
}

function fallingWords([forA, forB]: ForBoth<number>, eitherWay: boolean, others: number, [a, b]: ForBoth<Phrase>): Sentence {
  if (eitherWay) return phrased(str`if it were settled, either way, ${share(forA, others)} would fall away`);
  if (others === 1) return phrased(str`if it were settled for ${forA > 0 ? a : b}, their other clash would fall away`);
  const ifForA = phrased(str`if it were settled for ${a}, ${share(forA, others)} would fall away`);
  if (forB === 0) return phrased(str`${ifForA}; if for ${b}, none`);
  return plural(forB, { one: phrased(str`${ifForA}; if for ${b}, one`), other: phrased(str`${ifForA}; if for ${b}, ${inWords(forB)}`) });
}

/** No other clash would fall away; some may rest on it. */
function restingOnly(both: number, resting: number, others: number): Sentence {
  if (resting === 0) {
    return plural(others, { one: phrased('their other clash does not rest on it'), other: phrased(str`none of their ${inWords(others)} other clashes rests on it`) });
  }
  if (others === 1) {
    return both === 0
      ? phrased('if it were settled, their other clash would not fall away by that alone, but it rests on it in part')
      : phrased('if it were settled, their other clash would not fall away by that alone, but it rests on it in part for both authors');
  }
  return phrased(str`if it were settled, no other clash would fall away by that alone, but ${partlyResting(both, resting, others)}`);
}

function partlyResting(both: number, resting: number, others: number): string {
  const rest = restWords(resting, others);
  if (both === 0) return rest;
  if (both === resting) return say(str`${rest} for both authors`);
  return plural(both, { one: say(str`${rest}, one of them for both authors`), other: say(str`${rest}, ${inWords(both)} of them for both authors`) });
}

function restWords(n: number, of: number): string {
  if (n === of) return of === 2 ? say('both of their other clashes rest on it in part') : say(str`all of their ${inWords(of)} other clashes rest on it in part`);
  return plural(n, {
    one: say(str`one of their ${inWords(of)} other clashes rests on it in part`),
    other: say(str`${inWords(n)} of their ${inWords(of)} other clashes rest on it in part`),
  });
}

/** `two of their six other clashes` */
function share(n: number, of: number): string {
  if (of === 1) return say('their other clash');
  if (n === of) return of === 2 ? say('both of their other clashes') : say(str`all of their ${inWords(of)} other clashes`);
  if (n === 0) return say(str`none of their ${inWords(of)} other clashes`);
  return plural(n, { one: say(str`one of their ${inWords(of)} other clashes`), other: say(str`${inWords(n)} of their ${inWords(of)} other clashes`) });
}
