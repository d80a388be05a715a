import type { SvgNode } from '../../graph/picture/svg/svg-node.ts';

/** The tree as elements of the page; text stays text. */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
