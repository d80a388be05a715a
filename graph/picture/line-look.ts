/** How one path is to be drawn: its style in the theme, and whether it stands for something hidden or told. */
import type { ScenePath } from './scene.ts';
import type { ArrowHead, Theme } from './theme.ts';

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly head: ArrowHead;
}

/** All that the look of a path depends on. */
export type LineTraits = Pick<ScenePath, 'kind' | 'contracted' | 'committed' | 'bundle'>;

export function lineLook(path: LineTraits, theme: Theme): LineLook {
  const { colour, soft, width, dash, head } = theme.lines[path.kind];
  if (path.bundle) return { colour, width: width + theme.bundleExtra, dash: theme.bundleDash, head };
  if (path.contracted > 0) return { colour: soft, width, dash: theme.contractedDash, head };
  if (path.kind === 'tie') return { colour: soft, width, dash, head };
  if (!path.committed) return { colour: soft, width, dash: theme.uncommittedDash, head };
  return { colour, width, dash, head };
}
