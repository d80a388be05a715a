import { sourcesOf } from '../../model/debate-graph.ts';
import type { Attack } from './attack.ts';
import type { Statement } from './debate-theory.ts';
import type { Argument, Explanation } from './explain.ts';

/** Ids of the claims of an explanation, to be shown on a map; a claim can be in several of these. */
export interface Involved {
  /** On which what is explained rests, itself included. */
  readonly argument: ReadonlySet<string>;
  /** What speaks against it, with what that rests on. */
  readonly attackers: ReadonlySet<string>;
  /** What answers that. */
  readonly defenders: ReadonlySet<string>;
}

export function involvedIn(explanation: Explanation): Involved {
  const argument = explanation.outcome === 'held' ? explanation.argument : [];
  const attacks = explanation.outcome === 'unsupported' ? [] : explanation.attacks;
  const answers = explanation.outcome === 'held' ? explanation.attacks.flatMap((attack) => attack.answers) : [];
  return {
    argument: new Set(claimsOf(argument)),
    attackers: new Set(attacks.flatMap((attack) => claimsOf(attack.argument))),
    defenders: new Set(answers.flatMap(({ attacker }: Attack) => claimsIn(attacker))),
  };
}

function claimsOf(argument: Argument): string[] {
  return argument.flatMap(({ statement }) => claimsIn(statement));
}

function claimsIn(statement: Statement): readonly string[] {
  return statement.kind === 'rebuttal' ? sourcesOf(statement.rebuttal) : [statement.claim];
}
