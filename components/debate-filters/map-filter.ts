import type { ClaimFilter } from '../../graph/query/claim-filter.ts';
import { CONNECTION_KINDS, type ConnectionKind } from '../../graph/model/schema.ts';
import { toggled } from '../shared/toggled.ts';

/** What the map is narrowed to. */
export interface MapFilter {
  /** A field that is left out asks for nothing. */
  readonly claims: ClaimFilter;
  readonly kinds: ReadonlySet<ConnectionKind>;
}

export const NO_FILTER: MapFilter = { claims: {}, kinds: new Set(CONNECTION_KINDS) };

/** The fields of a claim filter that are sets of choices. */
export type FacetName = Exclude<keyof ClaimFilter, 'text'>;

/** What can be chosen in it. */
export type Chosen<Name extends FacetName> = NonNullable<ClaimFilter[Name]> extends ReadonlySet<infer T> ? T : never;

/** The filter with one choice of one field made or taken back; a field without a choice is left out. */
export function toggleChoice<Name extends FacetName>(filter: MapFilter, name: Name, choice: Chosen<Name>): MapFilter {
  const { [name]: chosen, ...others } = filter.claims;
  const next = toggled<unknown>(chosen ?? new Set(), choice);
  return { ...filter, claims: next.size === 0 ? others : { ...others, [name]: next } };
}

export function toggleKind(filter: MapFilter, kind: ConnectionKind): MapFilter {
  return { ...filter, kinds: toggled(filter.kinds, kind) };
}

export function withText(filter: MapFilter, text: string): MapFilter {
  const { text: _former, ...others } = filter.claims;
  return { ...filter, claims: text.trim() === '' ? others : { ...others, text } };
}

/** True if everything is let through. */
export function asksForNothing({ claims, kinds }: MapFilter): boolean {
  return Object.keys(claims).length === 0 && CONNECTION_KINDS.every((kind) => kinds.has(kind));
}
