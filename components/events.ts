/**
 * What the elements tell the page. Every event bubbles and leaves shadow roots, and is sent only after something that a
 * person did, never because a property was set.
 */
import type { MapFilter } from './debate-filters/map-filter.ts';
import type { DisplayChoice } from './display-dialog/display-choice.ts';
import type { Mark } from '../graph/analysis/own-stance/marks.ts';
import type { PartAsked } from '../graph/corpus/corpus.ts';
import type { Semantics } from '../graph/positions/semantics.ts';
import type { Direction } from '../graph/query/directions.ts';
import type { Sentence } from '../graph/wording/sentence.ts';
import type { SheetHeight } from './sheet-handle/sheet-height.ts';
import type { ExportRequest, ExportSubject, ExportWay } from './export-dialog/export-request.ts';

/** The detail of each event, by its name. */
export interface ElementEventDetails {
  /** The reader wants to read about a claim. */
  'claim-select': { readonly id: string };
  /** The reader wants to see the hidden grounds of a claim on the map. */
  'claim-unfold': { readonly id: string };
  /** The reader wants what lies beneath a claim out of sight. */
  'claim-fold': { readonly id: string };
  /** What lies beneath a claim or an inference is to be out of sight, or to come back. */
  'fold-change': { readonly id: string; readonly folded: boolean };
  /** Everything that was folded is to come back. */
  'folds-undo': null;
  /** The reader wants to see what lies in one direction from a claim, beside what is shown. */
  'towards-show': { readonly claim: string; readonly direction: Direction };
  /** The reader pressed beside all claims, or gave the selection up. */
  'selection-clear': null;
  /** The reader wants to see a claim on the map, as this essay has it where one is named. */
  'claim-focus': { readonly id: string; readonly essay?: string };
  /** The reader wants to see a claim and what is connected with it. */
  'neighbourhood-show': { readonly id: string };
  /** The neighbourhood that is shown is to be a step wider or narrower. */
  'neighbourhood-step': { readonly by: 1 | -1 };
  /** The reader wants to see more of what is shown in part. */
  'more-show': null;
  /** The reader looks for the ways from this claim to another one. */
  'ways-ask': { readonly from: string };
  /** One of the ways that are told (its place among them) is to be pointed out on the map; none where undefined. */
  'way-point': { readonly place: number | undefined };
  /** The reader has picked a claim from those that were found. */
  'claim-pick': { readonly id: string };
  /** The dialog for picking a claim was closed by the reader. */
  'picker-close': null;
  /** The reader wants to see a clash (its id) on the map. */
  'clash-show': { readonly id: string };
  /** The two authors (persons' ids) whom the reader compares. */
  'authors-compare': { readonly authors: readonly [string, string] };
  /** The reader accepts or rejects a claim, or leaves it open (null). */
  'mark-change': { readonly claim: string; readonly mark: Mark | null };
  /** The reader wants positions of another semantics. */
  'semantics-change': { readonly semantics: Semantics };
  /** The reader asks why a claim is in positions or not; null once that is of no interest any more. */
  'position-ask': { readonly claim: string | null };
  /** The reader does not want to wait for positions. */
  'positions-cancel': null;
  /** The last mark is to be taken back. */
  'marks-undo': null;
  /** All claims are to be open again. */
  'marks-reset': null;
  /** The reader goes into a part of a corpus. */
  'part-open': { readonly asked: PartAsked };
  /** The reader wants to see these claims on the map, and what joins them; `title` says what they show. */
  'claims-show': { readonly claims: readonly string[]; readonly title: Sentence };
  'filter-change': { readonly value: MapFilter };
  /** The reader wants a picture of this. */
  'picture-wanted': { readonly subject: ExportSubject };
  /** The reader looks at another picture in the export dialog. */
  'export-change': ExportRequest;
  'export-request': { readonly request: ExportRequest; readonly way: ExportWay };
  /** The debate is to be saved in this format (its id). */
  'save-request': { readonly format: string };
  /** The dialog for saving was closed by the reader. */
  'save-close': null;
  /** Stores at these addresses are to be opened, as the reader has written them. */
  'store-request': { readonly addresses: readonly string[] };
  'store-close': null;
  /** The export dialog was closed by the reader. */
  'export-close': null;
  /** Files that the reader picked or dropped; nobody has read them yet. */
  'files-chosen': { readonly files: readonly File[] };
  /** What the map shows is to be kept under this name. */
  'view-save': { readonly title: string };
  /** A saved view (its place among them) is to be shown, or forgotten. */
  'view-open': { readonly index: number };
  'view-remove': { readonly index: number };
  /** Another debate is to be opened (null for the one that comes with the page), or removed from this browser. */
  'debate-open': { readonly key: string | null };
  'debate-remove': { readonly key: string };
  'shelf-close': null;
  'diagnostics-close': null;
  'tab-select': { readonly id: string };
  /** An essay is to be unfolded on the map, or folded again. */
  'essay-toggle': { readonly id: string };
  /** The reader wants to see all of an essay on the map. */
  'essay-unfold': { readonly id: string };
  /** The reader wants to see the claims in the voice of a person (the id). */
  'voice-show': { readonly id: string };
  /** The reader gives a command (its id). */
  'command-run': { readonly id: string };
  /** The palette of commands was closed by the reader. */
  'palette-close': null;
  /** The help was closed by the reader. */
  'help-close': null;
  /** How wide a panel is to be, in pixels. */
  'panel-resize': { readonly size: number };
  /** A panel is to be put away, or to come back. */
  'panel-collapse': { readonly collapsed: boolean };
  /** A panel is dragged to this height in pixels; undefined when it is let go. */
  'sheet-move': { readonly size: number | undefined };
  /** A panel is to rest at this height. */
  'sheet-rest': { readonly height: SheetHeight };
  /** How the reader wants the page to look and to speak. */
  'display-change': DisplayChoice;
  /** The dialog about the display was closed by the reader. */
  'display-close': null;
  /** Keys of one character are to give commands, or not. */
  'single-keys-change': { readonly on: boolean };
  /** The reader wants the premises of an author (a person's id). */
  'author-premises': { readonly id: string };
  /** The author (a person's id) to whose premises the table was narrowed; null for all. */
  'premise-author-change': { readonly id: string | null };
  /** The reader wants to read this essay. */
  'essay-open': { readonly id: string };
  /** The reader wants to bring the text of this essay. */
  'texts-wanted': { readonly essay: string };
  /** Files that may hold texts of essays; nobody has read them yet. */
  'texts-chosen': { readonly files: readonly File[] };
  /** The reader does not want to wait until the texts are compared with the essays. */
  'texts-cancel': null;
  /** The texts of these essays are to be forgotten. */
  'texts-remove': { readonly essays: readonly string[] };
}

/** What the elements tell. */
export type ElementEventName = keyof ElementEventDetails;

/** The event of this name. */
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
