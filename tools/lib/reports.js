import { readFileSync } from 'node:fs';
import { NOTHING, add } from './tally.js';

/**
 * Reads what Vitest's JSON reporter wrote. Suites that failed without a failed test, because they do not even
 * load, count as one failure each.
 *
 * @param {string} text
 * @returns {import('./tally.js').Tally}
 */
export function readVitestReport(text) {
  /** @type {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(text);
  return testResults
    .map(({ status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return {
        passed: assertionResults.filter((test) => test.status === 'passed').length,
        failed: failed === 0 && status === 'failed' ? 1 : failed,
        skipped: assertionResults
          .filter((test) => test.status !== 'passed' && test.status !== 'failed')
          .map((test) => test.fullName),
      };
    })
    .reduce(add, NOTHING);
}

/**
 * @typedef {{ title: string, tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }} Spec
 * @typedef {{ title: string, specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Reads what Playwright's JSON reporter wrote. A flaky test is a failed one: some reader will meet its failure.
 *
 * @param {string} text
 * @returns {import('./tally.js').Tally}
 */
export function readPlaywrightReport(text) {
  /** @type {{ suites: Suite[], errors: unknown[] }} */
  const { suites, errors } = JSON.parse(text);
  return suites.map(tallySuite).reduce(add, { ...NOTHING, failed: errors.length });
}

/**
 * @param {Suite} suite
 * @returns {import('./tally.js').Tally}
 */
function tallySuite({ title, specs, suites = [] }) {
  const tests = specs.flatMap((spec) => spec.tests.map(({ status }) => ({ status, name: `${title} ${spec.title}` })));
  const own = {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.name),
  };
  return suites.map(tallySuite).reduce(add, own);
}

/**
 * The tally of a report on disk. A step that broke down leaves no report; that it failed is counted by its caller.
 *
 * @param {string} path
 * @param {(text: string) => import('./tally.js').Tally} read
 */
export function tallyOf(path, read) {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return NOTHING;
  }
}
