/**
 * Whose side the things of a map are on, where the map says only what speaks for what and what against it.
 *
 * What everything leads to is held by whoever drew the map; what speaks for something is on its side, what speaks against it on
 * the other, and so what speaks against an objection is on the first side again.
 */
interface Way {
  readonly from: string;
  readonly isAgainst: boolean;
}

/** What leads to what: claims to links and links to claims or other links, or claims straight to claims. */
export class Ways {
  private readonly into = new Map<string, Way[]>();
  private readonly leading = new Set<string>();

  /** An inference, a support or a rebuttal: its sources speak for it, and it speaks for the target or against it. */
  link(id: string, sources: readonly string[], target: string, isAgainst: boolean): void {
    this.lead(id, target, isAgainst);
    for (const source of sources) this.lead(source, id, false);
  }

  /** Two claims that cannot both be held: each speaks against the other. */
  oppose(a: string, b: string): void {
    this.lead(a, b, true);
    this.lead(b, a, true);
  }

  /** One thing speaks for another, or against it. */
  lead(from: string, to: string, isAgainst: boolean): void {
    this.leading.add(from);
    const ways = this.into.get(to);
    if (ways === undefined) this.into.set(to, [{ from, isAgainst }]);
    else ways.push({ from, isAgainst });
  }

  /**
   * Nobody can be taken to hold both sides of a conflict: what serves both is not held, nor is what goes round in a circle.
   *
   * @returns whether a claim or a link is held
   */
  held(claims: readonly string[]): (id: string) => boolean {
    const sides: Readonly<Record<'held' | 'opposed', Set<string>>> = { held: new Set(), opposed: new Set() };
    const take = (id: string, isHeld: boolean): boolean => {
      const side = isHeld ? sides.held : sides.opposed;
      if (side.has(id)) return false;
      side.add(id);
      return true;
    };
    this.spread(this.ends(claims).map((id) => [id, true]), take);
    return (id) => sides.held.has(id) && !sides.opposed.has(id);
  }

  /**
   * Each takes one side: that to which the shortest way leads from a claim of which it is known, or else from one that leads to
   * nothing. What only goes round in a circle is held.
   *
   * @param told of which claims it is known whether they are held
   */
  nearest(claims: readonly string[], told: ReadonlyMap<string, boolean>): (id: string) => boolean {
    const sides = new Map<string, boolean>();
    const take = (id: string, isHeld: boolean): boolean => {
      if (sides.has(id)) return false;
      sides.set(id, isHeld);
      return true;
    };
    this.spread(told, take);
    for (const id of [...this.ends(claims), ...claims]) this.spread([[id, true]], take);
    return (id) => sides.get(id) ?? true;
  }

  /** @param take whether a thing is new on the side, and so the side goes on from it */
  private spread(start: Iterable<readonly [id: string, isHeld: boolean]>, take: (id: string, isHeld: boolean) => boolean): void {
    const taken = [...start].filter(([id, isHeld]) => take(id, isHeld));
    // The list grows while it is gone through: the nearest first.
    for (const [id, isHeld] of taken) {
      for (const { from, isAgainst } of this.into.get(id) ?? []) {
        if (take(from, isHeld !== isAgainst)) taken.push([from, isHeld !== isAgainst]);
      }
    }
  }

  /** The claims that lead to nothing. */
  private ends(claims: readonly string[]): string[] {
    return claims.filter((id) => !this.leading.has(id));
  }
}
