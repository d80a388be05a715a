import type { Debate } from '../../model/schema.ts';
import { isJson, type Json } from '../json.ts';
import { draw, type Disagreement, type Drawing } from './draw.ts';
import { describedThings, type OwnDocument } from './own-fields.ts';

export interface Dialect {
  readonly format: string;
  readonly disagreement: Disagreement;
  readonly encode: (debate: Debate, drawing: Drawing, own: OwnDocument | undefined) => Json;
  /** What reading the document gives. */
  readonly decode: (document: Json) => Debate;
}

/** What one addition changes for other things shows when the document is read again. */
const MOST_ROUNDS = 6;

/**
 * The document that says all of the debate: written in the format's own words first, and wherever reading them gives another
 * thing, with what this program adds for itself.
 */
export function writeSchemeGraph(debate: Debate, { format, disagreement, encode, decode }: Dialect): Json {
  const { document, things } = describedThings(debate, format);
  const own = new Map<string, unknown>();
  let ownDocument: OwnDocument | undefined;
  const written = (): Json => encode(debate, draw(debate, format, disagreement, own), ownDocument);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const json = written();
    const read = describedThings(decode(json), format);
    const readThings = new Map(read.things.map(({ key, own: described }) => [key, stable(described)]));
    const differing = things.filter(({ key, own: described }) => !own.has(key) && readThings.get(key) !== stable(described));
    const isSame = ownDocument !== undefined || stable({ ...read.document, id: '' }) === stable({ ...document, id: '' });
    if (isSame && differing.length === 0) return json;
    if (!isSame) ownDocument = document;
    for (const { key, own: described } of differing) own.set(key, described);
  }
  return written();
}

/** JSON whose keys stand in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJson(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
