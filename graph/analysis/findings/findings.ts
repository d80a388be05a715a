/** The most telling findings of a debate (SPEC.md, F1–F27). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { atOnce, eachOf, within, type Stepwise } from '../../model/stepwise.ts';
import { attacksIn } from './attacks.ts';
import { canonical, canonicalStepwise } from './canonical.ts';
import type { Candidate, Told } from './candidate.ts';
import { choose } from './choose.ts';
import { clashesOf } from './clashes.ts';
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
import { loadBearing } from './load-bearing.ts';
import { MOST_FINDINGS } from './most.ts';
import { clashesByPair } from './pairs.ts';
import { usesByClaim } from './uses.ts';
import { authorsOf, viewByEssay, viewsOf } from './views.ts';

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

type FoundBy<Found> = Found extends Stepwise<infer Candidates> ? Candidates : Found;

type CandidateOf = Extract<FoundBy<ReturnType<(typeof KINDS)[number]>>, readonly unknown[]>[number];

/** What a finding is about. */
export type FindingKind = CandidateOf['kind'];

/** Something telling about a debate, with the facts that make it so. */
export type Finding = CandidateOf extends infer C ? (C extends Candidate<infer Kind, infer Facts> ? Told<Kind, Facts> : never) : never;

/** The most telling first; none if there is nothing to tell, and then `lacksOf` says what is missing. */
export function findings(g: DebateGraph, most = MOST_FINDINGS): Finding[] {
  return choose(candidatesIn(g), most).map(shown);
}

/** The same in steps: over a hundred thousand claims they take many seconds. What is worked out on the way is not kept. */
export function* findingsStepwise(g: DebateGraph, most = MOST_FINDINGS): Stepwise<Finding[]> {
  const fixed = yield* within(canonicalStepwise(g), 0, 0.15);
  return choose(yield* within(candidatesStepwise(fixed), 0.15, 1), most).map(shown);
}

/** All that any kind has found, each by itself: neither weighed against the others nor folded. */
export function everyFinding(g: DebateGraph): Finding[] {
  return candidatesIn(g).map(shown);
}

type ConcernedCandidate = CandidateOf & Pick<Finding, 'essays' | 'authors'>;

function candidatesIn(g: DebateGraph): ConcernedCandidate[] {
  return atOnce(candidatesStepwise(canonical(g)));
}

function* candidatesStepwise(fixed: DebateGraph): Stepwise<ConcernedCandidate[]> {
  yield* within(askedByAll(fixed), 0, 0.8);
  const all: CandidateOf[] = [];
  for (const [i, kind] of KINDS.entries()) {
    const found: Stepwise<readonly CandidateOf[]> | readonly CandidateOf[] = kind(fixed);
    all.push(...('next' in found ? yield* within(found, 0.8 + (0.2 * i) / KINDS.length, 0.8 + (0.2 * (i + 1)) / KINDS.length) : found));
    yield 0.8 + (0.2 * (i + 1)) / KINDS.length;
  }
  return all.map((candidate) => ({ ...candidate, ...concerned(fixed, candidate.essays) }));
}

/** What several kinds ask of the debate is worked out before them, each in steps. */
function* askedByAll(fixed: DebateGraph): Stepwise<void> {
  yield* within(viewsOf.stepwise(fixed), 0, 0.5);
  yield* within(clashesOf.stepwise(fixed), 0.5, 0.8);
  yield* within(attacksIn.stepwise(fixed), 0.8, 0.84);
  yield* within(usesByClaim.stepwise(fixed), 0.84, 0.88);
  yield* within(clashesByPair.stepwise(fixed), 0.88, 0.92);
  yield* within(eachOf(viewsOf(fixed), loadBearing, 20), 0.92, 1);
}

function shown({ show, ...rest }: ConcernedCandidate): Finding {
  return { ...rest, claims: [...new Set([...rest.about, ...show()])].toSorted() };
}

function concerned(g: DebateGraph, essays: Iterable<string>): Pick<Finding, 'essays' | 'authors'> {
  const views = [...new Set(essays)].flatMap((essay) => viewByEssay(g).get(essay) ?? []).toSorted((a, b) => a.place - b.place);
  const authors = new Set(views.map(({ essay }) => essay.author));
  return { essays: views.map(({ essay }) => essay.id), authors: authorsOf(g).filter((author) => authors.has(author)) };
}
