/**
 * What AIF has no place for, in a field `elenchus` of the node, participant or nodeset that it concerns, which other tools pass
 * over. It is as hostile as the rest of a file: what is not as the debate document wants it counts as not there.
 */
import * as v from 'valibot';
import { AnchorSchema, CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS, ContradictionSchema, EssaySchema, ExtraSchema, LookAlikeSchema, PERSON_KINDS, ROLES } from '../../model/schema.ts';
import { isJson, NOTHING, type Json } from '../json.ts';

// Most fields are one of these, for which a schema would take longer than all else that is made of them.
const id = (value: unknown): string | undefined => (typeof value === 'string' && value.length >= 1 && value.length <= 200 ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const oneOf = <T extends string>(values: readonly T[]) => (value: unknown): T | undefined => values.find((one) => one === value);
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const idOrNull = (value: unknown): string | null | undefined => (value === null ? null : id(value));
const extra = v.array(ExtraSchema);

const OWN_FIELDS = {
  debate: { id, title: text, question: text, extra },
  essay: { ...EssaySchema.entries, author: v.union([v.string(), v.number()]) },
  person: { id, name: v.nullable(v.string()), kind: oneOf(PERSON_KINDS), extra },
  claim: { id, gist: text, asOf: EssaySchema.entries.date.wrapped, extra },
  /** Of an L-node; the speaker by the number as a participant. */
  words: { essay: id, speaker: v.union([v.string(), v.number()]) },
  /** Of a YA-node. */
  occurrence: { role: oneOf(ROLES), implicit: flag, anchors: v.array(AnchorSchema), extra },
  inference: { id, scheme: text, extra },
  relation: { id, essay: idOrNull, extra },
  contradiction: { id, kind: oneOf(CONTRADICTION_KINDS), strength: oneOf(CONTRADICTION_STRENGTHS), explanation: ContradictionSchema.entries.explanation, extra },
  lookAlike: { claims: v.strictTuple([v.string(), v.string()]), reason: LookAlikeSchema.entries.reason },
} as const;

type Fields = typeof OWN_FIELDS;

type Field = v.GenericSchema | ((value: unknown) => string | boolean | null | undefined);

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
  const parsed = v.safeParse(field, value);
  return parsed.success ? parsed.output : undefined;
}

/** The object with these fields of ours, if there are any. */
export function withOwn(json: Json, key: string, fields: Json): Json {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length === 0 ? json : { ...json, [key]: Object.fromEntries(said) };
}
