/** The nodesets of a file. */
import { isJson, type Json } from '../json.ts';
import { isNodeset } from './nodeset.ts';
import { textHash } from './text-hash.ts';

export interface FoundNodeset {
  readonly value: Json;
  /** JSON Pointer. */
  readonly place: string;
  /** The nodeset's name among those of other files: what is kept of it is kept under this. */
  readonly set: string;
}

/** @param text what the value was read from */
export function nodesetsIn(value: unknown, text: string): FoundNodeset[] {
  const found = placesIn(value);
  const hash = found.length === 0 ? '' : textHash(text);
  return found.map((each, i) => ({ ...each, set: found.length === 1 ? hash : `${hash}-${i + 1}` }));
}

/** One by itself, a list of such, or an object of either. */
function placesIn(value: unknown): Omit<FoundNodeset, 'set'>[] {
  if (isNodeset(value)) return [{ value, place: '' }];
  if (Array.isArray(value)) return inside(value, '');
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isNodeset(item)) return [{ value: item, place }];
    return Array.isArray(item) ? inside(item, place) : [];
  });
}

function inside(list: readonly unknown[], place: string): Omit<FoundNodeset, 'set'>[] {
  return list.flatMap((item, i) => (isNodeset(item) ? [{ value: item, place: `${place}/${i}` }] : []));
}
