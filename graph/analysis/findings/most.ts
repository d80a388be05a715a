/** More than these, and a reader has another list to search. */
export const MOST_FINDINGS = 10;
