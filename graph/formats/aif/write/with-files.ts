/**
 * What things and nodesets of a debate keep of the files that the debate keeps whole.
 *
 * Reading a file notes on each thing but the ids of its nodes, for few files are ever written again as AIF. Debates of before
 * have on each thing what its nodes say; these are as they were.
 */
import { parseJson } from '../../../model/json-text.ts';
import type { Debate, Extra } from '../../../model/schema.ts';
import { asExtra, extraOf, withChangedExtras } from '../../extras.ts';
import { idAt, isJson, listAt, textAt, without, type Json } from '../../json.ts';
import { nodesetsIn, setNames } from '../find-nodesets.ts';
import { AIF, FILE } from '../kept.ts';
import { OWN, readNodeset, type AifParticipant, type Nodeset } from '../nodeset.ts';

/** The debate with the nodes themselves beside their ids, and with no files. */
export function withFiles(debate: Debate): Debate {
  if (extraOf(debate, AIF, FILE) === undefined) return debate;
  const sets = new Map((debate.extra ?? []).filter(isFile).flatMap(({ value }) => nodesetsOf(value)));
  return withChangedExtras(debate, (extra) => extra.flatMap((e) => (e.format === AIF ? (isFile(e) ? [] : [filled(e, sets)]) : [e])));
}

function isFile({ format, name }: Extra): boolean {
  return format === AIF && name === FILE;
}

interface ReadSet {
  readonly nodeset: Nodeset;
  readonly people: ReadonlyMap<string, AifParticipant>;
}

function nodesetsOf(text: string): [set: string, ReadSet][] {
  const json = parseJson(text);
  if ('error' in json) return [];
  const found = nodesetsIn(json.value);
  const names = setNames(found, text);
  return found.map(({ value, place }, i) => {
    const nodeset = readNodeset(value, place, []);
    // Of several with one number the first is the one who speaks.
    return [names[i] ?? '', { nodeset, people: new Map(nodeset.participants.toReversed().map((p) => [p.id, p])) }];
  });
}

function filled(extra: Extra, sets: ReadonlyMap<string, ReadSet>): Extra {
  const parsed = parseJson(extra.value);
  const json = 'value' in parsed && isJson(parsed.value) ? parsed.value : undefined;
  const read = json === undefined ? undefined : sets.get(textAt(json, 'set') ?? '');
  if (json === undefined || read === undefined || 'raw' in json) return extra;
  const { nodeset, people } = read;
  if (extra.name === 'nodeset') return isJson(json['unread']) ? asExtra(AIF, extra.name, unreadOf(nodeset, textAt(json, 'set') ?? '', json['unread'])) : extra;
  const id = idAt(json, 'id') ?? '';
  const raw = extra.name === 'participant' ? people.get(id)?.raw : nodeset.nodes.get(id)?.raw;
  return raw === undefined ? extra : asExtra(AIF, extra.name, { ...json, raw: without(raw, OWN) });
}

/** All of a nodeset that stands on no thing of the debate: transitions, rephrases, locutions, layout, the text … */
function unreadOf({ shape, nodes, participants, raw, beside, around }: Nodeset, set: string, unread: Json): Json {
  const silent = new Set(listAt(unread, 'participants'));
  const oddEdges = new Set(raw.oddEdges);
  return {
    set,
    shape,
    nodes: listAt(unread, 'nodes').flatMap((id) => {
      const node = nodes.get(String(id));
      return node === undefined ? [] : [without(node.raw, OWN)];
    }),
    edges: raw.edges.filter((edge) => !oddEdges.has(edge)),
    odd: { nodes: raw.oddNodes, edges: raw.oddEdges },
    locutions: raw.locutions,
    schemefulfillments: raw.fulfilments,
    participants: [...participants.flatMap((p) => (silent.has(p.id) ? [without(p.raw, OWN)] : [])), ...raw.oddParticipants],
    beside,
    around,
  };
}
