/**
 * Positions of a debate by the definitions, word for word and for small debates only: all arguments as trees, the abstract
 * framework of them (Modgil & Prakken 2014), its extensions from all subsets. Nothing of the code that is tested is used.
 */
import type { Debate, Rebuttal } from '../../../../graph/model/schema.ts';
import type { Semantics } from '../../../../graph/positions/semantics.ts';

/** `p` a claim, `¬p` that it is not so, `!r` that the claims of a rebuttal together speak against something. */
type Statement = string;

export interface Rule {
  readonly name: string;
  readonly from: readonly Statement[];
  readonly to: Statement;
}

export interface Reading {
  /** Those without `from` are ordinary premises. */
  readonly rules: readonly Rule[];
  /** The second is a statement or the name of a rule. */
  readonly attacks: readonly (readonly [from: Statement, to: string])[];
}

interface Tree {
  readonly conclusion: Statement;
  /** All statements and all rules in it, by name. */
  readonly parts: ReadonlySet<string>;
}

const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';

/** P10–P15 */
export function readingOf(debate: Debate): Reading {
  const own = debate.inferences.filter((i) => commits(i.stance));
  const holds = (essay: string, claim: string): boolean =>
    debate.claims.some((c) => c.id === claim && c.occurrences.some((o) => o.essay === essay && commits(o.stance))) ||
    own.some((i) => i.essay === essay && (i.conclusion === claim || i.premises.includes(claim)));
  const sources = (r: Rebuttal): string[] => [r.from, ...(r.with ?? [])];
  const isJoint = (r: Rebuttal): boolean => r.with !== undefined || [...debate.rebuttals, ...debate.supports].some((other) => other.to === r.id);
  const rules: Rule[] = own.map((i) => ({ name: `rule ${i.id}`, from: i.premises, to: i.conclusion }));
  const attacks: [string, string][] = [];
  for (const { claims: [a, b] } of debate.contradictions) attacks.push([a, b], [b, a]);
  for (const rebuttal of debate.rebuttals) {
    if (isJoint(rebuttal)) rules.push({ name: `rule ${rebuttal.id}`, from: sources(rebuttal), to: `!${rebuttal.id}` });
    const isClaim = debate.claims.some((c) => c.id === rebuttal.to);
    attacks.push([isJoint(rebuttal) ? `!${rebuttal.id}` : rebuttal.from, isClaim ? rebuttal.to : `rule ${rebuttal.to}`]);
  }
  for (const { id: essay } of debate.essays) {
    for (const { id: claim, occurrences } of debate.claims) {
      if (holds(essay, claim)) {
        if (!own.some((i) => i.essay === essay && i.conclusion === claim)) rules.push({ name: `premise ${claim}`, from: [], to: claim });
        continue;
      }
      const rejects = occurrences.some((o) => o.essay === essay && o.stance === 'rejects');
      const says =
        debate.contradictions.some(({ claims: [a, b] }) => (a === claim && holds(essay, b)) || (b === claim && holds(essay, a))) ||
        debate.rebuttals.some((r) => r.to === claim && sources(r).every((source) => holds(essay, source)));
      if (!rejects || says) continue;
      rules.push({ name: `premise ¬${claim}`, from: [], to: `¬${claim}` });
      attacks.push([claim, `¬${claim}`], [`¬${claim}`, claim]);
    }
  }
  return { rules: rules.filter((rule, i) => rules.findIndex(({ name }) => name === rule.name) === i), attacks };
}

/** The extensions, each as its statements in order, joined; undefined if there are too many trees to try all their sets. */
export function positionsByDefinition(reading: Reading, semantics: Semantics, mostTrees: number): string[] | undefined {
  const statements = [...new Set(reading.rules.map(({ to }) => to))];
  const trees: Tree[] = [];
  for (const statement of statements) {
    for (const tree of treesOf(statement, reading, [])) if (trees.push(tree) > mostTrees) return undefined;
  }
  const attacks = trees.map((a) => maskOf(trees, (b) => reading.attacks.some(([from, to]) => from === a.conclusion && b.parts.has(to))));
  const conclusions = (set: number): Statement[] => statements.filter((s) => trees.some((tree, k) => tree.conclusion === s && set & (1 << k)));
  if (semantics === 'SST' || semantics === 'STG') {
    const candidates = semantics === 'SST' ? extensions(attacks, 'CO').map(conclusions) : heldTogether(reading);
    return withLargest(candidates, (held) => rangeOf(held, reading)).map(written);
  }
  return extensions(attacks, semantics).map((set) => written(conclusions(set)));
}

