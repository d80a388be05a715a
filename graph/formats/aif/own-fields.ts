/**
 * What AIF has no place for, in a field `elenchus` of the node, participant or nodeset that it concerns, which other tools pass
 * over. It is as hostile as the rest of a file: what is not as the debate document wants it counts as not there.
 */
import * as v from 'valibot';
import { AnchorSchema, CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS, ContradictionSchema, EssaySchema, ExtraSchema, LookAlikeSchema, PERSON_KINDS, ROLES, type Anchor } from '../../model/schema.ts';
import { fitsSchema } from '../../model/fits.ts';
import { isJson, NOTHING, type Json } from '../json.ts';

// Most fields are one of these, for which a schema would take longer than all else that is made of them.
const id = (value: unknown): string | undefined => (typeof value === 'string' && value.length >= 1 && value.length <= 200 ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const oneOf = <T extends string>(values: readonly T[]) => (value: unknown): T | undefined => values.find((one) => one === value);
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const idOrNull = (value: unknown): string | null | undefined => (value === null ? null : id(value));
const date = whatFits(EssaySchema.entries.date.wrapped);
const anchors = whatFits(v.array(AnchorSchema), (list) => list.map(inOrder));
const extra = v.array(ExtraSchema);

const OWN_FIELDS = {
  debate: { id, title: text, question: text, extra },
  essay: { ...EssaySchema.entries, author: v.union([v.string(), v.number()]) },
  person: { id, name: v.nullable(v.string()), kind: oneOf(PERSON_KINDS), extra },
  claim: { id, gist: text, asOf: date, extra },
  /** Of an L-node; the speaker by the number as a participant. */
  words: { essay: id, speaker: v.union([v.string(), v.number()]) },
  /** Of a YA-node. */
  occurrence: { role: oneOf(ROLES), implicit: flag, anchors, extra },
  inference: { id, scheme: text, extra },
  relation: { id, essay: idOrNull, extra },
  contradiction: { id, kind: oneOf(CONTRADICTION_KINDS), strength: oneOf(CONTRADICTION_STRENGTHS), explanation: ContradictionSchema.entries.explanation, extra },
  lookAlike: { claims: v.strictTuple([v.string(), v.string()]), reason: LookAlikeSchema.entries.reason },
} as const;

type Fields = typeof OWN_FIELDS;

type Field = v.GenericSchema | ((value: unknown) => unknown);

type Said<F> = F extends v.GenericSchema ? v.InferOutput<F> : F extends (value: unknown) => infer T ? Exclude<T, undefined> : never;

export type OwnFields<K extends keyof Fields> = { readonly [F in keyof Fields[K]]?: Said<Fields[K][F]> };

export function ownFields<const K extends keyof Fields>(kind: K, own: unknown): OwnFields<K> {
  if (own === NOTHING || !isJson(own)) return NOTHING as OwnFields<K>;
  const fields: Readonly<Record<string, Field>> = OWN_FIELDS[kind];
  const read: Record<string, unknown> = {};
  for (const name in fields) {
    const value = own[name];
    const field = fields[name];
    const said = value === undefined || field === undefined ? undefined : readField(field, value);
    if (said !== undefined) read[name] = said;
  }
  return read as OwnFields<K>;
}

/** Undefined where it is not as the debate document wants it. */
function readField(field: Field, value: unknown): unknown {
  if (typeof field === 'function') return field(value);
  return parsed(field, value);
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** The same, where nearly all values fit as they stand. */
function whatFits<T>(schema: v.GenericSchema<unknown, T>, asParsed: (value: T) => T = (value) => value): (value: unknown) => T | undefined {
  const fits = fitsSchema(schema);
  return (value) => (fits(value) ? asParsed(value as T) : parsed(schema, value));
}

/** Its fields in the order of the schema. */
function inOrder({ start, end, words, head, tail, whole }: Anchor): Anchor {
  const anchor: Anchor = { start, end };
  if (words !== undefined) anchor.words = words;
  if (head !== undefined) anchor.head = head;
  if (tail !== undefined) anchor.tail = tail;
  if (whole !== undefined) anchor.whole = whole;
  return anchor;
}

/** The object with these fields of ours, if there are any. */
export function withOwn(json: Json, key: string, fields: Json): Json {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length === 0 ? json : { ...json, [key]: Object.fromEntries(said) };
}
