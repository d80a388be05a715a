/** What a format says and a debate has no field for, on its way through a debate. */
import type { Debate, Extra } from '../../model/schema.ts';
import { allFromExtra, asExtra, type WithExtra } from '../extras.ts';
import { isLegalId } from '../ids.ts';
import { isEmpty, isJson, NOTHING, textAt, type Json } from '../json.ts';

/** Nothing where there is nothing to keep. */
export function keptAs(format: string, name: string, value: Json | readonly Json[]): Extra[] {
  const isNothing = isJson(value) ? isEmpty(value) : value.length === 0;
  return isNothing ? [] : [asExtra(format, name, value)];
}

export function keptFields(thing: WithExtra, format: string, name: string): Json {
  return allFromExtra(thing, format, name).find(isJson) ?? NOTHING;
}

export function allKeptFields(debate: Debate, format: string, name: string): Json[] {
  return allFromExtra(debate, format, name).filter(isJson);
}

export interface KeptEdge {
  readonly source: string;
  readonly target: string;
  readonly fields: Json;
}

export function keptEdges(thing: WithExtra, format: string, name: string): KeptEdge[] {
  return allFromExtra(thing, format, name)
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
  const isCalledSo = own === undefined ? isLegalId(id) : own === id;
  return isCalledSo ? NOTHING : { id };
}

/** What several files say of themselves; of what they say differently, the first has its way. */
export function joined(documents: readonly Json[]): Json {
  return Object.fromEntries(documents.toReversed().flatMap((document) => Object.entries(document)));
}
