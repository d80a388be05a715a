/** What the signs in a scene mean. The exports and the legend on screen show the same. */
import { say } from '../language/say.ts';
import type { LineTraits } from './line-look.ts';
import type { JunctionKind, Scene, ScenePath } from './scene.ts';

export type LegendSample =
  | { readonly kind: 'box'; readonly thesis: boolean; readonly committed: boolean }
  | ({ readonly kind: 'path'; readonly count?: string } & { readonly path: LineTraits & Pick<ScenePath, 'arrows'> })
  /** Claims that lead to it together, and where it leads. */
  | { readonly kind: 'junction'; readonly of: JunctionKind }
  | { readonly kind: 'tag'; readonly text: string };

export interface LegendEntry {
  /** Names the entry among those of one legend. */
  readonly id: string;
  readonly label: string;
  readonly sample: LegendSample;
}

/** In the order in which a reader asks: boxes, lines, marks. Without a scene, all there are. */
export function legendEntries(scene?: Scene): LegendEntry[] {
  return ENTRIES.filter(({ occursIn }) => scene === undefined || occursIn(scene)).map(({ id, label, sample, sampleIn }) => ({
    id,
    label: label(),
    sample: (scene && sampleIn?.(scene)) ?? sample,
  }));
}

const whole = { contracted: 0, committed: true, bundle: false };

interface Entry extends Omit<LegendEntry, 'label'> {
  readonly label: () => string;
  readonly occursIn: (scene: Scene) => boolean;
  /** In place of the usual sample, one that occurs in the scene. */
  readonly sampleIn?: (scene: Scene) => LegendSample | undefined;
}

const ENTRIES: readonly Entry[] = [
  {
    id: 'thesis',
    label: () => say('Thesis'),
    sample: { kind: 'box', thesis: true, committed: true },
    occursIn: ({ boxes }) => boxes.some((box) => box.thesis),
  },
  {
    id: 'claim',
    label: () => say('Claim that the author holds'),
    sample: { kind: 'box', thesis: false, committed: true },
    occursIn: ({ boxes }) => boxes.some((box) => !box.thesis && box.committed),
  },
  {
    id: 'uncommitted',
    label: () => say('Only reported or rejected: not the author’s view'),
    sample: { kind: 'box', thesis: false, committed: false },
    occursIn: ({ boxes }) => boxes.some((box) => !box.committed),
  },
  {
    id: 'inference',
    label: () => say('Inference, from premise to conclusion'),
    sample: { kind: 'path', path: { kind: 'inference', arrows: 'end', ...whole } },
    occursIn: hasPath((path) => path.kind === 'inference' && path.contracted === 0 && path.committed),
  },
  {
    id: 'uncommitted-inference',
    label: () => say('Inference that the author only reports or rejects'),
    sample: { kind: 'path', path: { kind: 'inference', arrows: 'end', ...whole, committed: false } },
    occursIn: hasPath((path) => !path.committed),
  },
  {
    id: 'junction',
    label: () => say('Premises taken together'),
    sample: { kind: 'junction', of: 'inference' },
    occursIn: hasJunction('inference'),
  },
  {
    id: 'support',
    label: () => say('Support'),
    sample: { kind: 'path', path: { kind: 'support', arrows: 'end', ...whole } },
    occursIn: hasPath((path) => path.kind === 'support'),
  },
  {
    id: 'support-joint',
    label: () => say('Support by claims together, or itself at issue'),
    sample: { kind: 'junction', of: 'support' },
    occursIn: hasJunction('support'),
  },
  {
    id: 'rebuttal',
    label: () => say('Rebuttal'),
    sample: { kind: 'path', path: { kind: 'rebuttal', arrows: 'end', ...whole } },
    occursIn: hasPath((path) => path.kind === 'rebuttal'),
  },
  {
    id: 'rebuttal-joint',
    label: () => say('Rebuttal by claims together, or itself at issue'),
    sample: { kind: 'junction', of: 'rebuttal' },
    occursIn: hasJunction('rebuttal'),
  },
  {
    id: 'contradiction',
    label: () => say('Contradiction'),
    sample: { kind: 'path', path: { kind: 'contradiction', arrows: 'both', ...whole } },
    occursIn: hasPath((path) => path.kind === 'contradiction'),
  },
  {
    id: 'contracted',
    label: () => say('Dotted: through hidden claims, and how many connections'),
    sample: { kind: 'path', path: { kind: 'contradiction', arrows: 'both', ...whole, contracted: 2 }, count: '2' },
    occursIn: hasPath((path) => path.contracted > 0 && !path.bundle),
    sampleIn: ({ paths }) => {
      const dotted = paths.filter((path) => path.contracted > 0 && !path.bundle).toSorted((a, b) => b.contracted - a.contracted)[0];
      if (dotted === undefined) return undefined;
      const { kind, arrows, contracted, committed, bundle } = dotted;
      return { kind: 'path', path: { kind, arrows, contracted, committed, bundle }, ...(contracted > 1 && { count: String(contracted) }) };
    },
  },
  {
    id: 'bundle',
    label: () => say('Between essays, over hidden claims'),
    sample: { kind: 'path', path: { kind: 'contradiction', arrows: 'both', ...whole, contracted: 5, bundle: true } },
    occursIn: hasPath((path) => path.bundle),
  },
  {
    id: 'tie',
    label: () => say('The same claim in another essay'),
    sample: { kind: 'path', path: { kind: 'tie', arrows: 'none', ...whole } },
    occursIn: hasPath((path) => path.kind === 'tie'),
  },
  {
    id: 'hidden',
    label: () => say('Number of hidden claims'),
    sample: { kind: 'tag', text: '+3' },
    occursIn: ({ boxes, junctions, groups }) =>
      boxes.some((box) => box.handle) || junctions.some((junction) => junction.hidden) || groups.some((group) => group.hiddenClaims > 0),
  },
];

function hasJunction(kind: JunctionKind): (scene: Scene) => boolean {
  return ({ junctions }) => junctions.some((junction) => junction.kind === kind);
}

function hasPath(isSuch: (path: ScenePath) => boolean): (scene: Scene) => boolean {
  return ({ paths }) => paths.some(isSuch);
}
