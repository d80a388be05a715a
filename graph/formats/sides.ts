/**
 * Whose side the things of a map are on, where the map says only what speaks for what and what against it.
 *
 * What everything leads to is held by whoever drew the map; what speaks for something is on its side, what speaks against it on
 * the other, and so what speaks against an objection is on the first side again.
 */

/** What leads to what: claims to links and links to claims or other links, or claims straight to claims. */
export class Ways {
  /** Places of things, by their ids. */
  private readonly places = new Map<string, number>();
  private readonly ways = new PlacedWays();

  /** A claim from which and to which nothing need lead. */
  add(claim: string): void {
    this.place(claim);
  }

  /** An inference, a support or a rebuttal: its sources speak for it, and it speaks for the target or against it. */
  link(id: string, sources: readonly string[], target: string, isAgainst: boolean): void {
    const link = this.place(id);
    this.ways.lead(link, this.place(target), isAgainst);
    for (const source of sources) this.ways.lead(this.place(source), link, false);
  }

  /** Two claims that cannot both be held: each speaks against the other. */
  oppose(a: string, b: string): void {
    this.ways.oppose(this.place(a), this.place(b));
  }

  /** One thing speaks for another, or against it. */
  lead(from: string, to: string, isAgainst: boolean): void {
    this.ways.lead(this.place(from), this.place(to), isAgainst);
  }

  /**
   * Nobody can be taken to hold both sides of a conflict: what serves both is not held, nor is what goes round in a circle.
   *
   * @returns whether a claim or a link is held
   */
  held(claims: readonly string[]): (id: string) => boolean {
    const isHeld = this.ways.held(claims.map((id) => this.place(id)));
    return (id) => {
      const place = this.places.get(id);
      return place !== undefined && isHeld(place);
    };
  }

  /**
   * Each takes one side: that to which the shortest way leads from a claim of which it is known, or else from one that leads to
   * nothing. What only goes round in a circle is held.
   *
   * @param told of which claims it is known whether they are held
   */
  nearest(claims: readonly string[], told: ReadonlyMap<string, boolean>): (id: string) => boolean {
    const known = [...told.keys()].map((id) => this.place(id));
    const isHeld = this.ways.nearest(claims.map((id) => this.place(id)), known, [...told.values()]);
    return (id) => isHeld(this.places.get(id) ?? NONE);
  }

  private place(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const place = this.ways.add();
    this.places.set(id, place);
    return place;
  }
}

/** The same of things that have places instead of ids: the numbers from 0 on, in the order in which they come. */
export class PlacedWays {
  private readonly leading: boolean[] = [];
  /** The first and the last way into each thing, and of each way the next one into the same thing. */
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  private readonly next: number[] = [];
  /** Where each way comes from, and whether it speaks against what it leads to. */
  private readonly from: number[] = [];
  private readonly against: boolean[] = [];

  add(): number {
    this.first.push(NONE);
    this.last.push(NONE);
    return this.leading.push(false) - 1;
  }

  oppose(a: number, b: number): void {
    this.lead(a, b, true);
    this.lead(b, a, true);
  }

  lead(from: number, to: number, isAgainst: boolean): void {
    this.leading[from] = true;
    const way = this.from.length;
    const last = this.last[to] ?? NONE;
    if (last === NONE) this.first[to] = way;
    else this.next[last] = way;
    this.last[to] = way;
    this.next.push(NONE);
    this.from.push(from);
    this.against.push(isAgainst);
  }

  held(claims: readonly number[]): (place: number) => boolean {
    const ends = this.ends(claims);
    const held = this.last.map(() => false);
    const opposed = this.last.map(() => false);
    this.spread(ends, ends.map(() => true), (place, isHeld) => {
      const side = isHeld ? held : opposed;
      if (side[place] === true) return false;
      side[place] = true;
      return true;
    });
    return (place) => held[place] === true && opposed[place] === false;
  }

  /** @param sides of those that are known */
  nearest(claims: readonly number[], known: readonly number[], knownSides: readonly boolean[]): (place: number) => boolean {
    const others = [...this.ends(claims), ...claims];
    const sides: (boolean | undefined)[] = [];
    const take = (place: number, isHeld: boolean): boolean => {
      if (sides[place] !== undefined) return false;
      sides[place] = isHeld;
      return true;
    };
    this.spread(known, knownSides, take);
    for (const place of others) this.spread([place], [true], take);
    return (place) => sides[place] ?? true;
  }

  /**
   * @param start things
   * @param sides of each of them
   * @param take whether a thing is new on the side, and so the side goes on from it
   */
  private spread(start: readonly number[], sides: readonly boolean[], take: (place: number, isHeld: boolean) => boolean): void {
    const taken: number[] = [];
    const sidesTaken: boolean[] = [];
    const add = (place: number, isHeld: boolean): void => {
      if (!take(place, isHeld)) return;
      taken.push(place);
      sidesTaken.push(isHeld);
    };
    start.forEach((place, i) => add(place, sides[i] === true));
    // The list grows while it is gone through: the nearest first.
    for (let i = 0; i < taken.length; i += 1) {
      for (let way = this.first[taken[i] ?? NONE] ?? NONE; way !== NONE; way = this.next[way] ?? NONE) add(this.from[way] ?? NONE, sidesTaken[i] !== this.against[way]);
    }
  }

  /** The claims that lead to nothing. */
  private ends(claims: readonly number[]): number[] {
    return claims.filter((claim) => this.leading[claim] !== true);
  }
}

/** No place, no way. */
const NONE = -1;
