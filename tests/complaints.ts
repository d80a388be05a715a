import { afterAll, afterEach, vi } from 'vitest';

const complaints: string[] = [];

/**
 * Makes a test fail when it, or the code under it, complains on the console, and returns a way to add complaints
 * from elsewhere. A test that provokes a complaint says so by spying on the console itself:
 * `vi.spyOn(console, 'warn').mockImplementation(() => {})`.
 */
export function failOnComplaints(): (complaint: string) => void {
  for (const level of ['error', 'warn'] as const) {
    const print = console[level];
    console[level] = (...args: unknown[]) => {
      complaints.push(`console.${level}: ${args.map(String).join(' ')}`);
      print.apply(console, args);
    };
  }
  afterEach(async () => {
    // A clock that the test faked and left standing would stop this, and the next test.
    vi.useRealTimers();
    // A rejection that nobody handles is reported only some turns after the test has ended.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    reportComplaints();
  });
  // What came when no test was running, such as at the import of the file, still fails the file.
  afterAll(reportComplaints);
  return (complaint) => complaints.push(complaint);
}

function reportComplaints(): void {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`complaints during the test:\n${found.join('\n')}`);
}
