/**
 * What the elements tell the page. Every event bubbles and leaves shadow roots, and is sent only after something that a
 * person did, never because a property was set.
 */
import type { MapFilter } from './debate-filters/map-filter.ts';
import type { ExportRequest } from './export-dialog/export-request.ts';

/** The detail of each event, by its name. */
export interface ElementEventDetails {
  /** The reader wants to read about a claim. */
  'claim-select': { readonly id: string };
  /** The reader wants to see a claim on the map, as this essay has it where one is named. */
  'claim-focus': { readonly id: string; readonly essay?: string };
  /** The reader wants to see a claim and what is connected with it. */
  'neighbourhood-show': { readonly id: string };
  /** The reader wants to see a clash (its id) on the map. */
  'clash-show': { readonly id: string };
  'filter-change': { readonly value: MapFilter };
  'export-request': ExportRequest;
  /** The export dialog was closed by the reader. */
  'export-close': null;
  /** Files that the reader picked or dropped; nobody has read them yet. */
  'files-chosen': { readonly files: readonly File[] };
  'diagnostics-close': null;
  'tab-select': { readonly id: string };
  /** An essay is to be unfolded on the map, or folded again. */
  'essay-toggle': { readonly id: string };
  /** The reader wants the premises of an author (a person's id). */
  'author-premises': { readonly id: string };
  /** The author (a person's id) to whose premises the table was narrowed; null for all. */
  'premise-author-change': { readonly id: string | null };
}

export type ElementEventName = keyof ElementEventDetails;

export type ElementEvent<Name extends ElementEventName> = CustomEvent<ElementEventDetails[Name]>;

type ElementEvents = { readonly [Name in ElementEventName]: ElementEvent<Name> };

declare global {
  interface HTMLElementEventMap extends ElementEvents {}
}

export function emit<Name extends ElementEventName>(
  from: EventTarget,
  name: Name,
  detail: ElementEventDetails[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
