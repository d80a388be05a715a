/** The nodesets of a file. */
import { isJson, type Json } from '../json.ts';
import { isNodeset } from './nodeset.ts';

export interface FoundNodeset {
  readonly value: Json;
  /** JSON Pointer. */
  readonly place: string;
}

/** Names of nodesets among those of their file, under which is kept what is kept of them. */
export function setNames(found: readonly FoundNodeset[]): string[] {
  return found.map((_, i) => String(i + 1));
}

/** One by itself, a list of such, or an object of either. */
export function nodesetsIn(value: unknown): FoundNodeset[] {
  if (isNodeset(value)) return [{ value, place: '' }];
  if (Array.isArray(value)) return inside(value, '');
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isNodeset(item)) return [{ value: item, place }];
    return Array.isArray(item) ? inside(item, place) : [];
  });
}

function inside(list: readonly unknown[], place: string): FoundNodeset[] {
  return list.flatMap((item, i) => (isNodeset(item) ? [{ value: item, place: `${place}/${i}` }] : []));
}
