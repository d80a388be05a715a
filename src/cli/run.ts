import { CommanderError } from 'commander';
import { hasErrors, type Diagnostic } from '../../graph/model/diagnostic.ts';
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import { SolverOutOfMemory } from '../engine/clingo.ts';
import { readSource, STANDARD_INPUT, type Source } from './debate-source.ts';
import { COMMANDS } from './commands/all.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Io } from './io.ts';
import { checkJson, diagnosticLines } from './output/diagnostics.ts';
import { stringify } from './output/stringify.ts';
import { joinPairs } from './pairs.ts';
import { program } from './program.ts';
import { checkText } from './text/check.ts';
import { plain } from './text/plain.ts';
import { Unreadable, Unwritable } from './unreadable.ts';
import { WrongUse } from './wrong-use.ts';

/** Does what the arguments ask for. Rejects only for a fault in the program itself. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const read = async (debate: string | undefined): Promise<Source> => {
    const source = await readSource(debate, io);
    for (const { file, diagnostics } of source.files) {
      io.writeError(diagnosticLines(diagnostics, file));
      if (hasErrors(diagnostics)) exit = EXIT.broken;
    }
    return source;
  };
  const write = (lines: readonly string[]): void => io.writeOutput(`${lines.join('\n')}\n`);

  const top = program(io, {
    check: async (name, json) => {
      const source = await read(name);
      if (json) io.writeOutput(stringify(source.files.flatMap(checkJson)));
      else write(checkText(source, io));
    },
    perform: async (errand, operands, given, json) => {
      exit = await errand.perform(given, json, io, operands);
    },
    answer: async (command, names, asked, json) => {
      if (names.filter((name) => name === STANDARD_INPUT).length > 1) {
        throw new WrongUse('standard input holds one debate; name a file for the other');
      }
      const graphs: DebateGraph[] = [];
      for (const name of names) {
        // In turn, so that the problems of the first come first.
        const { debate } = await read(name);
        if (debate !== undefined) graphs.push(debateGraph(debate));
      }
      const [g, ...others] = graphs;
      if (g === undefined || graphs.length < names.length) {
        // Whoever reads the output as JSON finds a value there in any case.
        if (json) io.writeOutput(stringify(null));
        return;
      }
      const answer = await command.answer(g, asked, { others, io });
      io.writeError(answer.remarks ?? '');
      if (json) io.writeOutput(stringify(answer.json));
      else write(answer.text(io));
      exit = answer.exit ?? exit;
    },
  });

  try {
    await top.parseAsync(joinPairs(args, COMMANDS), { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUse;
    if (error instanceof Unreadable || error instanceof Unwritable) {
      io.writeError(diagnosticLines([asDiagnostic(error)], error.file));
      return EXIT.broken;
    }
    if (error instanceof SolverOutOfMemory) {
      io.writeError(`elenchus: ${error.message}; ask about less, or for the grounded semantics, which needs no solver\n`);
      return EXIT.broken;
    }
    if (!(error instanceof WrongUse)) throw error;
    io.writeError(`elenchus: ${plain(error.message)}\n`);
    return EXIT.wrongUse;
  }
}

function asDiagnostic({ name, message, remedy }: Unreadable | Unwritable): Diagnostic {
  return { severity: 'error', code: name.toLowerCase(), message, remedy, path: '' };
}
