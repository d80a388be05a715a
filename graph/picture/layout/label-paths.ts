/** Puts the count of a contracted connection on its path, where it covers nothing. */
import { distance, towards } from '../path-geometry.ts';
import { tagAt } from '../plan/tag.ts';
import type { PathKind, Point, Rectangle, ScenePath, SceneTag } from '../scene.ts';
import type { Size } from './pack.ts';

/** Between a stretch and the middle of a label beside it. */
const BESIDE = 13;

/** Parts of a straight stretch at which a label is tried, the middle first. */
const TRIED = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Room that an arrowhead takes up around the end of its path. */
const HEAD = 9;
const FROM_EDGE = 3;

/**
 * @param shapes what a label must not cover, if it can be helped
 * @param extent of the scene, inside which labels stay
 */
export function labelPaths<T extends Omit<ScenePath, 'key'>>(paths: readonly T[], shapes: readonly Rectangle[], extent: Size): T[] {
  const placed: Rectangle[] = [...shapes];
  return paths.map((path) => {
    const text = labelOf(path);
    if (text === undefined) return path;
    const others = paths.filter((other) => other !== path);
    const label = spotsOn(path.points)
      .map((spot) => inside(tagAt(text, spot.x, spot.y), extent))
      .map((tag) => ({ tag, covered: coverage(tag, [...placed, ...heads(path)], others) }))
      .reduce<{ tag: SceneTag; covered: number } | undefined>((best, next) => (best && best.covered <= next.covered ? best : next), undefined);
    if (label === undefined) return path;
    placed.push(label.tag);
    return { ...path, label: label.tag };
  });
}

const NOUNS: Readonly<Record<PathKind, string>> = { inference: 'inference', support: 'support', rebuttal: 'rebuttal', contradiction: 'contradiction', tie: '' };

function labelOf({ kind, contracted, bundle, beside = 0 }: Pick<ScenePath, 'kind' | 'contracted' | 'bundle' | 'beside'>): string | undefined {
  if (bundle) return `${contracted} ${NOUNS[kind]}${contracted === 1 ? '' : 's'}${beside === 0 ? '' : ` +${beside}`}`;
  return contracted > 1 ? String(contracted) : undefined;
}

/** On the longest stretches first. */
function spotsOn(points: readonly Point[]): Point[] {
  const stretches = points.slice(1).map((end, i) => ({ start: points[i] ?? end, end }));
  return stretches
    .toSorted((a, b) => distance(b.start, b.end) - distance(a.start, a.end))
    .slice(0, 3)
    .flatMap(({ start, end }) => {
      const on = TRIED.map((part) => towards(start, end, part * distance(start, end)));
      // Beside a stretch that is too short to carry it.
      const [x, y] = start.y === end.y ? [0, BESIDE] : [2 * BESIDE, 0];
      return [...on, ...on.slice(0, 1).flatMap((spot) => [-1, 1].map((side) => ({ x: spot.x + side * x, y: spot.y + side * y })))];
    });
}

/** How much a label would cover: other shapes count more than lines. */
function coverage(tag: Rectangle, shapes: readonly Rectangle[], paths: readonly Pick<ScenePath, 'points'>[]): number {
  const covered = shapes.filter((shape) => overlap(tag, shape)).length * 10;
  const crossed = paths.filter(({ points }) => points.slice(1).some((end, i) => overlap(tag, spanOf(points[i] ?? end, end)))).length;
  return covered + crossed;
}

function inside(tag: SceneTag, { width }: Size): SceneTag {
  return { ...tag, x: Math.min(Math.max(tag.x, FROM_EDGE), width - FROM_EDGE - tag.width) };
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
