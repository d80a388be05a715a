/** Measures of the drawing, in pixels at scale 1. */
import type { FontWeight } from '../text/measure.ts';

export interface TextSize {
  readonly size: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
}

export const CLAIM_TEXT: TextSize = { size: 14, weight: 400, lineHeight: 17 };
export const THESIS_TEXT: TextSize = { size: 14, weight: 700, lineHeight: 17 };
export const CAPTION: TextSize = { size: 11, weight: 400, lineHeight: 14 };
export const THESIS_CAPTION: TextSize = { size: 10.5, weight: 700, lineHeight: 14 };
export const GROUP_TITLE: TextSize = { size: 15, weight: 700, lineHeight: 19 };
export const GROUP_BYLINE: TextSize = { size: 12, weight: 400, lineHeight: 16 };
export const BADGE_TEXT = { size: 12, weight: 700 } as const;
export const TAG_TEXT: TextSize = { size: 11, weight: 400, lineHeight: 14 };

/** A gist stays short; a whole claim may take more room. */
export const BOX = { width: 200, wideWidth: 272, paddingX: 10, paddingY: 7, maxLines: 5, wideMaxLines: 14 } as const;

export const GROUP = { padding: 15, headerGap: 10, minWidth: 300, badge: 20 } as const;

export const TAG = { height: 16, paddingX: 4 } as const;

/** Side of the square of a junction; a diamond of the same side would look smaller than a disc. */
export const JUNCTION = { inference: 9, support: 9, rebuttal: 12 } as const;

/** From the middle of a line of Roboto to its baseline, in ems: half the height of its capitals. */
export const MIDDLE_TO_BASELINE = 0.355;
