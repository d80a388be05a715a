/** Remarks as they were read. */
import type { Extra } from '../../../model/schema.ts';
import { keptList } from '../kept.ts';
import { isRemark } from '../read/set-apart.ts';
import type { Yaml } from '../yaml.ts';

export function remarksOf(thing: { readonly extra?: readonly Extra[] }): string[] {
  return legalRemarks(keptList(thing, 'remarks'));
}

/** What is no remark could be anything. */
export function legalRemarks(remarks: readonly Yaml[]): string[] {
  return remarks.flatMap((remark) => (typeof remark === 'string' && isRemark(remark) ? [remark] : []));
}
