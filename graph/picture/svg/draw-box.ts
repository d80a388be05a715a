import { BADGE_TEXT } from '../plan/sizes.ts';
import type { Rectangle, SceneBox, SceneGroup, SceneLine } from '../scene.ts';
import { essayColours, type EssayColours, type Theme } from '../theme.ts';
import { drawTag } from './draw-tag.ts';
import { drawText } from './draw-text.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

export function drawGroup({ key, x, y, width, height, number, badge, lines, handle, title, byline }: SceneGroup, theme: Theme): SvgNode {
  const colours = essayColours(theme, number);
  const badgeText = { text: String(number), x: badge.x + badge.width / 2, y: badge.y + badge.height / 2, ...BADGE_TEXT };
  return svgNode('g', { id: key }, [
    svgNode('title', {}, [`${title}. ${byline}`]),
    svgNode('rect', { x, y, width, height, rx: 10, fill: colours.tint, stroke: colours.line, 'stroke-width': 1 }),
    svgNode('rect', { ...badge, rx: badge.height / 2, fill: colours.ink }),
    drawText(badgeText, theme.inverse, 'middle'),
    ...lines.map((line) => drawText(line, inkOf(line, colours, theme))),
    drawTag(handle, theme, { stroke: colours.line, text: colours.ink }),
  ]);
}

/** Where parts of a box lead to. */
export interface BoxLinks {
  /** Address of the claim. */
  readonly claim?: string | undefined;
  /** Id of the node of the same claim in another essay. */
  readonly copy?: string | undefined;
}

export function drawBox(box: SceneBox, number: number, theme: Theme, links: BoxLinks = {}): SvgNode {
  const { key, lines, description, shared, handle } = box;
  const colours = essayColours(theme, number);
  const frame = [boxFrame(box, theme, colours.ink), ...lines.map((line) => drawText(line, inkOf(line, colours, theme)))];
  return svgNode('g', { id: key }, [
    svgNode('title', {}, [description]),
    ...linked(links.claim, frame),
    ...(shared ? linked(links.copy && `#${links.copy}`, [drawTag(shared, theme)]) : []),
    ...(handle ? [drawTag(handle, theme)] : []),
  ]);
}

function linked(address: string | undefined, nodes: readonly SvgNode[]): readonly SvgNode[] {
  return address === undefined ? nodes : [svgNode('a', { href: address }, nodes)];
}

/** @param thesisInk the stroke of a thesis */
export function boxFrame(box: Rectangle & Pick<SceneBox, 'thesis' | 'committed'>, theme: Theme, thesisInk: string): SvgNode {
  const { x, y, width, height, thesis, committed } = box;
  const { fill, stroke } = committed ? theme.box : theme.box.uncommitted;
  return svgNode('rect', {
    x,
    y,
    width,
    height,
    rx: theme.box.radius,
    fill,
    stroke: thesis ? thesisInk : stroke,
    'stroke-width': thesis ? theme.box.thesisWidth : theme.box.width,
    'stroke-dasharray': committed ? undefined : theme.box.uncommitted.dash.join(' '),
  });
}

function inkOf({ ink }: SceneLine, colours: EssayColours, theme: Theme): string {
  return ink === 'essay' ? colours.ink : theme[ink];
}
