/** What of a corpus is loaded, in the address; whatever is read back is hostile. */
import * as v from 'valibot';
import type { PartAsked } from '../../../graph/corpus/corpus.ts';
import { packed, unpacked } from '../store/view-link.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const pair = v.strictTuple([v.string(), v.string()]);

const PartAskedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('essay'), essay: v.string() }),
  v.strictObject({ kind: v.literal('reliance'), author: v.string() }),
  v.strictObject({ kind: v.literal('neighbourhood'), claim: v.string(), steps: number, most: number }),
  v.strictObject({ kind: v.literal('tie'), essays: pair }),
  v.strictObject({ kind: v.literal('contradiction'), id: v.string() }),
  v.strictObject({ kind: v.literal('claims'), claims: v.array(v.string()) }),
]);

/** What was asked for first, and what was loaded beside it. */
export type Asked = readonly [PartAsked, ...PartAsked[]];

/** Longer than anybody goes on loading one by one. */
const MOST_ASKED = 500;

const AskedSchema = v.pipe(v.array(PartAskedSchema), v.maxLength(MOST_ASKED));

export function placeOfPart(key: string, asked: Asked): string {
  return `${key}&part=${packed(asked)}`;
}

/** Undefined for the place of a whole debate, and for what makes no sense. */
export function partInPlace(place: string | null): Asked | undefined {
  const part = /&part=([\w-]+)$/.exec(place ?? '')?.[1];
  const parsed = part === undefined ? undefined : v.safeParse(AskedSchema, unpacked(part));
  const [first, ...more] = parsed?.success === true ? parsed.output : [];
  return first && [first, ...more];
}

/** Whether all that the one was asked for is in the other. */
export function isWithin(some: Asked, all: Asked): boolean {
  const asked = new Set(all.map((one) => JSON.stringify(one)));
  return some.every((one) => asked.has(JSON.stringify(one)));
}
