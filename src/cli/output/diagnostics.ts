/** Problems of a debate as the command tells them. */
import { formatDiagnostic, type Diagnostic, type Position } from '../../../graph/model/diagnostic.ts';
import { plain } from '../text/plain.ts';
import type { CheckOutput } from './schemas.ts';

/** Where a problem is that the whole file has: whoever reads the lines can count on a place in each. */
const START: Position = { line: 1, column: 1 };

export function checkJson({ file, diagnostics }: { readonly file: string; readonly diagnostics: readonly Diagnostic[] }): CheckOutput {
  return diagnostics.map(({ severity, code, message, remedy, path, position = START }) => ({
    file,
    severity,
    code,
    message,
    remedy,
    path,
    ...position,
  }));
}

/** One line each: `file:line:column: error code: what; what to do`. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], file: string): string {
  return diagnostics.map((d) => `${plain(formatDiagnostic({ position: START, ...d }, file))}\n`).join('');
}
