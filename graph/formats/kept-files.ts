/**
 * Files that formats keep whole beside a debate, so that reading them costs no time for what might never be written: who writes the
 * format again reads the file again. When debates become one, each thing goes on knowing its own file by a number behind names.
 */
import type { Debate, Extra } from '../model/schema.ts';
import { withChangedExtras, type WithExtra } from './extras.ts';
import { pairKey } from './json.ts';

/** A file of which things have notes, under any name. */
export const FILE = 'file';
/** A file whose things have the ids that reading it gives them; in a debate of several, a note of the id. */
export const FILE_BY_IDS = 'file-by-ids';
const NOTED_ID = 'id';

export function keptFile(format: string, name: typeof FILE | typeof FILE_BY_IDS, text: string): Extra {
  return { format, name, value: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** A name and the number behind it; 0 where there is none, as in debates of one file. */
export function numberedName(name: string): { readonly base: string; readonly number: number } {
  const found = /^(.+) (\d+)$/.exec(name);
  return found === null ? { base: name, number: 0 } : { base: found[1] ?? '', number: Number(found[2]) };
}

export interface NumberedFile {
  readonly number: number;
  readonly text: string;
}

/** The files of one format that a debate keeps. */
export function filesOf({ extra = [] }: WithExtra, format: string, name: typeof FILE | typeof FILE_BY_IDS): NumberedFile[] {
  return extra.flatMap((e) => {
    const { base, number } = numberedName(e.name);
    return e.format === format && base === name ? [{ number, text: e.value }] : [];
  });
}

/** Which ids a thing has in files by ids, by the files’ numbers; several in one file if what that tells apart became one. */
export function idsInFiles({ id, extra = [] }: WithExtra & { readonly id: string }, format: string): ReadonlyMap<number, ReadonlySet<string>> {
  const ids = new Map<number, Set<string>>();
  for (const e of extra) {
    if (!isNotedId(e) || e.format !== format) continue;
    const { number } = numberedName(e.name);
    ids.set(number, (ids.get(number) ?? new Set()).add(e.value));
  }
  return ids.has(0) ? ids : new Map([[0, new Set([id])], ...ids]);
}

export function isNotedId({ name }: Extra): boolean {
  return numberedName(name).base === NOTED_ID;
}

/** Numbers for the files of debates that become one. The same text is the same file. */
export class FileNumbers {
  private readonly counts = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  /** The debate with its files and notes apart from those of the debates before. */
  apart(debate: Debate): Debate {
    const files = (debate.extra ?? []).filter(isFile);
    if (files.length === 0) return debate;
    const numbers = new Map(files.map((file) => [keyOf(file), this.numberOf(file)]));
    const byNotes = new Set(files.flatMap(({ format, name }) => (numberedName(name).base === FILE ? [format] : [])));
    const noted = files.filter(({ name }) => name === FILE_BY_IDS).reduce((rest, { format }) => withNotedIds(rest, format), debate);
    return withChangedExtras(noted, (extra) =>
      extra.map((e) => {
        const number = byNotes.has(e.format) || isFile(e) || isNotedId(e) ? numbers.get(keyOf(e)) : undefined;
        return number === undefined ? e : { ...e, name: `${numberedName(e.name).base} ${number}` };
      }),
    );
  }

  private numberOf({ format, value }: Extra): number {
    const key = pairKey(format, value);
    const number = this.numbers.get(key) ?? (this.counts.get(format) ?? 0) + 1;
    if (!this.numbers.has(key)) this.counts.set(format, number);
    this.numbers.set(key, number);
    return number;
  }
}

/** Tells a file, and its notes, from others of a debate. */
function keyOf({ format, name }: Extra): string {
  return `${numberedName(name).number} ${format}`;
}

function isFile({ name }: Extra): boolean {
  const { base } = numberedName(name);
  return base === FILE || base === FILE_BY_IDS;
}

function withNotedIds(debate: Debate, format: string): Debate {
  const noted = <T extends WithExtra & { readonly id: string }>(thing: T): T => ({ ...thing, extra: [...(thing.extra ?? []), { format, name: NOTED_ID, value: thing.id }] });
  return {
    ...debate,
    people: debate.people.map(noted),
    essays: debate.essays.map(noted),
    claims: debate.claims.map(noted),
    inferences: debate.inferences.map(noted),
    supports: debate.supports.map(noted),
    rebuttals: debate.rebuttals.map(noted),
    contradictions: debate.contradictions.map(noted),
  };
}
