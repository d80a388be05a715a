/** More of a value helps nobody to find it. */
const MOST_SHOWN = 60;

/** A string from a document the way its JSON has it, cut where it is too long for a message. */
export function quote(text: string): string {
  return `"${quotable(text)}"`;
}

/** What stands between the quotation marks, to be put between those of a sentence, which differ by language. */
export function quotable(text: string): string {
  // A cut between the halves of a surrogate pair would leave one of them.
  const shown = text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return JSON.stringify(shown).slice(1, -1);
}
