/**
 * What one or more steps of a test run come to.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped The names of the tests that were not run.
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: [] };

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] };
}

/**
 * A step can fail where no test of it did: a file that does not load, an error outside any test, a report that was
 * never written. Such a failure counts as one, or the sum would hide it.
 *
 * @param {Tally} tally
 * @param {boolean} ok Whether the step itself ended well.
 * @returns {Tally}
 */
export function withStep(tally, ok) {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/**
 * The closing line of a run.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
