/** What an embedded explorer tells the page around it of itself; what the reader does is told by the events of the elements. */
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';

/** The detail of each event, by its name. */
export interface ExplorerEventDetails {
  /** The debate has been read and is there to be explored; its graph is what the parts are given. */
  'explorer-open': { readonly graph: DebateGraph };
  /** The debate could not be had; the element says so itself. */
  'explorer-fail': { readonly problems: readonly Diagnostic[] };
}

type ExplorerEvents = { readonly [Name in keyof ExplorerEventDetails]: CustomEvent<ExplorerEventDetails[Name]> };

declare global {
  interface HTMLElementEventMap extends ExplorerEvents {}
}

export function tellPage<Name extends keyof ExplorerEventDetails>(from: EventTarget, name: Name, detail: ExplorerEventDetails[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
