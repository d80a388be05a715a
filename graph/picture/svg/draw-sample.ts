import type { LegendSample } from '../legend.ts';
import { JUNCTION } from '../plan/sizes.ts';
import { tagAt } from '../plan/tag.ts';
import { rounded } from '../round.ts';
import type { Point } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { boxFrame } from './draw-box.ts';
import { junctionSign } from './draw-junction.ts';
import { drawPath, drawPathTag } from './draw-path.ts';
import { drawTag } from './draw-tag.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Size of a sample, in pixels; it fills the rectangle from the origin. */
export const SAMPLE = { width: 52, height: 20 } as const;

const MIDDLE = SAMPLE.height / 2;

export function drawSample(sample: LegendSample, theme: Theme): SvgNode {
  switch (sample.kind) {
    case 'box':
      // No essay is meant, so that the frame of a thesis has the colour of text.
      return boxFrame({ x: 6, y: 2, width: SAMPLE.width - 12, height: SAMPLE.height - 4, ...sample }, theme, theme.text);
    case 'path':
      return svgNode('g', {}, [
        drawPath({ ...sample.path, points: [at(SAMPLE.width - 2, MIDDLE), at(2, MIDDLE)] }, theme),
        ...(sample.count === undefined ? [] : [drawPathTag(rounded(tagAt(sample.count, SAMPLE.width / 2, MIDDLE)), sample.path.kind, theme)]),
      ]);
    case 'junction': {
      const leg = { kind: sample.of, contracted: 0, committed: true, bundle: false } as const;
      const meet = at(24, MIDDLE);
      return svgNode('g', {}, [
        ...[3, SAMPLE.height - 3].map((y) => drawPath({ ...leg, arrows: 'none', points: [at(SAMPLE.width - 2, y), at(36, y), at(36, MIDDLE), meet] }, theme)),
        drawPath({ ...leg, arrows: 'end', points: [meet, at(2, MIDDLE)] }, theme),
        junctionSign({ kind: sample.of, ...meet, size: JUNCTION[sample.of], committed: true }, theme),
      ]);
    }
    case 'tag':
      return drawTag(rounded(tagAt(sample.text, SAMPLE.width / 2, MIDDLE)), theme);
  }
}

function at(x: number, y: number): Point {
  return { x, y };
}
