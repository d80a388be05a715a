/** What a reader of the file should know about how it was read. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { quote } from '../../../model/quote.ts';
import { isCommitted } from '../../../model/stance.ts';
import type { Act } from '../acts.ts';
import { byIndex, isProposition, type AifNode, type Nodeset } from '../nodeset.ts';
import type { Links } from '../links.ts';

/** How a nodeset was read. */
export interface ReadAs {
  readonly nodeset: Nodeset;
  readonly links: Links;
  readonly acts: readonly Act[];
  readonly isDialogue: boolean;
  readonly isHeld: (id: string) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** More of the same helps nobody. */
const MOST = 20;

/** Kinds of nodes that a debate has no place for. Transitions go without saying: where there is a dialogue, there are such. */
const MEANINGLESS: ReadonlyMap<string, string> = new Map([
  ['MA', 'rephrases'],
  ['PA', 'preferences'],
]);

/** @param readings of all nodesets of a file: what is true of several is told once */
export function warningsAbout(readings: readonly ReadAs[]): Diagnostic[] {
  const own = readings.flatMap(({ diagnostics }) => diagnostics);
  return [...own, ...[looseLinks, kindsOfNodes, bareEdges, forces, drawers, sides].flatMap((warn) => warn(readings))];
}

function warning(code: string, message: string, remedy: string, path = ''): Diagnostic {
  return { severity: 'warning', code, message, remedy, path };
}

function looseLinks(readings: readonly ReadAs[]): Diagnostic[] {
  const loose = readings.flatMap(({ links }) => links.loose);
  const told = loose.slice(0, MOST).map(({ node, fault, remedy }) => warning('aif-loose', `the ${node.type}-node ${quote(node.id)} ${fault}`, remedy, node.place));
  const more = loose.length - told.length;
  const message = `${count(more, 'more node connects', 'more nodes connect')} nothing, or more than can be read`;
  return more === 0 ? told : [...told, warning('aif-loose', message, 'what is not read is kept for AIF only')];
}

function kindsOfNodes(readings: readonly ReadAs[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { nodeset } of readings) {
    for (const { type } of nodeset.nodes.values()) if (!KNOWN.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].slice(0, MOST).map(([type, number]) => {
    const what = MEANINGLESS.get(type);
    const message = `a debate has no place for nodes of the type ${quote(type)}${what === undefined ? '' : ` (${what})`}, of which there ${number === 1 ? 'is one' : `are ${number}`}`;
    return warning('aif-kept', message, `${number === 1 ? 'it is' : 'they are'} kept for AIF only`);
  });
}

const KNOWN = new Set(['I', 'EN', 'L', 'RA', 'CA', 'TA', 'YA']);

function bareEdges(readings: readonly ReadAs[]): Diagnostic[] {
  const bare = readings.reduce((sum, { nodeset }) => sum + nodeset.bareEdges, 0);
  const message = `${count(bare, 'edge leads', 'edges lead')} from one proposition to another without saying whether as inference or as conflict`;
  return bare === 0 ? [] : [warning('aif-bare-edges', message, 'kept for AIF only; put an RA- or CA-node between')];
}

function forces(readings: readonly ReadAs[]): Diagnostic[] {
  const unknown = new Map<string, AifNode>();
  for (const { acts } of readings) for (const { force, node } of acts) if (force === 'unknown') unknown.set(node.text, node);
  return [...unknown].slice(0, MOST).map(([name, node]) =>
    warning('aif-force', `what a speaker does who is ${quote(name)} is not known here`, 'it was read as committing nobody', node.place),
  );
}

function drawers(readings: readonly ReadAs[]): Diagnostic[] {
  const shared = readings.reduce((sum, reading) => sum + drawnBySeveral(reading), 0);
  const message = `${count(shared, 'inference is', 'inferences are')} drawn by several speakers`;
  return shared === 0 ? [] : [warning('aif-drawn-by-several', message, `${shared === 1 ? 'it' : 'each'} was read as the inference of the first`)];
}

function drawnBySeveral({ nodeset, acts, links: { links } }: ReadAs): number {
  const isInference = new Uint8Array(nodeset.nodes.size);
  for (const { kind, node } of links) if (kind === 'inference') isInference[node.index] = 1;
  const drawnBy = byIndex<string>(nodeset);
  const shared = new Set<AifNode>();
  for (const { target, stance, author } of acts) {
    if (isInference[target.index] === 0 || !isCommitted(stance)) continue;
    drawnBy[target.index] ??= author.key;
    if (drawnBy[target.index] !== author.key) shared.add(target);
  }
  return shared.size;
}

function sides(readings: readonly ReadAs[]): Diagnostic[] {
  const open = readings.flatMap(({ nodeset, isDialogue, isHeld }) =>
    isDialogue ? [] : [...nodeset.nodes.values()].filter((node) => isProposition(node) && !isHeld(node.id)),
  );
  const message = `the file does not say who holds what: ${count(open.length, 'claim', 'claims')} on the other side of a conflict ${open.length === 1 ? 'was' : 'were'} read as not the author’s`;
  return open.length === 0 ? [] : [warning('aif-sides', message, 'to say who holds what, add L- and YA-nodes')];
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
