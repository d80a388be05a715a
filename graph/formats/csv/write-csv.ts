/** A debate as tables for spreadsheet programs: claims, links, premises by essays, contradictions. */
import { contradictions } from '../../analysis/contradictions.ts';
import { premiseTable, type PremiseCell } from '../../analysis/premise-table.ts';
import { debateGraph, sourcesOf } from '../../model/debate-graph.ts';
import { essayTitle, personName } from '../../model/labels.ts';
import type { Debate, Rebuttal, Support } from '../../model/schema.ts';
import { clashExplanation } from '../../wording/clash-explanation.ts';
import type { WrittenFile } from '../format.ts';
import { csvText } from './cells.ts';
import { CLAIM_COLUMNS, EDGE_COLUMNS, LIST_SEPARATOR, type EdgeColumn } from './columns.ts';

export function writeCsv(debate: Debate): readonly [WrittenFile, ...WrittenFile[]] {
  return [
    { ending: '.csv', text: claimsTable(debate) },
    { ending: '-edges.csv', text: edgesTable(debate) },
    { ending: '-premises.csv', text: premisesTable(debate) },
    { ending: '-contradictions.csv', text: contradictionsTable(debate) },
  ];
}

/** A row for each occurrence: what a spreadsheet program can filter by author, stance and role. */
function claimsTable({ claims, essays, people }: Debate): string {
  const essay = new Map(essays.map((e) => [e.id, e]));
  const nameOf = new Map(people.map((p) => [p.id, p.name ?? '']));
  const rows = claims.flatMap((claim) =>
    claim.occurrences.map((o) => {
      const home = essay.get(o.essay);
      return [
        claim.id, claim.text, claim.gist, claim.asOf ?? '',
        o.essay, home?.title ?? '', home?.author ?? '', nameOf.get(home?.author ?? '') ?? '', home?.outlet ?? '', home?.date ?? '',
        o.voice, nameOf.get(o.voice) ?? '', o.stance, o.role, o.implicit ? 'yes' : 'no',
        o.anchors.map(({ start, end }) => `${start}-${end}`).join(LIST_SEPARATOR),
      ];
    }),
  );
  return csvText(CLAIM_COLUMNS, rows);
}

function edgesTable(debate: Debate): string {
  const row = (cells: Partial<Record<EdgeColumn, string>>): string[] => EDGE_COLUMNS.map((column) => cells[column] ?? '');
  const relation = (kind: string, r: Support | Rebuttal): string[] =>
    row({ kind, id: r.id, essay: r.essay ?? '', from: sourcesOf(r).join(LIST_SEPARATOR), to: r.to, case: 'case' in r && r.case ? 'yes' : '' });
  return csvText(EDGE_COLUMNS, [
    ...debate.inferences.map(({ id, essay, voice, stance, premises, conclusion, scheme = '' }) =>
      row({ kind: 'inference', id, essay, voice, stance, from: premises.join(LIST_SEPARATOR), to: conclusion, scheme }),
    ),
    ...debate.supports.map((s) => relation('support', s)),
    ...debate.rebuttals.map((r) => relation('rebuttal', r)),
    ...debate.contradictions.map(({ id, kind, strength, claims: [from, to], explanation }) =>
      row({ kind: 'contradiction', id, from, to, contradiction: kind, strength, explanation }),
    ),
    ...debate.lookAlikes.map(({ claims: [from, to], reason }) => row({ kind: 'look-alike', from, to, explanation: reason })),
  ]);
}

function premisesTable(debate: Debate): string {
  const g = debateGraph(debate);
  const head = ['claim', 'text', 'authors', ...debate.essays.map((e) => `${personName(g, e.author)}: ${essayTitle(e)}`)];
  const rows = premiseTable(g).map(({ claim, cells, reliedOnBy }) => [
    claim,
    g.claims.get(claim)?.text ?? '',
    String(reliedOnBy),
    ...cells.map(inWords),
  ]);
  return csvText(head, rows);
}

function inWords(cell: PremiseCell): string {
  if (cell.kind === 'absent') return '';
  if (cell.kind !== 'relies') return cell.kind;
  const { loadBearing, stance, steps } = cell.premise;
  return [`relies in ${steps} ${steps === 1 ? 'step' : 'steps'}`, stance, ...(loadBearing ? ['load-bearing'] : [])].join(', ');
}

function contradictionsTable(debate: Debate): string {
  const g = debateGraph(debate);
  const rows = contradictions(g).map((clash) => [
    clash.id, clash.scope, clash.kind, clash.strength, clash.derived ? 'yes' : 'no', clashExplanation(g, clash),
    [...new Set(clash.sides.map((side) => personName(g, side.author)))].join('; '),
    [...new Set(clash.sides.flatMap((side) => side.claims))].map((id) => g.claims.get(id)?.text ?? id).join(' / '),
  ]);
  return csvText(['id', 'scope', 'kind', 'strength', 'derived', 'explanation', 'authors', 'claims'], rows);
}
