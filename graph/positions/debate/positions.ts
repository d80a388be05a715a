/** Which claims can be held together? (SPEC.md, P10–P20) */
import { standings } from '../../analysis/consequences/standings.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Engine } from '../engine.ts';
import { combined, extensionsByPart, type Extension, type PartExtensions } from '../extensions.ts';
import type { Semantics } from '../semantics.ts';
import { acceptances, type Acceptance } from './acceptance.ts';
import { debateTheory, type DebateTheory, type Statement } from './debate-theory.ts';
import { heldIn, positionsWith, type Held, type Position } from './position.ts';

/** What can be held together. */
export interface Positions {
  readonly semantics: Semantics;
  readonly count: Count;
  /** Of all that somebody holds, in the order of the debate. */
  readonly statements: readonly { readonly statement: Statement; readonly acceptance: Acceptance }[];
  /** The questions that can be answered in several ways, each without regard to the others. */
  readonly choices: readonly Choice[];
  /** As many as were asked for. */
  readonly positions: readonly Position[];
}

/** There are so many, or, if `moreThan`, more. */
export interface Count {
  readonly number: number;
  readonly moreThan: boolean;
}

/** Positions differ in nothing but what they hold in each choice. */
export interface Choice {
  /** What some positions hold and others do not. */
  readonly about: Held;
  readonly count: Count;
  /** As many as were asked for; what one of them holds of `about`. */
  readonly alternatives: readonly Held[];
}

/** Of a part that can be answered in very many ways, not all are looked for. */
const MOST_OF_A_PART = 10_000;

/**
 * What can be held together, and in which questions the positions differ.
 *
 * @param most how many positions, and alternatives of a choice, are given
 */
export async function positionsOf(g: DebateGraph, semantics: Semantics, engine: Engine, { most, mostOfAPart = MOST_OF_A_PART }: { readonly most: number; readonly mostOfAPart?: number }): Promise<Positions> {
  const theory = debateTheory(g);
  const found = await extensionsByPart(theory, semantics, engine, Math.max(most, mostOfAPart));
  const ordered = { ...found, parts: found.parts.map((part) => ({ ...part, extensions: part.extensions.toSorted(byStatements) })) };
  const accepted = await acceptances(theory, semantics, ordered, engine);
  const held = new Set(standings(g).flatMap((standing) => [...standing.held]));
  return {
    semantics,
    count: countOf(ordered.parts),
    statements: theory.statements.flatMap((statement, number) => {
      const acceptance = accepted[number];
      return acceptance === undefined || (statement.kind === 'claim' && !held.has(statement.claim)) ? [] : [{ statement, acceptance }];
    }),
    choices: ordered.parts.filter(({ extensions }) => extensions.length > 1).map((part) => choiceOf(theory, part, (statement) => accepted[statement] === 'credulous', most)),
    positions: firstOf(most, combined(ordered)).map(positionsWith(g, theory)),
  };
}

function choiceOf(theory: DebateTheory, found: PartExtensions, isAtStake: (statement: number) => boolean, most: number): Choice {
  const { part, extensions } = found;
  return {
    about: heldIn(theory, part.members.filter(isAtStake)),
    count: countOf([found]),
    alternatives: extensions.slice(0, most).map((extension) => heldIn(theory, extension.filter(isAtStake))),
  };
}

function countOf(parts: readonly PartExtensions[]): Count {
  const product = parts.reduce((count, { extensions }) => count * BigInt(extensions.length), 1n);
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return { number: Number(product > most ? most : product), moreThan: product > most || parts.some(({ isAll }) => !isAll) };
}

/** Those that hold what comes first in the debate come first. */
function byStatements(a: Extension, b: Extension): number {
  for (const [place, statement] of a.entries()) {
    const other = b[place];
    if (other === undefined) return -1;
    if (statement !== other) return statement - other;
  }
  return a.length - b.length;
}

function firstOf<T>(most: number, all: Iterable<T>): T[] {
  const first: T[] = [];
  for (const item of all) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}
