import type { TextReport } from '../../../graph/anchor/text-report.ts';
import type { AnchorsOutput } from './schemas.ts';

export function anchorJson(reports: readonly TextReport[]): AnchorsOutput {
  return reports.map(({ essay, how, source, spans, notFound, coverage }) => ({
    essay: essay.id,
    how,
    file: source?.name ?? null,
    spans,
    found: spans - notFound.length,
    notFound: notFound.map(({ claim, anchor: { start, end } }) => ({ claim: claim.id, start, end })),
    coverage: Number(coverage.toFixed(4)),
  }));
}
