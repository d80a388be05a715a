import { expect, test } from 'vitest';
import { viewNamed } from '../../../src/app/explorer/view-named.ts';
import { focusClaim } from '../../../src/app/store/actions.ts';
import { fragmentOf } from '../../../src/app/store/view-link.ts';
import { INITIAL_VIEW } from '../../../src/app/store/view-state.ts';
import { graphOf } from '../../components/debates.ts';
import document from '../../fixtures/high-street.json' with { type: 'json' };

const [first, second] = document.claims.map(({ id }) => id);
const g = graphOf({ ...document, views: [{ title: 'Two claims', claims: [first, second], connections: ['inference'] }] });

test('a saved view is named by its title', () => {
  const { base, filter } = viewNamed(g, 'Two claims', undefined);
  expect(base).toMatchObject({ kind: 'claims', claims: [first, second] });
  expect([...filter.kinds]).toEqual(['inference']);
});

test('a claim is named as in the address of the page, and so is a whole view', () => {
  expect(viewNamed(g, `claim=${first}`, undefined).selected).toBe(first);
  const fragment = fragmentOf(focusClaim(String(second))(INITIAL_VIEW));
  expect(viewNamed(g, fragment, undefined)).toEqual(viewNamed(g, fragment.slice(1), undefined));
  expect(viewNamed(g, fragment, undefined).selected).toBe(second);
});

test('a tab is shown of whatever is named', () => {
  expect(viewNamed(g, 'Two claims', 'premises')).toMatchObject({ tab: 'premises', base: { kind: 'claims' } });
});

test('what names nothing is the overview, and of a picture what that shows', () => {
  expect(viewNamed(g, 'Nothing of that name', undefined)).toEqual(INITIAL_VIEW);
  expect(viewNamed(g, undefined, undefined)).toEqual(INITIAL_VIEW);
  expect(viewNamed(g, undefined, undefined, { title: 'A picture', claims: [String(first)] }).base).toMatchObject({ claims: [first] });
});
