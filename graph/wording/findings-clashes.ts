/** Findings about contradictions, in words. */
import type { Camp } from '../analysis/findings/clashes.ts';
import type { DerivedContradictionFacts } from '../analysis/findings/kinds/derived-contradiction.ts';
import type { OpponentsFacts } from '../analysis/findings/kinds/opponents.ts';
import type { PairCruxFacts } from '../analysis/findings/kinds/pair-crux.ts';
import type { ClashFacts } from '../analysis/findings/kinds/self-contradiction.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { people, person, withFurther } from './running.ts';
import { phrased, type Phrase, type Sentence } from './sentence.ts';

export function contradictionWords(g: DebateGraph, { clash, camps, theses }: ClashFacts): FindingWords {
  const { rejecting, holding } = byCommitment(camps);
  if (rejecting !== undefined && holding !== undefined) return { says: rejectingWords(g, rejecting, holding) };
  const parties = theses ? partiesInTheses(g, camps) : partiesWords(g, camps);
  return {
    says: clash.strength === 'clear' ? phrased(str`${parties}: ${against(g, camps)}`) : phrased(str`${parties}, on one reading: ${against(g, camps)}`),
    why: explanationOf(clash),
  };
}

function rejectingWords(g: DebateGraph, rejecting: Camp, holding: Camp): Sentence {
  const [by, of, claims] = [people(g, rejecting.authors), people(g, holding.authors), campClaims(g, holding)];
  return plural(rejecting.authors.length, {
    one: plural(holding.authors.length, { one: phrased(str`${by} rejects what ${of} holds: ${claims}`), other: phrased(str`${by} rejects what ${of} hold: ${claims}`) }),
    other: plural(holding.authors.length, { one: phrased(str`${by} reject what ${of} holds: ${claims}`), other: phrased(str`${by} reject what ${of} hold: ${claims}`) }),
  });
}

function partiesWords(g: DebateGraph, [{ authors: one }, { authors: other }]: ClashFacts['camps']): Sentence {
  if (one.length + other.length === 2) return phrased(str`${people(g, [...one, ...other])} contradict each other`);
  const [a, b] = [people(g, one), people(g, other)];
  return plural(one.length, { one: phrased(str`${a} contradicts ${b}`), other: phrased(str`${a} contradict ${b}`) });
}

function partiesInTheses(g: DebateGraph, [{ authors: one }, { authors: other }]: ClashFacts['camps']): Sentence {
  if (one.length + other.length === 2) return phrased(str`${people(g, [...one, ...other])} contradict each other in their theses`);
  const [a, b] = [people(g, one), people(g, other)];
  return plural(one.length, { one: phrased(str`${a} contradicts ${b} in their theses`), other: phrased(str`${a} contradict ${b} in their theses`) });
}

export function selfContradictionWords(g: DebateGraph, { clash, camps }: ClashFacts): FindingWords {
  const author = person(g, camps[0].authors[0] ?? '');
  const { rejecting, holding } = byCommitment(camps);
  if (rejecting !== undefined && holding !== undefined) {
    const place = ({ essays: [essay, ...others] }: Camp): Phrase => (essay === undefined || others.length > 0 ? say('several essays') : { essay });
    return { says: phrased(str`${author} holds ${campClaims(g, holding)} in ${place(holding)} and rejects it in ${place(rejecting)}`) };
  }
  const [one, other] = [campClaims(g, camps[0]), campClaims(g, camps[1])];
  return {
    says:
      clash.strength === 'clear'
        ? phrased(str`${author} holds both ${one} and ${other}, which exclude each other`)
        : phrased(str`${author} holds both ${one} and ${other}, which on one reading exclude each other`),
    why: explanationOf(clash),
  };
}

export function derivedContradictionWords(g: DebateGraph, { clash, camps, premises }: DerivedContradictionFacts): FindingWords {
  const granted = clash.sides.flatMap(({ chain }) => chain?.steps ?? []).filter(({ kind }) => kind === 'inference').length;
  const following = camps.find(({ commitment }) => commitment === 'follows') ?? camps[0];
  const opposed = camps.find((camp) => camp !== following) ?? camps[1];
  return {
    says: clash.scope === 'within' ? opposedBySame(g, following, opposed) : opposedByOthers(g, following, opposed),
    why: originWords(g, premises, granted),
  };
}

function opposedBySame(g: DebateGraph, following: Camp, opposed: Camp): Sentence {
  const [author, claims, opposite] = [person(g, following.authors[0] ?? ''), campClaims(g, following), campClaims(g, opposed)];
  switch (opposed.commitment) {
    case 'holds':
      return phrased(str`from what ${author} holds follows ${claims}, but the same author holds ${opposite}`);
    case 'rejects':
      return phrased(str`from what ${author} holds follows ${claims}, which the same author rejects`);
    case 'follows':
      return phrased(str`from what ${author} holds follows ${claims}, and from what the same author holds the contrary, ${opposite}`);
  }
}

