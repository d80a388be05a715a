/** One essay's own inferences as the reader's marks leave them (SPEC.md, M5–M7). */
import type { Essay } from '../../model/schema.ts';
import type { Argument } from '../argument.ts';
import { chaining, stepIndex, type Chaining, type Grounds, type StepIndex } from '../chaining.ts';
import type { Effects } from './marks.ts';

export interface EssayGround {
  readonly essay: Essay;
  readonly theses: readonly string[];
  readonly held: ReadonlySet<string>;
  readonly index: StepIndex;
  /** Held claims to which no own inference leads. */
  readonly premises: ReadonlySet<string>;
}

export function essayGround(argument: Argument): EssayGround {
  const index = stepIndex(argument.steps, argument.held);
  return { essay: argument.essay, theses: argument.theses, held: argument.held, index, premises: index.byThemselves };
}

/** What is beneath one thesis of the essay: the claims from which its inferences lead to the thesis, nearest first, and these inferences. */
export interface ThesisGround extends EssayGround {
  readonly thesis: string;
}

export function beneath({ essay, held, index, premises }: EssayGround, thesis: string): ThesisGround {
  const claims = new Set([thesis]);
  for (const id of claims) for (const step of index.leadingTo.get(id) ?? []) for (const premise of step.premises) claims.add(premise);
  return {
    essay,
    thesis,
    theses: [thesis],
    held: new Set([...claims].filter((id) => held.has(id))),
    index: stepIndex([...claims].flatMap((id) => index.leadingTo.get(id) ?? [])),
    premises: new Set([...claims].filter((id) => premises.has(id))),
  };
}

/** What follows from the accepted claims alone. */
export function fromAccepted(ground: EssayGround, effects: Effects): Chaining {
  return chaining(ground.index, groundsOf(ground, effects, []));
}

/** What would follow if every premise were accepted that the marks leave open. */
export function fromAllOpen(ground: EssayGround, effects: Effects): Chaining {
  return chaining(ground.index, groundsOf(ground, effects, openPremises(ground, effects)));
}

/** The premises of the essay that are neither accepted nor hindered. */
export function openPremises({ premises }: EssayGround, { accepted, hindrances }: Effects): string[] {
  return [...premises].filter((id) => !accepted.has(id) && !hindrances.has(id));
}

function groundsOf({ held }: EssayGround, { accepted, hindrances }: Effects, granted: readonly string[]): Grounds {
  // Claims and inferences share one space of ids (SPEC.md, V2), so that one map serves for both.
  return { given: new Set([...shared(accepted, held), ...granted]), barred: hindrances, cut: hindrances };
}

/** Goes through the smaller set: marks may be few and essays large, or the other way round. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return a.size <= b.size ? [...a].filter((id) => b.has(id)) : [...b].filter((id) => a.has(id));
}
