import { readXml, type XmlElement } from '../../formats/xml/read-xml.ts';
import { CARRIED_ID } from '../svg/svg.ts';

const BEGINS_AS_SVG = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/;
const WITHIN = 2000;

export function isSvg(text: string): boolean {
  return BEGINS_AS_SVG.test(text.slice(0, WITHIN));
}

/** The text of the element in which our pictures carry what they show; undefined where there is none. */
export function carriedInSvg(svg: string): string | undefined {
  const { root } = readXml(svg);
  return root?.children.find(isCarrier)?.text;
}

function isCarrier({ name, attributes }: XmlElement): boolean {
  return name === 'metadata' && attributes.get('id') === CARRIED_ID;
}
