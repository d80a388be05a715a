/** The columns of the tables, by which they are read again. */
export const CLAIM_COLUMNS = [
  'claim', 'text', 'gist', 'as of', 'essay', 'title', 'author id', 'author', 'outlet', 'date', 'voice id', 'voice', 'stance', 'role', 'implicit', 'anchors',
] as const;

export const EDGE_COLUMNS = ['kind', 'id', 'essay', 'voice', 'stance', 'from', 'to', 'scheme', 'case', 'contradiction', 'strength', 'explanation'] as const;

export type EdgeColumn = (typeof EDGE_COLUMNS)[number];

/** Between ids, in which there is no white space. */
export const LIST_SEPARATOR = ' ';
