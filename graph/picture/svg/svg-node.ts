/** A tree of SVG elements, made into text here and into elements by the legend on screen. */
import { withoutForbidden } from '../text/clean-text.ts';

export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Attributes that are undefined are left out. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { name, attributes: Object.fromEntries(given), children };
}

/** The XML text of the tree. Text and attribute values are escaped; names of elements and attributes must be ours. */
export function svgText({ name, attributes, children }: SvgNode): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  return `<${start}>${children.map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child))).join('')}</${name}>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escapeXml(text: string): string {
  return withoutForbidden(text).replaceAll(/[&<>"']/gu, (character) => ENTITIES.get(character) ?? '');
}
