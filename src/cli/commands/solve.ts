import { asksForArgument, problemNamed, SEMANTICS, TASKS, type Problem } from '../../../graph/positions/semantics.ts';
import type { Framework } from '../../../graph/positions/framework.ts';
import { hasErrors } from '../../../graph/model/diagnostic.ts';
import { clingo } from '../answer-sets.ts';
import { EXIT } from '../exit.ts';
import { readFrameworkSource } from '../framework-source.ts';
import { diagnosticLines } from '../output/diagnostics.ts';
import { solveJson } from '../output/solve-json.ts';
import { solveText } from '../text/solve.ts';
import { listed } from '../text/words.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Errand } from './errand.ts';

export const solve: Errand = {
  name: 'solve',
  summary: 'which arguments of an abstract framework can be accepted together',
  explanation: [
    `Solves a problem of the ICCMA competitions for a framework of arguments and attacks (Dung 1995). The problem is a task (${TASKS.join(', ')}), a hyphen and a semantics (${SEMANTICS.join(', ')}), such as DC-PR.`,
    'SE prints an extension, or NO; EE all of them, one a line; CE their number. DC says whether some extension holds the argument, DS whether all do. The semantics: grounded, complete, preferred, stable, semi-stable, ideal, stage.',
    'The file may have the form of ICCMA 2023 (p af N), of ASPARTIX (arg(a). att(a,b).) or the trivial graph format; which of them shows in the text. Arguments are called as they are in the file.',
  ],
  options: [
    { flags: '-p, --problem <PROBLEM>', description: 'the problem, such as SE-ST', required: true },
    { flags: '-f, --file <FILE>', description: 'the framework; - reads standard input', required: true },
    { flags: '-a, --argument <ARG>', description: 'the argument that DC and DS ask about' },
  ],
  perform: async ({ problem: name = '', file: path = '', argument: label }, json, io) => {
    const problem = asked(name, label);
    const { file, framework, diagnostics } = await readFrameworkSource(path, io);
    io.writeError(diagnosticLines(diagnostics, file));
    if (framework === undefined || hasErrors(diagnostics)) return EXIT.broken;
    const question = { problem, framework, engine: clingo, argument: label === undefined ? -1 : numberOf(framework, label) };
    if (json) io.writeOutput(await solveJson(question));
    else await solveText(question, io);
    return EXIT.fine;
  },
};

function asked(name: string, label: string | undefined): Problem {
  const problem = problemNamed(name);
  if (problem === undefined) {
    throw new WrongUse(`there is no problem "${name}"; it is one of ${listed([...TASKS])}, a hyphen and one of ${listed([...SEMANTICS])}`);
  }
  if (asksForArgument(problem) && label === undefined) throw new WrongUse(`${name} asks about an argument; name it with -a`);
  if (!asksForArgument(problem) && label !== undefined) throw new WrongUse(`${name} asks about no argument; leave out -a, or ask DC or DS`);
  return problem;
}

function numberOf({ labels }: Framework, label: string): number {
  const number = labels.indexOf(label);
  if (number < 0) throw new WrongUse(`the framework has no argument "${label}"; name one as it is written in the file`);
  return number;
}
