/**
 * What the checks of references read of a debate, and no more. Any object has a skeleton, so that a document whose shape
 * is broken in one place has its dangling ids in all others told in the same go. What cannot be read is null, and the
 * fallbacks are such that a value of which the shape has been complained of gives no second complaint.
 */
import * as v from 'valibot';
import { ROLES, STANCES } from './schema.ts';

const id = v.fallback(v.nullable(v.string()), null);
const number = v.fallback(v.nullable(v.number()), null);

/** An item of which nothing can be read is one without ids. */
const item = <const T extends v.ObjectEntries>(entries: T) => {
  const object = v.object(entries);
  return v.fallback(object, v.parse(object, {}));
};

/** A list that cannot be read may hold anything: it is one item of which nothing can be read. */
const list = <const T extends v.GenericSchema>(of: T) => v.fallback(v.array(of), [v.parse(of, null)]);

const pair = v.fallback(v.tuple([id, id]), [null, null]);

const OccurrenceSkeleton = item({
  essay: id,
  voice: id,
  stance: v.fallback(v.picklist(STANCES), 'asserts'),
  role: v.fallback(v.picklist(ROLES), 'background'),
  implicit: v.fallback(v.boolean(), false),
  anchors: v.fallback(v.array(item({ start: number, end: number })), []),
});

const RelationSkeleton = item({ id, essay: id, from: id, with: v.fallback(v.optional(v.array(id)), []), to: id, case: v.fallback(v.optional(v.boolean()), undefined) });

export const SkeletonSchema = v.object({
  people: list(item({ id })),
  essays: list(item({ id, author: id, length: number })),
  claims: list(item({ id, occurrences: list(OccurrenceSkeleton) })),
  inferences: list(item({ id, essay: id, voice: id, premises: list(id), conclusion: id })),
  supports: list(RelationSkeleton),
  rebuttals: list(RelationSkeleton),
  contradictions: list(item({ id, claims: pair })),
  lookAlikes: list(item({ claims: pair })),
  views: v.fallback(v.optional(v.array(item({ claims: v.fallback(v.array(id), []), essays: v.fallback(v.optional(v.array(id)), []) }))), []),
});

/** Every debate is one. */
export type Skeleton = v.InferOutput<typeof SkeletonSchema>;
