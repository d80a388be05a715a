/**
 * A scene as Cytoscape elements: one for each thing in it and none beside. Their ids are the scene's keys, never ids of the
 * debate, and what they look like is the style sheet's business, told by classes.
 */
import type { ElementDefinition } from 'cytoscape';
import { centreOf } from '../../graph/picture/path-geometry.ts';
import { BADGE_TEXT, GROUP_BYLINE, MIDDLE_TO_BASELINE, TAG_TEXT } from '../../graph/picture/plan/sizes.ts';
import type { Point, Rectangle, Scene, SceneBox, SceneGroup, SceneJunction, SceneLine, ScenePath, SceneTag } from '../../graph/picture/scene.ts';
import { edgeGeometry } from './edge-geometry.ts';

/** U+2067 RIGHT-TO-LEFT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE. */
const [RIGHT_TO_LEFT, END_OF_ISOLATE] = ['\u2067', '\u2069'];

/** What a press on an element is about; `id` is that of a claim or of an essay. */
export interface Target {
  readonly kind: 'claim' | 'unfold' | 'essay';
  readonly id: string;
}

/** From back to front; edges lie between boxes and frames. */
const DEPTH = { frame: 0, frameText: 1, edge: 2, junction: 3, box: 4, text: 5, tag: 6 } as const;

export function sceneElements(scene: Scene, essayCount: number): ElementDefinition[] {
  const centres = new Map<string, Point>([
    ...[...scene.boxes, ...scene.groups].map((shape): [string, Point] => [shape.key, centreOf(shape)]),
    ...scene.junctions.map((junction): [string, Point] => [junction.key, junction]),
  ]);
  const hues = new Map(scene.groups.map(({ key, number }) => [key, hueClass(number, essayCount)]));
  return [
    ...scene.groups.flatMap((group) => groupElements(group, hueClass(group.number, essayCount))),
    ...scene.boxes.flatMap((box) => boxElements(box, hues.get(box.group) ?? '')),
    ...scene.junctions.map(junctionElement),
    ...scene.paths.flatMap((path) => pathElements(path, centres)),
  ];
}

/** The colours of essays start over after so many. */
function hueClass(number: number, essayCount: number): string {
  return `essay-${(number - 1) % essayCount}`;
}

function groupElements(group: SceneGroup, hue: string): ElementDefinition[] {
  const target: Target = { kind: 'essay', id: group.essay };
  const { key } = group;
  return [
    node(key, group, { depth: DEPTH.frame }, ['frame', hue]),
    node(`${key}-badge`, group.badge, { depth: DEPTH.frameText, label: String(group.number), ...sized(BADGE_TEXT.size), target }, ['badge', hue]),
    ...group.lines.map((line, i) => textNode(`${key}-line-${i}`, [line], { depth: DEPTH.frameText, ...(line.size > GROUP_BYLINE.size && { target }) }, hue)),
    tagNode(`${key}-handle`, group.handle, { depth: DEPTH.frameText, target }, ['group-handle', 'pressable', hue]),
  ];
}

function boxElements(box: SceneBox, hue: string): ElementDefinition[] {
  const { key, claim, shared, handle } = box;
  const part = { depth: DEPTH.tag, of: key };
  const classes = ['box', ...(box.thesis ? ['thesis'] : []), box.committed ? 'committed' : 'uncommitted', hue];
  return [
    node(key, box, { depth: DEPTH.box, target: { kind: 'claim', id: claim } }, classes),
    ...linesOfOneStyle(box.lines).map((lines, i) => textNode(`${key}-text-${i}`, lines, { depth: DEPTH.text, of: key }, hue)),
    ...(shared ? [tagNode(`${key}-shared`, shared, part, [])] : []),
    ...(handle ? [tagNode(`${key}-handle`, handle, { ...part, target: { kind: 'unfold', id: claim } }, ['pressable'])] : []),
  ];
}

