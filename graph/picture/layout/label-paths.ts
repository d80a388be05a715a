/** Puts the count of a contracted connection on its path, where it covers nothing. */
import { distance, towards } from '../path-geometry.ts';
import { tagAt } from '../plan/tag.ts';
import type { Point, Rectangle, ScenePath, SceneTag } from '../scene.ts';

/** Parts of a straight stretch at which a label is tried, the middle first. */
const TRIED = [0.5, 0.35, 0.65, 0.2, 0.8];

export function labelPaths<T extends Omit<ScenePath, 'key'>>(paths: readonly T[], shapes: readonly Rectangle[]): T[] {
  const placed: Rectangle[] = [...shapes];
  return paths.map((path) => {
    if (path.contracted <= 1) return path;
    const others = paths.filter((other) => other !== path);
    const label = spotsOn(path.points)
      .map((spot) => tagAt(String(path.contracted), spot.x, spot.y))
      .map((tag) => ({ tag, covered: coverage(tag, placed, others) }))
      .reduce<{ tag: SceneTag; covered: number } | undefined>((best, next) => (best && best.covered <= next.covered ? best : next), undefined);
    if (label === undefined) return path;
    placed.push(label.tag);
    return { ...path, label: label.tag };
  });
}

/** On the longest stretches first. */
function spotsOn(points: readonly Point[]): Point[] {
  const stretches = points.slice(1).map((end, i) => ({ start: points[i] ?? end, end }));
  return stretches
    .toSorted((a, b) => distance(b.start, b.end) - distance(a.start, a.end))
    .slice(0, 3)
    .flatMap(({ start, end }) => TRIED.map((part) => towards(start, end, part * distance(start, end))));
}

/** How much a label would cover: other shapes count more than lines. */
function coverage(tag: Rectangle, shapes: readonly Rectangle[], paths: readonly Pick<ScenePath, 'points'>[]): number {
  const covered = shapes.filter((shape) => overlap(tag, shape)).length * 10;
  const crossed = paths.filter(({ points }) => points.slice(1).some((end, i) => overlap(tag, spanOf(points[i] ?? end, end)))).length;
  return covered + crossed;
}

function spanOf(a: Point, b: Point): Rectangle {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
