/** Options with two values. The library for command lines knows options with one value and options with any number. */
import type { Command } from './commands/command.ts';

const BETWEEN = '\u0000';

/** The arguments with the two values that follow such an option joined into one. */
export function joinPairs(args: readonly string[], commands: readonly Command[]): string[] {
  const options = new Set(commands.filter(({ name }) => name === args[0]).flatMap((command) => command.options.filter(({ pair }) => pair === true).map(({ flags }) => flags.split(' ')[0])));
  const joined: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [arg = '', first, second] = args.slice(i, i + 3);
    joined.push(arg);
    if (!options.has(arg) || first === undefined || second === undefined) continue;
    joined.push(first + BETWEEN + second);
    i += 2;
  }
  return joined;
}

/** The two values; the second is empty if only one was given. */
export function pairOf(joined: string): readonly [string, string] {
  const [first = '', second = ''] = joined.split(BETWEEN);
  return [first, second];
}
