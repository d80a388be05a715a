import type { TextFolder, Wanted } from './text-folder.ts';

/** What the command needs of the machine it runs on: the one seam between its thinking and the world. */
export interface Io {
  /** Rejects, with what the system says, if the file cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Rejects, with what the system says, if the folder cannot be read; files in it that cannot be are told. */
  readonly readTexts: (folder: string, wanted?: Wanted) => Promise<TextFolder>;
  /** Puts the file in place as a whole. Rejects, with what the system says, if that cannot be. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Shows one line in place of the one before, and none for the empty text; left out where nobody watches. */
  readonly showState?: (line: string) => void;
  /** Whether anybody still reads the output; to be asked from time to time by whoever has very much to write. */
  readonly isWanted: () => Promise<boolean>;
  /** Resolves when the command is told to stop, as by Ctrl+C. */
  readonly untilStopped: () => Promise<void>;
  /** Path of the debate that ships with the command, as a person would type it from where they are. */
  readonly shippedDebate: string;
  /** Columns to wrap readable text to. */
  readonly columns: number;
  /** Whether standard output shows bold and faint text. */
  readonly emphasis: boolean;
}

/** Width of text that goes to a file or another program, and of terminals that do not tell theirs. */
export const USUAL_COLUMNS = 80;
