/** More of a value helps nobody to find it. */
const MOST_SHOWN = 60;

/** A string from a document the way its JSON has it, cut where it is too long for a message. */
export function quote(text: string): string {
  if (text.length <= MOST_SHOWN) return JSON.stringify(text);
  // A cut between the halves of a surrogate pair would leave one of them.
  return JSON.stringify(`${text.slice(0, MOST_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
}
