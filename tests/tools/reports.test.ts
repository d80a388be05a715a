import { describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport, tallyOf } from '../../tools/lib/reports.js';
import { closingLine, withStep } from '../../tools/lib/tally.js';

describe('a report of Vitest', () => {
  const passed = { status: 'passed', fullName: 'adds' };

  test('is summed over its files', () => {
    const failed = { status: 'failed', fullName: 'divides' };
    const skipped = { status: 'skipped', fullName: 'multiplies' };
    const testResults = [
      { status: 'passed', assertionResults: [passed, skipped] },
      { status: 'failed', assertionResults: [passed, failed] },
    ];
    expect(readVitestReport(JSON.stringify({ testResults }))).toEqual({ passed: 2, failed: 1, skipped: ['multiplies'] });
  });

  test('counts a file that does not load as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(readVitestReport(JSON.stringify({ testResults }))).toMatchObject({ failed: 1 });
  });
});

describe('a report of Playwright', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

  test('is summed over its suites, however deep', () => {
    const inner = { title: 'inner', specs: [spec('opens', 'expected'), spec('prints', 'skipped')] };
    const suites = [{ title: 'outer', specs: [spec('closes', 'unexpected')], suites: [inner] }];
    expect(readPlaywrightReport(JSON.stringify({ suites, errors: [] }))).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['inner prints'],
    });
  });

  test('counts a flaky test as failed', () => {
    const suites = [{ title: 'map', specs: [spec('opens', 'flaky')] }];
    expect(readPlaywrightReport(JSON.stringify({ suites, errors: [] }))).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts an error outside any test', () => {
    expect(readPlaywrightReport(JSON.stringify({ suites: [], errors: [{}] }))).toMatchObject({ failed: 1 });
  });
});

test('a report that was never written has nothing in it', () => {
  expect(tallyOf('/nowhere/report.json', readVitestReport)).toEqual({ passed: 0, failed: 0, skipped: [] });
});

describe('a step that failed', () => {
  test('counts as one where none of its tests did', () => {
    expect(withStep({ passed: 3, failed: 0, skipped: [] }, false)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('counts as its failed tests where there are some', () => {
    expect(withStep({ passed: 3, failed: 2, skipped: [] }, false)).toMatchObject({ failed: 2 });
  });
});

describe('the closing line', () => {
  test('names what passed and what failed', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: [] })).toBe('3 passed, 0 failed');
  });

  test('names skipped tests only where there are some', () => {
    expect(closingLine({ passed: 3, failed: 1, skipped: ['a', 'b'] })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
