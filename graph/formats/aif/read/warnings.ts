/** What a reader of the file should know about how it was read. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { quote } from '../../../model/quote.ts';
import { isCommitted } from '../../../model/stance.ts';
import type { Act } from '../acts.ts';
import { isProposition, type Nodeset } from '../nodeset.ts';
import type { Links } from '../links.ts';

export interface ReadAs {
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

export function warn(nodeset: Nodeset, reading: ReadAs): Diagnostic[] {
  return [...reading.diagnostics, ...looseLinks(reading), ...kindsOfNodes(nodeset), ...bareEdges(nodeset), ...forces(reading), ...drawers(reading), ...sides(nodeset, reading)];
}

function warning(code: string, message: string, remedy: string, path = ''): Diagnostic {
  return { severity: 'warning', code, message, remedy, path };
}

function looseLinks({ links: { loose } }: ReadAs): Diagnostic[] {
  const remedy = 'it is kept for AIF only; connect it to have it read';
  const told = loose.slice(0, MOST).map(({ node, reason }) => warning('aif-loose', `the ${node.type}-node ${quote(node.id)} connects nothing: ${reason}`, remedy, node.place));
  return loose.length > MOST ? [...told, warning('aif-loose', `the same holds of ${loose.length - MOST} more nodes`, 'they are kept for AIF only')] : told;
}

function kindsOfNodes({ nodes }: Nodeset): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { type } of nodes.values()) if (!KNOWN.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].slice(0, MOST).map(([type, number]) => {
    const what = MEANINGLESS.get(type);
    const message = `a debate has no place for nodes of the type ${quote(type)}${what === undefined ? '' : ` (${what})`}, of which there ${number === 1 ? 'is one' : `are ${number}`}`;
    return warning('aif-kept', message, `${number === 1 ? 'it is' : 'they are'} kept for AIF only`);
  });
}

const KNOWN = new Set(['I', 'EN', 'L', 'RA', 'CA', 'TA', 'YA']);

function bareEdges({ nodes, edges }: Nodeset): Diagnostic[] {
  const bare = edges.filter(({ from, to }) => isProposition(nodes.get(from)) && isProposition(nodes.get(to)));
  const message = `${count(bare.length, 'edge leads', 'edges lead')} from one proposition to another without saying whether as inference or as conflict`;
  return bare.length === 0 ? [] : [warning('aif-bare-edges', message, 'kept for AIF only; put an RA- or CA-node between')];
}

function forces({ acts }: ReadAs): Diagnostic[] {
  const unknown = new Map(acts.filter(({ force }) => force === 'unknown').map(({ node }) => [node.text, node]));
  return [...unknown].slice(0, MOST).map(([name, node]) =>
    warning('aif-force', `what a speaker does who is ${quote(name)} is not known here`, 'it was read as committing nobody', node.place),
  );
}

function drawers({ acts, links: { links } }: ReadAs): Diagnostic[] {
  const inferences = new Set(links.flatMap(({ kind, node }) => (kind === 'inference' ? [node.id] : [])));
  const speakers = new Map<string, Set<string>>();
  for (const { target, stance, author } of acts) {
    if (inferences.has(target) && isCommitted(stance)) speakers.set(target, (speakers.get(target) ?? new Set()).add(author.key));
  }
  const shared = [...speakers.values()].filter(({ size }) => size > 1).length;
  const message = `${count(shared, 'inference is', 'inferences are')} drawn by several speakers`;
  return shared === 0 ? [] : [warning('aif-drawn-by-several', message, 'each was read as the inference of the first')];
}

function sides({ nodes }: Nodeset, { isDialogue, isHeld }: ReadAs): Diagnostic[] {
  const open = isDialogue ? [] : [...nodes.values()].filter((node) => isProposition(node) && !isHeld(node.id));
  const message = `the file does not say who holds what: ${count(open.length, 'claim', 'claims')} on the other side of a conflict ${open.length === 1 ? 'was' : 'were'} read as not the author’s`;
  return open.length === 0 ? [] : [warning('aif-sides', message, 'to say who holds what, add L- and YA-nodes')];
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
