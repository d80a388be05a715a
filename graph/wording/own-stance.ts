/** What a reader's marks come to, in words (SPEC.md, M1–M13). */
import type { MarkClash } from '../analysis/own-stance/clashing-marks.ts';
import type { Hindrance } from '../analysis/own-stance/marks.ts';
import type { NextPremise } from '../analysis/own-stance/next-premise.ts';
import type { OwnStance } from '../analysis/own-stance/own-stance.ts';
import type { Settled } from '../analysis/own-stance/settling.ts';
import type { FallenThesis, ThesisStance } from '../analysis/own-stance/thesis-stance.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, finished, inARow } from './running.ts';
import { listed, phrased, type Sentence } from './sentence.ts';
import { NAMED_AT_MOST, someClaims } from './some.ts';
import { thesesByAuthor } from './theses.ts';

/** All in short: the marks, what becomes of the theses, where the marks clash, and what to decide next. */
export function stanceSummary(g: DebateGraph, stance: OwnStance): readonly Sentence[] {
  const { clashes, next } = stance;
  const told = clashes.slice(0, NAMED_AT_MOST).map((clash) => markClashWords(g, clash));
  const more = clashes.length - told.length;
  return [
    marksWords(stance),
    thesesWords(g, stance),
    ...clashesLead(clashes),
    ...told,
    ...(more > 0 ? [plural(more, { one: phrased('So do others, in one more place.'), other: phrased(str`So do others, in ${inWords(more)} more places.`) })] : []),
    ...(next === undefined ? [] : [nextWords(g, next)]),
  ];
}

function clashesLead(clashes: readonly MarkClash[]): readonly Sentence[] {
  const [only] = clashes;
  if (only === undefined) return [];
  if (clashes.length > 1) return [phrased(str`Your marks clash in ${inWords(clashes.length)} places.`)];
  const { length } = only.marks;
  return [length === 1 ? phrased('One of your marks clashes with what follows from it.') : capitalised(phrased(str`${inWords(length)} of your marks clash.`))];
}

function marksWords({ accepted, rejected }: OwnStance): Sentence {
  const [n, m] = [inWords(accepted.length), inWords(rejected.length)];
  if (accepted.length + rejected.length === 0) return phrased('You have neither accepted nor rejected anything yet.');
  if (rejected.length === 0) return plural(accepted.length, { one: phrased('You accept one claim.'), other: phrased(str`You accept ${n} claims.`) });
  if (accepted.length === 0) return plural(rejected.length, { one: phrased('You reject one claim.'), other: phrased(str`You reject ${m} claims.`) });
  return plural(accepted.length, { one: phrased(str`You accept one claim and reject ${m}.`), other: phrased(str`You accept ${n} claims and reject ${m}.`) });
}

function thesesWords(g: DebateGraph, { accepted, rejected, theses }: OwnStance): Sentence {
  if (theses.length === 0) return phrased('The debate has no theses.');
  const of = (status: ThesisStance['status']) => theses.filter((thesis) => thesis.status === status);
  const [standing, open] = [of('stands'), of('open').length];
  const fallen = theses.filter((thesis) => thesis.status === 'falls');
  const settled = [standingWords(g, standing), fallenWords(g, fallen)];
  const isSettled = standing.length + fallen.length > 0;
  const stillOpen = isSettled ? plural(open, { one: say('one thesis is open'), other: say(str`${inWords(open)} theses are open`) }) : allOpen(open);
  const told = inARow([...settled, ...(open > 0 || !isSettled ? [[stillOpen]] : [])]);
  return accepted.length + rejected.length > 0 ? phrased(str`With that, ${told}.`) : finished(told);
}

function standingWords(g: DebateGraph, theses: readonly ThesisStance[]): Sentence {
  if (theses.length === 0) return [];
  const named = thesesByAuthor(g, theses);
  return plural(theses.length, { one: phrased(str`${named} stands`), other: phrased(str`${named} stand`) });
}

function fallenWords(g: DebateGraph, theses: readonly FallenThesis[]): Sentence {
  const [only, ...others] = theses;
  if (only === undefined) return [];
  const named = thesesByAuthor(g, theses);
  const [reason, ...further] = others.length === 0 ? reasons(g, only) : [];
  // More than one reason is for the sentence on the thesis itself.
  if (reason !== undefined && further.length === 0) return phrased(str`${named} falls, because ${reason}`);
  return plural(theses.length, { one: phrased(str`${named} falls`), other: phrased(str`${named} fall`) });
}

function allOpen(n: number): string {
  if (n === 1) return say('the one thesis is open');
  return n === 2 ? say('both theses are open') : say(str`all ${inWords(n)} theses are open`);
}

/** How one thesis stands for the reader, and why. */
export function thesisStanceWords(g: DebateGraph, stance: ThesisStance): Sentence {
  const thesis = briefly(g, stance.thesis);
  switch (stance.status) {
    case 'stands':
      if (stance.steps.length === 0) return phrased(str`${thesis} stands: you accept it.`);
      return phrased(str`${thesis} stands: it follows from ${someClaims(g, stance.premises)}, which you accept.`);
    case 'falls':
      return phrased(str`${thesis} falls: ${severalReasons(reasons(g, stance))}.`);
    case 'open': {
      const [first, ...others] = stance.ways;
      if (first === undefined) return phrased(str`${thesis} is open; more would have to be accepted for it than can be told in a sentence.`);
      if (first.length === 1 && first[0] === stance.thesis) return phrased(str`${thesis} is open: no premises lead to it, so that it stands or falls by itself.`);
      return phrased(str`${thesis} is open. It would stand if you also accepted ${waysWords(g, tellable([first, ...others]))}.`);
    }
  }
}

