import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Framework } from '../../positions/framework.ts';
import { readAspartix } from './aspartix.ts';
import { Findings, linesOf } from './findings.ts';
import { readNumbered } from './numbered.ts';
import { readTrivialGraph } from './trivial-graph.ts';

export interface ReadFramework {
  /** Missing if there are errors. */
  readonly framework?: Framework;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a framework in whichever of the known formats it is written, which shows in the text and not in a file's name. */
export function readFramework(text: string): ReadFramework {
  // Editors do not count a byte order mark as a column.
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const findings = new Findings();
  const read = readerOf(clean);
  if (read === undefined) {
    const remedy = 'begin it with "p af N" (numbers), or write facts "arg(A)." and "att(A,B).", or arguments, a line "#" and attacks';
    findings.error('unknown-format', 'this is no argumentation framework in a known format', remedy, { line: 1, column: 1 });
  }
  const framework = read?.(clean, findings);
  return { ...(framework && { framework }), diagnostics: findings.diagnostics };
}

/** A line `#` parts arguments from attacks in the trivial graph format, but is a remark below `p af N`. */
const SEPARATOR = /^[ \t]*#[ \t\r]*$/m;

function readerOf(text: string): typeof readNumbered | undefined {
  const first = firstLine(text);
  if (/^p\s+af(?:\s|$)/.test(first)) return readNumbered;
  if (/^(?:%|(?:arg|att)\s*\()/.test(first)) return readAspartix;
  if (SEPARATOR.test(text)) return readTrivialGraph;
  return /^p(?:\s|$)/.test(first) ? readNumbered : undefined;
}

/** The first line with something in it that is no remark on what follows. */
function firstLine(text: string): string {
  for (const line of linesOf(text)) {
    const written = line.text.trim();
    if (written !== '' && !written.startsWith('#')) return written;
  }
  return '';
}
