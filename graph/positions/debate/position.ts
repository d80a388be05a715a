import { thesesOf } from '../../analysis/commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import type { Extension } from '../extensions.ts';
import type { DebateTheory } from './debate-theory.ts';

/** What can be held together, in the order of the debate. */
export interface Held {
  /** Ids of claims. */
  readonly claims: readonly string[];
  /** Ids of claims of which it is held that they are not so. */
  readonly denied: readonly string[];
  /** Ids of the rebuttals that hold, of those that several claims make together or that others are directed at. */
  readonly rebuttals: readonly string[];
}

export interface Position extends Held {
  /** One entry for each essay, in the order in which a reader meets them. */
  readonly theses: readonly ThesesHeld[];
}

/** Which theses of an essay a position holds. */
export interface ThesesHeld {
  readonly author: string;
  readonly essay: string;
  readonly held: readonly string[];
  readonly notHeld: readonly string[];
}

export function heldIn({ statements }: Pick<DebateTheory, 'statements'>, extension: Extension): Held {
  const claims: string[] = [];
  const denied: string[] = [];
  const rebuttals: string[] = [];
  for (const number of extension) {
    const statement = statements[number];
    if (statement?.kind === 'claim') claims.push(statement.claim);
    if (statement?.kind === 'denial') denied.push(statement.claim);
    if (statement?.kind === 'rebuttal') rebuttals.push(statement.rebuttal.id);
  }
  return { claims, denied, rebuttals };
}

/** Writes positions down; the theses of the debate are looked up once. */
export function positionsWith(g: DebateGraph, theory: DebateTheory): (extension: Extension) => Position {
  const all = essaysInOrder(g).map((essay) => ({ author: essay.author, essay: essay.id, theses: thesesOf(g, essay).map(({ id }) => id) }));
  return (extension) => {
    const held = heldIn(theory, extension);
    const claims = new Set(held.claims);
    const theses = all.map(({ author, essay, theses }) => ({
      author,
      essay,
      held: theses.filter((id) => claims.has(id)),
      notHeld: theses.filter((id) => !claims.has(id)),
    }));
    return { ...held, theses };
  };
}
