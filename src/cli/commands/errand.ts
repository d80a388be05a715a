import type { Exit } from '../exit.ts';
import type { Io } from '../io.ts';
import type { CommandOption, Operand } from './command.ts';

/** All that any errand can be given, by the long names of the options; commander fills in what was given. */
export interface Given {
  readonly problem?: string;
  readonly file?: string;
  readonly argument?: string;
  readonly from?: string;
  readonly to?: string;
  readonly claims?: string;
  readonly essays?: string;
  readonly seed?: string;
  readonly output?: string;
  readonly port?: string;
  readonly seconds?: string;
  readonly allow?: string;
}

/** Something that the command does without a debate. */
export interface Errand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the answer means, for somebody who comes to it for the first time; paragraphs. */
  readonly explanation: readonly string[];
  /** What has to be named; left out, nothing. */
  readonly operands?: readonly Operand[];
  readonly options: readonly CommandOption[];
  /**
   * @throws WrongUse if what is asked makes no sense
   * @throws Unreadable if what it needs cannot be read
   */
  readonly perform: (given: Given, json: boolean, io: Io, operands: readonly string[]) => Promise<Exit>;
}
