/** What makes a set of arguments acceptable together, by the names of the ICCMA competitions. */
export const SEMANTICS = ['GR', 'CO', 'PR', 'ST', 'SST', 'ID', 'STG'] as const;

/** The semantics of Dung and those after him, by the names of ICCMA: grounded, complete, preferred, stable, semi-stable, ideal, stage. */
export type Semantics = (typeof SEMANTICS)[number];

/** Some extension, credulous and sceptical acceptance of an argument, every extension, their number. */
export const TASKS = ['SE', 'DC', 'DS', 'EE', 'CE'] as const;

export type Task = (typeof TASKS)[number];

export interface Problem {
  readonly task: Task;
  readonly semantics: Semantics;
}

/** Reads a name such as `DS-PR`; undefined if there is no such problem. */
export function problemNamed(name: string): Problem | undefined {
  for (const task of TASKS) for (const semantics of SEMANTICS) if (name === `${task}-${semantics}`) return { task, semantics };
  return undefined;
}

export function asksForArgument({ task }: Problem): boolean {
  return task === 'DC' || task === 'DS';
}
