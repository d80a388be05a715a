/**
 * Speaks to the person at the terminal. On standard error, because a command's standard output may be JSON that
 * another program reads.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`elenchus: ${line}\n`);
}
