/** What a reader of the file should know about how it was read. */
import { plural } from '../../../language/plural.ts';
import { say, str } from '../../../language/say.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { quotable } from '../../../model/quote.ts';
import { isCommitted } from '../../../model/stance.ts';
import type { Act } from '../acts.ts';
import { byIndex, isProposition, type AifNode, type Nodeset } from '../nodeset.ts';
import { MOST_TARGETS, type Links, type Loose } from '../links.ts';

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
  const told = loose.slice(0, MOST).map(looseLink);
  const more = loose.length - told.length;
  if (more === 0) return told;
  const message = plural(more, {
    one: say('1 more node connects nothing, or more than can be read'),
    other: say(str`${more} more nodes connect nothing, or more than can be read`),
  });
  return [...told, warning('aif-loose', message, say('what is not read is kept for AIF only'))];
}

function looseLink({ node, fault }: Loose): Diagnostic {
  const { type, place } = node;
  const id = quotable(node.id);
  if (typeof fault === 'object') {
    const message = say(str`the ${type}-node "${id}" leads to ${fault.targets} targets, of which the first ${MOST_TARGETS} are read`);
    return warning('aif-loose', message, say('the others are kept for AIF only; lead to them from nodes of their own'), place);
  }
  const messages = {
    'no-source': () => say(str`the ${type}-node "${id}" connects nothing: no proposition leads to it`),
    'no-target': () => say(str`the ${type}-node "${id}" connects nothing: it leads to no proposition and no link between propositions`),
    'no-way-on': () => say(str`the ${type}-node "${id}" connects nothing: it leads back to where it comes from, or on to such a link`),
  };
  return warning('aif-loose', messages[fault](), say('it is kept for AIF only; connect it to have it read'), place);
}

function kindsOfNodes(readings: readonly ReadAs[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { nodeset } of readings) {
    for (const { type } of nodeset.list) if (!KNOWN.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].slice(0, MOST).map(([type, number]) => {
    const kind = kindInWords(type);
    const message = plural(number, {
      one: say(str`a debate has no place for nodes of the type ${kind}, of which there is one`),
      other: say(str`a debate has no place for nodes of the type ${kind}, of which there are ${number}`),
    });
    return warning('aif-kept', message, plural(number, { one: say('it is kept for AIF only'), other: say('they are kept for AIF only') }));
  });
}

function kindInWords(type: string): string {
  if (type === 'MA') return say(str`"${type}" (rephrases)`);
  if (type === 'PA') return say(str`"${type}" (preferences)`);
  return say(str`"${quotable(type)}"`);
}

/** Also transitions, which go without saying: where there is a dialogue, there are such. */
const KNOWN = new Set(['I', 'EN', 'L', 'RA', 'CA', 'TA', 'YA']);

function bareEdges(readings: readonly ReadAs[]): Diagnostic[] {
  const bare = readings.reduce((sum, { nodeset }) => sum + nodeset.bareEdges, 0);
  if (bare === 0) return [];
  const message = plural(bare, {
    one: say('1 edge leads from one proposition to another without saying whether as inference or as conflict'),
    other: say(str`${bare} edges lead from one proposition to another without saying whether as inference or as conflict`),
  });
  return [warning('aif-bare-edges', message, say('kept for AIF only; put an RA- or CA-node between'))];
}

function forces(readings: readonly ReadAs[]): Diagnostic[] {
  const unknown = new Map<string, AifNode>();
  for (const { acts } of readings) for (const { force, node } of acts) if (force === 'unknown') unknown.set(node.text, node);
  return [...unknown].slice(0, MOST).map(([name, node]) =>
    warning('aif-force', say(str`what a speaker does who is "${quotable(name)}" is not known here`), say('it was read as committing nobody'), node.place),
  );
}

function drawers(readings: readonly ReadAs[]): Diagnostic[] {
  const shared = readings.reduce((sum, reading) => sum + drawnBySeveral(reading), 0);
  if (shared === 0) return [];
  const message = plural(shared, { one: say('1 inference is drawn by several speakers'), other: say(str`${shared} inferences are drawn by several speakers`) });
  const remedy = plural(shared, { one: say('it was read as the inference of the first'), other: say('each was read as the inference of the first') });
  return [warning('aif-drawn-by-several', message, remedy)];
}

function drawnBySeveral({ nodeset, acts, links: { links } }: ReadAs): number {
  const isInference = new Uint8Array(nodeset.list.length);
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
    isDialogue ? [] : nodeset.list.filter((node) => isProposition(node) && !isHeld(node.id)),
  );
  if (open.length === 0) return [];
  const message = plural(open.length, {
    one: say('the file does not say who holds what: 1 claim on the other side of a conflict was read as not the author’s'),
    other: say(str`the file does not say who holds what: ${open.length} claims on the other side of a conflict were read as not the author’s`),
  });
  return [warning('aif-sides', message, say('to say who holds what, add L- and YA-nodes'))];
}
