/** The head of an essay's frame: badge, title, byline and the handle that unfolds the essay. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essayByline, essayTitle } from '../../model/labels.ts';
import type { Essay } from '../../model/schema.ts';
import type { Rectangle, SceneLine, SceneTag } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import { GROUP, GROUP_BYLINE, GROUP_TITLE } from './sizes.ts';
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
  for (const text of wrapText(title, { ...GROUP_TITLE, width: room - HANDLE_ROOM, maxLines: 3 })) {
    const { size, weight, lineHeight } = GROUP_TITLE;
    lines.push({ text, x, y: y + lineHeight / 2, size, weight, ink: 'essay', width: textWidth(text, GROUP_TITLE) });
    y += lineHeight;
  }
  for (const text of wrapText(byline, { ...GROUP_BYLINE, width: room, maxLines: 2 })) {
    const { size, weight, lineHeight } = GROUP_BYLINE;
    lines.push({ text, x, y: y + lineHeight / 2, size, weight, ink: 'muted', width: textWidth(text, GROUP_BYLINE) });
    y += lineHeight;
  }
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
