/** What can be chosen in the filter, with the number of claims that each choice alone would leave. */
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../graph/model/labels.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { CONNECTION_KINDS, ROLES, STANCES, type ConnectionKind, type Role, type Stance } from '../../graph/model/schema.ts';
import { filterClaims, type ClaimFilter } from '../../graph/query/claim-filter.ts';
import { orderedEssays } from '../shared/answers.ts';
import type { Choice } from '../shared/check-list.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { CONNECTION_NAMES, STANCE_WORDS } from '../shared/words.ts';

export interface Facets {
  readonly kinds: readonly Choice<ConnectionKind>[];
  readonly authors: readonly Choice<string>[];
  readonly essays: readonly Choice<string>[];
  readonly roles: readonly Choice<Role>[];
  readonly stances: readonly Choice<Stance>[];
  readonly voices: readonly Choice<string>[];
}

export const facetsOf: (g: DebateGraph) => Facets = perGraph((g) => {
  const count = (filter: ClaimFilter): number => filterClaims(g, filter).size;
  const essays = orderedEssays(g);
  const voices = new Set(g.debate.claims.flatMap((claim) => claim.occurrences.map((o) => o.voice)));
  return {
    kinds: CONNECTION_KINDS.map((kind) => ({ value: kind, label: CONNECTION_NAMES[kind], count: connectionsOf(g, kind) })),
    authors: [...new Set(essays.map((essay) => essay.author))].map((id) => ({
      value: id,
      label: personName(g, id),
      count: count({ authors: new Set([id]) }),
    })),
    essays: essays.map((essay) => ({
      value: essay.id,
      label: essayTitle(essay),
      count: count({ essays: new Set([essay.id]) }),
      mark: essayMark(g, essay.id),
    })),
    roles: ROLES.map((role) => ({ value: role, label: role, count: count({ roles: new Set([role]) }) })),
    stances: STANCES.map((stance) => ({ value: stance, label: STANCE_WORDS[stance], count: count({ stances: new Set([stance]) }) })),
    voices: [...voices]
      .map((id) => ({ value: id, label: personName(g, id), count: count({ voices: new Set([id]) }) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
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
