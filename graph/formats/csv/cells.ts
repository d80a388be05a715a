/** Cells of a table that a spreadsheet program opens (RFC 4180; OWASP on CSV injection). */
import Papa from 'papaparse';

/** By it Excel knows that the file is UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet program takes for the beginning of a formula. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r]/;

/** A table with its head, in which no cell is a formula. */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return MARK + Papa.unparse([[...head], ...rows.map((row) => row.map(defused))], { newline: '\r\n' }) + (rows.length === 0 ? '' : '\r\n');
}

/** An apostrophe before it makes a text of it; a text that begins so itself gets one more, so that reading can take it away. */
function defused(cell: string): string {
  return LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function fused(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell) ? cell.slice(1) : cell;
}

export interface CsvTable {
  /** In lower case, without white space around. */
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly { readonly kind: 'unfinished' | 'misplaced'; readonly line: number }[];
}

export interface CsvRow {
  readonly line: number;
  /** What stands in the first of these columns that there is; empty if there is none. */
  readonly at: (...columns: readonly string[]) => string;
}

/** Reads a table with a head, of whichever of the usual separators. */
export function readCsv(text: string): CsvTable {
  const delimiter = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const starts = linesOfRows(data, delimiter);
  const [first = [], ...rest] = data;
  const head = first.map((name) => name.trim().toLowerCase());
  const columns = new Map(head.map((name, i) => [name, i]));
  const rows = rest.flatMap((cells, i): CsvRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const at = (...names: readonly string[]): string => {
      const column = names.map((name) => columns.get(name)).find((index) => index !== undefined);
      return column === undefined ? '' : fused(cells[column] ?? '');
    };
    return [{ line: starts[i + 1] ?? 1, at }];
  });
  const problems = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, row = 0 }) => ({ kind: code === 'MissingQuotes' ? ('unfinished' as const) : ('misplaced' as const), line: starts[row] ?? 1 }));
  return { head, rows, problems };
}

/** The one that parts most names in the head: in the rows, texts hold any of them. */
export function separatorOf(text: string): string {
  const head = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const parts = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => parts(b) - parts(a))[0] ?? ',';
}

/** The line on which each row begins: cells may hold line breaks. */
function linesOfRows(rows: readonly (readonly string[])[], separator: string): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    const written = cells.join(separator);
    line += 1 + (written.match(/\r\n|\r|\n/g)?.length ?? 0);
    return start;
  });
}
