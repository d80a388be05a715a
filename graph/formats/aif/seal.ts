/**
 * How a file is known that this program wrote and nobody else has touched since: by a digest of the text in the text. Such a file
 * says nothing that the debate does not say, so that nothing of it need be kept beside the debate. Whoever forges a seal loses
 * but what they wrote themselves.
 */
import { isJson, type Json } from '../json.ts';
import { OWN } from './nodeset.ts';
import { textHash } from './text-hash.ts';

/** To be changed when a writer says more than the reader of before understands: what that one reads is then not sealed for it. */
const EDITION = 1;

/** In the object of our own fields, the last of the text. */
const FIELD = 'seal';

const OPEN = `"${FIELD}": ""`;

/** @param json with our own fields as the last */
export function sealed(json: Json): string {
  const own = json[OWN];
  const open = JSON.stringify({ ...json, [OWN]: { ...(isJson(own) && own), [FIELD]: '' } }, null, 2);
  const at = open.lastIndexOf(OPEN);
  return `${open.slice(0, at)}"${FIELD}": "${sealOf(open)}"${open.slice(at + OPEN.length)}`;
}

/** @param value what the text says */
export function isSealed(value: Json, text: string): boolean {
  const own = value[OWN];
  const seal = isJson(own) ? own[FIELD] : undefined;
  if (typeof seal !== 'string' || seal === '') return false;
  const field = `"${FIELD}": "${seal}"`;
  const at = text.lastIndexOf(field);
  return at >= 0 && sealOf((text.slice(0, at) + OPEN + text.slice(at + field.length)).trimEnd()) === seal;
}

function sealOf(open: string): string {
  return textHash(`${EDITION} ${open}`);
}
