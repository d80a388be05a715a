/** What stands on any grounds, and what a supposition changes in that. */
import { graphOfSteps, type AndOrGraph } from './and-or/and-or-graph.ts';
import { chain } from './and-or/chain.ts';
import { stepsByConclusion, stepsByPremise, type Step, type StepsByClaim } from './steps.ts';

/** The steps that derive, ready to be followed in either direction. */
export interface StepIndex {
  readonly leadingTo: StepsByClaim;
  readonly uses: StepsByClaim;
  readonly byId: ReadonlyMap<string, Step>;
  /** The held claims to which no step leads: they stand by themselves for who holds them (SPEC.md, D1). */
  readonly byThemselves: ReadonlySet<string>;
  /** The same by numbers, for going through much of it. */
  readonly graph: AndOrGraph;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What can be asked whether an id is in it. */
export interface Ids {
  readonly has: (id: string) => boolean;
}

/** What a chain starts from. */
export interface Grounds {
  /** Stand without further grounds, also if they are barred. */
  readonly given: ReadonlySet<string>;
  /** Do not stand, whatever leads to them. */
  readonly barred: Ids;
  /** Ids of steps that are not taken. */
  readonly cut: Ids;
}

/** Further grounds, for a moment; what is barred by it does not stand even if it is given. */
export interface Supposition {
  readonly given?: ReadonlySet<string>;
  readonly barred?: ReadonlySet<string>;
  readonly cut?: ReadonlySet<string>;
}

export interface Change {
  /** Stand without the supposition and not with it. */
  readonly falls: ReadonlySet<string>;
  /** Stand with the supposition and not without it. */
  readonly rises: ReadonlySet<string>;
}

export interface Chaining {
  readonly stands: ReadonlySet<string>;
  /** The step by which a claim came to stand; none for a given one. To follow them back leads in no circle. */
  readonly reason: (claim: string) => Step | undefined;
  /** Costs what follows from the claims and steps concerned, not the whole. */
  readonly supposing: (supposition: Supposition) => Change;
}

const NONE: ReadonlySet<string> = new Set<string>();

export const NO_GROUNDS: Grounds = { given: NONE, barred: NONE, cut: NONE };

/** @param held claims that are of interest whether or not a step names them */
export function stepIndex(steps: readonly Step[], held: ReadonlySet<string> = NONE): StepIndex {
  const deriving = steps.filter((step) => step.derives);
  const graph = graphOfSteps(held, deriving);
  return {
    leadingTo: stepsByConclusion(deriving),
    uses: stepsByPremise(deriving),
    byId: new Map(deriving.map((step) => [step.id, step])),
    byThemselves: new Set(graph.given.flatMap((number) => graph.ids[number] ?? [])),
    graph,
    numbers: new Map(graph.ids.map((id, number) => [id, number])),
  };
}

/** The least set that holds what is given and the conclusions of its steps. */
export function chaining({ leadingTo, uses, byId, graph, numbers }: StepIndex, grounds: Grounds): Chaining {
  const { order, reason } = chain(
    graph,
    [...grounds.given].flatMap((id) => numbers.get(id) ?? []),
    ({ step }) => !grounds.barred.has(step.conclusion) && !grounds.cut.has(step.id),
  );
  const stands = new Set(grounds.given);
  for (const number of order) stands.add(graph.ids[number] ?? '');

  const supposing = ({ given = NONE, barred = NONE, cut = NONE }: Supposition): Change => {
    const isTaken = (step: Step): boolean => !grounds.cut.has(step.id) && !cut.has(step.id);
    const isGiven = (id: string): boolean => !barred.has(id) && (given.has(id) || grounds.given.has(id));
    const mayFollow = (id: string): boolean => !barred.has(id) && !grounds.barred.has(id);
    const inDoubt = new Set<string>();
    const doubt = (id: string): void => {
      if (stands.has(id) && !isGiven(id)) inDoubt.add(id);
    };
    for (const id of barred) doubt(id);
    for (const id of cut) doubt(byId.get(id)?.conclusion ?? '');
    for (const id of inDoubt) for (const step of uses.get(id) ?? []) if (isTaken(step)) doubt(step.conclusion);

    const standing = new Set<string>();
    const holds = (id: string): boolean => standing.has(id) || (stands.has(id) && !inDoubt.has(id));
    const follows = (step: Step): boolean => isTaken(step) && mayFollow(step.conclusion) && step.premises.every(holds);
    for (const id of given) if (!stands.has(id) && isGiven(id)) standing.add(id);
    for (const id of inDoubt) if (leadingTo.get(id)?.some(follows)) standing.add(id);
    for (const id of standing) {
      for (const step of uses.get(id) ?? []) if (!holds(step.conclusion) && follows(step)) standing.add(step.conclusion);
    }
    return {
      falls: new Set([...inDoubt].filter((id) => !standing.has(id))),
      rises: new Set([...standing].filter((id) => !stands.has(id))),
    };
  };

  return {
    stands,
    reason: (claim) => {
      const number = numbers.get(claim);
      return number === undefined ? undefined : reason(number)?.step;
    },
    supposing,
  };
}
