import type { Engine } from '../../graph/positions/engine.ts';
import type { ClingoFactory } from './clingo-module.ts';

/** The program was too large for the solver. */
export class SolverOutOfMemory extends Error {
  override readonly name = 'SolverOutOfMemory';
}

const ALL = '0';

const MAXIMAL = ['--heuristic=Domain', '--enum-mode=domRec'];

/** Keeps the answer sets themselves out of the output. */
const ONLY_THE_SUMMARY = '--quiet=2';

/** A program as a string would lie on the stack of the WebAssembly, which holds a megabyte. Standard input holds any. */
const WHAT_IS_ON_STANDARD_INPUT = '#include "/dev/stdin".';

/** Exit codes of clasp. */
const OUT_OF_MEMORY = 33;
const INTERNAL_ERROR = 65;
const NO_RUN = 128;

/**
 * clingo, compiled to WebAssembly, which is loaded with the first program. It solves without pausing.
 *
 * @param wasm address of the WebAssembly; that beside the script where left out
 */
export function clingoEngine(load: () => Promise<ClingoFactory>, wasm?: string): Engine {
  let loading: Promise<Solver> | undefined;
  const solve = async (program: string, options: readonly string[], found?: (shown: readonly number[]) => void): Promise<readonly string[]> => {
    loading ??= load().then((factory) => start(factory, wasm));
    try {
      return (await loading)(program, options, found);
    } catch (error) {
      // Whatever went wrong, the next program gets a solver that is whole.
      loading = undefined;
      throw error;
    }
  };

  return {
    answerSets: async (program, { maximal, most }) => {
      const sets: (readonly number[])[] = [];
      await solve(program, [most === undefined ? ALL : String(most), ...(maximal ? MAXIMAL : [])], (shown) => sets.push(shown));
      return sets;
    },
    count: async (program, { maximal }) => {
      const lines = await solve(program, [ALL, ONLY_THE_SUMMARY, ...(maximal ? MAXIMAL : [])]);
      return Number(/^Models\s*:\s*(\d+)/m.exec(lines.join('\n'))?.[1] ?? 0);
    },
    shownBySome: async (program) => {
      let shown: readonly number[] = [];
      await solve(program, [ALL, '--enum-mode=brave'], (more) => {
        shown = more;
      });
      return shown;
    },
  };
}

/**
 * Solves a program and hands on what each answer set shows as it is found.
 * @returns the other lines of output
 * @throws SolverOutOfMemory
 */
type Solver = (program: string, options: readonly string[], found?: (shown: readonly number[]) => void) => readonly string[];

async function start(factory: ClingoFactory, wasm: string | undefined): Promise<Solver> {
  let input = new Uint8Array();
  let read = 0;
  let print: (line: string) => void = () => {};
  let complaints: string[] = [];
  const clingo = await factory({
    stdin: () => input[read++] ?? null,
    print: (line) => print(line),
    printErr: (line) => complaints.push(line),
    ...(wasm !== undefined && { locateFile: () => wasm }),
  });
  return (program, options, found) => {
    const lines: string[] = [];
    let isAnswer = false;
    print = (line) => {
      if (isAnswer) found?.(numbersIn(line));
      else lines.push(line);
      isAnswer = line.startsWith('Answer:');
    };
    complaints = [];
    input = new TextEncoder().encode(program);
    read = 0;
    const status = clingo.ccall('run', 'number', ['string', 'string'], [WHAT_IS_ON_STANDARD_INPUT, options.join(' ')]);
    input = new Uint8Array();
    if (status === OUT_OF_MEMORY) throw new SolverOutOfMemory('the solver has no memory left for a question of this size');
    if (status === INTERNAL_ERROR || status === NO_RUN) throw new Error(`clingo failed: ${complaints.join(' ')}`);
    return lines;
  };
}

function numbersIn(line: string): readonly number[] {
  return line === '' ? [] : line.split(' ').map(Number);
}
