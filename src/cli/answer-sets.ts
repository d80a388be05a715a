import type { run as Run } from 'clingo-wasm';
import type { Engine } from '../../graph/positions/engine.ts';

type Result = Extract<Awaited<ReturnType<typeof Run>>, { readonly Calls: number }>;

const ALL = 0;

const MAXIMAL = ['--heuristic=Domain', '--enum-mode=domRec'];

/** Keeps the answer sets themselves out of the output. */
const ONLY_THE_SUMMARY = '--quiet=2,2,2';

/** clingo, compiled to WebAssembly. It is loaded with the first program, for most commands have none. */
export const clingo: Engine = {
  answerSets: async (program, { maximal, most = ALL }) =>
    (await solve(program, most, maximal ? MAXIMAL : [])).Call.flatMap(({ Witnesses = [] }: Partial<Result['Call'][number]>) =>
      Witnesses.map(({ Value }) => Value.map(Number)),
    ),
  count: async (program, { maximal }) => (await solve(program, ALL, [...(maximal ? MAXIMAL : []), ONLY_THE_SUMMARY])).Models.Number,
  shownBySome: async (program) => {
    const { Call } = await solve(program, ALL, ['--enum-mode=brave', '--quiet=1']);
    return Call.at(-1)?.Witnesses?.at(-1)?.Value.map(Number) ?? [];
  },
};

async function solve(program: string, most: number, options: string[]): Promise<Result> {
  const { run } = await import('clingo-wasm');
  const result = await run(program, most, options);
  if (result.Result === 'ERROR') throw new Error(`clingo failed: ${result.Error}`);
  if (result.Result === 'UNKNOWN') throw new Error('clingo stopped before it had an answer');
  return result;
}
