import type { ViewState } from './view-state.ts';

/** True if both steps only change the words of the filter: a word that is typed is one step, not one for each letter. */
export function goesOnTyping(before: ViewState | undefined, now: ViewState, next: ViewState): boolean {
  return before !== undefined && onlyWordsDiffer(before, now) && onlyWordsDiffer(now, next);
}

/** What has not changed is the same object. */
export function onlyWordsDiffer(one: ViewState, other: ViewState): boolean {
  if (one.filter.claims.text === other.filter.claims.text || one.filter.kinds !== other.filter.kinds) return false;
  return isSame({ ...one, filter: undefined }, { ...other, filter: undefined }) && isSame({ ...one.filter.claims, text: undefined }, { ...other.filter.claims, text: undefined });
}

/** Field by field; what has not changed is the same object. */
export function isSame(one: object, other: object): boolean {
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return a.size === b.size && [...a].every(([name, value]: [string, unknown]) => b.get(name) === value);
}
