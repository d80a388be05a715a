import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Exit } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Paper } from '../text/paper.ts';

/** All that any command can be asked, by the long names of the options; commander fills in what was given. */
export interface Asked {
  readonly author?: string;
  readonly essay?: string;
  readonly text?: string;
  readonly texts?: string;
  readonly strict?: boolean;
  readonly within?: boolean;
  readonly across?: boolean;
  readonly drawn?: boolean;
  readonly derived?: boolean;
  readonly all?: boolean;
  readonly most?: string;
  readonly semantics?: string;
  readonly claim?: string;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  /** What was named before the debate, in the order of the command's `names`. */
  readonly names?: readonly string[];
  readonly output?: string;
  readonly overview?: boolean;
  readonly argument?: string;
  readonly contradiction?: string;
  /** Two authors, as `pairs.ts` joins them. */
  readonly compare?: string;
  readonly claims?: string;
  readonly steps?: string;
  readonly premises?: boolean;
  readonly theme?: string;
  readonly wording?: string;
  readonly connections?: string;
  /** False if there is to be none. */
  readonly title?: string | false;
  readonly legend?: boolean;
  readonly sources?: boolean;
  readonly background?: string;
  readonly scale?: string;
  readonly pixels?: string;
  readonly width?: string;
  readonly dpi?: string;
  readonly page?: string;
  readonly letters?: string;
  readonly link?: string;
  readonly pictureOnly?: boolean;
}

export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  /** Long name of an option that makes no sense together with this one. */
  readonly conflictsWith?: string;
  /** True if the question makes no sense without it. */
  readonly required?: boolean;
  /** True if two values follow it, which come joined. */
  readonly pair?: boolean;
}

/** Something that has to be named, such as a debate document or an author. */
export interface Operand {
  /** As the help calls it. */
  readonly name: string;
  readonly description: string;
  /** True if there can be any number of them; it is the last one then. */
  readonly several?: true;
}

/** The same answer for a program and for a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: (paper: Paper) => readonly string[];
  /** What was not read or done, for a person: lines for standard error. */
  readonly remarks?: string;
  /** Left out where it is fine. */
  readonly exit?: Exit;
}

/** What some questions need besides the first debate. */
export interface Around {
  /** The other debates that were named, in the order of the operands. */
  readonly others: readonly DebateGraph[];
  readonly io: Pick<Io, 'readTexts' | 'writeFile' | 'showState'>;
}

/** One question to a debate. The program, its help and its documentation are made from these. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the answer means, for somebody who comes to it for the first time; paragraphs. */
  readonly explanation: readonly string[];
  /** What of the debate it is about, named before the debate itself. */
  readonly names?: readonly Operand[];
  /** The debates it is about; left out, one, which may be the one that ships. */
  readonly operands?: readonly Operand[];
  readonly options: readonly CommandOption[];
  /**
   * @throws WrongUse if what is asked makes no sense for this debate
   * @throws Unreadable if something else that it needs cannot be read
   */
  readonly answer: (g: DebateGraph, asked: Asked, around: Around) => Answer | Promise<Answer>;
}
