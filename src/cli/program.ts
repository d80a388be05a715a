/** How the command line is read: a description of it for commander, which also writes the help from it. */
import { Command as Program, Option } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { COMMANDS, ERRANDS } from './commands/all.ts';
import type { Asked, Command } from './commands/command.ts';
import type { Errand, Given as GivenErrand } from './commands/errand.ts';
import type { Io } from './io.ts';
import { paragraph } from './text/paper.ts';
import { plain } from './text/plain.ts';
import { sentence } from './text/words.ts';

const DESCRIPTION =
  'Opens a debate, the argument structure of several essays, and answers which premises each author relies on and where the authors contradict one another or themselves.';

const DEBATE = 'a debate document; - reads standard input; left out, the debate that ships with the command';

const FURTHER = 'Exit status: 0 fine, 1 the debate has errors or cannot be read, 2 wrong use.';

const CHECK = {
  name: 'check',
  summary: 'whether the debate document is sound',
  explanation: [
    'Reads the whole document and tells every problem, each with its place and what to do about it: ids that name nothing, claims without an occurrence, anchors outside the text, misspelt fields. Problems go to standard error, as compilers write them, so that editors can jump to the place.',
    'Errors make the answers of the other commands impossible; warnings do not.',
  ],
  options: [],
};

export interface Handlers {
  readonly check: (debate: string | undefined, json: boolean) => Promise<void>;
  /** @param debates as named; one that is left out is the one that ships */
  readonly answer: (command: Command, debates: readonly (string | undefined)[], asked: Asked, json: boolean) => Promise<void>;
  readonly perform: (errand: Errand, operands: readonly string[], given: GivenErrand, json: boolean) => Promise<void>;
}

type Given = Asked & { readonly json?: boolean };

/** Throws a CommanderError instead of ending the process. */
export function program(io: Io, { check, answer, perform }: Handlers): Program {
  const top = new Program('elenchus')
    .description(DESCRIPTION)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'say what this is and how it is used')
    .helpCommand('help [COMMAND]', 'say what a command answers')
    .usage('COMMAND [DEBATE] [--json]')
    .exitOverride()
    .showHelpAfterError('See: elenchus --help')
    // Rather a narrow column of text than lines that the terminal breaks anywhere.
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: io.writeOutput,
      writeErr: io.writeError,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (message, write) => write(`elenchus: ${plain(message.replace(/^error: /, '')).trim()}\n`),
    })
    .addHelpText('after', `\n${paragraph(io, FURTHER).join('\n')}`);

  declare(top, CHECK).action((debate: string | undefined, { json = false }: Given) => check(debate, json));
  for (const command of COMMANDS) {
    const names = command.names?.length ?? 0;
    const operands = names + (command.operands?.length ?? 1);
    declare(top, command).action((...given: unknown[]) => {
      const { json = false, ...asked } = given[operands] as Given;
      const named = given.slice(0, names) as string[];
      return answer(command, given.slice(names, operands) as (string | undefined)[], { ...asked, names: named }, json);
    });
  }
  for (const errand of ERRANDS) {
    const operands = errand.operands ?? [];
    declare(top, { ...errand, operands }).action((...given: unknown[]) => {
      const { json = false, ...options } = given[operands.length] as GivenErrand & { readonly json?: boolean };
      return perform(errand, given.slice(0, operands.length).flat() as string[], options, json);
    });
  }
  return top;
}

function declare(top: Program, command: Omit<Command, 'answer'>): Program {
  const { name, summary, explanation, names = [], operands, options } = command;
  const declared = top.command(name).summary(summary).description([sentence(summary), ...explanation].join('\n\n'));
  for (const operand of names) declared.argument(`<${operand.name}>`, operand.description);
  if (operands === undefined) declared.argument('[DEBATE]', DEBATE);
  else for (const { name: called, description: what, several } of operands) declared.argument(`<${called}${several === true ? '...' : ''}>`, what);
  for (const { flags, description, conflictsWith = [], required = false } of options) {
    declared.addOption(new Option(flags, description).conflicts(conflictsWith).makeOptionMandatory(required));
  }
  return declared
    .option('--json', 'print one JSON value for programs to read')
    .helpOption('-h, --help', 'say what the answer means');
}