function opposedByOthers(g: DebateGraph, following: Camp, opposed: Camp): Sentence {
  const [author, claims, opposite] = [person(g, following.authors[0] ?? ''), campClaims(g, following), campClaims(g, opposed)];
  const others = people(g, opposed.authors);
  switch (opposed.commitment) {
    case 'holds':
      return plural(opposed.authors.length, {
        one: phrased(str`from what ${author} holds follows ${claims}, but ${others} holds ${opposite}`),
        other: phrased(str`from what ${author} holds follows ${claims}, but ${others} hold ${opposite}`),
      });
    case 'rejects':
      return plural(opposed.authors.length, {
        one: phrased(str`from what ${author} holds follows ${claims}, which ${others} rejects`),
        other: phrased(str`from what ${author} holds follows ${claims}, which ${others} reject`),
      });
    case 'follows':
      return plural(opposed.authors.length, {
        one: phrased(str`from what ${author} holds follows ${claims}, and from what ${others} holds the contrary, ${opposite}`),
        other: phrased(str`from what ${author} holds follows ${claims}, and from what ${others} hold the contrary, ${opposite}`),
      });
  }
}

/** @param granted number of steps of others on which it depends */
function originWords(g: DebateGraph, premises: readonly string[], granted: number): Sentence {
  const from = withFurther(g, premises);
  if (granted === 0) return phrased(str`it follows from ${from}, which is a case of it`);
  return plural(granted, {
    one: phrased(str`it follows from ${from}, if a step that others draw is granted`),
    other: phrased(str`it follows from ${from}, if ${inWords(granted)} steps that others draw are granted`),
  });
}

export function pairCruxWords(g: DebateGraph, { authors, camps, others, resting, falling }: PairCruxFacts): FindingWords {
  const count = Math.max(resting, falling);
  const [both, opposition] = [people(g, authors), against(g, camps)];
  return {
    says: plural(count, {
      one: phrased(str`beneath another contradiction of ${both} lies a deeper one: ${opposition}`),
      other: phrased(str`beneath other contradictions of ${both} lies a deeper one: ${opposition}`),
    }),
    why: [falling >= resting ? fallingAway(count, others) : restingOnBothSides(count, others)],
  };
}

function fallingAway(n: number, of: number): string {
  if (n === of) {
    if (of === 2) return say('all their two other contradictions fall away with it, whichever way it is settled');
    return plural(of, {
      one: say('their other contradiction falls away with it, whichever way it is settled'),
      other: say(str`all their ${inWords(of)} other contradictions fall away with it, whichever way it is settled`),
    });
  }
  return plural(n, {
    one: say(str`one of their ${inWords(of)} other contradictions falls away with it, whichever way it is settled`),
    other: say(str`${inWords(n)} of their ${inWords(of)} other contradictions fall away with it, whichever way it is settled`),
  });
}

function restingOnBothSides(n: number, of: number): string {
  if (n === of) {
    if (of === 2) return say('all their two other contradictions rest on it, on both sides');
    return plural(of, { one: say('their other contradiction rests on it, on both sides'), other: say(str`all their ${inWords(of)} other contradictions rest on it, on both sides`) });
  }
  return plural(n, {
    one: say(str`one of their ${inWords(of)} other contradictions rests on it, on both sides`),
    other: say(str`${inWords(n)} of their ${inWords(of)} other contradictions rest on it, on both sides`),
  });
}

export function opponentsWords(g: DebateGraph, { authors, clashes, of }: OpponentsFacts): FindingWords {
  const both = people(g, authors);
  if (clashes === of) return { says: phrased(str`${both} contradict each other more often than any other two authors: in all ${inWords(of)} contradictions between authors`) };
  return {
    says: plural(clashes, {
      one: phrased(str`${both} contradict each other more often than any other two authors: in one of the ${inWords(of)} contradictions between authors`),
      other: phrased(str`${both} contradict each other more often than any other two authors: in ${inWords(clashes)} of the ${inWords(of)} contradictions between authors`),
    }),
  };
}

function byCommitment(camps: readonly Camp[]): { readonly rejecting: Camp | undefined; readonly holding: Camp | undefined } {
  return { rejecting: camps.find(({ commitment }) => commitment === 'rejects'), holding: camps.find(({ commitment }) => commitment === 'holds') };
}

/** `“…” against “…”` */
function against(g: DebateGraph, [one, other]: readonly [Camp, Camp]): Sentence {
  return phrased(str`${campClaims(g, one)} against ${campClaims(g, other)}`);
}

function campClaims(g: DebateGraph, { claims }: Camp): Sentence {
  return withFurther(g, claims);
}

/** In the words of whoever drew the contradiction; what follows from the authors' stances needs no words. */
function explanationOf({ derived, explanation }: ClashFacts['clash']): Sentence {
  return derived || explanation === undefined ? [] : [explanation.trim().replace(/\.$/u, '')];
}
