/** Measures of the drawing, in pixels at scale 1. */
import type { FontWeight } from '../text/measure.ts';

export interface TextSize {
  readonly size: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
}

export const CLAIM_TEXT: TextSize = { size: 13, weight: 400, lineHeight: 17 };
export const THESIS_TEXT: TextSize = { size: 13, weight: 700, lineHeight: 17 };
export const CAPTION: TextSize = { size: 10, weight: 400, lineHeight: 14 };
export const THESIS_CAPTION: TextSize = { size: 10, weight: 700, lineHeight: 14 };
export const GROUP_TITLE: TextSize = { size: 15, weight: 700, lineHeight: 20 };
export const GROUP_BYLINE: TextSize = { size: 11.5, weight: 400, lineHeight: 16 };
export const TAG_TEXT: TextSize = { size: 10, weight: 400, lineHeight: 14 };

/** A gist stays short; a whole claim may take more room. */
export const BOX = { width: 192, wideWidth: 264, paddingX: 10, paddingY: 8, maxLines: 5, wideMaxLines: 14 } as const;

export const GROUP = { padding: 16, headerGap: 12, minWidth: 260, badge: 20 } as const;

export const TAG = { height: 15, paddingX: 5 } as const;

/** Side of the square of a junction. */
export const JUNCTION = 9;
