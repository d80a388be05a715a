/** The rows of the table as a reader has narrowed and sorted them. */
import type { PremiseCell } from '../../graph/analysis/premise-table.ts';
import { spokenLanguage } from '../../graph/language/language.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Claim, Essay } from '../../graph/model/schema.ts';
import { filterClaims } from '../../graph/query/claim-filter.ts';
import { premiseRows } from '../shared/answers.ts';

export interface TableCell {
  readonly essay: Essay;
  readonly cell: PremiseCell;
  /** Whether the claim is also a thesis of the essay. */
  readonly thesis: boolean;
  /** The case of the claim on which the author relies, where they share the claim only through it. */
  readonly through: string | undefined;
}

export interface TableRow {
  readonly claim: Claim;
  /** One for each column, in their order. */
  readonly cells: readonly TableCell[];
  /** The authors, among those of the columns, who rely on the claim. */
  readonly authors: ReadonlySet<string>;
  /** They and those who rely on a case of it, if that makes them share it. */
  readonly sharers: ReadonlySet<string>;
}

export interface PremiseFilter {
  /** Only what this author (a person's id) relies on. */
  readonly author: string | undefined;
  readonly text: string;
  readonly onlyShared: boolean;
  readonly onlyLoadBearing: boolean;
}

export type SortKey = { readonly by: 'claim' } | { readonly by: 'authors' } | { readonly by: 'essay'; readonly essay: string };

export interface Sorting {
  readonly key: SortKey;
  /** The other way round than the key's own first direction. */
  readonly reversed: boolean;
}

/**
 * One row for each claim on which the author of one of these essays relies, or which several of these authors share through
 * cases of it (SPEC.md, T1, T2), in the order of the debate.
 */
export function tableRows(g: DebateGraph, essays: readonly Essay[]): TableRow[] {
  const columns = essays.map((essay) => ({ essay, index: g.debate.essays.indexOf(essay) }));
  return premiseRows(g).flatMap((row): TableRow[] => {
    const claim = g.claims.get(row.claim);
    if (claim === undefined) return [];
    const cells = columns.map(({ essay, index }) => ({
      essay,
      cell: row.cells[index] ?? ({ kind: 'absent' } as const),
      thesis: claim.occurrences.some((o) => o.essay === essay.id && o.role === 'thesis'),
      through: row.through.get(essay.id),
    }));
    const authors = new Set(cells.filter(({ cell }) => cell.kind === 'relies').map(({ essay }) => essay.author));
    const sharers = new Set([...authors, ...cells.filter(({ through }) => through !== undefined).map(({ essay }) => essay.author)]);
    if (authors.size === 0 && sharers.size < 2) return [];
    return [{ claim, cells: sharers.size < 2 ? cells.map((cell) => ({ ...cell, through: undefined })) : cells, authors, sharers }];
  });
}

export function narrowed(g: DebateGraph, rows: readonly TableRow[], filter: PremiseFilter): TableRow[] {
  const found = filterClaims(g, { text: filter.text });
  return rows.filter(
    ({ claim, cells, authors, sharers }) =>
      found.has(claim.id) &&
      (filter.author === undefined || (filter.onlyShared ? sharers : authors).has(filter.author)) &&
      (!filter.onlyShared || sharers.size > 1) &&
      (!filter.onlyLoadBearing || cells.some((cell) => isLoadBearing(cell) && isBy(cell, filter.author))),
  );
}

export function sorted(rows: readonly TableRow[], { key, reversed }: Sorting): TableRow[] {
  const compare = comparison(key);
  return rows.toSorted((a, b) => (reversed ? compare(b, a) : compare(a, b)));
}

function comparison(key: SortKey): (a: TableRow, b: TableRow) => number {
  switch (key.by) {
    case 'claim':
      return (a, b) => a.claim.gist.localeCompare(b.claim.gist, spokenLanguage().tag);
    case 'authors':
      return (a, b) => b.sharers.size - a.sharers.size;
    case 'essay': {
      const rank = (row: TableRow): number => rankOf(row.cells.find(({ essay }) => essay.id === key.essay));
      return (a, b) => rank(a) - rank(b);
    }
  }
}

const UNUSED_RANKS = { thesis: 1, holds: 2, rejects: 3, reports: 4, absent: 5 } as const;

/** Load-bearing first, then nearest to a thesis, then what is shared through a case, then what is not relied on. */
function rankOf(tableCell: TableCell | undefined): number {
  const { MAX_SAFE_INTEGER: last } = Number;
  if (tableCell === undefined) return last;
  const { cell, through } = tableCell;
  if (through !== undefined) return last - 10;
  if (cell.kind !== 'relies') return last - 10 + UNUSED_RANKS[cell.kind];
  const { loadBearing, steps } = cell.premise;
  return loadBearing ? steps - 1e6 : steps;
}

function isLoadBearing({ cell }: TableCell): boolean {
  return cell.kind === 'relies' && cell.premise.loadBearing;
}

function isBy({ essay }: TableCell, author: string | undefined): boolean {
  return author === undefined || essay.author === author;
}
