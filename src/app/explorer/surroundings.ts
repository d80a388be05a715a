import type { DisplayChoice } from '../../../components/display-dialog/display-choice.ts';
import type { ExportSubject } from '../../../components/export-dialog/export-request.ts';
import type { PanelShelf } from './panels.ts';

/** What the product's page has around an explorer, and lends to it. */
export interface Surroundings extends PanelShelf {
  readonly chooseDebate: () => void;
  readonly chooseFiles: () => void;
  /** Asks for the addresses of stores that hold a debate too large for a page. */
  readonly openStore: () => void;
  readonly saveAs: () => void;
  readonly picture: (subject?: ExportSubject) => void;
  /** The debates that can be opened: the one that comes with the page (null), and those that are kept. */
  readonly debates: () => readonly { readonly key: string | null; readonly title: string }[];
  readonly openDebate: (key: string | null) => void;
  readonly print: () => void;
  /** Shows and speaks like this from now on. */
  readonly display: (change: Partial<DisplayChoice>) => void;
  /** Asks for the colours and the language. */
  readonly chooseDisplay: () => void;
  /** Whether keys of one character give commands, as the reader last had it. */
  readonly keptSingleKeys: () => boolean;
  readonly keepSingleKeys: (on: boolean) => void;
}
