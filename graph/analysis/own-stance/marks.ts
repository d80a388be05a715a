/** What a reader's marks do to claims and steps, whoever argues with them (SPEC.md, M1–M4). */
import { sourcesOf, type DebateGraph } from '../../model/debate-graph.ts';
import { groupedBy } from '../../model/lists.ts';
import type { Rebuttal } from '../../model/schema.ts';
import type { Ids } from '../chaining.ts';
import { excludedByClaim, type Excluded } from '../excluded.ts';

/** What a reader thinks of a claim. */
export type Mark = 'accepted' | 'rejected';

/** The claims that the reader has decided; all others are open. */
export type Marks = ReadonlyMap<string, Mark>;

/** Why a claim does not stand, or a step is not taken, for the reader. */
export interface Hindrance {
  /** The claim that does not stand, or the inference that is not taken. */
  readonly at: string;
  /**
   * `rejected`: the reader rejects the claim; `excluded`: the reader accepts one that contradicts it; `undercut`: the reader
   * accepts what speaks against the inference.
   */
  readonly how: 'rejected' | 'excluded' | 'undercut';
  /** The marked claims that make it so: the rejected one, the accepted one, or the accepted ones that undercut together. */
  readonly marks: readonly string[];
  /** The contradiction or rebuttal that is drawn; undefined where the reader rejects. */
  readonly by: string | undefined;
}

export interface Effects {
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  /** By the claim or the inference that they hinder. An accepted claim has none. */
  readonly hindrances: ReadonlyMap<string, readonly Hindrance[]>;
}

/** What the effects of marks are worked out from; made once for a debate. */
export interface Drawn {
  readonly excluded: ReadonlyMap<string, readonly Excluded[]>;
  /** By each of the claims that make them. */
  readonly rebuttalsFrom: ReadonlyMap<string, readonly Rebuttal[]>;
  /** By the claim, inference, support or rebuttal at which they are directed. */
  readonly rebuttalsOf: ReadonlyMap<string, readonly Rebuttal[]>;
  readonly isRebuttal: (id: string) => boolean;
}

export function drawnIn(g: DebateGraph): Drawn {
  const rebuttals = new Set(g.debate.rebuttals.map(({ id }) => id));
  return {
    excluded: excludedByClaim(g),
    rebuttalsFrom: rebuttalsBy(g, sourcesOf),
    rebuttalsOf: rebuttalsBy(g, ({ to }) => [to]),
    isRebuttal: (id) => rebuttals.has(id),
  };
}

function rebuttalsBy({ debate }: DebateGraph, endsOf: (rebuttal: Rebuttal) => readonly string[]): ReadonlyMap<string, readonly Rebuttal[]> {
  const found = new Map<string, Rebuttal[]>();
  for (const rebuttal of debate.rebuttals) {
    for (const end of endsOf(rebuttal)) {
      const list = found.get(end);
      if (list) list.push(rebuttal);
      else found.set(end, [rebuttal]);
    }
  }
  return found;
}

export function effectsOf({ inferences }: DebateGraph, drawn: Drawn, accepted: ReadonlySet<string>, rejected: ReadonlySet<string>): Effects {
  const hindrances = new Map<string, Hindrance[]>();
  const hinder = (hindrance: Hindrance): void => {
    if (accepted.has(hindrance.at)) return;
    const list = hindrances.get(hindrance.at);
    if (list) list.push(hindrance);
    else hindrances.set(hindrance.at, [hindrance]);
  };
  for (const claim of rejected) hinder({ at: claim, how: 'rejected', marks: [claim], by: undefined });
  const undercutting = new Set<Rebuttal>();
  for (const claim of accepted) {
    for (const { claim: at, contradiction } of drawn.excluded.get(claim) ?? []) hinder({ at, how: 'excluded', marks: [claim], by: contradiction.id });
    for (const rebuttal of drawn.rebuttalsFrom.get(claim) ?? []) {
      if (inferences.has(rebuttal.to) && isInForce(rebuttal, accepted, drawn)) undercutting.add(rebuttal);
    }
  }
  for (const rebuttal of undercutting) hinder({ at: rebuttal.to, how: 'undercut', marks: sourcesOf(rebuttal), by: rebuttal.id });
  return { accepted, rejected, hindrances };
}

/** The same, as if only these of the hindrances were there. */
export function withHindrances({ accepted, rejected }: Effects, some: readonly Hindrance[]): Effects {
  return { accepted, rejected, hindrances: groupedBy(some, ({ at }) => at) };
}

/** A rebuttal counts if all that makes it is accepted, unless another one counts that is directed at it (SPEC.md, V12). */
export function isInForce(rebuttal: Rebuttal, accepted: Ids, drawn: Pick<Drawn, 'rebuttalsOf'>): boolean {
  if (!sourcesOf(rebuttal).every((source) => accepted.has(source))) return false;
  return !(drawn.rebuttalsOf.get(rebuttal.id) ?? []).some((against) => isInForce(against, accepted, drawn));
}
