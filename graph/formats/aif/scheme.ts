/** Names of schemes that RA- and CA-nodes apply. */
import type { AifNode } from './nodeset.ts';

export const DEFAULT_INFERENCE = 'Default Inference';
export const DEFAULT_CONFLICT = 'Default Conflict';

/** Their numbers in AIFdb. */
export const SCHEME_IDS: ReadonlyMap<string, string> = new Map([
  [DEFAULT_INFERENCE, '72'],
  [DEFAULT_CONFLICT, '71'],
]);

/** What stands where no scheme is named. */
const NO_SCHEME = new Set(['', 'ra', 'inference', 'default', 'default inference', 'default support']);

export function schemeOf({ scheme, text }: Pick<AifNode, 'scheme' | 'text'>): string | undefined {
  return namedScheme(scheme) ?? namedScheme(text);
}

function namedScheme(name: string | undefined): string | undefined {
  // As it is written in most files.
  if (name === undefined || name === DEFAULT_INFERENCE) return undefined;
  const trimmed = name.trim();
  return NO_SCHEME.has(trimmed.toLowerCase()) ? undefined : trimmed;
}
