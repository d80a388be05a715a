/**
 * What AIF says and a debate has no field for: on the thing that it concerns, or on the debate for the nodeset as a whole.
 * Several files can be in one debate, with the same ids in each for different things; so each thing names its nodeset.
 */
import { STANCES, type Extra, type Stance } from '../../model/schema.ts';
import { allFromExtra, asExtra, type WithExtra } from '../extras.ts';
import { idAt, inQuotes, isJson, textAt, type Json } from '../json.ts';

export const AIF = 'aif';

/** What was read of a thing's place in the dialogue: where the debate says something else by now, it is written anew. */
export interface AsRead {
  readonly stance: Stance;
  readonly isReported: boolean;
}

/** A claim's I-node, or the RA- or CA-node of a link. */
export interface KeptNode {
  readonly set: string;
  readonly id: string;
  readonly raw: Json;
  /** Of one of the two nodes of a contradiction: the proposition from which it leads. */
  readonly from?: string;
}

/** A YA-node, on what it is about. */
export interface KeptAct extends KeptNode {
  /** Its target. */
  readonly to: string;
  /** The L-node with the words, and the one that reports them. */
  readonly said: string;
  readonly reported?: string;
  readonly as?: AsRead;
}

export interface KeptPerson {
  readonly set: string;
  /** The number by which locutions name the person. */
  readonly id: string;
  /** Left out where the file has no list of participants. */
  readonly raw?: Json;
}

/** Notes on things of a debate from which nodes of a file they were made. What else the nodes say is in the file. */
export class Notes {
  private readonly head: string;

  /** @param set the nodeset’s name among others */
  constructor(readonly set: string) {
    this.head = `{"set":"${inQuotes(set)}","id":"`;
  }

  /** @param from of one of the two nodes of a contradiction: the proposition from which it leads */
  node(id: string, from?: string): Extra {
    const value = this.head + inQuotes(id);
    return { format: AIF, name: 'node', value: from === undefined ? `${value}"}` : `${value}","from":"${inQuotes(from)}"}` };
  }

  /** @param stance as which it was read; left out where the debate does not say what the act does */
  act({ id, to, said, reported }: ActIds, stance: Stance | undefined, isReported: boolean): Extra {
    const reporting = reported === undefined ? '' : `","reported":"${inQuotes(reported)}`;
    const as = stance === undefined ? '"}' : isReported ? AS_REPORTED[stance] : AS_SAID[stance];
    return { format: AIF, name: 'act', value: `${this.head}${inQuotes(id)}","to":"${inQuotes(to)}","said":"${inQuotes(said)}${reporting}${as}` };
  }

  person(id: string): Extra {
    return { format: AIF, name: 'participant', value: `${this.head}${inQuotes(id)}"}` };
  }

  nodeset(unread: Unread): Extra {
    return asExtra(AIF, 'nodeset', { set: this.set, unread });
  }
}

type ActIds = Pick<KeptAct, 'id' | 'to' | 'said'> & { readonly reported: string | undefined };

const AS_SAID = endsOfActs(false);
const AS_REPORTED = endsOfActs(true);

/** How acts were read, and the end of what is noted of them. */
function endsOfActs(isReported: boolean): Readonly<Record<Stance, string>> {
  const end = (stance: Stance): string => `","as":${JSON.stringify({ stance, isReported } satisfies AsRead)}}`;
  return { asserts: end('asserts'), concedes: end('concedes'), rejects: end('rejects'), reports: end('reports') };
}

/** What of a nodeset became nothing in the debate. */
export interface Unread {
  /** Ids of nodes. */
  readonly nodes: readonly string[];
  /** Numbers of participants. */
  readonly participants: readonly string[];
}

export function keptNodes(thing: WithExtra): KeptNode[] {
  return keptIn(thing, 'node').flatMap((json) => nodeIn(json) ?? []);
}

export function keptActs(thing: WithExtra): KeptAct[] {
  return keptIn(thing, 'act').flatMap((json): KeptAct[] => {
    const node = nodeIn(json);
    const [to, said, reported] = [idAt(json, 'to'), idAt(json, 'said'), idAt(json, 'reported')];
    const as = asRead(json['as']);
    if (node === undefined || to === undefined || said === undefined) return [];
    return [{ ...node, to, said, ...(reported !== undefined && { reported }), ...(as !== undefined && { as }) }];
  });
}

export function keptPeople(thing: WithExtra): KeptPerson[] {
  return keptIn(thing, 'participant').flatMap((json): KeptPerson[] => {
    const [set, id] = [textAt(json, 'set'), idAt(json, 'id')];
    return set === undefined || id === undefined ? [] : [{ set, id, ...(isJson(json['raw']) && { raw: json['raw'] }) }];
  });
}

export function keptNodesets(thing: WithExtra): Json[] {
  return keptIn(thing, 'nodeset').filter((json) => typeof json['set'] === 'string');
}

/** What other formats say, for the field of ours. */
export function foreignExtra({ extra = [] }: WithExtra): Extra[] | undefined {
  const foreign = extra.filter(({ format }) => format !== AIF);
  return foreign.length === 0 ? undefined : foreign;
}

function keptIn(thing: WithExtra, name: string): Json[] {
  return allFromExtra(thing, AIF, name).filter(isJson);
}

function nodeIn(json: Json): KeptNode | undefined {
  const [set, id, from, raw] = [textAt(json, 'set'), idAt(json, 'id'), idAt(json, 'from'), json['raw']];
  if (set === undefined || id === undefined || !isJson(raw)) return undefined;
  return { set, id, raw, ...(from !== undefined && { from }) };
}

function asRead(as: unknown): AsRead | undefined {
  const stance = isJson(as) ? STANCES.find((s) => s === as['stance']) : undefined;
  return isJson(as) && stance !== undefined ? { stance, isReported: as['isReported'] === true } : undefined;
}
