/** What an Argdown file says and a debate has no field for: the names under which it is kept (`extra`), and how. */
import type { Extra } from '../../model/schema.ts';
import { extraOf, type WithExtra } from '../extras.ts';
import { isList, isMap, jsonOf, yamlOfJson, type Yaml } from './yaml.ts';

export const ARGDOWN = 'argdown';

/**
 * Of anything: `remarks`. Of the debate: `frontMatter`, `sections`. Of a claim: `type` (`argument` for one that is only sketched), `untitled`, `unworded`, `tags`, `data`, `markup`,
 * `wordings` (other texts under the same title), `section`. Of an inference: `argument` (its title), `step`, `rules`, `data`; of the last one of
 * its argument also `description`, `argumentTags`, `argumentData`, `section`, and `drawn` if the argument is drawn as a support of its own
 * conclusion. Of a rebuttal: `type`, where another sign than the usual one was drawn.
 */
export type KeptName =
  | 'frontMatter'
  | 'sections'
  | 'type'
  | 'untitled'
  | 'unworded'
  | 'tags'
  | 'data'
  | 'markup'
  | 'wordings'
  | 'section'
  | 'argument'
  | 'step'
  | 'rules'
  | 'description'
  | 'argumentTags'
  | 'argumentData'
  | 'drawn'
  | 'remarks';

/** Left out where there is nothing to keep. */
export function kept(name: KeptName, value: Yaml | undefined): Extra[] {
  const isNothing = value === undefined || (isList(value) && value.length === 0) || (isMap(value) && value.size === 0);
  return isNothing ? [] : [{ format: ARGDOWN, name, value: typeof value === 'string' ? value : jsonOf(value) }];
}

export function keptText(thing: WithExtra, name: KeptName): string | undefined {
  return extraOf(thing, ARGDOWN, name);
}

/** Undefined if it is not kept, or somebody changed it into something else. */
export function keptValue(thing: WithExtra, name: KeptName): Yaml | undefined {
  return yamlOfJson(keptText(thing, name));
}

export function keptList(thing: WithExtra, name: KeptName): readonly Yaml[] {
  const value = keptValue(thing, name);
  return isList(value) ? value : [];
}

export function keptNumber(thing: WithExtra, name: KeptName): number | undefined {
  const value = keptValue(thing, name);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
