/** How a clash through chains is called: after what it is over and who comes to which claim. No id of a document has a space in it. */
export interface Arrival {
  readonly author: string;
  readonly claim: string;
}

/** @param over id of a contradiction, or `rejected` and the claim */
export function idThroughChains(over: string, arrivals: readonly Arrival[], scope: 'within' | 'across'): string {
  const id = `${over} through ${arrivals.map(({ author, claim }) => `${author} to ${claim}`).join(' and ')}`;
  const [first] = arrivals;
  return scope === 'within' && arrivals.length === 1 && first !== undefined ? `${id} within ${first.author}` : id;
}
