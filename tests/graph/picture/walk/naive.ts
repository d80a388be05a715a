/** What is around a box, read off the paths of a scene in the plainest way: an oracle for the walk. */
import type { Scene, ScenePath } from '../../../../graph/picture/scene.ts';

/** The boxes that a path from there comes from, or that one to there concerns. */
function boxesAt(scene: Scene, key: string): string[] {
  const junction = scene.junctions.find((one) => one.key === key);
  if (junction === undefined) return [key];
  const legs = scene.paths.filter((path) => isLeg(scene, path) && path.to === key).map(({ from }) => from);
  if (junction.kind === 'rebuttal') return legs;
  return scene.paths.filter((path) => isHead(scene, path) && path.from === key).flatMap(({ to }) => boxesAt(scene, to));
}

const isLeg = (scene: Scene, { to, arrows, contracted, bundle, kind }: ScenePath): boolean =>
  !bundle && kind !== 'tie' && arrows === 'none' && contracted === 0 && scene.junctions.some(({ key }) => key === to);

const isHead = (scene: Scene, { from, kind, contracted }: ScenePath): boolean => contracted === 0 && scene.junctions.some((one) => one.key === from && one.kind === kind);

/** [from, kind, to] for every pair of boxes that something joins. */
export function pairsIn(scene: Scene): [string, string, string][] {
  return scene.paths
    .filter((path) => !path.bundle && path.kind !== 'tie' && !isLeg(scene, path))
    .flatMap((path) => {
      const makers = isHead(scene, path) ? scene.paths.filter((leg) => isLeg(scene, leg) && leg.to === path.from).map(({ from }) => from) : boxesAt(scene, path.from);
      return makers.flatMap((maker) => boxesAt(scene, path.to).map((target): [string, string, string] => [maker, path.kind, target]));
    })
    .filter(([a, , b]) => a !== b);
}

export function naivelyAround(scene: Scene, box: string): Record<string, number> {
  const pairs = pairsIn(scene);
  const count = (isIt: (from: string, kind: string, to: string) => string | false): number => new Set(pairs.map(([a, kind, b]) => isIt(a, kind, b)).filter((found) => found !== false)).size;
  const isGround = (kind: string): boolean => kind === 'inference' || kind === 'support';
  const mine = scene.boxes.find(({ key }) => key === box);
  return {
    grounds: count((a, kind, b) => isGround(kind) && b === box && a),
    uses: count((a, kind, b) => isGround(kind) && a === box && b),
    rebuttedBy: count((a, kind, b) => kind === 'rebuttal' && b === box && a),
    rebuts: count((a, kind, b) => kind === 'rebuttal' && a === box && b),
    contradicts: count((a, kind, b) => kind === 'contradiction' && (a === box ? b : b === box && a)),
    elsewhere: scene.boxes.filter(({ key, claim }) => key !== box && claim === mine?.claim).length,
    hiddenGrounds: mine?.hiddenGrounds ?? 0,
  };
}
