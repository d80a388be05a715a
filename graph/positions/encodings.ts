/**
 * Semantics as answer set programs, after Egly, Gaggl & Woltran (2010) and, for steps with premises, after Lehtonen, Wallner &
 * Järvisalo (2020): an extension is guessed as a set of statements, and no tree of steps is ever made. Atoms: `a` is a statement,
 * `t(Y,X)` Y attacks X, `i` in the set, `o` attacked by it, `r` in its range. An answer set shows the numbers of what is in.
 */
import type { Part } from './parts.ts';
import type { TheoryStep } from './theory.ts';

const CONFLICT_FREE = `
{ i(X) } :- a(X).
o(X) :- i(Y), t(Y,X).
:- i(X), o(X).
r(X) :- i(X).
#show.
`;

/** Every statement stands by itself, as arguments of abstract frameworks do. */
const FLAT = {
  conflictFree: `${CONFLICT_FREE}
r(X) :- o(X).
`,
  complete: `${CONFLICT_FREE}
r(X) :- o(X).
undefended(X) :- t(Y,X), not o(Y).
:- i(X), undefended(X).
:- a(X), not i(X), not undefended(X).
`,
} as const;

/**
 * A step `h(R,X)` leads to X from all Y with `b(R,Y)`, and Y with `u(Y,R)` undercuts it. Out of the range is what steps lead to that the set
 * does not attack (`p`, possible).
 */
const WITH_STEPS = `${CONFLICT_FREE}
#defined b/2.
#defined u/2.
v(R) :- i(Y), u(Y,R).
p(X) :- h(R,X), not o(X), not v(R), p(Y) : b(R,Y).
r(X) :- a(X), not p(X).
:- i(X), not d(X).
`;

const STEPPED = {
  // Grounded in steps between members that no member attacks.
  conflictFree: `${WITH_STEPS}
d(X) :- h(R,X), i(X), not v(R), d(Y) : b(R,Y).
`,
  // Just what steps lead to that nothing possible attacks.
  complete: `${WITH_STEPS}
n(X) :- p(Y), t(Y,X).
w(R) :- p(Y), u(Y,R).
d(X) :- h(R,X), not n(X), not w(R), d(Y) : b(R,Y).
:- d(X), not i(X).
:- i(X), not p(X).
`,
} as const;

const STABLE = `
:- a(X), not r(X).
`;

const SHOW_SET = '#show X : i(X).\n';

export type Kind = 'conflictFree' | 'complete' | 'stable';

export type What = 'set' | 'range';

/** The sets of a kind. */
export function setsOf(kind: Kind, part: Part): string {
  return rulesOf(kind, part) + SHOW_SET;
}

/** The sets of a kind, for an engine that is asked for those that are maximal, or whose range is. */
export function setsByMost(kind: Kind, what: What, part: Part): string {
  return `${setsOf(kind, part)}#heuristic ${what === 'set' ? 'i' : 'r'}(X) : a(X). [1,true]\n`;
}

/** The maximal ranges of sets of a kind, for an engine that is asked for what is maximal. */
export function ranges(kind: Kind, part: Part): string {
  return `${rulesOf(kind, part)}#show X : r(X).\n#heuristic r(X) : a(X). [1,true]\n`;
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

export function holding(statement: number): string {
  return `:- not i(${statement}).\n`;
}

export function leavingOut(statement: number): string {
  return `:- i(${statement}).\n`;
}

/** Only sets that hold some of these statements. */
export function holdingSome(choice: readonly number[]): string {
  return `:- ${choice.map((statement) => `not i(${statement})`).join(', ')}.\n`;
}

/** Only complete sets that none of these statements attacks, be it in a step on the way. */
export function unattackedBy(sources: ReadonlySet<number>, { theory: { attackers, steps } }: Part): string {
  const attacked = [...attackers.keys()].filter((x) => (attackers[x] ?? []).some((y) => sources.has(y)));
  const undercut = [...steps.keys()].filter((r) => steps[r]?.undercutters.some((y) => sources.has(y)));
  const unused = undercut.map((r) => `:- not w(${r})${[steps[r]?.conclusion ?? '', ...(steps[r]?.premises ?? [])].map((x) => `, i(${x})`).join('')}.\n`);
  return attacked.map(leavingOut).join('') + unused.join('');
}

function rulesOf(kind: Kind, { members, theory: { attackers, steps } }: Part): string {
  const isFlat = steps.length === members.length && steps.every(({ premises, undercutters }) => premises.length + undercutters.length === 0);
  const rules = (isFlat ? FLAT : STEPPED)[kind === 'stable' ? 'conflictFree' : kind] + (kind === 'stable' ? STABLE : '');
  // All attackers in one term: that makes the program shorter by half.
  const attacks = attackers.map((sources, x) => (sources.length === 0 ? '' : `t(${oneOf(sources)},${x}).\n`)).join('');
  return `#defined t/2.\na(0..${members.length - 1}).\n${attacks}${isFlat ? '' : steps.map(factsOf).join('')}${rules}`;
}

function factsOf({ premises, conclusion, undercutters }: TheoryStep, step: number): string {
  return [
    `h(${step},${conclusion}).`,
    premises.length > 0 ? `b(${step},${oneOf(premises)}).` : '',
    undercutters.length > 0 ? `u(${oneOf(undercutters)},${step}).` : '',
    '\n',
  ].join('');
}

function oneOf(numbers: readonly number[]): string {
  return `(${numbers.join(';')})`;
}
