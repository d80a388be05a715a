/** Which claims a reader asks for (SPEC.md, Q1). A field that is left out asks for nothing. */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Claim, Occurrence, Role, Stance } from '../model/schema.ts';
import { searchable, searchedWords } from './searchable.ts';

/** What claims are to have; what is left out narrows nothing. */
export interface ClaimFilter {
  /** Persons, as authors of the essays that voice the claim. */
  readonly authors?: ReadonlySet<string>;
  readonly essays?: ReadonlySet<string>;
  readonly roles?: ReadonlySet<Role>;
  readonly stances?: ReadonlySet<Stance>;
  /** Persons, as those in whose voice the claim is. */
  readonly voices?: ReadonlySet<string>;
  /** Words that must all stand in the claim's text, gist or voices, in any order and case. */
  readonly text?: string;
}

/** The claims of which one occurrence meets all that the filter asks of occurrences, and the words stand somewhere. */
export function filterClaims(g: DebateGraph, filter: ClaimFilter): ReadonlySet<string> {
  const words = searchedWords(filter.text ?? '');
  const authorOf = (o: Occurrence): string | undefined => g.essays.get(o.essay)?.author;
  const meets = (o: Occurrence): boolean =>
    allows(filter.authors, authorOf(o)) &&
    allows(filter.essays, o.essay) &&
    allows(filter.roles, o.role) &&
    allows(filter.stances, o.stance) &&
    allows(filter.voices, o.voice);
  const found = g.debate.claims.filter((c) => c.occurrences.some(meets) && hasWords(g, c, words));
  return new Set(found.map((c) => c.id));
}

function allows<T>(asked: ReadonlySet<T> | undefined, value: T | undefined): boolean {
  return asked === undefined || (value !== undefined && asked.has(value));
}

function hasWords(g: DebateGraph, claim: Claim, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = claim.occurrences.map((o) => g.people.get(o.voice)?.name ?? '');
  const haystack = searchable([claim.text, claim.gist, claim.id, ...names].join(' '));
  return words.every((word) => haystack.includes(word));
}
