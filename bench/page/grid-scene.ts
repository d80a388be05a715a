/** A picture of so many boxes and lines, all in sight at once: the hardest there is for whoever draws it. */
import type { Scene, SceneBox, ScenePath } from '../../graph/picture/scene.ts';
import { seededRandom } from '../anchors/random.ts';

const [WIDTH, HEIGHT] = [220, 60];
const [BESIDE, BELOW] = [80, 40];
const LINE = { size: 13, weight: 400, ink: 'text', width: 180 } as const;
const SEED = 5;
/** A line leads no farther than so many boxes. */
const FAR = 40;

export function gridScene(boxes: number, lines: number): Scene {
  const columns = Math.ceil(Math.sqrt(boxes / 2));
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: boxes }, (_, i): SceneBox => {
    const corner = { x: (i % columns) * (WIDTH + BESIDE), y: Math.floor(i / columns) * (HEIGHT + BELOW) };
    return {
      ...corner,
      width: WIDTH,
      height: HEIGHT,
      key: `b${i}`,
      claim: `c${i}`,
      essay: 'e',
      group: 'g0',
      thesis: i % 20 === 0,
      committed: true,
      implicit: false,
      gist: '',
      hiddenGrounds: 0,
      description: '',
      lines: ['A claim in a few words', 'that fill two lines'].map((text, row) => ({ ...LINE, text, x: corner.x + 12, y: corner.y + 22 + 17 * row })),
    };
  });
  const paths = Array.from({ length: lines }, (_, i): ScenePath => {
    const from = random.below(boxes);
    const to = (from + 1 + random.below(FAR)) % boxes;
    const [a, b] = [drawn[from], drawn[to]];
    if (a === undefined || b === undefined) throw new RangeError('a line has no end');
    const [start, end] = [{ x: a.x, y: a.y + HEIGHT / 2 }, { x: b.x + WIDTH, y: b.y + HEIGHT / 2 }];
    const middle = (start.x + end.x) / 2;
    return {
      key: `p${i}`,
      kind: i % 7 === 0 ? 'rebuttal' : 'support',
      from: a.key,
      to: b.key,
      points: [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end],
      arrows: 'end',
      contracted: 0,
      committed: true,
      bundle: false,
      between: false,
      labels: [],
    };
  });
  const rows = Math.ceil(boxes / columns);
  return { width: columns * (WIDTH + BESIDE), height: rows * (HEIGHT + BELOW), title: '', groups: [], boxes: drawn, junctions: [], paths, shown: { claims: boxes, ofClaims: boxes, essays: 1 } };
}
