/**
 * What AIF has no place for, in a field `elenchus` of the node, participant or nodeset that it concerns, which other tools pass
 * over. It is as hostile as the rest of a file: what is not as the debate document wants it counts as not there.
 */
import * as v from 'valibot';
import { AnchorSchema, CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS, ContradictionSchema, EssaySchema, ExtraSchema, LookAlikeSchema, PERSON_KINDS, ROLES } from '../../model/schema.ts';
import { isJson, NOTHING, type Json } from '../json.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const extra = v.array(ExtraSchema);

const OWN_FIELDS = {
  debate: { id, title: v.string(), question: v.string(), extra },
  essay: { ...EssaySchema.entries, author: v.union([v.string(), v.number()]) },
  person: { id, name: v.nullable(v.string()), kind: v.picklist(PERSON_KINDS), extra },
  claim: { id, gist: v.string(), asOf: EssaySchema.entries.date.wrapped, extra },
  /** Of an L-node; the speaker by the number as a participant. */
  words: { essay: id, speaker: v.union([v.string(), v.number()]) },
  /** Of a YA-node. */
  occurrence: { role: v.picklist(ROLES), implicit: v.boolean(), anchors: v.array(AnchorSchema), extra },
  inference: { id, scheme: v.string(), extra },
  relation: { id, essay: v.nullable(id), extra },
  contradiction: { id, kind: v.picklist(CONTRADICTION_KINDS), strength: v.picklist(CONTRADICTION_STRENGTHS), explanation: ContradictionSchema.entries.explanation, extra },
  lookAlike: { claims: v.strictTuple([v.string(), v.string()]), reason: LookAlikeSchema.entries.reason },
} as const;

type Fields = typeof OWN_FIELDS;

export type OwnFields<K extends keyof Fields> = { readonly [F in keyof Fields[K]]?: Fields[K][F] extends v.GenericSchema ? v.InferOutput<Fields[K][F]> : never };

export function ownFields<const K extends keyof Fields>(kind: K, own: unknown): OwnFields<K> {
  if (own === NOTHING || !isJson(own)) return NOTHING as OwnFields<K>;
  const fields: Readonly<Record<string, v.GenericSchema>> = OWN_FIELDS[kind];
  const read: Record<string, unknown> = {};
  for (const name in fields) {
    const [value, schema] = [own[name], fields[name]];
    const parsed = value === undefined || schema === undefined ? undefined : v.safeParse(schema, value);
    if (parsed?.success === true) read[name] = parsed.output;
  }
  return read as OwnFields<K>;
}

/** The object with these fields of ours, if there are any. */
export function withOwn(json: Json, key: string, fields: Json): Json {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length === 0 ? json : { ...json, [key]: Object.fromEntries(said) };
}
