/**
 * What neither SADFace nor Arguebuf has a field for, in a field `elenchus` of the metadata that they leave to their users. A
 * thing has it only if without it another thing would be read. What is not as the debate document wants it counts as not there.
 */
import * as v from 'valibot';
import { isJson } from '../json.ts';
import { ClaimSchema, ContradictionSchema, DebateSchema, InferenceSchema, RebuttalSchema, SupportSchema, type Debate, type Extra } from '../../model/schema.ts';

export const OWN = 'elenchus';

const DocumentSchema = v.omit(DebateSchema.pipe[0], ['$schema', 'format', 'version', 'claims', 'inferences', 'supports', 'rebuttals', 'contradictions']);
const OwnClaimSchema = v.omit(ClaimSchema.pipe[0], ['text']);
const ofInference = v.omit(InferenceSchema.pipe[0], ['premises', 'conclusion']);
const ofSupport = v.omit(SupportSchema.pipe[0], ['from', 'with', 'to']);
const ofRebuttal = v.omit(RebuttalSchema.pipe[0], ['from', 'with', 'to']);
const ofContradiction = v.omit(ContradictionSchema.pipe[0], ['claims']);
const LinkSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('inference'), thing: ofInference }),
  v.strictObject({ kind: v.literal('support'), thing: ofSupport }),
  v.strictObject({ kind: v.literal('rebuttal'), thing: ofRebuttal }),
  v.strictObject({ kind: v.literal('contradiction'), thing: ofContradiction }),
]);

export type OwnDocument = v.InferOutput<typeof DocumentSchema>;
export type OwnClaim = v.InferOutput<typeof OwnClaimSchema>;
export type OwnLink = v.InferOutput<typeof LinkSchema>;

export const ownDocument = (own: unknown): OwnDocument | undefined => parsed(DocumentSchema, own);
export const ownClaim = (own: unknown): OwnClaim | undefined => parsed(OwnClaimSchema, own);
export const ownLink = (own: unknown): OwnLink | undefined => parsed(LinkSchema, own);

function parsed<T>(schema: v.GenericSchema<unknown, T>, own: unknown): T | undefined {
  if (!isJson(own)) return undefined;
  const result = v.safeParse(schema, own);
  return result.success ? result.output : undefined;
}

/** A thing of a debate by what this format's own edges and texts do not say; without what the format keeps for itself. */
export interface Described {
  readonly key: string;
  readonly own: OwnDocument | OwnClaim | OwnLink;
}

export function describedThings(debate: Debate, format: string): { document: OwnDocument; things: Described[] } {
  const lean = <T extends { readonly extra?: Extra[] }, const K extends keyof T = never>(thing: T, ...keys: readonly K[]): Omit<T, K> => {
    const entries = Object.entries(thing).filter(([key]) => key !== 'extra' && !keys.some((k) => k === key));
    const others = (thing.extra ?? []).filter((e) => e.format !== format);
    return Object.fromEntries([...entries, ...(others.length > 0 ? [['extra', others]] : [])]) as Omit<T, K>;
  };
  const { id, title, question, lookAlikes, people, essays, extra = [] } = debate;
  const link = (key: string, own: OwnLink): Described => ({ key, own });
  return {
    document: lean({ id, title, question, people: people.map((p) => lean(p)), essays: essays.map((e) => lean(e)), lookAlikes, extra }),
    things: [
      ...debate.claims.map((c) => ({ key: c.id, own: lean({ ...c, occurrences: c.occurrences.map((o) => lean(o)) }, 'text') })),
      ...debate.inferences.map((i) => link(i.id, { kind: 'inference', thing: lean(i, 'premises', 'conclusion') })),
      ...debate.supports.map((s) => link(s.id, { kind: 'support', thing: lean(s, 'from', 'with', 'to') })),
      ...debate.rebuttals.map((r) => link(r.id, { kind: 'rebuttal', thing: lean(r, 'from', 'with', 'to') })),
      ...debate.contradictions.map((c) => link(contradictionKey(c.id), { kind: 'contradiction', thing: lean(c, 'claims') })),
    ],
  };
}

/** Contradictions have a space of ids of their own. No id has white space in it. */
export function contradictionKey(id: string): string {
  return `contradiction ${id}`;
}
