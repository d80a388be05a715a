/** Puts the counts of contracted connections on their paths, where they cover nothing. */
import { plural } from '../../language/plural.ts';
import { say, str } from '../../language/say.ts';
import { distance, towards } from '../path-geometry.ts';
import { TAG } from '../plan/sizes.ts';
import { tagAt } from '../plan/tag.ts';
import { RELATION_KINDS } from '../relation-kinds.ts';
import type { PathKind, PathLabel, Point, Rectangle, RelationKind, ScenePath } from '../scene.ts';
import type { Size } from './pack.ts';

type BarePath = Omit<ScenePath, 'key' | 'labels'>;

/** Parts of a straight stretch at which a label is tried, the middle first. */
const TRIED = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
const STRETCHES_TRIED = 6;
/** Between a stretch and the middle of a label next to it. */
const ASIDE = 13;
/** Room that an arrowhead takes up around the end of its path. */
const HEAD = 9;
const FROM_EDGE = 3;

/**
 * @param shapes what a label must not cover, if it can be helped
 * @param extent of the scene, inside which labels stay
 */
export function labelPaths<T extends BarePath>(paths: readonly T[], shapes: readonly Rectangle[], extent: Size): (T & Pick<ScenePath, 'labels'>)[] {
  const placed: Rectangle[] = [...shapes];
  return paths.map((path) => {
    const texts = textsOf(path);
    if (texts.length === 0) return { ...path, labels: [] };
    const others = paths.filter((other) => other !== path);
    const taken = [...placed, ...heads(path)];
    let [labels, least] = [stackAt(texts, path.points[0] ?? { x: 0, y: 0 }, extent), Infinity];
    for (const spot of spotsOn(path.points)) {
      const stack = stackAt(texts, spot, extent);
      const covered = coverage(boundsOf(stack), taken, others);
      if (covered < least) [labels, least] = [stack, covered];
    }
    placed.push(boundsOf(labels));
    return { ...path, labels };
  });
}

interface LabelText {
  readonly kind: PathKind;
  readonly text: string;
}

function textsOf({ kind, contracted, bundle, counts }: BarePath): LabelText[] {
  if (bundle && counts !== undefined) {
    return RELATION_KINDS.filter((one) => counts[one] > 0).map((one) => ({ kind: one, text: bundled(one, counts[one]) }));
  }
  return contracted > 1 ? [{ kind, text: String(contracted) }] : [];
}

function bundled(kind: RelationKind, n: number): string {
  switch (kind) {
    case 'support':
      return plural(n, { one: say('1 support'), other: say(str`${n} supports`) });
    case 'rebuttal':
      return plural(n, { one: say('1 rebuttal'), other: say(str`${n} rebuttals`) });
    case 'contradiction':
      return plural(n, { one: say('1 contradiction'), other: say(str`${n} contradictions`) });
  }
}

/** Tags of one width, one below the other, around the point. */
function stackAt(texts: readonly LabelText[], { x, y }: Point, extent: Size): PathLabel[] {
  const tags = texts.map(({ kind, text }) => ({ kind, ...tagAt(text, x, y) }));
  const width = Math.max(...tags.map((tag) => tag.width));
  const left = between(x - width / 2, FROM_EDGE, extent.width - FROM_EDGE - width);
  const top = between(y - (TAG.height * tags.length) / 2, FROM_EDGE, extent.height - FROM_EDGE - TAG.height * tags.length);
  return tags.map((tag, i) => ({ ...tag, x: left, y: top + i * TAG.height, width }));
}

/** On the longest stretches first; at last next to one, where none is long enough to carry a label. */
function spotsOn(points: readonly Point[]): Point[] {
  const stretches = points
    .slice(1)
    .map((end, i) => ({ start: points[i] ?? end, end }))
    .toSorted((a, b) => distance(b.start, b.end) - distance(a.start, a.end))
    .slice(0, STRETCHES_TRIED);
  const on = stretches.flatMap(({ start, end }) => TRIED.map((part) => towards(start, end, part * distance(start, end))));
  const nextTo = stretches.slice(0, 1).flatMap(({ start, end }) => {
    const middle = towards(start, end, distance(start, end) / 2);
    const [x, y] = start.y === end.y ? [0, ASIDE] : [2 * ASIDE, 0];
    return [-1, 1].map((side) => ({ x: middle.x + side * x, y: middle.y + side * y }));
  });
  return [...on, ...nextTo];
}

/** How much a label would cover: other shapes count more than lines. */
function coverage(label: Rectangle, shapes: readonly Rectangle[], paths: readonly Pick<ScenePath, 'points'>[]): number {
  const covered = shapes.filter((shape) => overlap(label, shape)).length * 10;
  const crossed = paths.filter(({ points }) => points.slice(1).some((end, i) => overlap(label, spanOf(points[i] ?? end, end)))).length;
  return covered + crossed;
}

function boundsOf(stack: readonly Rectangle[]): Rectangle {
  const { x = 0, y = 0, width = 0 } = stack[0] ?? {};
  return { x, y, width, height: stack.length * TAG.height };
}

function heads({ points }: Pick<ScenePath, 'points'>): Rectangle[] {
  return [points[0], points.at(-1)].flatMap((end) => (end ? [{ x: end.x - HEAD, y: end.y - HEAD, width: 2 * HEAD, height: 2 * HEAD }] : []));
}

function spanOf(a: Point, b: Point): Rectangle {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
