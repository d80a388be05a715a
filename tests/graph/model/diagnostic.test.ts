import { expect, test } from 'vitest';
import { formatDiagnostic, hasErrors, type Diagnostic } from '../../../graph/model/diagnostic.ts';

const ERROR: Diagnostic = {
  severity: 'error',
  code: 'dangling-id',
  message: 'there is no claim "x"',
  remedy: 'mend the id',
  path: '/supports/0/from',
  position: { line: 12, column: 5 },
};
const WARNING: Diagnostic = { ...ERROR, severity: 'warning' };

test('a diagnostic is told as file:line:column, severity, code, what and what to do', () => {
  expect(formatDiagnostic(ERROR, 'debates/town.json')).toBe(
    'debates/town.json:12:5: error dangling-id: there is no claim "x" (/supports/0/from); mend the id',
  );
});

test('what has no place in a text is told without line and column', () => {
  const { position: _, ...nowhere } = ERROR;
  expect(formatDiagnostic(nowhere, 'town.json')).toBe('town.json: error dangling-id: there is no claim "x" (/supports/0/from); mend the id');
});

test('what is wrong with the whole document is told without path', () => {
  expect(formatDiagnostic({ ...ERROR, path: '' }, 'town.json')).toBe('town.json:12:5: error dangling-id: there is no claim "x"; mend the id');
});

test('a warning is no error', () => {
  expect(formatDiagnostic(WARNING, 'a')).toContain(' warning dangling-id: ');
  expect([hasErrors([]), hasErrors([WARNING]), hasErrors([WARNING, ERROR])]).toEqual([false, false, true]);
});
