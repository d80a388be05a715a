import { expect, test } from 'vitest';
import { AS_THE_SYSTEM, checkedDisplay, displayInFragment } from '../../../src/app/store/display.ts';
import { fragmentOf, viewInFragment } from '../../../src/app/store/view-link.ts';
import { INITIAL_VIEW } from '../../../src/app/store/view-state.ts';
import { highStreet as g } from '../../components/debates.ts';

const DARK_GERMAN = { theme: 'dark', language: 'de' } as const;

test('what was chosen stands in the address, between the debate and the view', () => {
  expect(fragmentOf(INITIAL_VIEW, null, AS_THE_SYSTEM)).toBe('');
  expect(fragmentOf(INITIAL_VIEW, null, DARK_GERMAN)).toBe('#theme=dark&language=de');
  expect(fragmentOf({ ...INITIAL_VIEW, tab: 'compare' }, 'abc', DARK_GERMAN)).toMatch(/^#debate=abc&theme=dark&language=de&view=[\w-]+$/);
});

test('it is read back, and so is the view beside it', () => {
  const fragment = fragmentOf({ ...INITIAL_VIEW, tab: 'compare' }, 'abc', DARK_GERMAN);
  expect(displayInFragment(fragment)).toEqual(DARK_GERMAN);
  expect(viewInFragment(fragment, g)?.tab).toBe('compare');
});

test('it may stand before a claim', () => {
  const claim = [...g.claims.keys()][0] ?? '';
  expect(viewInFragment(`#theme=dark&claim=${encodeURIComponent(claim)}`, g)?.selected).toBe(claim);
  expect(displayInFragment(`#claim=a&theme=dark`)).toEqual({});
});

test.each(['', '#', '#theme', '#theme=', '#theme=pink&language=xx', '#theme=__proto__', '#view=theme=dark'])('what makes no sense is left out: %s', (fragment) => {
  expect(displayInFragment(fragment)).toEqual({});
});

test('what somebody else put into the storage is not taken on trust', () => {
  expect(checkedDisplay({ theme: 7, language: ['de'] })).toEqual({});
  expect(checkedDisplay({ theme: 'light', language: 'system' })).toEqual({ theme: 'light', language: 'system' });
});
