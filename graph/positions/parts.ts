import { derive, NONE } from './derive.ts';
import { groundedLabelling, type Label } from './grounded.ts';
import type { Semantics } from './semantics.ts';
import { indexOf, standingByItself, type Theory, type TheoryStep } from './theory.ts';

/** A theory within a theory. */
export interface Part {
  /** The statement of the whole that each statement of the part is, in ascending order. */
  readonly members: readonly number[];
  readonly theory: Theory;
}

/** What is settled from the start, and what has to be searched. */
export interface Split {
  /** In every extension. */
  readonly settled: readonly number[];
  readonly open: Part;
}

/**
 * Sets aside what the grounded labelling decides: complete extensions and their kin agree on it. Stage extensions need not,
 * so for them all is open that some steps lead to (SPEC.md, P4).
 */
export function split(whole: Theory, semantics: Semantics): Split {
  const labels = semantics === 'STG' ? derivable(whole) : groundedLabelling(whole);
  const labelled = (label: Label): number[] => [...labels.keys()].filter((statement) => labels[statement] === label);
  return { settled: labelled('in'), open: partOf(whole, labelled('undecided'), labels) };
}

function derivable(whole: Theory): readonly Label[] {
  return Array.from(derive(whole, indexOf(whole), () => true), (step) => (step === NONE ? 'out' : 'undecided'));
}

export function isWithoutAttacks({ theory: { attackers, steps } }: Part): boolean {
  return attackers.every((sources) => sources.length === 0) && steps.every(({ undercutters }) => undercutters.length === 0);
}

/** The parts which no attack and no step connects. Their extensions can be combined at will (SPEC.md, P5). */
export function independentParts(part: Part): Part[] {
  const { members, theory } = part;
  const neighbours = members.map((): number[] => []);
  const connect = (statement: number, others: readonly number[]): void => {
    for (const other of others) {
      neighbours[statement]?.push(other);
      neighbours[other]?.push(statement);
    }
  };
  for (const [statement, sources] of theory.attackers.entries()) connect(statement, sources);
  for (const { premises, conclusion, undercutters } of theory.steps) {
    connect(conclusion, premises);
    connect(conclusion, undercutters);
  }
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of members.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    // The list grows while it is gone through.
    for (const statement of group) {
      for (const neighbour of neighbours[statement] ?? []) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        group.push(neighbour);
      }
    }
    groups.push(group.toSorted((a, b) => a - b));
  }
  return groups.length === 1 ? [part] : divided(part, groups);
}

function divided({ members, theory }: Part, groups: readonly (readonly number[])[]): Part[] {
  const groupOf = new Int32Array(members.length);
  for (const [group, statements] of groups.entries()) for (const statement of statements) groupOf[statement] = group;
  const stepsOf = groups.map((): TheoryStep[] => []);
  for (const step of theory.steps) stepsOf[groupOf[step.conclusion] ?? NONE]?.push(step);
  return groups.map((statements, group) => {
    const local = renumbered(statements);
    return {
      members: statements.flatMap((statement) => members[statement] ?? []),
      theory: {
        attackers: statements.map((statement) => local(theory.attackers[statement])),
        steps: (stepsOf[group] ?? []).flatMap((step) => stepsWithin(step, local)),
      },
    };
  });
}

/**
 * What the labels leave open. A premise that is in need not be asked for any more; a step that something out leads to or something in
 * undercuts is none; where a step is left that asks for nothing and is attacked only with its conclusion, the other steps to the
 * same conclusion make no difference.
 */
function partOf(whole: Theory, open: readonly number[], labels: readonly Label[]): Part {
  const local = renumbered(open);
  const byConclusion = open.map((): TheoryStep[] => []);
  for (const step of whole.steps) {
    const { premises, undercutters } = step;
    if (premises.some((premise) => labels[premise] === 'out') || undercutters.some((statement) => labels[statement] === 'in')) continue;
    for (const within of stepsWithin(step, local)) byConclusion[within.conclusion]?.push(within);
  }
  const steps = byConclusion.flatMap((alternatives, conclusion) =>
    alternatives.some(asksForNothing) ? [standingByItself(conclusion)] : alternatives,
  );
  return { members: open, theory: { attackers: open.map((statement) => local(whole.attackers[statement])), steps } };
}

function asksForNothing({ premises, undercutters }: TheoryStep): boolean {
  return premises.length === 0 && undercutters.length === 0;
}

function stepsWithin({ premises, conclusion, undercutters }: TheoryStep, local: Renumbering): TheoryStep[] {
  return local([conclusion]).map((within) => ({ premises: local(premises), conclusion: within, undercutters: local(undercutters) }));
}

/** The places that statements have among others; those that are not among them are left out. */
type Renumbering = (statements: readonly number[] | undefined) => number[];

function renumbered(statements: readonly number[]): Renumbering {
  const places = new Map(statements.map((statement, place) => [statement, place]));
  return (some = []) => some.flatMap((statement) => places.get(statement) ?? []);
}
