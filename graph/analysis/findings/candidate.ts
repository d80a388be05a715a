/** What every finding has, whatever it is about (SPEC.md, F1). */

/** Something telling about a debate, as data; `graph/wording/findings.ts` puts it into words. */
export interface Told<Kind extends string, Facts> {
  readonly kind: Kind;
  /** How much it tells, from 0 to 1: by the rule of its kind, and in a list of findings less for what was told before it. */
  readonly score: number;
  readonly facts: Facts;
  /** The claims that it names, the one that it is about first. */
  readonly about: readonly string[];
  /** The essays whose authors it is about, as essays are read. */
  readonly essays: readonly string[];
  /** Their authors, each once. */
  readonly authors: readonly string[];
  /** The claims whose subgraph shows it, by id. */
  readonly claims: readonly string[];
}

/** A finding before it is chosen: what shows it is worked out for the few that are. */
export interface Candidate<Kind extends string, Facts> extends Pick<Told<Kind, Facts>, 'kind' | 'score' | 'facts' | 'about'> {
  readonly essays: Iterable<string>;
  readonly show: () => Iterable<string>;
}

/** More of one kind than ever get a turn need not be kept. */
const MOST_OF_A_KIND = 20;

/** The best candidates of a kind, in an order that does not depend on how the debate is written down. */
export function best<T extends Pick<Candidate<string, unknown>, 'score' | 'about' | 'essays'>>(candidates: readonly T[]): T[] {
  const name = ({ about, essays }: T): string => [...about, '', ...[...essays].toSorted()].join(' ');
  // Names are long to make, and tell apart those that tell as much: of the others only the score is asked.
  const least = candidates.map(({ score }) => score).toSorted((a, b) => b - a)[MOST_OF_A_KIND - 1] ?? -Infinity;
  return candidates
    .filter(({ score }) => score >= least)
    .map((candidate) => ({ candidate, name: name(candidate) }))
    .toSorted((a, b) => b.candidate.score - a.candidate.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, MOST_OF_A_KIND)
    .map(({ candidate }) => candidate);
}
