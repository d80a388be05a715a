/** What a format says and a debate has no field for, on its way through a debate. It is as little to be trusted as the file it came from. */
import { parseJson } from '../../model/json-text.ts';
import type { Debate, Extra } from '../../model/schema.ts';
import { isJson, NOTHING, textAt, type Json } from '../aif/json.ts';

interface WithExtra {
  readonly extra?: readonly Extra[];
}

/** Nothing where there is nothing to keep. */
export function keptAs(format: string, name: string, value: Json | readonly Json[]): Extra[] {
  const isEmpty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  return isEmpty ? [] : [{ format, name, value: JSON.stringify(value) }];
}

/** All of that name: several files can be in one debate. */
function keptValues({ extra = [] }: WithExtra, format: string, name: string): unknown[] {
  return extra
    .filter((e) => e.format === format && e.name === name)
    .flatMap(({ value }) => {
      const parsed = parseJson(value);
      return 'value' in parsed ? [parsed.value] : [];
    });
}

export function keptFields(thing: WithExtra, format: string, name: string): Json {
  return keptValues(thing, format, name).find(isJson) ?? NOTHING;
}

export function allKeptFields(debate: Debate, format: string, name: string): Json[] {
  return keptValues(debate, format, name).filter(isJson);
}

export interface KeptEdge {
  readonly source: string;
  readonly target: string;
  readonly fields: Json;
}

export function keptEdges(thing: WithExtra, format: string, name: string): KeptEdge[] {
  return keptValues(thing, format, name)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isJson)
    .flatMap((edge) => {
      const source = textAt(edge, 'source');
      const target = textAt(edge, 'target');
      const fields = edge['fields'];
      return source === undefined || target === undefined || !isJson(fields) ? [] : [{ source, target, fields }];
    });
}


/** The id of a node, where the thing that is made of it cannot be called so. */
export function idKept(id: string, own: string | undefined): Json {
  return own === undefined ? (/^(?!-)[^\s\p{Cc}\p{Surrogate}]{1,200}(?<!-)$/u.test(id) ? NOTHING : { id }) : own === id ? NOTHING : { id };
}

/** What several files say of themselves; of what they say differently, the first has its way. */
export function joined(documents: readonly Json[]): Json {
  return Object.fromEntries(documents.toReversed().flatMap((document) => Object.entries(document)));
}
