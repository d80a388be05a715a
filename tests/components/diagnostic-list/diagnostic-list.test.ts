import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DiagnosticList } from '../../../components/diagnostic-list/diagnostic-list.ts';
import '../../../components/diagnostic-list/diagnostic-list.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { MARKUP, expectNoMarkup } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const warning: Diagnostic = { severity: 'warning', code: 'no-thesis', message: 'the essay has no thesis', remedy: 'give it one', path: '/essays/0' };
const error: Diagnostic = {
  severity: 'error',
  code: 'dangling-id',
  message: 'there is no claim "x"',
  remedy: 'mend the id',
  path: '/inferences/0/premises/1',
  position: { line: 12, column: 7 },
};

const show = (diagnostics: readonly Diagnostic[], file = 'debate.json') =>
  mount<DiagnosticList>(html`<diagnostic-list .reports=${[{ file, diagnostics }]}></diagnostic-list>`);

const textOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('what came of it is told with how many problems there are', async () => {
  const element = await show([error]);
  element.outcome = 'What was open before is still open.';
  await expect.element(page.getByRole('status')).toHaveTextContent('1 error. What was open before is still open.');
});

test('each problem has its severity, place, code, message and remedy, errors first', async () => {
  await show([warning, error]);
  expect(page.getByRole('listitem').elements().map(textOf)).toEqual([
    'Error: there is no claim "x" Mend the id. line 12, column 7 /inferences/0/premises/1 dangling-id',
    'Warning: the essay has no thesis Give it one. /essays/0 no-thesis',
  ]);
});

test('the file is named, and problems are counted by severity', async () => {
  await show([warning, error, error]);
  await expect.element(page.getByRole('region', { name: 'Problems in debate.json' })).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('2 errors, 1 warning.');
});

test('without problems nothing is to be seen', async () => {
  const element = await show([]);
  expect(element.getBoundingClientRect().height).toBe(0);
  await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
});

test('many problems are counted, not all listed', async () => {
  await show([...Array.from({ length: 250 }, () => warning), error]);
  expect(page.getByRole('listitem').elements()).toHaveLength(100);
  expect(textOf(page.getByRole('listitem').first().element())).toContain('Error');
  await expect.element(page.getByText('… and 151 more.')).toBeVisible();
});

test('closing is told, and left to whoever gave the problems', async () => {
  await show([error]);
  const closed = record('diagnostics-close');
  await page.getByRole('button', { name: 'Close the list of problems' }).click();
  expect(closed).toHaveLength(1);
  await expect.element(page.getByRole('listitem')).toBeVisible();
});

test('messages and names of markup are text', async () => {
  const element = await show([{ ...error, message: MARKUP, remedy: MARKUP, path: `/${MARKUP}` }], MARKUP);
  expectNoMarkup(element);
  await expectToFit(390);
});

test('it is accessible', async () => {
  await expectAccessibleInLightAndDark(await show([error, warning]));
  await expectAccessibleInLightAndDark(await show([]));
});
