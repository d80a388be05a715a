/** Ids of the nodes of a written file: those of the files that the debate was read from, as far as they do not clash. */
import { pairKey } from '../../json.ts';

export type WrittenId = string | number;

export class WrittenIds {
  private readonly written = new Map<string, WrittenId>();
  private readonly used = new Set<string>();
  private last = 0;
  private style: (n: number) => WrittenId = String;

  /** Something that had an id in a file; it keeps it if nothing of another file has the same. */
  keep(set: string, id: string, value: unknown): void {
    const key = pairKey(set, id);
    if (this.written.has(key)) return;
    if (this.used.size === 0) this.adopt(value);
    this.last = Math.max(this.last, numberIn(id));
    if (this.used.has(id)) this.written.set(key, this.fresh());
    else this.written.set(key, typeof value === 'number' ? value : id);
    this.used.add(id);
  }

  /** Makes another id of a file name what is written already. */
  alias(set: string, id: string, to: WrittenId): void {
    this.written.set(pairKey(set, id), to);
  }

  of(set: string, id: string): WrittenId | undefined {
    return this.written.get(pairKey(set, id));
  }

  /** New ones are numbers, unless the file has others. */
  number(): void {
    this.style = (n) => n;
  }

  fresh(): WrittenId {
    let id: WrittenId;
    do {
      this.last += 1;
      id = this.style(this.last);
    } while (this.used.has(String(id)));
    this.used.add(String(id));
    return id;
  }

  /** New ids are made like the old ones: OVA3 has a number and a session, xAIF of other tools plain numbers, AIFdb digits. */
  private adopt(value: unknown): void {
    const session = typeof value === 'string' ? /^\d+(_.+)$/.exec(value)?.[1] : undefined;
    if (typeof value === 'number') this.style = (n) => n;
    else if (session !== undefined) this.style = (n) => `${n}${session}`;
  }
}

/** The number with which an id begins. */
function numberIn(id: string): number {
  const digits = /^\d{1,15}/.exec(id)?.[0];
  return digits === undefined ? 0 : Number(digits);
}
