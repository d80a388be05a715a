/** What the things of a store are called in parts of it: as in the debate that was written, as long as there is one. */
import { StoreFault } from './store-fault.ts';

/** What parts an id from what tells apart debates that have the same ids. */
const OF = '~';

export class StoreNames {
  private readonly marks: ReadonlyMap<string, string>;
  private readonly places: ReadonlyMap<string, number>;

  /** @param debates the full names of the debates in the store */
  constructor(debates: readonly string[]) {
    const bases = debates.map(baseOf).toSorted();
    this.places = new Map(bases.map((base, i) => [base, i]));
    const short = bases.map((base) => base.replace(/^urn:uuid:/, '').slice(0, 8));
    const isClear = new Set(short).size === short.length && short.every((mark) => /^[\da-z]+$/.test(mark));
    this.marks = bases.length < 2 ? new Map() : new Map(bases.map((base, i) => [base, (isClear ? short[i] : undefined) ?? String(i + 1)]));
  }

  idOf(name: string, identifier: string): string {
    const mark = this.marks.get(baseOf(name));
    return mark === undefined ? identifier : `${identifier}${OF}${mark}`;
  }

  /** What a thing with this id is called in its own debate. */
  identifierIn(id: string): string {
    return this.marks.size === 0 ? id : id.slice(0, Math.max(0, id.lastIndexOf(OF)));
  }

  /** By debates, then by the places in them. */
  inOrder<T>(things: readonly T[], nameOf: (thing: T) => string, placeOf: (thing: T) => string): T[] {
    return things
      .map((thing) => ({ thing, debate: this.places.get(baseOf(nameOf(thing))) ?? this.places.size, place: wholeNumber(placeOf(thing)) }))
      .toSorted((a, b) => a.debate - b.debate || a.place - b.place)
      .map(({ thing }) => thing);
  }
}

/** All names of a debate begin alike. */
function baseOf(name: string): string {
  return name.slice(0, name.indexOf('#') + 1);
}

/** @throws StoreFault if it is none */
export function wholeNumber(written: string): number {
  const number = Number(written);
  if (written === '' || !Number.isSafeInteger(number) || number < 0) throw new StoreFault('malformed', written);
  return number;
}
