/** What follows from what a reader accepts and rejects, and where it does not hold together. (SPEC.md, M1–M13) */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { perGraph } from '../../model/per-graph.ts';
import { argumentsOf } from '../argument.ts';
import { stepIndex } from '../chaining.ts';
import { clashingMarks, type MarkClash } from './clashing-marks.ts';
import { beneath, essayGround } from './essay-ground.ts';
import { drawnIn, effectsOf, type Effects, type Marks } from './marks.ts';
import { nextPremise, type NextPremise } from './next-premise.ts';
import { stancesOf } from './stances-of.ts';
import type { ThesisStance } from './thesis-stance.ts';

/** Which theses stand and fall with the marks of a reader, and where these clash. */
export interface OwnStance {
  /** The claims of the debate that are marked so, in the order of the debate; marks on anything else count for nothing. */
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  /** Every thesis of every essay: essays as they are read, theses in the order of the debate. */
  readonly theses: readonly ThesisStance[];
  readonly clashes: readonly MarkClash[];
  /** Undefined if no thesis is open for want of a premise. */
  readonly next: NextPremise | undefined;
}

/** What follows from what a reader accepts and rejects. */
export function ownStance(g: DebateGraph, marks: Marks): OwnStance {
  return readerOf(g)(marks);
}

/** What does not depend on the marks is worked out once. */
const readerOf = perGraph((g) => {
  const byEssay = new Map(argumentsOf(g).map((argument) => [argument.essay.id, essayGround(argument)]));
  const grounds = essaysInOrder(g).flatMap(({ id }) => byEssay.get(id) ?? []);
  const questions = grounds.flatMap((ground) => ground.theses.map((thesis) => beneath(ground, thesis)));
  const drawn = drawnIn(g);
  const order = new Map(g.debate.claims.map(({ id }, i) => [id, i]));
  const stancesWith = stancesOf(questions, drawn);
  const everybody = stepIndex(grounds.flatMap(({ index }) => [...index.byId.values()]));
  return (marks: Marks): OwnStance => {
    const inOrder = (mark: 'accepted' | 'rejected'): string[] =>
      [...marks.keys()]
        .filter((id) => marks.get(id) === mark && order.has(id))
        .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const [accepted, rejected] = [inOrder('accepted'), inOrder('rejected')];
    const effectsWith = (further: readonly string[]): Effects => effectsOf(g, drawn, new Set([...accepted, ...further]), new Set(rejected));
    const effects = effectsWith([]);
    const theses = stancesWith(effects, effectsWith);
    return {
      accepted,
      rejected,
      theses,
      clashes: clashingMarks(g.debate.contradictions, everybody, effects),
      next: nextPremise(grounds, theses, effects, effectsWith, drawn, order),
    };
  };
});
