import { say } from '../../language/say.ts';
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
  const dialect = dialectOf(clean);
  const read = dialect && READERS[dialect];
  if (read === undefined) {
    const remedy = say('begin it with "p af N" (numbers), or write facts "arg(A)." and "att(A,B).", or arguments, a line "#" and attacks');
    findings.error('unknown-format', say('this is no argumentation framework in a known format'), remedy, { line: 1, column: 1 });
  }
  const framework = read?.(clean, findings);
  return { ...(framework && { framework }), diagnostics: findings.diagnostics };
}

const READERS = { numbered: readNumbered, aspartix: readAspartix, trivial: readTrivialGraph } as const satisfies Record<Dialect, typeof readNumbered>;

/** A line `#` parts arguments from attacks in the trivial graph format, but is a remark below `p af N`. */
const SEPARATOR = /^[ \t]*#[ \t\r]*$/m;

export type Dialect = 'numbered' | 'aspartix' | 'trivial';

/** In which of the formats a text is written, as far as its first lines tell. */
export function dialectOf(text: string): Dialect | undefined {
  const first = firstLine(text);
  if (/^p\s+af(?:\s|$)/.test(first)) return 'numbered';
  if (/^(?:%|(?:arg|att)\s*\()/.test(first)) return 'aspartix';
  if (SEPARATOR.test(text)) return 'trivial';
  return /^p(?:\s|$)/.test(first) ? 'numbered' : undefined;
}

/** The first line with something in it that is no remark on what follows. */
function firstLine(text: string): string {
  for (const line of linesOf(text)) {
    const written = line.text.trim();
    if (written !== '' && !written.startsWith('#')) return written;
  }
  return '';
}
