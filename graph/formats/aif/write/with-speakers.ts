/**
 * Who speaks in which essay, said of L-nodes wherever reading all the rest would give another: of several files in one debate
 * each has its own way to name speakers.
 */
import type { Debate } from '../../../model/schema.ts';
import { isJson, type Json } from '../../json.ts';
import { OWN, readNodeset } from '../nodeset.ts';
import { ownFields, withOwn } from '../own-fields.ts';
import { speakersOf } from '../speakers.ts';
import type { AifDocument, OutNode, Spoken } from './aif-document.ts';
import type { WrittenCast } from './cast.ts';

/** @param spoken of a node said twice, the first counts */
export function withSpeakers(
  nodes: readonly OutNode[],
  { locutions, participants }: Pick<AifDocument, 'locutions' | 'participants'>,
  spoken: readonly Spoken[],
  { essays }: Debate,
  cast: WrittenCast,
): OutNode[] {
  const nodeset = readNodeset({ nodes: nodes.map(({ json }) => json), edges: [], locutions, participants }, '', []);
  const speakerOf = speakersOf(nodeset);
  const authors = new Map(essays.map(({ id, author }) => [id, author]));
  const firstEssays = new Map(essays.toReversed().map(({ id, author }) => [author, id]));
  const told = new Map<string, Json>();
  for (const { node, person, essay } of spoken) {
    const read = nodeset.nodes.get(String(node));
    if (read === undefined || told.has(String(node))) continue;
    const usual = ownFields('words', read.own).essay ?? firstEssays.get(person);
    const speaker = cast.id(person);
    const isReadSo = speakerOf(read).participant?.id === String(speaker);
    told.set(String(node), { ...(!isReadSo && { speaker }), ...(usual !== essay && authors.get(essay) === person && { essay }) });
  }
  return nodes.map((node) => {
    const former = isJson(node.json[OWN]) ? node.json[OWN] : {};
    return { ...node, json: withOwn(node.json, OWN, { ...former, ...told.get(String(node.id)) }) };
  });
}
