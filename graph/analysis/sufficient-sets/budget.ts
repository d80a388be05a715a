/** So much work may be done, and no more: what may take exponential time stops there, at the same place on every machine. */
export class Budget {
  constructor(private left: number) {}

  /** False once more was spent than there was. */
  spend(amount: number): boolean {
    this.left -= amount;
    return this.left >= 0;
  }
}
