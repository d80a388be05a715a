import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import {
  CONTRADICTION_KINDS,
  CONTRADICTION_STRENGTHS,
  ROLES,
  STANCES,
  type Anchor,
} from '../../model/schema.ts';
import { Draft } from '../draft.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { stemOf } from '../stem.ts';
import { readCsv, separatorOf, type CsvRow, type CsvTable } from './cells.ts';

/** A table whose head names a column of claims, as the writer makes it or as people make it by hand. */
export function recognisesCsv({ text }: SourceFile): boolean {
  const head = text.slice(0, 2000).replace(/^\uFEFF/, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const columns = head.split(separatorOf(head)).map((name) => name.trim().toLowerCase().replace(/^"|"$/g, ''));
  return columns.length > 1 && columns.includes('text') && columns.some((name) => name === 'claim' || name === 'id');
}

/**
 * Reads a table of claims, and one of links if there is one beside it (`NAME-edges.csv`). Columns are told by their heads, in any
 * order; only `claim` (or `id`) and `text` are needed.
 */
export function readCsvDebate(file: SourceFile, beside: readonly SourceFile[]): FormatReading {
  const stem = stemOf(file.name);
  const draft = new Draft(stem, stem);
  const table = readCsv(file.text);
  const reader = new TableReader(draft);
  tellProblems(draft, table);
  for (const row of table.rows) reader.readClaim(row);
  const edges = beside.find(({ name }) => name.toLowerCase() === `${stem}-edges.csv`.toLowerCase());
  if (edges !== undefined) {
    const links = readCsv(edges.text);
    tellProblems(draft, links);
    reader.readLinks(links.rows);
  }
  return { debate: draft.debate(), diagnostics: draft.diagnostics };
}

function tellProblems(draft: Draft, { problems }: CsvTable): void {
  for (const { kind, line } of problems) {
    const message = kind === 'unfinished' ? say('quoted field unterminated') : say('trailing quote on quoted field is malformed');
    draft.report('error', 'csv-quotes', message, say('close the quotation mark, and write two for one inside a cell'), { line, column: 1 });
  }
}

class TableReader {
  private readonly people = new Map<string, string>();
  private readonly essays = new Map<string, string>();
  private readonly nodes = new Map<string, string>();

  constructor(private readonly draft: Draft) {}

  readClaim(row: CsvRow): void {
    const place = { line: row.line, column: 1 };
    const wanted = row.at('claim', 'id').trim();
    const text = row.at('text');
    const known = this.nodes.get(wanted);
    if (known === undefined && text.trim() === '') {
      this.draft.report('error', 'no-text', say(str`the claim "${quotable(wanted)}" has no text`), say('write what it says in the column "text"'), place);
      return;
    }
    const asOf = date(row.at('as of', 'asof'));
    const claim = known ?? this.draft.claim(wanted, { text, gist: row.at('gist') || undefined, ...(asOf !== undefined && { asOf }) });
    this.nodes.set(wanted === '' ? claim : wanted, claim);
    const implicit = /^(?:yes|true|1)$/i.test(row.at('implicit').trim());
    const essay = this.essay(row);
    const voice = this.person(row.at('voice id'), row.at('voice'));
    this.draft.voice(claim, {
      essay,
      ...(voice !== undefined && { voice }),
      stance: this.oneOf(row, 'stance', STANCES) ?? 'asserts',
      role: this.oneOf(row, 'role', ROLES),
      implicit,
      anchors: implicit ? [] : anchorsIn(row.at('anchors')),
    });
  }

  readLinks(rows: readonly CsvRow[]): void {
    // Targets before what is directed at them, whatever their order.
    let left = rows.filter((row) => row.at('kind').trim() !== '');
    for (let before = -1; left.length > 0 && before !== left.length; ) {
      before = left.length;
      left = left.filter((row) => !this.readLink(row));
    }
    for (const row of left) {
      const message = say(str`an end of this ${row.at('kind')} names nothing: "${quotable(`${row.at('from')} → ${row.at('to')}`)}"`);
      this.draft.report('error', 'dangling-id', message, say('mend the ids, or add the claim'), { line: row.line, column: 1 });
    }
  }

  /** False if an end of it is not there yet. */
  private readLink(row: CsvRow): boolean {
    const place = { line: row.line, column: 1 };
    const ends = row.at('from').trim().split(/[\s;]+/u).map((id) => this.nodes.get(id));
    const to = this.nodes.get(row.at('to').trim());
    const from = ends.filter((id) => id !== undefined);
    if (to === undefined || from.length < ends.length) return false;
    const kind = row.at('kind').trim().toLowerCase();
    const essay = this.essays.get(row.at('essay'));
    const voice = this.people.get(row.at('voice'));
    const id = row.at('id').trim();
    const [first = ''] = from;
    const remember = (made: string): void => void this.nodes.set(id === '' ? made : id, made);
    if (kind === 'inference') {
      const stance = this.oneOf(row, 'stance', STANCES);
      const scheme = row.at('scheme') || undefined;
      remember(
        this.draft.inference(
          id,
          { essay: essay ?? this.firstEssay(row), ...(voice !== undefined && { voice }), ...(stance !== undefined && { stance }), premises: from, conclusion: to, scheme },
          place,
        ),
      );
    } else if (kind === 'support' || kind === 'rebuttal') {
      const relation = { from, to, ...(row.at('case') !== '' && { case: true }), essay: essay ?? null };
      remember(kind === 'support' ? this.draft.support(id, relation, place) : this.draft.rebuttal(id, relation, place));
    } else if (kind === 'contradiction') {
      const told = { kind: this.oneOf(row, 'contradiction', CONTRADICTION_KINDS), strength: this.oneOf(row, 'strength', CONTRADICTION_STRENGTHS) };
      const explanation = row.at('explanation');
      this.draft.contradiction(
        id,
        [first, to],
        { ...(told.kind && { kind: told.kind }), ...(told.strength && { strength: told.strength }), ...(explanation !== '' && { explanation }) },
        place,
      );
    } else if (kind === 'look-alike') this.draft.lookAlike([first, to], row.at('explanation'));
    else this.draft.report('error', 'unknown-kind', say(str`"${quotable(kind)}" is no kind of link`), say('write inference, support, rebuttal, contradiction or look-alike'), place);
    return true;
  }

  private essay(row: CsvRow): string {
    const wanted = row.at('essay') || row.at('title') || row.at('author');
    const known = this.essays.get(wanted);
    if (known !== undefined) return known;
    const author = this.person(row.at('author id'), row.at('author')) ?? this.draft.person('author');
    const day = date(row.at('date'));
    const essay = this.draft.essay(wanted, {
      author,
      title: row.at('title') || null,
      outlet: row.at('outlet') || null,
      date: day ?? null,
    });
    this.essays.set(wanted, essay);
    return essay;
  }

  private firstEssay(row: CsvRow): string {
    const [first] = this.essays.values();
    return first ?? this.essay(row);
  }

  /** Undefined where the row names nobody. */
  private person(wanted: string, name: string): string | undefined {
    const key = wanted || name;
    if (key === '') return undefined;
    const known = this.people.get(key);
    if (known !== undefined) return known;
    const person = this.draft.person(key, { name: name || null });
    this.people.set(key, person);
    return person;
  }

  private oneOf<const T extends string>(row: CsvRow, column: string, choices: readonly T[]): T | undefined {
    const said = row.at(column).trim().toLowerCase();
    const choice = choices.find((one) => one === said);
    if (choice === undefined && said !== '') {
      this.draft.report('warning', `unknown-${column}`, say(str`"${quotable(said)}" is no ${column}`), say(str`write one of ${choices.join(', ')}`), { line: row.line, column: 1 });
    }
    return choice;
  }
}

function anchorsIn(cell: string): Anchor[] {
  return Array.from(cell.matchAll(/(\d{1,15})-(\d{1,15})/g), ([, start, end]) => ({ start: Number(start), end: Number(end) })).filter(
    ({ start, end }) => start < end,
  );
}

/** ISO 8601 as the document has it; a spreadsheet program may have made something else of it, which is left out. */
function date(cell: string): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/.test(cell.trim()) ? cell.trim() : undefined;
}
