import type { Claim, Debate, Essay, Inference, Occurrence, Rebuttal, Support } from '../../model/schema.ts';

/** What is lost, of so many of them, without the number: `date of an essay`, `dates of essays`. */
export type Label = (count: number) => string;

/** Something that a debate may say, and that a format may have no place for. */
export interface Feature<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  /** True of what a debate has but one of, and so needs no number. */
  readonly isSingle?: true;
  /** How often the debate says it beyond what a reader would take for granted. */
  readonly count: (debate: Debate) => number;
  /** The debate as a text says it that has no place for the feature. It is valid, and counting gives 0 then. */
  readonly without: (debate: Debate) => Debate;
}

/** Of a kind of thing: which of them say it, and what each becomes without. */
type OfThings<T> = <const Id extends string>(
  id: Id,
  label: Label,
  has: (thing: T, debate: Debate) => boolean,
  drop: (thing: T, debate: Debate) => T,
) => Feature<Id>;

function ofThings<T>(list: (debate: Debate) => readonly T[], map: (debate: Debate, change: (thing: T) => T) => Debate): OfThings<T> {
  return (id, label, has, drop) => ({
    id,
    label,
    count: (debate) => list(debate).filter((thing) => has(thing, debate)).length,
    without: (debate) => map(debate, (thing) => (has(thing, debate) ? drop(thing, debate) : thing)),
  });
}

export const ofEssays: OfThings<Essay> = ofThings(
  ({ essays }) => essays,
  (debate, change) => ({ ...debate, essays: debate.essays.map(change) }),
);

export const ofClaims: OfThings<Claim> = ofThings(
  ({ claims }) => claims,
  (debate, change) => ({ ...debate, claims: debate.claims.map(change) }),
);

export const ofOccurrences: OfThings<Occurrence> = ofThings(
  ({ claims }) => claims.flatMap((claim) => claim.occurrences),
  (debate, change) => ({ ...debate, claims: debate.claims.map((claim) => ({ ...claim, occurrences: claim.occurrences.map(change) })) }),
);

export const ofInferences: OfThings<Inference> = ofThings(
  ({ inferences }) => inferences,
  (debate, change) => ({ ...debate, inferences: debate.inferences.map(change) }),
);

export const ofSupports: OfThings<Support> = ofThings(
  ({ supports }) => supports,
  (debate, change) => ({ ...debate, supports: debate.supports.map(change) }),
);

export const ofRebuttals: OfThings<Rebuttal> = ofThings(
  ({ rebuttals }) => rebuttals,
  (debate, change) => ({ ...debate, rebuttals: debate.rebuttals.map(change) }),
);

/** Relations that are taken out as a whole, with those that are directed at them. */
export function taken<const Id extends string>(
  list: 'supports' | 'rebuttals',
  id: Id,
  label: Label,
  has: (relation: Support | Rebuttal, debate: Debate) => boolean,
): Feature<Id> {
  const those = (debate: Debate): (Support | Rebuttal)[] => debate[list].filter((relation) => has(relation, debate));
  return {
    id,
    label,
    count: (debate) => those(debate).length,
    without: (debate) => withoutRelations(debate, those(debate).map((relation) => relation.id)),
  };
}

/** The debate without these supports and rebuttals, and without those that are directed at them. */
export function withoutRelations(debate: Debate, gone: Iterable<string>): Debate {
  const all = new Set(gone);
  const directedAt = new Map<string, string[]>();
  for (const { id, to } of [...debate.supports, ...debate.rebuttals]) directedAt.set(to, [...(directedAt.get(to) ?? []), id]);
  // The set grows while it is gone through.
  for (const id of all) for (const relation of directedAt.get(id) ?? []) all.add(relation);
  const stays = ({ id }: Support | Rebuttal): boolean => !all.has(id);
  return { ...debate, supports: debate.supports.filter(stays), rebuttals: debate.rebuttals.filter(stays) };
}

/** The thing without one of its fields. */
export function omit<T extends object, K extends keyof T>(thing: T, key: K): Omit<T, K> {
  const rest: Partial<T> = { ...thing };
  delete rest[key];
  return rest as Omit<T, K>;
}
