import { readXml, type XmlElement } from '../../formats/xml/read-xml.ts';
import { CARRIED_ID } from '../svg/svg.ts';

const BEGINS_AS_SVG = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/;
const WITHIN = 2000;

export function isSvg(text: string): boolean {
  return BEGINS_AS_SVG.test(text.slice(0, WITHIN));
}

/** The text of the element in which our pictures carry what they show; undefined where there is none, or where the file is broken, such as cut off. */
export function carriedInSvg(svg: string): string | undefined {
  const { root, problems } = readXml(svg);
  return problems.length > 0 ? undefined : root?.children.find(isCarrier)?.text;
}

function isCarrier({ name, attributes }: XmlElement): boolean {
  return name === 'metadata' && attributes.get('id') === CARRIED_ID;
}