function junctionElement({ key, kind, x, y, size, hidden, committed }: SceneJunction): ElementDefinition {
  const classes = ['junction', kind, committed ? 'committed' : 'uncommitted'];
  if (hidden) return tagNode(key, hidden, { depth: DEPTH.junction }, classes);
  return node(key, { x: x - size / 2, y: y - size / 2, width: size, height: size }, { depth: DEPTH.junction }, ['sign', ...classes]);
}

function pathElements(path: ScenePath, centres: ReadonlyMap<string, Point>): ElementDefinition[] {
  const { key, from, to, kind, points, arrows, contracted, committed, bundle, labels } = path;
  const [source, target] = [centres.get(from), centres.get(to)];
  if (source === undefined || target === undefined) return [];
  const classes = [kind, `arrows-${arrows}`, ...(contracted > 0 ? ['contracted'] : []), ...(bundle ? ['bundle'] : []), ...(committed ? [] : ['uncommitted']), ...(points.length > 2 ? ['bent'] : [])];
  return [
    { group: 'edges', data: { id: key, source: from, target: to, depth: DEPTH.edge, ...edgeGeometry(points, source, target) }, classes: classes.join(' ') },
    ...labels.map((label, i) => tagNode(`${key}-count-${i}`, label, { depth: DEPTH.tag, of: key }, ['count', label.kind])),
  ];
}

/** Of Roboto, in ems. A browser rounds it to whole pixels. */
const DESCENT = 0.2441;

/** Cytoscape sets a line by the lower end of its letters, half a line below the middle. The drop brings it to the baseline that the exports have. */
function sized(size: number): Required<Pick<NodeData, 'size' | 'drop'>> {
  return { size, drop: MIDDLE_TO_BASELINE * size - (size / 2 - Math.round(DESCENT * size)) };
}

interface NodeData {
  readonly depth: number;
  readonly label?: string;
  readonly size?: number;
  readonly drop?: number;
  /** Key of the box or path that it is a part of. */
  readonly of?: string;
  readonly target?: Target;
}

function node(id: string, shape: Rectangle, data: NodeData, classes: readonly string[]): ElementDefinition {
  const { width, height } = shape;
  return { group: 'nodes', data: { id, width, height, ...data }, position: centreOf(shape), classes: classes.join(' '), pannable: true };
}

function tagNode(id: string, { text, ...shape }: SceneTag, data: NodeData, classes: readonly string[]): ElementDefinition {
  return node(id, shape, { ...data, label: text, ...sized(TAG_TEXT.size) }, ['tag', ...classes]);
}

/** Lines of one style, one below the other, set from their left end. */
function textNode(id: string, lines: readonly SceneLine[], data: NodeData, hue: string): ElementDefinition {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`textNode: ${id} has no lines`);
  const { size, weight, ink } = first;
  // Kept at its right end; the signs around it give the line its direction on a canvas, which knows none.
  const rtl = first.direction === 'rtl';
  const leading = lines.length === 1 ? 1 : (last.y - first.y) / (lines.length - 1) / size;
  return {
    group: 'nodes',
    data: { id, width: 1, height: 1, ...data, label: lines.map(({ text }) => (rtl ? `${RIGHT_TO_LEFT}${text}${END_OF_ISOLATE}` : text)).join('\n'), ...sized(size), weight, leading },
    position: { x: rtl ? first.x + first.width + 0.5 : first.x - 0.5, y: (first.y + last.y) / 2 },
    classes: ['text', ...(rtl ? ['rtl'] : []), `ink-${ink}`, hue, ...(data.target ? ['pressable'] : [])].join(' '),
    pannable: true,
  };
}

function linesOfOneStyle(lines: readonly SceneLine[]): SceneLine[][] {
  const runs: SceneLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run !== undefined && first?.size === line.size && first.weight === line.weight && first.ink === line.ink && first.direction === line.direction) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
