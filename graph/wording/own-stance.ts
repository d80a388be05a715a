/** What a reader's marks come to, in words (SPEC.md, M1–M13). */
import type { MarkClash } from '../analysis/own-stance/clashing-marks.ts';
import type { Hindrance } from '../analysis/own-stance/marks.ts';
import type { NextPremise } from '../analysis/own-stance/next-premise.ts';
import type { OwnStance } from '../analysis/own-stance/own-stance.ts';
import type { Settled } from '../analysis/own-stance/settling.ts';
import type { FallenThesis, ThesisStance } from '../analysis/own-stance/thesis-stance.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised } from './running.ts';
import { counted, inWords, type Sentence } from './sentence.ts';
import { NAMED_AT_MOST, someOf } from './some.ts';
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
    ...(more > 0 ? [[`So do others, in ${counted(more, 'more place')}.`]] : []),
    ...(next === undefined ? [] : [nextWords(g, next)]),
  ];
}

function clashesLead(clashes: readonly MarkClash[]): readonly Sentence[] {
  const [only] = clashes;
  if (only === undefined) return [];
  if (clashes.length > 1) return [[`Your marks clash in ${counted(clashes.length, 'place')}.`]];
  return [only.marks.length === 1 ? ['One of your marks clashes with what follows from it.'] : capitalised([`${inWords(only.marks.length)} of your marks clash.`])];
}

function marksWords({ accepted, rejected }: OwnStance): Sentence {
  if (accepted.length + rejected.length === 0) return ['You have neither accepted nor rejected anything yet.'];
  if (rejected.length === 0) return [`You accept ${counted(accepted.length, 'claim')}.`];
  if (accepted.length === 0) return [`You reject ${counted(rejected.length, 'claim')}.`];
  return [`You accept ${counted(accepted.length, 'claim')} and reject ${inWords(rejected.length)}.`];
}

function thesesWords(g: DebateGraph, { accepted, rejected, theses }: OwnStance): Sentence {
  if (theses.length === 0) return ['The debate has no theses.'];
  const of = (status: ThesisStance['status']) => theses.filter((thesis) => thesis.status === status);
  const [standing, open] = [of('stands'), of('open')];
  const fallen = theses.filter((thesis) => thesis.status === 'falls');
  const parts: Sentence[] = [];
  if (standing.length > 0) parts.push([...thesesByAuthor(g, standing), standing.length === 1 ? ' stands' : ' stand']);
  if (fallen.length > 0) {
    const [reason, ...further] = fallen.length === 1 ? fallen.flatMap((only) => reasons(g, only)) : [];
    // More than one reason is for the sentence on the thesis itself.
    const why: Sentence = reason === undefined || further.length > 0 ? [] : [', because ', ...reason];
    parts.push([...thesesByAuthor(g, fallen), fallen.length === 1 ? ' falls' : ' fall', ...why]);
  }
  if (parts.length === 0) parts.push([allOpen(open.length)]);
  else if (open.length > 0) parts.push([open.length === 1 ? 'one thesis is open' : `${inWords(open.length)} theses are open`]);
  const told = [...parts.flatMap((part, i): Sentence => (i === 0 ? part : ['; ', ...part])), '.'];
  return accepted.length + rejected.length > 0 ? ['With that, ', ...told] : capitalised(told);
}

function allOpen(n: number): string {
  if (n === 1) return 'the one thesis is open';
  return n === 2 ? 'both theses are open' : `all ${inWords(n)} theses are open`;
}

/** How one thesis stands for the reader, and why. */
export function thesisStanceWords(g: DebateGraph, stance: ThesisStance): Sentence {
  const thesis = briefly(g, stance.thesis);
  switch (stance.status) {
    case 'stands':
      if (stance.steps.length === 0) return [thesis, ' stands: you accept it.'];
      return [thesis, ` stands: it follows from `, ...claims(g, stance.premises), ', which you accept.'];
    case 'falls':
      return [thesis, ' falls: ', ...joined(reasons(g, stance)), '.'];
    case 'open': {
      const [first, ...others] = stance.ways;
      if (first === undefined) return [thesis, ' is open; more would have to be accepted for it than can be told in a sentence.'];
      if (first.length === 1 && first[0] === stance.thesis) return [thesis, ' is open: no premises lead to it, so that it stands or falls by itself.'];
      const ways = tellable([first, ...others]);
      const told = ways.map((way): Sentence => [...(way.length > 1 && ways.length > 1 ? ['together '] : []), ...claims(g, way)]);
      return [thesis, ' is open. It would stand if you also accepted ', ...told.flatMap((way, i): Sentence => (i === 0 ? way : [', or ', ...way])), '.'];
    }
  }
}

