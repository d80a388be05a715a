/** Scenes of every make without a layout: what a walk reads of a scene are boxes, junctions, paths and places. */
import fc from 'fast-check';
import type { Scene, SceneBox, SceneGroup, SceneJunction, ScenePath } from '../../../../graph/picture/scene.ts';

const GROUPS = 3;
const BOXES = 9;
const box = fc.nat({ max: BOXES - 1 });
const place = fc.record({ x: fc.nat({ max: 400 }), y: fc.nat({ max: 400 }) });

const drawn = fc.record({
  boxes: fc.array(fc.record({ group: fc.nat({ max: GROUPS - 1 }), claim: fc.nat({ max: 6 }), thesis: fc.boolean(), hidden: fc.nat({ max: 3 }), place }), { minLength: 1, maxLength: BOXES }),
  junctions: fc.array(fc.record({ kind: fc.constantFrom('inference', 'inference', 'support', 'rebuttal'), makers: fc.uniqueArray(box, { minLength: 1, maxLength: 3 }), to: fc.nat({ max: BOXES + 2 }), hidden: fc.nat({ max: 2 }) }), {
    maxLength: 5,
  }),
  lines: fc.array(fc.record({ kind: fc.constantFrom('inference', 'support', 'rebuttal', 'contradiction', 'tie'), from: box, to: fc.nat({ max: BOXES + 4 }), contracted: fc.constantFrom(0, 0, 1) }), { maxLength: 8 }),
});

export const anyScene: fc.Arbitrary<Scene> = drawn.map((from): Scene => {
  const essays = [...new Set(from.boxes.map(({ group }) => group))].toSorted((a, b) => a - b);
  const voiced = new Set<string>();
  const boxes = from.boxes
    // A claim has one box an essay.
    .filter(({ group, claim }) => !voiced.has(`${group} ${claim}`) && voiced.add(`${group} ${claim}`))
    .toSorted((a, b) => a.group - b.group)
    .map(
      ({ group, claim, thesis, hidden, place: at }, i): SceneBox => ({
        key: `b${i}`, claim: `c${claim}`, essay: `E${group}`, group: `g${group}`, thesis, committed: true, implicit: false, lines: [],
        description: `Text of c${claim}`, gist: `c${claim}`, hiddenGrounds: hidden, ...at, width: 10, height: 10,
      }),
    );
  // A joint is directed at a box or at a junction before it, so that none go round in a circle.
  const targetOf = (to: number, known: number): string | undefined => (to < BOXES ? boxes[to]?.key : to - BOXES < known ? `j${to - BOXES}` : undefined);
  const junctions: SceneJunction[] = [];
  const paths: Omit<ScenePath, 'key'>[] = [];
  const common = { points: [], committed: true, bundle: false, between: false, labels: [] };
  for (const { kind, makers, to, hidden } of from.junctions) {
    const target = kind === 'inference' && to >= BOXES ? undefined : targetOf(to, junctions.length);
    const sources = makers.flatMap((maker) => boxes[maker] ?? []).filter(({ key }) => key !== target);
    if (target === undefined || sources.length === 0) continue;
    const key = `j${junctions.length}`;
    junctions.push({ key, kind, id: key, size: 6, committed: true, description: '', hiddenClaims: hidden, x: 0, y: 0 });
    for (const source of sources) paths.push({ ...common, kind, from: source.key, to: key, arrows: 'none', contracted: 0 });
    paths.push({ ...common, kind, from: key, to: target, arrows: 'end', contracted: 0 });
  }
  for (const { kind, from: source, to, contracted } of from.lines) {
    const [start, end] = [boxes[source]?.key, targetOf(to, junctions.length)];
    if (start === undefined || end === undefined || start === end) continue;
    paths.push({ ...common, kind, from: start, to: end, arrows: kind === 'contradiction' ? 'both' : kind === 'tie' ? 'none' : 'end', contracted: kind === 'tie' ? 0 : contracted });
  }
  return {
    width: 500, height: 500, title: 'Any', boxes, junctions,
    groups: essays.map((i) => group(i)),
    paths: paths.filter(({ kind, to }) => kind !== 'tie' || to.startsWith('b')).map((path, i) => ({ key: `p${i}`, ...path })),
    shown: { claims: boxes.length, ofClaims: 9, essays: essays.length },
  };
});

function group(i: number): SceneGroup {
  const at = { x: 0, y: 0, width: 1, height: 1 };
  return { key: `g${i}`, essay: `E${i}`, number: i + 1, title: `E${i}`, byline: '', badge: at, lines: [], handle: { ...at, text: '' }, hiddenClaims: 0, ...at };
}