/** `“p”, or together “q” and “r”` */
function waysWords(g: DebateGraph, ways: readonly (readonly string[])[]): Sentence {
  const told = ways.map((way) => (way.length > 1 && ways.length > 1 ? phrased(str`together ${someClaims(g, way)}`) : someClaims(g, way)));
  const [first, ...others] = told;
  return others.reduce((before, way) => phrased(str`${before}, or ${way}`), first ?? []);
}

/** The first, and further ones as long as all together are short enough to be heard. */
function tellable(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let claims = 0;
  return ways.filter((way, i) => {
    claims += way.length;
    return i === 0 || claims <= 2 * NAMED_AT_MOST;
  });
}

/** What the reader does that speaks against it, each as a clause. */
function reasons(g: DebateGraph, { thesis, because }: FallenThesis): readonly Sentence[] {
  const direct = because.filter(({ how }) => how === 'rejected').map(({ at }) => at);
  if (direct[0] === thesis) return [phrased('you reject it')];
  return [
    ...(direct.length > 0 ? [phrased(str`you reject ${someClaims(g, direct)}`)] : []),
    ...because.filter(({ how }) => how !== 'rejected').map((hindrance) => (hindrance.how === 'excluded' ? excluding(g, thesis, hindrance) : undercutting(g, thesis, hindrance))),
  ];
}

/** Of many reasons, three. */
function severalReasons(all: readonly Sentence[]): Sentence {
  const more = all.length - NAMED_AT_MOST;
  if (more <= 0) return inARow(all);
  return inARow([...all.slice(0, NAMED_AT_MOST), plural(more, { one: phrased('and for one more reason'), other: phrased(str`and for ${inWords(more)} more reasons`) })]);
}

function excluding(g: DebateGraph, thesis: string, { at, marks }: Hindrance): Sentence {
  const accepted = someClaims(g, marks);
  if (at === thesis) return plural(marks.length, { one: phrased(str`you accept ${accepted}, which excludes it`), other: phrased(str`you accept ${accepted}, which exclude it`) });
  const excluded = briefly(g, at);
  return plural(marks.length, { one: phrased(str`you accept ${accepted}, which excludes ${excluded}`), other: phrased(str`you accept ${accepted}, which exclude ${excluded}`) });
}

function undercutting(g: DebateGraph, thesis: string, { at, marks }: Hindrance): Sentence {
  const accepted = someClaims(g, marks);
  const conclusion = g.inferences.get(at)?.conclusion;
  if (conclusion === undefined || conclusion === thesis) {
    return plural(marks.length, {
      one: phrased(str`you accept ${accepted}, which speaks against a step to it`),
      other: phrased(str`you accept ${accepted}, which together speak against a step to it`),
    });
  }
  const target = briefly(g, conclusion);
  return plural(marks.length, {
    one: phrased(str`you accept ${accepted}, which speaks against a step to ${target}`),
    other: phrased(str`you accept ${accepted}, which together speak against a step to ${target}`),
  });
}

/** Why two marks, or more, cannot stand together. */
export function markClashWords(g: DebateGraph, { kind, claims: between, marks, steps }: MarkClash): Sentence {
  const [a, b] = between;
  const names = (ids: readonly string[]): Sentence => someClaims(g, ids);
  switch (kind) {
    case 'neither':
      return phrased(str`You reject both ${names(between)}, of which one must be true.`);
    case 'rejected':
      return phrased(str`You reject ${names(between)}, but it follows from ${names(marks.filter((id) => id !== a))}, which you accept.`);
    case 'excluded': {
      if (steps.length === 0) return phrased(str`You accept both ${names(between)}, which exclude each other.`);
      const [accepted, following] = marks.includes(a ?? '') && !marks.includes(b ?? '') ? [a, b] : marks.includes(b ?? '') && !marks.includes(a ?? '') ? [b, a] : [];
      if (accepted === undefined || following === undefined) return phrased(str`From ${names(marks)}, which you accept, follow ${names(between)}, which exclude each other.`);
      const grounds = marks.filter((id) => id !== accepted);
      if (grounds.length === 0) return phrased(str`From ${names(marks)}, which you accept, follows ${names([following])}; but the two exclude each other.`);
      return phrased(str`From ${names(grounds)}, which you accept, follows ${names([following])}; but that and ${names([accepted])}, which you accept as well, exclude each other.`);
    }
  }
}

function nextWords(g: DebateGraph, { claim, ifAccepted, ifRejected, onWays }: NextPremise): Sentence {
  const premise = briefly(g, claim);
  const outcome = inARow([
    ...(ifAccepted.length > 0 ? [phrased(str`if you accept it, ${outcomeWords(ifAccepted)}`)] : []),
    ...(ifRejected.length > 0 ? [phrased(str`if you reject it, ${outcomeWords(ifRejected)}`)] : []),
  ]);
  if (outcome.length > 0) return phrased(str`Decide next on ${premise}: ${outcome}.`);
  if (onWays === 0) return phrased(str`Decide next on ${premise}.`);
  return plural(onWays, {
    one: phrased(str`Decide next on ${premise}: it is on the way to one open thesis.`),
    other: phrased(str`Decide next on ${premise}: it is on the way to ${inWords(onWays)} open theses.`),
  });
}

/** `one thesis stands and two theses fall` */
function outcomeWords(settled: readonly Settled[]): Sentence {
  const times = (status: Settled['status']): number => settled.filter((thesis) => thesis.status === status).length;
  const [stand, fall] = [times('stands'), times('falls')];
  return listed([
    ...(stand > 0 ? [[plural(stand, { one: say('one thesis stands'), other: say(str`${inWords(stand)} theses stand`) })]] : []),
    ...(fall > 0 ? [[plural(fall, { one: say('one thesis falls'), other: say(str`${inWords(fall)} theses fall`) })]] : []),
  ]);
}