/** The first, and further ones as long as all together are short enough to be heard. */
function tellable(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let claims = 0;
  return ways.filter((way, i) => {
    claims += way.length;
    return i === 0 || claims <= 2 * NAMED_AT_MOST;
  });
}

function reasons(g: DebateGraph, { thesis, because }: FallenThesis): readonly Sentence[] {
  const direct = because.filter(({ how }) => how === 'rejected').map(({ at }) => at);
  if (direct[0] === thesis) return [['you reject it']];
  return [
    ...(direct.length > 0 ? [['you reject ', ...claims(g, direct)]] : []),
    ...because.filter(({ how }) => how !== 'rejected').map((hindrance): Sentence => ['you accept ', ...claims(g, hindrance.marks), ...hindering(g, thesis, hindrance)]),
  ];
}

/** Of many reasons, three. */
function joined(parts: readonly Sentence[]): Sentence {
  const more = parts.length - NAMED_AT_MOST;
  const told = more > 0 ? [...parts.slice(0, NAMED_AT_MOST), [`and for ${counted(more, 'more reason')}`]] : parts;
  return told.flatMap((part, i): Sentence => (i === 0 ? part : ['; ', ...part]));
}

function hindering(g: DebateGraph, thesis: string, { at, how, marks }: Hindrance): Sentence {
  const verb = marks.length === 1 ? 'excludes' : 'exclude';
  if (how === 'excluded') return at === thesis ? [`, which ${verb} it`] : [`, which ${verb} `, briefly(g, at)];
  const conclusion = g.inferences.get(at)?.conclusion;
  const step: Sentence = conclusion === undefined || conclusion === thesis ? ['a step to it'] : ['a step to ', briefly(g, conclusion)];
  return [marks.length === 1 ? ', which speaks against ' : ', which together speak against ', ...step];
}

/** Why two marks, or more, cannot stand together. */
export function markClashWords(g: DebateGraph, { kind, claims: between, marks, steps }: MarkClash): Sentence {
  const [a, b] = between;
  const names = (ids: readonly string[]): Sentence => claims(g, ids);
  switch (kind) {
    case 'neither':
      return ['You reject both ', ...names(between), ', of which one must be true.'];
    case 'rejected':
      return ['You reject ', ...names(between), ', but it follows from ', ...names(marks.filter((id) => id !== a)), ', which you accept.'];
    case 'excluded': {
      if (steps.length === 0) return ['You accept both ', ...names(between), ', which exclude each other.'];
      const [accepted, following] = marks.includes(a ?? '') && !marks.includes(b ?? '') ? [a, b] : marks.includes(b ?? '') && !marks.includes(a ?? '') ? [b, a] : [];
      if (accepted === undefined || following === undefined) return ['From ', ...names(marks), ', which you accept, follow ', ...names(between), ', which exclude each other.'];
      const grounds = marks.filter((id) => id !== accepted);
      const follows: Sentence = ['From ', ...names(grounds.length === 0 ? marks : grounds), ', which you accept, follows ', ...names([following])];
      if (grounds.length === 0) return [...follows, '; but the two exclude each other.'];
      return [...follows, '; but that and ', ...names([accepted]), ', which you accept as well, exclude each other.'];
    }
  }
}

function nextWords(g: DebateGraph, { claim, ifAccepted, ifRejected, onWays }: NextPremise): Sentence {
  const outcome = (settled: readonly Settled[]): string[] =>
    (['stands', 'falls'] as const).flatMap((status) => {
      const n = settled.filter((thesis) => thesis.status === status).length;
      if (n === 0) return [];
      return [`${counted(n, 'thesis', 'theses')} ${n === 1 ? status : status.slice(0, -1)}`];
    });
  const parts = [
    ...(ifAccepted.length > 0 ? [`if you accept it, ${outcome(ifAccepted).join(' and ')}`] : []),
    ...(ifRejected.length > 0 ? [`if you reject it, ${outcome(ifRejected).join(' and ')}`] : []),
  ];
  if (parts.length > 0) return ['Decide next on ', briefly(g, claim), `: ${parts.join('; ')}.`];
  if (onWays > 0) return ['Decide next on ', briefly(g, claim), `: it is on the way to ${onWays === 1 ? 'one open thesis' : `${inWords(onWays)} open theses`}.`];
  return ['Decide next on ', briefly(g, claim), '.'];
}

function claims(g: DebateGraph, ids: readonly string[]): Sentence {
  return someOf(ids.map((id) => [briefly(g, id)]));
}
