/** More than these, and a reader has another list to search. */
export const MOST_FINDINGS = 10;

/** To suppose every premise of a larger debate takes longer than all the other findings together. */
export const MOST_CLAIMS_FOR_CRUXES = 10_000;
