import { CommanderError } from 'commander';
import { hasErrors } from '../../graph/model/diagnostic.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import { readSource, type Source } from './debate-source.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Io } from './io.ts';
import { checkJson, diagnosticLines } from './output/diagnostics.ts';
import { stringify } from './output/stringify.ts';
import { program } from './program.ts';
import { checkText } from './text/check.ts';
import { plain } from './text/plain.ts';
import { WrongUse } from './wrong-use.ts';

/** Does what the arguments ask for. Rejects only for a fault in the program itself. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const read = async (debate: string | undefined): Promise<Source> => {
    const source = await readSource(debate, io);
    io.writeError(diagnosticLines(source.diagnostics, source.file));
    if (hasErrors(source.diagnostics)) exit = EXIT.broken;
    return source;
  };
  const write = (lines: readonly string[]): void => io.writeOutput(`${lines.join('\n')}\n`);

  const top = program(io, {
    check: async (name, json) => {
      const { file, debate, diagnostics } = await read(name);
      if (json) io.writeOutput(stringify(checkJson(diagnostics)));
      else write(checkText(file, debate, diagnostics, io));
    },
    answer: async (command, name, asked, json) => {
      const { debate } = await read(name);
      if (debate === undefined) return;
      const answer = command.answer(debateGraph(debate), asked);
      if (json) io.writeOutput(stringify(answer.json));
      else write(answer.text(io));
    },
  });

  try {
    await top.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
    if (!(error instanceof WrongUse)) throw error;
    io.writeError(`elenchus: ${plain(error.message)}\n`);
    return EXIT.wrongUse;
  }
}
