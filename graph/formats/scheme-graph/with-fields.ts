/** What things of a debate keep of the files that the debate keeps whole. */
import { parseJson } from '../../model/json-text.ts';
import type { Debate, Extra } from '../../model/schema.ts';
import type { WithExtra } from '../extras.ts';
import { isJson, type Json } from '../json.ts';
import { FILE_BY_IDS, filesOf, idsInFiles, isNotedId } from '../kept-files.ts';
import { readSchemeGraph } from './read-scheme-graph.ts';
import type { SchemeGraph } from './scheme-graph.ts';

type Thing = WithExtra & { readonly id: string };

/** The debate with what reading its files of the format finds that a debate has no field for, on each thing, and with no files. */
export function withFields(debate: Debate, format: string, graphOf: (document: Json, stem: string) => SchemeGraph): Debate {
  const files = new Map<number, Debate>();
  for (const { number, text } of filesOf(debate, format, FILE_BY_IDS)) {
    const json = parseJson(text);
    if ('value' in json && isJson(json.value)) files.set(number, readSchemeGraph(graphOf(json.value, ''), { keptFor: format }).debate);
  }
  if (files.size === 0) return debate;
  const isNeeded = (e: Extra): boolean => e.format !== format || (!isNotedId(e) && !filesOf({ extra: [e] }, format, FILE_BY_IDS).length);
  const filled = <T extends Thing>(things: readonly T[], thingsIn: (file: Debate) => readonly Thing[]): T[] => {
    const known = new Map(Array.from(files, ([number, file]) => [number, new Map(thingsIn(file).map(({ id, extra = [] }) => [id, extra]))]));
    return things.map((thing) => {
      const found = Array.from(idsInFiles(thing, format), ([number, ids]) => [...ids].flatMap((id) => known.get(number)?.get(id) ?? []));
      return withExtra(thing, [...(thing.extra ?? []).filter(isNeeded), ...found.flat()]);
    });
  };
  const links = ({ inferences, supports, rebuttals }: Debate): Thing[] => [...inferences, ...supports, ...rebuttals];
  const all: Debate = {
    ...debate,
    people: filled(debate.people, (file) => file.people),
    essays: filled(debate.essays, (file) => file.essays),
    claims: filled(debate.claims, (file) => file.claims),
    inferences: filled(debate.inferences, links),
    supports: filled(debate.supports, links),
    rebuttals: filled(debate.rebuttals, links),
    contradictions: filled(debate.contradictions, (file) => file.contradictions),
  };
  return withExtra(all, [...(debate.extra ?? []).filter(isNeeded), ...[...files.values()].flatMap(({ extra = [] }) => extra)]);
}

function withExtra<T extends WithExtra>(thing: T, extra: readonly Extra[]): T {
  const { extra: _, ...rest } = thing;
  return (extra.length === 0 ? rest : { ...rest, extra }) as T;
}
