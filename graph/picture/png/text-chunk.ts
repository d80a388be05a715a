/** Text in a PNG file: iTXt, which holds UTF-8 and may be compressed. */
import { strFromU8, strToU8, zlibSync } from 'fflate';
import { inflated } from '../carried/inflated.ts';
import { chunksOf, type Chunk } from './chunks.ts';

const SEPARATOR = 0;
const COMPRESSED = 1;

/** @param keyword 1 to 79 letters of Latin-1 */
export function textChunk(keyword: string, text: string): Chunk {
  const packed = zlibSync(strToU8(text), { level: 9 });
  const head = [...Array.from(keyword, (letter) => letter.charCodeAt(0)), SEPARATOR, COMPRESSED, 0, SEPARATOR, SEPARATOR];
  const data = new Uint8Array(head.length + packed.length);
  data.set(head);
  data.set(packed, head.length);
  return { type: 'iTXt', data };
}

/**
 * The text under this keyword; undefined if there is none, or if it is broken or longer than allowed.
 *
 * @param most bytes that it may have
 */
export function textInPng(png: Uint8Array, keyword: string, most: number): string | undefined {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const end = data.indexOf(SEPARATOR);
    if (end < 0 || String.fromCharCode(...data.subarray(0, Math.min(end, 80))) !== keyword) continue;
    const language = data.indexOf(SEPARATOR, end + 3);
    const translated = language < 0 ? -1 : data.indexOf(SEPARATOR, language + 1);
    if (translated < 0) return undefined;
    const content = data.subarray(translated + 1);
    return data[end + 1] === COMPRESSED ? inflated(content, most) : content.length > most ? undefined : strFromU8(content);
  }
  return undefined;
}