/** No statement twice on a branch: to derive it from itself adds nothing. */
function treesOf(statement: Statement, reading: Reading, below: readonly Statement[]): Tree[] {
  if (below.includes(statement)) return [];
  return reading.rules
    .filter((rule) => rule.to === statement)
    .flatMap((rule) => {
      const branches = rule.from.map((premise) => treesOf(premise, reading, [...below, statement]));
      return ways(branches).map((way) => ({ conclusion: statement, parts: new Set([statement, rule.name, ...way.flatMap(({ parts }) => [...parts])]) }));
    });
}

function ways<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sofar, list) => sofar.flatMap((way) => list.map((next) => [...way, next])), [[]]);
}

/** Sets as bits. @param attacks of each argument, what it attacks */
function extensions(attacks: readonly number[], semantics: 'GR' | 'CO' | 'PR' | 'ST' | 'ID'): number[] {
  const everything = 2 ** attacks.length - 1;
  const attackedBy = (set: number): number => attacks.reduce((all, targets, k) => (set & (1 << k) ? all | targets : all), 0);
  const defendedBy = (set: number): number => everything & ~attackedBy(everything & ~attackedBy(set));
  const subsets = Array.from({ length: everything + 1 }, (_, set) => set);
  const conflictFree = subsets.filter((set) => (set & attackedBy(set)) === 0);
  const admissible = conflictFree.filter((set) => (set & ~defendedBy(set)) === 0);
  const complete = admissible.filter((set) => set === defendedBy(set));
  const within = (a: number, b: number): boolean => (a & ~b) === 0;
  const maximal = (sets: readonly number[]): number[] => sets.filter((a) => !sets.some((b) => a !== b && within(a, b)));
  switch (semantics) {
    case 'CO':
      return complete;
    case 'GR':
      return complete.filter((a) => complete.every((b) => within(a, b)));
    case 'PR':
      return maximal(complete);
    case 'ST':
      return conflictFree.filter((set) => (set | attackedBy(set)) === everything);
    case 'ID': {
      const preferred = maximal(complete);
      return maximal(admissible.filter((a) => preferred.every((b) => within(a, b))));
    }
  }
}

/** P16: what follows from rules none of which it attacks. */
function heldTogether(reading: Reading): Statement[][] {
  const found = new Map<string, Statement[]>();
  for (let bits = 0; bits < 2 ** reading.rules.length; bits += 1) {
    const rules = reading.rules.filter((_, k) => bits & (1 << k));
    const held = following(rules);
    if (rules.every((rule) => !isAttackedBy(held, rule, reading))) found.set(written(held), held);
  }
  return [...found.values()];
}

/** P17: what is held, and what no longer follows once what the held attacks is left out. */
function rangeOf(held: readonly Statement[], reading: Reading): Statement[] {
  const possible = following(reading.rules.filter((rule) => !isAttackedBy(held, rule, reading)));
  return [...held, ...following(reading.rules).filter((statement) => !possible.includes(statement))];
}

function isAttackedBy(held: readonly Statement[], rule: Rule, { attacks }: Reading): boolean {
  return attacks.some(([from, to]) => held.includes(from) && (to === rule.to || to === rule.name));
}

export function following(rules: readonly Rule[]): Statement[] {
  const held: Statement[] = [];
  for (;;) {
    const next = rules.find((rule) => !held.includes(rule.to) && rule.from.every((premise) => held.includes(premise)));
    if (next === undefined) return held;
    held.push(next.to);
  }
}

function withLargest(sets: readonly Statement[][], aspect: (set: readonly Statement[]) => readonly Statement[]): Statement[][] {
  const within = (a: readonly Statement[], b: readonly Statement[]): boolean => a.every((x) => b.includes(x));
  return sets.filter((set) => !sets.some((other) => !within(aspect(other), aspect(set)) && within(aspect(set), aspect(other))));
}

function maskOf<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.reduce((mask, item, k) => (is(item) ? mask | (1 << k) : mask), 0);
}

function written(statements: readonly Statement[]): string {
  return statements.toSorted().join(' ');
}
