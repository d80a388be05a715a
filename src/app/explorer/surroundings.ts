import type { ExportSubject } from '../../../components/export-dialog/export-request.ts';
import type { PanelShelf } from './panels.ts';

/** What the product's page has around an explorer, and lends to it. */
export interface Surroundings extends PanelShelf {
  readonly chooseDebate: () => void;
  readonly chooseFiles: () => void;
  readonly saveAs: () => void;
  readonly picture: (subject?: ExportSubject) => void;
  /** Asks for the colours and the language. */
  readonly chooseDisplay: () => void;
  /** Whether keys of one character give commands, as the reader last had it. */
  readonly keptSingleKeys: () => boolean;
  readonly keepSingleKeys: (on: boolean) => void;
}
