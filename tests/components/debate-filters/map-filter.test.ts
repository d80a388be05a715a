import { expect, test } from 'vitest';
import { NO_FILTER, asksForNothing, toggleChoice, toggleKind, withText } from '../../../components/debate-filters/map-filter.ts';

test('a choice comes in and goes again, and a field without a choice is left out', () => {
  const one = toggleChoice(NO_FILTER, 'stances', 'reports');
  const two = toggleChoice(one, 'stances', 'rejects');
  expect(two.claims).toEqual({ stances: new Set(['reports', 'rejects']) });
  expect(toggleChoice(two, 'stances', 'reports').claims).toEqual({ stances: new Set(['rejects']) });
  expect(toggleChoice(one, 'stances', 'reports').claims).toEqual({});
});

test('other fields stay', () => {
  const filter = withText(toggleChoice(NO_FILTER, 'authors', 'a'), 'word');
  expect(toggleChoice(filter, 'authors', 'a').claims).toEqual({ text: 'word' });
  expect(withText(filter, ' ').claims).toEqual({ authors: new Set(['a']) });
});

test('a filter that was given is never changed', () => {
  const before = toggleChoice(NO_FILTER, 'authors', 'a');
  toggleChoice(before, 'authors', 'b');
  toggleKind(before, 'support');
  expect(before).toEqual({ ...NO_FILTER, claims: { authors: new Set(['a']) } });
});

test('it asks for nothing only with every connection and no claim left out', () => {
  expect(asksForNothing(NO_FILTER)).toBe(true);
  expect(asksForNothing(toggleKind(NO_FILTER, 'support'))).toBe(false);
  expect(asksForNothing(withText(NO_FILTER, 'word'))).toBe(false);
  expect(asksForNothing(toggleKind(toggleKind(NO_FILTER, 'support'), 'support'))).toBe(true);
});
