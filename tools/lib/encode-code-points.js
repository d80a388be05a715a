/**
 * @param {Iterable<number>} codePoints In ascending order.
 */
export function encodeCodePoints(codePoints) {
  /** @type {{ start: number, end: number }[]} */
  const runs = [];
  for (const code of codePoints) {
    const last = runs.at(-1);
    if (last?.end === code - 1) last.end = code;
    else runs.push({ start: code, end: code });
  }
  return runs.map(({ start, end }, i) => letters(start - (runs[i - 1]?.end ?? 0)) + (end === start ? '' : String(end - start))).join('');
}

/** @param {number} number */
function letters(number) {
  let text = String.fromCodePoint(97 + (number % 26));
  for (let rest = Math.floor(number / 26); rest > 0; rest = Math.floor(rest / 26)) text = String.fromCodePoint(65 + (rest % 26)) + text;
  return text;
}
