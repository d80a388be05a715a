/**
 * A nodeset as others write it, with ids and types told apart from all that is kept as it stands.
 *
 * Two shapes are in use: what AIFdb serves (`{nodes, edges, locutions}`) and xAIF, as OVA3 saves it and the modules of the
 * argument mining framework hand it on (`{AIF: {nodes, edges, …}, text, OVA}`). Sources: github.com/arg-tech/xaif,
 * github.com/arg-tech/OVA3 (`ova-save.js`), github.com/johnlawrence/AIFdb (`actions/json.php`).
 */
import { say, str } from '../../language/say.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { quotable } from '../../model/quote.ts';
import { Joints, NONE } from '../joints.ts';
import { idAt, idOf, isJson, listAt, NOTHING, textAt, without, type Json } from '../json.ts';

export interface AifNode {
  readonly id: string;
  /** Its place among the nodes that are read, by which lists of what is known of them are ordered. */
  readonly index: number;
  /** In capitals: I, L, RA, CA, MA, PA, TA, YA, or whatever else stands there. */
  readonly type: string;
  readonly text: string;
  /** Name of the scheme that the node applies. */
  readonly scheme: string | undefined;
  readonly schemeId: string | undefined;
  /** What this program added to it (`own-fields.ts`). */
  readonly own: Json;
  /** As it stands. */
  readonly raw: Json;
  /** JSON Pointer. */
  readonly place: string;
  /** What the file says of its words, where it is an L-node. */
  readonly locutions: readonly AifLocution[];
}

export interface AifLocution {
  readonly person: string | undefined;
  /** When it was said, as it stands. */
  readonly start: string | undefined;
}

export interface AifParticipant {
  readonly id: string;
  readonly firstname: string;
  readonly surname: string;
  readonly own: Json;
  readonly raw: Json;
}

export interface Nodeset {
  readonly shape: Shape;
  /** By their ids, in the order of the file. */
  readonly nodes: ReadonlyMap<string, AifNode>;
  /** The same by their indices. */
  readonly list: readonly AifNode[];
  /** Which edges lead from one of them to another, each once. */
  readonly joints: Joints;
  /** How many edges lead from one proposition to another. */
  readonly bareEdges: number;
  readonly participants: readonly AifParticipant[];
  /** The lists of the file as they stand, and what in them is broken. */
  readonly raw: {
    readonly edges: readonly unknown[];
    readonly locutions: readonly unknown[];
    readonly fulfilments: readonly unknown[];
    readonly oddNodes: readonly unknown[];
    readonly oddEdges: readonly unknown[];
    readonly oddParticipants: readonly unknown[];
  };
  readonly own: Json;
  /** What else stands beside the nodes, and around them in xAIF. */
  readonly beside: Json;
  readonly around: Json;
}

export type Shape = 'aifdb' | 'xaif';

/** The field in which this program keeps what AIF has no place for. Other tools pass over it. */
export const OWN = 'elenchus';

const READ = ['nodes', 'edges', 'locutions', 'participants', 'schemefulfillments'];

/** In capitals, and without the ending that it has in the ontology. */
export function typeOf(raw: Json): string {
  const type = textAt(raw, 'type') ?? '';
  return USUAL_TYPES.has(type) ? type : type.trim().toUpperCase().replace(/-NODE$/, '');
}

const USUAL_TYPES: ReadonlySet<string> = new Set(['I', 'L', 'RA', 'CA', 'MA', 'PA', 'TA', 'YA', 'EN']);

/** Propositions: I-nodes, and the unsaid ones that OVA3 calls enthymemes. */
export function isProposition(node: AifNode | undefined): boolean {
  return node?.type === 'I' || node?.type === 'EN';
}

/** Whether a value has the outward form of a nodeset. */
export function isNodeset(value: unknown): value is Json {
  if (!isJson(value)) return false;
  const aif = isJson(value['AIF']) ? value['AIF'] : value;
  return Array.isArray(aif['nodes']) || (Array.isArray(aif['edges']) && aif['nodes'] === null);
}

/** A list of what is known of each node by its index: of its full length from the start, for one that grows takes more room than it needs. */
export function byIndex<T>({ list }: Pick<Nodeset, 'list'>): (T | undefined)[] {
  return list.map((): T | undefined => undefined);
}

/** The node from which an edge comes, and the one to which it leads. */
export function sourceOf({ list, joints }: Pick<Nodeset, 'list' | 'joints'>, edge: number): AifNode | undefined {
  return list[joints.from[edge] ?? NONE];
}

export function targetOf({ list, joints }: Pick<Nodeset, 'list' | 'joints'>, edge: number): AifNode | undefined {
  return list[joints.to[edge] ?? NONE];
}

/** @param place JSON Pointer of the nodeset in its file */
export function readNodeset(value: Json, place: string, diagnostics: Diagnostic[]): Nodeset {
  const isXaif = isJson(value['AIF']);
  const aif = isJson(value['AIF']) ? value['AIF'] : value;
  const base = isXaif ? `${place}/AIF` : place;
  const common: NodeList = { base: `${base}/nodes`, fulfilments: listAt(aif, 'schemefulfillments'), schemes: undefined };
  const { nodes, odd: oddNodes } = readNodes(listAt(aif, 'nodes'), common, diagnostics);
  const edges = listAt(aif, 'edges');
  const list = [...nodes.values()];
  const { joints, bare, odd: oddEdges } = readEdges(edges, nodes, list, `${base}/edges`, diagnostics);
  const locutions = listAt(aif, 'locutions');
  for (const raw of locutions) readLocution(raw, nodes);
  const { participants, odd: oddParticipants } = readParticipants(listAt(aif, 'participants'));
  return {
    shape: isXaif ? 'xaif' : 'aifdb',
    nodes,
    list,
    joints,
    bareEdges: bare,
    participants,
    raw: { edges, locutions, fulfilments: common.fulfilments, oddNodes, oddEdges, oddParticipants },
    own: isJson(value[OWN]) ? value[OWN] : NOTHING,
    beside: isXaif ? without(aif, ...READ) : {},
    around: isXaif ? without(value, 'AIF', OWN) : without(value, ...READ, OWN),
  };
}

