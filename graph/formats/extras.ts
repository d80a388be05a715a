/** What other formats say of the things of a debate (the document's `extra`). It is as little to be trusted as the files it came from. */
import * as v from 'valibot';
import { parseJson } from '../model/json-text.ts';
import type { Debate, Extra } from '../model/schema.ts';

export interface WithExtra {
  readonly extra?: readonly Extra[];
}

/** All of a debate, in the order of the document. */
export function extrasOf(debate: Debate): Extra[] {
  const things: readonly WithExtra[] = [
    debate,
    ...debate.people,
    ...debate.essays,
    ...debate.claims.flatMap((claim) => [claim, ...claim.occurrences]),
    ...debate.inferences,
    ...debate.supports,
    ...debate.rebuttals,
    ...debate.contradictions,
  ];
  return things.flatMap(({ extra = [] }) => extra);
}

/** The value that the format gives the thing under this name. */
export function extraOf({ extra = [] }: WithExtra, format: string, name: string): string | undefined {
  return extra.find((e) => e.format === format && e.name === name)?.value;
}

/** Something that is no text, to be kept as JSON. */
export function asExtra(format: string, name: string, value: unknown): Extra {
  return { format, name, value: JSON.stringify(value) };
}

/** What was kept so; undefined if nothing was, or somebody has made something else of it. */
export function fromExtra<T>(thing: WithExtra, format: string, name: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  const text = extraOf(thing, format, name);
  const json = text === undefined ? undefined : parseJson(text);
  const result = json !== undefined && 'value' in json ? v.safeParse(schema, json.value) : undefined;
  return result?.success === true ? result.output : undefined;
}

/** All that was kept so under the name: of a thing of several files each says its own. What is no JSON is left out. */
export function allFromExtra({ extra = [] }: WithExtra, format: string, name: string): unknown[] {
  return extra
    .filter((e) => e.format === format && e.name === name)
    .flatMap(({ value }) => {
      const json = parseJson(value);
      return 'value' in json ? [json.value] : [];
    });
}

/** The debate with nothing of what formats other than this one say. */
export function withExtrasOf(debate: Debate, format: string): Debate {
  return withChangedExtras(debate, (extra) => extra.filter((e) => e.format === format));
}

/** The debate with something else in place of what formats say of each of its things. */
export function withChangedExtras(debate: Debate, change: (extra: readonly Extra[]) => readonly Extra[]): Debate {
  const changed = <T extends WithExtra>(thing: T): T => {
    if (thing.extra === undefined) return thing;
    const { extra, ...rest } = thing;
    const kept = change(extra);
    return (kept.length === 0 ? rest : { ...rest, extra: kept }) as T;
  };
  return changed({
    ...debate,
    people: debate.people.map(changed),
    essays: debate.essays.map(changed),
    claims: debate.claims.map((claim) => changed({ ...claim, occurrences: claim.occurrences.map(changed) })),
    inferences: debate.inferences.map(changed),
    supports: debate.supports.map(changed),
    rebuttals: debate.rebuttals.map(changed),
    contradictions: debate.contradictions.map(changed),
  });
}
