/** The most telling findings of a debate (SPEC.md, F1–F22). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { canonical } from './canonical.ts';
import type { Candidate, Told } from './candidate.ts';
import { choose } from './choose.ts';
import { bareThesis } from './kinds/bare-thesis.ts';
import { circle } from './kinds/circle.ts';
import { commonGround } from './kinds/common-ground.ts';
import { concession } from './kinds/concession.ts';
import { contradiction } from './kinds/contradiction.ts';
import { crux } from './kinds/crux.ts';
import { derivedContradiction } from './kinds/derived-contradiction.ts';
import { implicitPremise } from './kinds/implicit-premise.ts';
import { independentWays } from './kinds/independent-ways.ts';
import { keystone } from './kinds/keystone.ts';
import { lonePremise } from './kinds/lone-premise.ts';
import { mostAttacked } from './kinds/most-attacked.ts';
import { opponents } from './kinds/opponents.ts';
import { pairCrux } from './kinds/pair-crux.ts';
import { selfContradiction } from './kinds/self-contradiction.ts';
import { sharedPremise } from './kinds/shared-premise.ts';
import { singlePoint } from './kinds/single-point.ts';
import { source } from './kinds/source.ts';
import { unanswered } from './kinds/unanswered.ts';
import { ungrounded } from './kinds/ungrounded.ts';
import { authorsOf, viewByEssay } from './views.ts';

/** Each finds candidates of one kind; a further kind is one more file and one more line. */
const KINDS = [
  crux,
  sharedPremise,
  contradiction,
  selfContradiction,
  derivedContradiction,
  pairCrux,
  circle,
  singlePoint,
  implicitPremise,
  keystone,
  concession,
  lonePremise,
  mostAttacked,
  unanswered,
  ungrounded,
  independentWays,
  opponents,
  commonGround,
  source,
  bareThesis,
] as const;

type CandidateOf = ReturnType<(typeof KINDS)[number]>[number];

/** What a finding is about. */
export type FindingKind = CandidateOf['kind'];

/** Something telling about a debate, with the facts that make it so. */
export type Finding = CandidateOf extends infer C ? (C extends Candidate<infer Kind, infer Facts> ? Told<Kind, Facts> : never) : never;

/** More than these, and a reader has another list to search. */
export const MOST_FINDINGS = 10;

/** The most telling first; none if there is nothing to tell, and then `lacksOf` says what is missing. */
export function findings(g: DebateGraph, most = MOST_FINDINGS): Finding[] {
  return choose(candidatesIn(g), most).map(shown);
}

/** All that any kind has found, each by itself: neither weighed against the others nor folded. */
export function everyFinding(g: DebateGraph): Finding[] {
  return candidatesIn(g).map(shown);
}

type ConcernedCandidate = CandidateOf & Pick<Finding, 'essays' | 'authors'>;

function candidatesIn(g: DebateGraph): ConcernedCandidate[] {
  const fixed = canonical(g);
  return KINDS.flatMap((kind): readonly CandidateOf[] => kind(fixed)).map((candidate) => ({ ...candidate, ...concerned(fixed, candidate.essays) }));
}

function shown({ show, ...rest }: ConcernedCandidate): Finding {
  return { ...rest, claims: [...new Set([...rest.about, ...show()])].toSorted() };
}

function concerned(g: DebateGraph, essays: Iterable<string>): Pick<Finding, 'essays' | 'authors'> {
  const views = [...new Set(essays)].flatMap((essay) => viewByEssay(g).get(essay) ?? []).toSorted((a, b) => a.place - b.place);
  const authors = new Set(views.map(({ essay }) => essay.author));
  return { essays: views.map(({ essay }) => essay.id), authors: authorsOf(g).filter((author) => authors.has(author)) };
}
