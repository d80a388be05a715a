/** The head of an essay's frame: badge, title, byline and the handle that unfolds the essay. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essayByline, essayTitle } from '../../model/labels.ts';
import type { Essay } from '../../model/schema.ts';
import type { Rectangle, SceneLine, SceneTag } from '../scene.ts';
import { baseDirection } from '../text/bidi.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import { GROUP, GROUP_BYLINE, GROUP_TITLE, type TextSize } from './sizes.ts';
import { tagAt } from './tag.ts';

/** With its upper left corner at the origin. */
export interface HeaderContent {
  readonly title: string;
  readonly byline: string;
  readonly badge: Rectangle;
  readonly lines: readonly SceneLine[];
  readonly handle: SceneTag;
  readonly height: number;
}

const BADGE_GAP = 8;
const HANDLE_ROOM = 56;

/** @param width of the group, in pixels */
export function headerContent(g: DebateGraph, essay: Essay, hiddenClaims: number, width: number): HeaderContent {
  const title = cleanText(essayTitle(essay));
  const byline = cleanText(essayByline(g, essay));
  const x = GROUP.padding + GROUP.badge + BADGE_GAP;
  const room = width - x - GROUP.padding;
  const lines: SceneLine[] = [];
  let y: number = GROUP.padding;
  const write = (whole: string, font: TextSize, width: number, maxLines: number, ink: SceneLine['ink']): void => {
    const { size, weight, lineHeight } = font;
    // Beside the badge, whatever the direction.
    const direction = baseDirection(whole);
    for (const text of wrapText(whole, { ...font, width, maxLines })) {
      lines.push({ text, x, y: y + lineHeight / 2, size, weight, ink, width: textWidth(text, font), ...(direction === 'rtl' && { direction }) });
      y += lineHeight;
    }
  };
  write(title, GROUP_TITLE, room - HANDLE_ROOM, 3, 'essay');
  write(byline, GROUP_BYLINE, room, 2, 'muted');
  const badge = { x: GROUP.padding, y: GROUP.padding, width: GROUP.badge, height: GROUP.badge };
  const handle = tagAt(hiddenClaims > 0 ? `+${hiddenClaims}` : '−', 0, badge.y + badge.height / 2);
  return {
    title,
    byline,
    badge,
    lines,
    handle: { ...handle, x: width - GROUP.padding - handle.width },
    height: y + GROUP.headerGap,
  };
}
