/**
 * Semantics as answer set programs, after Egly, Gaggl & Woltran (2010). Atoms: `a` is an argument, `t(Y,X)` Y attacks X,
 * `i` in the set, `o` attacked by it, `r` in its range (one or the other). An answer set shows the numbers of what is in.
 */
import type { Part } from './parts.ts';

const CONFLICT_FREE = `
{ i(X) } :- a(X).
o(X) :- i(Y), t(Y,X).
:- i(X), o(X).
r(X) :- i(X).
r(X) :- o(X).
#show.
`;

const COMPLETE = `${CONFLICT_FREE}
undefended(X) :- t(Y,X), not o(Y).
:- i(X), undefended(X).
:- a(X), not i(X), not undefended(X).
`;

const STABLE = `${CONFLICT_FREE}
:- a(X), not r(X).
`;

const RULES = { conflictFree: CONFLICT_FREE, complete: COMPLETE, stable: STABLE } as const;

const SHOW_SET = '#show X : i(X).\n';

export type Kind = keyof typeof RULES;

export type What = 'set' | 'range';

/** The sets of a kind. */
export function setsOf(kind: Kind, part: Part): string {
  return facts(part) + RULES[kind] + SHOW_SET;
}

/** The sets of a kind, for an engine that is asked for those that are maximal, or whose range is. */
export function setsByMost(kind: Kind, what: What, part: Part): string {
  return `${setsOf(kind, part)}#heuristic ${what === 'set' ? 'i' : 'r'}(X) : a(X). [1,true]\n`;
}

/** The maximal ranges of sets of a kind, for an engine that is asked for what is maximal. */
export function ranges(kind: Kind, part: Part): string {
  return `${facts(part)}${RULES[kind]}#show X : r(X).\n#heuristic r(X) : a(X). [1,true]\n`;
}

/** The sets of a kind that have one of these ranges, none of which lies in another. */
export function setsWithRange(kind: Kind, part: Part, wanted: readonly (readonly number[])[]): string {
  const missing = wanted.map((range, k) => {
    const covered = new Set(range);
    return [...part.members.keys()].flatMap((x) => (covered.has(x) ? [] : `m(${k},${x}).`)).join('');
  });
  return `${setsOf(kind, part)}${missing.join('\n')}
#defined m/2.
1 { chosen(0..${wanted.length - 1}) } 1.
:- chosen(K), a(X), not r(X), not m(K,X).
`;
}

export function holding(argument: number): string {
  return `:- not i(${argument}).\n`;
}

export function leavingOut(argument: number): string {
  return `:- i(${argument}).\n`;
}

/** Only sets that hold some of these arguments. */
export function holdingSome(choice: readonly number[]): string {
  return `:- ${choice.map((argument) => `not i(${argument})`).join(', ')}.\n`;
}

function facts({ members, attackers }: Part): string {
  // All attackers in one term: the engine takes programs of about a megabyte and no longer ones.
  const attacks = attackers.map((sources, x) => (sources.length === 0 ? '' : `t((${sources.join(';')}),${x}).\n`)).join('');
  return `#defined t/2.\na(0..${members.length - 1}).\n${attacks}`;
}
