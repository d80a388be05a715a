/** One problem with an input: where it is, what it is, and what to do about it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable and kebab-case, so that scripts and documentation can refer to it. */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** JSON Pointer (RFC 6901) into the document; empty for the document as a whole. */
  readonly path: string;
  /** Place in the text that was read, both counted from 1; missing where the input was no text. */
  readonly position?: Position;
}

/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whether one of them is more than a warning. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** `file:line:column: error code: what; what to do`, the form compilers use, so that editors can jump to it. */
export function formatDiagnostic(diagnostic: Diagnostic, file: string): string {
  const { severity, code, message, remedy, path, position } = diagnostic;
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const where = path === '' ? '' : ` (${path})`;
  return `${place}: ${severity} ${code}: ${message}${where}; ${remedy}`;
}
