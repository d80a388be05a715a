import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Paper } from '../text/paper.ts';

/** All that any command can be asked, by the long names of the options; commander fills in what was given. */
export interface Asked {
  readonly author?: string;
  readonly essay?: string;
  readonly text?: string;
  readonly within?: boolean;
  readonly across?: boolean;
}

export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  /** Long name of an option that makes no sense together with this one. */
  readonly conflictsWith?: string;
}

/** The same answer for a program and for a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: (paper: Paper) => readonly string[];
}

/** One question to a debate. The program, its help and its documentation are made from these. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the answer means, for somebody who comes to it for the first time; paragraphs. */
  readonly explanation: readonly string[];
  readonly options: readonly CommandOption[];
  /** @throws WrongUse if what is asked makes no sense for this debate */
  readonly answer: (g: DebateGraph, asked: Asked) => Answer;
}
