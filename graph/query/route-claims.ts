import type { ThesisRoute } from '../analysis/sufficient-sets/thesis-argument.ts';

/** The claims of ways to a thesis: their premises and all that is derived from them on the way. */
export function routeClaims(routes: readonly ThesisRoute[]): ReadonlySet<string> {
  return new Set(routes.flatMap(({ premises, steps }) => [...premises, ...steps.map(({ conclusion }) => conclusion)]));
}
