/** So much work may be done, and no more: what may take exponential time stops there, at the same place on every machine. */
export class Budget {
  spent = 0;

  constructor(private readonly limit: number) {}

  get isLeft(): boolean {
    return this.spent < this.limit;
  }

  spend(amount: number): void {
    this.spent += amount;
  }
}
