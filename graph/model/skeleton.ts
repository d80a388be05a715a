/**
 * What the checks of references read of a debate, and no more. A document whose shape is broken elsewhere, in a name or
 * a date, still has a skeleton, so that its dangling ids are told in the same go.
 */
import * as v from 'valibot';
import { ROLES, STANCES } from './schema.ts';

const id = v.string();
const essayOrNone = v.nullable(id);

/** The fallbacks are chosen so that a value that is broken already gives no second complaint. */
const OccurrenceSkeleton = v.object({
  essay: id,
  voice: id,
  stance: v.fallback(v.picklist(STANCES), 'asserts'),
  role: v.fallback(v.picklist(ROLES), 'background'),
  implicit: v.fallback(v.boolean(), false),
  anchors: v.fallback(v.array(v.object({ start: v.number(), end: v.number() })), []),
});

const PairSkeleton = v.tuple([id, id]);

export const SkeletonSchema = v.object({
  people: v.array(v.object({ id })),
  essays: v.array(v.object({ id, author: id, length: v.fallback(v.nullable(v.number()), null) })),
  claims: v.array(v.object({ id, occurrences: v.array(OccurrenceSkeleton) })),
  inferences: v.array(v.object({ id, essay: id, voice: id, premises: v.array(id), conclusion: id })),
  supports: v.fallback(v.array(v.object({ id, essay: essayOrNone, from: id, to: id })), []),
  rebuttals: v.fallback(v.array(v.object({ id, essay: essayOrNone, from: id, to: id })), []),
  contradictions: v.fallback(v.array(v.object({ id, claims: PairSkeleton })), []),
  lookAlikes: v.fallback(v.array(v.object({ claims: PairSkeleton })), []),
});

/** Every debate is one. */
export type Skeleton = v.InferOutput<typeof SkeletonSchema>;