/** What the nodes of a file have in common. */
interface NodeList {
  /** JSON Pointer. */
  readonly base: string;
  readonly fulfilments: readonly unknown[];
  /** Numbers of schemes by ids of nodes, once somebody has asked for one. */
  schemes: ReadonlyMap<string | undefined, string | undefined> | undefined;
}

/** Hardly ever is there anything to say of where a node stands, or to find out by the number of its scheme. */
class ReadNode implements AifNode {
  readonly type: string;
  readonly text: string;
  readonly scheme: string | undefined;
  readonly own: Json;
  locutions = NO_LOCUTIONS;

  /** @param at which of the file's list it is */
  constructor(
    readonly id: string,
    readonly index: number,
    readonly raw: Json,
    private readonly list: NodeList,
    private readonly at: number,
  ) {
    this.type = typeOf(raw);
    this.text = textAt(raw, 'text') ?? '';
    this.scheme = textAt(raw, 'scheme');
    const own = raw[OWN];
    this.own = isJson(own) ? own : NOTHING;
  }

  get schemeId(): string | undefined {
    this.list.schemes ??= new Map(this.list.fulfilments.filter(isJson).map((f) => [idAt(f, 'nodeID'), idAt(f, 'schemeID')]));
    return idAt(this.raw, 'schemeID') ?? this.list.schemes.get(this.id);
  }

  get place(): string {
    return `${this.list.base}/${this.at}`;
  }
}

/** Shared by all that have none; nothing is ever put into them. */
const NO_LOCUTIONS: AifLocution[] = [];

interface ReadNodes {
  readonly nodes: ReadonlyMap<string, ReadNode>;
  readonly odd: readonly unknown[];
}

function readNodes(values: readonly unknown[], list: NodeList, diagnostics: Diagnostic[]): ReadNodes {
  const nodes = new Map<string, ReadNode>();
  const odd: unknown[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    const id = isJson(value) ? idAt(value, 'nodeID') : undefined;
    const former = id === undefined ? undefined : nodes.get(id);
    if (isJson(value) && id !== undefined && former === undefined) nodes.set(id, new ReadNode(id, nodes.size, value, list, i));
    else if (!isJson(value) || former?.type !== typeOf(value) || former.text !== (textAt(value, 'text') ?? '')) {
      odd.push(value);
      const message = id === undefined ? say('this node has no "nodeID"') : say(str`another node has the "nodeID" "${quotable(id)}"`);
      diagnostics.push({ severity: 'error', code: 'aif-node', message, remedy: say('it was left out; give it an id of its own'), path: `${list.base}/${i}` });
    }
  }
  return { nodes, odd };
}

/** Joins the nodes. */
function readEdges(
  values: readonly unknown[],
  nodes: ReadonlyMap<string, ReadNode>,
  list: readonly ReadNode[],
  base: string,
  diagnostics: Diagnostic[],
): { readonly joints: Joints; readonly bare: number; readonly odd: readonly unknown[] } {
  const odd: unknown[] = [];
  const [sources, targets] = [values.map(() => NONE), values.map(() => NONE)];
  let bare = 0;
  for (let i = 0; i < values.length; i += 1) {
    const raw = values[i];
    const from = isJson(raw) ? nodeCalled(raw['fromID'], nodes) : undefined;
    const to = isJson(raw) ? nodeCalled(raw['toID'], nodes) : undefined;
    if (from === undefined || to === undefined) {
      odd.push(raw);
      const message = say('this edge does not lead from one node of the file to another');
      diagnostics.push({ severity: 'warning', code: 'aif-edge', message, remedy: say('it was left out; mend its "fromID" and "toID"'), path: `${base}/${i}` });
      continue;
    }
    if (isProposition(from) && isProposition(to)) bare += 1;
    sources[i] = from.index;
    targets[i] = to.index;
  }
  const joints = new Joints(sources, targets, list);
  joints.dropRepeated();
  return { joints, bare, odd };
}

function nodeCalled(value: unknown, nodes: ReadonlyMap<string, ReadNode>): ReadNode | undefined {
  const id = idOf(value);
  return id === undefined ? undefined : nodes.get(id);
}

function readLocution(raw: unknown, nodes: ReadonlyMap<string, ReadNode>): void {
  const node = isJson(raw) ? nodeCalled(raw['nodeID'], nodes) : undefined;
  if (node === undefined || !isJson(raw)) return;
  const locution: AifLocution = { person: idOf(raw['personID']), start: textAt(raw, 'start') };
  if (node.locutions === NO_LOCUTIONS) node.locutions = [locution];
  else node.locutions.push(locution);
}

function readParticipants(values: readonly unknown[]): { readonly participants: readonly AifParticipant[]; readonly odd: readonly unknown[] } {
  const participants: AifParticipant[] = [];
  const odd: unknown[] = [];
  for (const raw of values) {
    const id = isJson(raw) ? (idAt(raw, 'participantID') ?? idAt(raw, 'personID')) : undefined;
    if (!isJson(raw) || id === undefined) {
      odd.push(raw);
      continue;
    }
    const firstname = textAt(raw, 'firstname') ?? textAt(raw, 'firstName') ?? '';
    participants.push({ id, firstname, surname: textAt(raw, 'surname') ?? '', own: isJson(raw[OWN]) ? raw[OWN] : NOTHING, raw });
  }
  return { participants, odd };
}
