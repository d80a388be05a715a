/** A solver of answer set programs, which the caller brings: it lives outside the pure core. */
export interface Engine {
  /**
   * The answer sets, each as the whole numbers that it shows. With `maximal`, those that make a subset-maximal set of the
   * atoms true on which the program puts the heuristic modifier `true`, and one of them for each such set.
   * Rejects if the solver fails.
   */
  readonly answerSets: (program: string, asked: Asked) => Promise<readonly (readonly number[])[]>;
  /** How many answer sets there are, without making a list of them. Rejects if the solver fails. */
  readonly count: (program: string, asked: Pick<Asked, 'maximal'>) => Promise<number>;
  /** The numbers that at least one answer set shows. Rejects if the solver fails. */
  readonly shownBySome: (program: string) => Promise<readonly number[]>;
}

/** Which answer sets are wanted. */
export interface Asked {
  readonly maximal: boolean;
  /** Stop after so many; left out, all. */
  readonly most?: number;
}
