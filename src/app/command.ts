/** A thing that the page can do, in the words of the language that is spoken, and what it may do it with. */
import { msg } from '@lit/localize';
import type { Semantics } from '../../graph/positions/semantics.ts';
import type { Surroundings } from './explorer/surroundings.ts';
import type { Session } from './session.ts';
import type { Shortcut } from './shortcut.ts';
import type * as actions from './store/actions.ts';
import type { Panel } from './store/view-state.ts';

export interface Zoomed {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
}

/** The panels beside the map: that with the findings, and that with the chosen claim. */
export interface PanelCommands {
  readonly browsing: boolean;
  readonly inspecting: boolean;
  readonly toggle: (panel: 'browse' | 'inspect') => unknown;
  /** By one step. */
  readonly grow: (panel: 'browse' | 'inspect', sign: 1 | -1) => unknown;
}

/** What a command may do with the page; beside the session, what no action on the view does. */
export interface Page {
  readonly session: Session;
  /** Also to another view, with the focus. */
  readonly goTo: (action: actions.Action) => Promise<void>;
  /** Asks to which claim the ways from this one are to lead. */
  readonly askWays: (from: string) => void;
  readonly browse: (panel: Panel) => void;
  readonly panels: PanelCommands;
  /** One of the saved views, by its place among them. */
  readonly showView: (index: number) => unknown;
  /** Asks how the view is to be called that the map shows, to keep it. */
  readonly nameView: () => unknown;
  readonly showPositions: (semantics: Semantics) => unknown;
  /** Whether keys of one character give commands. */
  readonly singleKeys: boolean;
  readonly turnSingleKeys: (on: boolean) => void;
  readonly find: () => void;
  readonly showPalette: () => void;
  readonly showHelp: () => void;
  /** Undefined where there are none: what needs them is not in the list then. */
  readonly surroundings: Surroundings | undefined;
  /** The map once it is drawn. */
  readonly map: () => Promise<Zoomed | null>;
}

export interface Command {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Other words by which somebody may look for it. */
  readonly also?: string;
  /** Any of them gives the command; the first is told. */
  readonly keys?: readonly Shortcut[];
  /** Why it cannot be given now; undefined if it can. */
  readonly lacks?: (session: Session) => string | undefined;
  readonly onlyAsked?: true;
  /** Done by what is around the explorer. */
  readonly outside?: true;
  readonly run: (page: Page) => unknown;
}

/** For what is done with the selected claim. */
export function ofSelected(run: (page: Page, claim: string) => unknown): Pick<Command, 'lacks' | 'run'> {
  return {
    lacks: ({ store }) => (store.view.value.selected === undefined ? msg('select a claim first') : undefined),
    run: (page) => {
      const claim = page.session.store.view.value.selected;
      if (claim !== undefined) run(page, claim);
    },
  };
}
