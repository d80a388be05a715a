/**
 * What every argument format is to the programs: how its text is told from others, how it becomes a debate, and how a debate
 * becomes a text of it, with an account of what got lost. One format is one file or folder beside this one;
 * `all-formats.ts` lists them.
 */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TellProgress } from '../model/progress.ts';
import type { Debate } from '../model/schema.ts';
import type { FeatureId } from './features/all-features.ts';

/** A file that the reader brings, decoded as UTF-8. Hostile, as its name is. */
export interface SourceFile {
  /** As the reader calls it: `debate.json`, without folders. */
  readonly name: string;
  readonly text: string;
  /** True if a picture carried it, and so one of its views is what the picture shows. */
  readonly inPicture?: true;
}

/** What could be read, and what not. A broken part does not take the rest with it. */
export interface FormatReading {
  /** Missing only where nothing could be read. It is valid: `validateDebate` finds no error in it. */
  readonly debate?: Debate;
  /** With line and column wherever there are such. `error`: something of the file is not in the debate; `warning`: it was read in a certain sense. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What reads a format. */
export interface Reader {
  /**
   * Whether the text is, or is meant to be, of this format. Looks at the text; at the name only where the text could be
   * several things. Cheap, and never throws.
   */
  readonly recognises: (file: SourceFile) => boolean;
  /**
   * Never throws or rejects on bad input, nor hangs, nor follows what the text refers to.
   *
   * @param beside all files that were brought along, of which some formats need another one: the text to its annotations
   * @param tell of large files, how far it is; formats of which nobody has large files tell nothing
   */
  readonly read: (file: SourceFile, beside: readonly SourceFile[], tell?: TellProgress) => FormatReading | Promise<FormatReading>;
  /** Ends of the names of files that this format reads along with another one and not by themselves: `.txt`. */
  readonly companions?: readonly string[];
}

/** A file to be written. */
export interface WrittenFile {
  /** What comes after the name that the reader gives: `.json`, `-claims.csv`. */
  readonly ending: string;
  readonly text: string;
  /** The same text in pieces, of a format in which that of a large debate is longer than a string can be; `text` is then made when it is asked for. */
  readonly pieces?: () => Iterable<string>;
}

/** What writes a format. */
export interface Writer {
  /** What of a debate the format has a place for. All else is gone before `write` is called, and is told as lost. */
  readonly carries: readonly FeatureId[];
  /** True if it keeps what other formats say and a debate has no field for. Its own it always keeps. */
  readonly carriesExtras?: true;
  /** True if it tells what follows from a debate, and so gets the whole of it to write, whatever of it can be found in the text. */
  readonly isDigest?: true;
  /** The part of a debate that the format can hold, where that is less than `carries` says: a tree, say. The result is a valid debate. */
  readonly holds?: (debate: Debate) => Debate;
  /** The first file is the one that is named by the user; the others come beside it. */
  readonly write: (debate: Debate) => readonly [WrittenFile, ...WrittenFile[]];
}

/** An argument format. */
export interface Format {
  /** As the command calls it: `aif`. */
  readonly id: string;
  /** As people call it, in the language that is spoken: `AIF (AIFdb JSON)`. */
  readonly name: string;
  /** Ends of file names by which an output's format is told, the usual one first: `.argdown`. */
  readonly endings: readonly string[];
  /** The name under which things keep what only this format says of them (`extra`); left out, its id. */
  readonly extrasAs?: string;
  readonly reader?: Reader;
  readonly writer?: Writer;
}
