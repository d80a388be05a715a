/** Minimal sets of premises as they are found, each once. */
export class FoundSets {
  private readonly found = new Map<string, ReadonlySet<number>>();

  constructor(private readonly most: number) {}

  /** Each in ascending order. */
  get sets(): readonly (readonly number[])[] {
    return Array.from(this.found.values(), (set) => [...set]);
  }

  /** Whether there are more than were asked for. */
  get isFull(): boolean {
    return this.found.size > this.most;
  }

  /** @param set in ascending order */
  add(set: readonly number[]): void {
    this.found.set(set.join(' '), new Set(set));
  }

  /** Whether the premises hold a whole set. */
  hasWithin(premises: ReadonlySet<number>): boolean {
    return [...this.found.values()].some((set) => [...set].every((premise) => premises.has(premise)));
  }

  /** A set without any of these premises. */
  without(premises: readonly number[]): readonly number[] | undefined {
    const other = [...this.found.values()].find((set) => !premises.some((premise) => set.has(premise)));
    return other && [...other];
  }
}
