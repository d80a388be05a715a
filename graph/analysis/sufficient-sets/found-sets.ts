/** Minimal sets of premises as they are found, each once. */
export class FoundSets {
  private readonly found = new Map<string, readonly number[]>();

  constructor(private readonly most: number) {}

  get sets(): readonly (readonly number[])[] {
    return [...this.found.values()];
  }

  /** Whether there are more than were asked for. */
  get isFull(): boolean {
    return this.found.size > this.most;
  }

  /** @param set in ascending order; undefined adds nothing */
  add(set: readonly number[] | undefined): void {
    if (set !== undefined) this.found.set(set.join(' '), set);
  }

  /** Whether the premises hold a whole set. */
  hasWithin(premises: ReadonlySet<number>): boolean {
    return this.sets.some((set) => set.every((premise) => premises.has(premise)));
  }
}
