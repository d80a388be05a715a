/**
 * What things and nodesets of a debate keep of the files that the debate keeps whole.
 *
 * Reading a file notes on each thing but the ids of its nodes, for few files are ever written again as AIF. Debates of before
 * have on each thing what its nodes say; these are as they were.
 */
import { parseJson } from '../../../model/json-text.ts';
import type { Debate, Extra } from '../../../model/schema.ts';
import { asExtra, withChangedExtras } from '../../extras.ts';
import { FILE, filesOf, numberedName, type NumberedFile } from '../../kept-files.ts';
import { idAt, isJson, listAt, NOTHING, textAt, without, type Json } from '../../json.ts';
import { nodesetsIn, setNames } from '../find-nodesets.ts';
import { AIF } from '../kept.ts';
import { OWN, readNodeset, type AifParticipant, type Nodeset } from '../nodeset.ts';

/** The debate with the nodes themselves beside their ids, and with no files. */
export function withFiles(debate: Debate): Debate {
  const files = filesOf(debate, AIF, FILE);
  if (files.length === 0) return debate;
  const sets = new Map(files.flatMap(nodesetsOf));
  return withChangedExtras(debate, (extra) => extra.flatMap((e) => (e.format === AIF ? filled(e, sets) : [e])));
}

/** A nodeset’s name among those of all files. */
function nameOf(file: number, set: string): string {
  return `${file} ${set}`;
}

interface ReadSet {
  readonly nodeset: Nodeset;
  readonly people: ReadonlyMap<string, AifParticipant>;
}

function nodesetsOf({ number, text }: NumberedFile): [set: string, ReadSet][] {
  const json = parseJson(text);
  if ('error' in json) return [];
  const found = nodesetsIn(json.value);
  const names = setNames(found);
  return found.map(({ value, place }, i) => {
    const nodeset = readNodeset(value, place, []);
    // Of several with one number the first is the one who speaks.
    return [nameOf(number, names[i] ?? ''), { nodeset, people: new Map(nodeset.participants.toReversed().map((p) => [p.id, p])) }];
  });
}

/** A note with what it notes; nothing of the file itself. */
function filled(extra: Extra, sets: ReadonlyMap<string, ReadSet>): Extra[] {
  const { base, number } = numberedName(extra.name);
  if (base === FILE) return [];
  const parsed = parseJson(extra.value);
  const json = 'value' in parsed && isJson(parsed.value) ? parsed.value : NOTHING;
  const set = nameOf(number, textAt(json, 'set') ?? '');
  const read = sets.get(set);
  if (read === undefined || 'raw' in json) return [extra];
  const { nodeset, people } = read;
  if (base === 'nodeset' && isJson(json['unread'])) return [asExtra(AIF, base, unreadOf(nodeset, set, json['unread']))];
  const id = idAt(json, 'id') ?? '';
  const raw = base === 'participant' ? people.get(id)?.raw : nodeset.nodes.get(id)?.raw;
  return [asExtra(AIF, base, { ...json, set, ...(raw !== undefined && { raw: without(raw, OWN) }) })];
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
