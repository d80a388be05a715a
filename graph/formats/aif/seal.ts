/**
 * How a file is known that this program wrote and nobody else has touched since: by its length and a digest of samples of its text in
 * the text. Such a file says nothing that the debate does not say, so that nothing of it need be kept beside the debate. What else
 * stands in a file is read, sealed or not: only what somebody puts into it that a debate has no field for, in the place of just as
 * many letters and between the samples, would not be kept.
 */
import { isJson, type Json } from '../json.ts';
import { OWN } from './nodeset.ts';
import { sampleHash } from './sample-hash.ts';

/** To be changed when a writer says more than the reader of before understands, for whom its files are then not sealed. */
const EDITION = 2;

/** Among our own fields, the last of the text. */
const FIELD = 'seal';

/** All that comes after the seal. */
const REST = /^"\s*\}\s*\}\s*$/;

/** The text of the JSON, in which our own fields come last. */
export function sealed(json: Json): string {
  const own = json[OWN];
  const open = JSON.stringify({ ...json, [OWN]: { ...(isJson(own) && own), [FIELD]: '' } }, null, 2);
  const at = open.lastIndexOf('"');
  return open.slice(0, at) + sealOf(open.slice(0, at)) + open.slice(at);
}

/** @param value what the text says */
export function isSealed(value: Json, text: string): boolean {
  const own = value[OWN];
  const seal = isJson(own) ? own[FIELD] : undefined;
  if (typeof seal !== 'string' || seal === '') return false;
  const at = text.lastIndexOf(seal);
  return at >= 0 && REST.test(text.slice(at + seal.length)) && sealOf(text.slice(0, at)) === seal;
}

function sealOf(before: string): string {
  return `${EDITION}-${sampleHash(before)}`;
}
