/** What can be chosen in the filter, with the number of claims that each choice alone would leave. */
import { spokenLanguage } from '../../graph/language/language.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../graph/model/labels.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { CONNECTION_KINDS, ROLES, STANCES, type ConnectionKind, type Role, type Stance } from '../../graph/model/schema.ts';
import { filterClaims, type ClaimFilter } from '../../graph/query/claim-filter.ts';
import { orderedEssays } from '../shared/answers.ts';
import type { Choice } from '../shared/check-list.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { connectionName, roleName, stanceWord } from '../shared/words.ts';

export interface Facets {
  readonly kinds: readonly Choice<ConnectionKind>[];
  readonly authors: readonly Choice<string>[];
  readonly essays: readonly Choice<string>[];
  readonly roles: readonly Choice<Role>[];
  readonly stances: readonly Choice<Stance>[];
  readonly voices: readonly Choice<string>[];
}

export function facetsOf(g: DebateGraph): Facets {
  const { kinds, authors, essays, roles, stances, voices } = countsOf(g);
  const called = <T>(counts: readonly Count<T>[], nameOf: (value: T) => string): Choice<T>[] => counts.map((count) => ({ ...count, label: nameOf(count.value) }));
  const byName = new Intl.Collator(spokenLanguage().tag);
  return {
    kinds: called(kinds, connectionName),
    authors: called(authors, (id) => personName(g, id)),
    essays: essays.flatMap(({ value, count }) => {
      const essay = g.essays.get(value);
      return essay === undefined ? [] : [{ value, label: essayTitle(essay), count, mark: essayMark(g, value) }];
    }),
    roles: called(roles, roleName),
    stances: called(stances, stanceWord),
    voices: called(voices, (id) => personName(g, id)).toSorted((a, b) => byName.compare(a.label, b.label)),
  };
}

type Count<T> = Pick<Choice<T>, 'value' | 'count'>;

const countsOf = perGraph((g) => {
  const count = (filter: ClaimFilter): number => filterClaims(g, filter).size;
  const essays = orderedEssays(g);
  const voices = new Set(g.debate.claims.flatMap((claim) => claim.occurrences.map((o) => o.voice)));
  return {
    kinds: CONNECTION_KINDS.map((kind) => ({ value: kind, count: connectionsOf(g, kind) })),
    authors: [...new Set(essays.map((essay) => essay.author))].map((id) => ({
      value: id,
      count: count({ authors: new Set([id]) }),
    })),
    essays: essays.map(({ id }) => ({ value: id, count: count({ essays: new Set([id]) }) })),
    roles: ROLES.map((role) => ({ value: role, count: count({ roles: new Set([role]) }) })),
    stances: STANCES.map((stance) => ({ value: stance, count: count({ stances: new Set([stance]) }) })),
    voices: [...voices].map((id) => ({ value: id, count: count({ voices: new Set([id]) }) })),
  };
});

function connectionsOf({ debate }: DebateGraph, kind: ConnectionKind): number {
  switch (kind) {
    case 'inference':
      return debate.inferences.length;
    case 'support':
      return debate.supports.length;
    case 'rebuttal':
      return debate.rebuttals.length;
    case 'contradiction':
      return debate.contradictions.length;
  }
}
