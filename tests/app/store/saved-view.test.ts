import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONNECTION_KINDS, ROLES } from '../../../graph/model/schema.ts';
import { restoreView, saveView } from '../../../src/app/store/saved-view.ts';
import { fragmentOf, viewInFragment } from '../../../src/app/store/view-link.ts';
import { INITIAL_VIEW, MANNERS, PANELS, TABS, type ViewState } from '../../../src/app/store/view-state.ts';
import { build } from '../../graph/build.ts';

const g = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, rejects p', 't >< u');
const claim = fc.constantFrom('t', 'p', 'q', 'u');
const essay = fc.constantFrom('A', 'B');
const author = fc.constantFrom('a', 'b');
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<ReadonlySet<T>> => fc.uniqueArray(item, { maxLength: 3 }).map((items) => new Set(items));
const maybe = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(item, { nil: undefined });

const anyView: fc.Arbitrary<ViewState> = fc.record({
  tab: fc.constantFrom(...TABS),
  panel: fc.constantFrom(...PANELS),
  showAs: fc.constantFrom(...MANNERS),
  base: fc.oneof(
    fc.constant<ViewState['base']>({ kind: 'overview' }),
    fc.constant<ViewState['base']>({ kind: 'clash', id: 'x1' }),
    claim.map((id): ViewState['base'] => ({ kind: 'neighbourhood', claim: id, steps: 2 })),
    claim.map((id): ViewState['base'] => ({ kind: 'neighbourhood', claim: id, steps: 3, most: 80 })),
    fc.tuple(claim, claim, fc.boolean()).map(([from, to, more]): ViewState['base'] => ({ kind: 'ways', from, to, ...(more && { most: 10 }) })),
    some(claim).map((claims): ViewState['base'] => ({ kind: 'claims', claims: [...claims], title: ['What ', { author: 'a' }, ' says of ', { claim: 't', words: 'it' }], essays: ['A'], bundles: true })),
  ),
  unfolded: some(claim),
  unfoldedEssays: some(essay),
  folded: some(fc.constantFrom('t', 'p', '#1')),
  revealed: some(claim),
  filter: fc.record({ text: maybe(fc.string()), roles: maybe(some(fc.constantFrom(...ROLES))), authors: maybe(some(author)), kinds: some(fc.constantFrom(...CONNECTION_KINDS)) }).map(({ text, roles, authors, kinds }) => ({
    claims: { ...(text !== undefined && { text }), ...(roles && { roles }), ...(authors && { authors }) },
    kinds,
  })),
  selected: maybe(claim),
  compared: maybe(fc.constant<readonly [string, string]>(['a', 'b'])),
  marks: fc.uniqueArray(fc.tuple(claim, fc.constantFrom('accepted' as const, 'rejected' as const)), { selector: ([id]) => id }).map((pairs) => new Map(pairs)),
  formerMarks: fc.constant<ViewState['formerMarks']>([]),
  premisesOf: maybe(author),
  reading: maybe(essay),
});

describe('a view in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(restoreView(JSON.parse(JSON.stringify(saveView(view))), g)).toEqual(view);
        expect(viewInFragment(fragmentOf(view), g) ?? INITIAL_VIEW).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  test('is none for the view in which a debate opens', () => {
    expect(fragmentOf(INITIAL_VIEW)).toBe('');
    expect(viewInFragment('', g)).toBeUndefined();
  });

  test('may be that of a claim', () => {
    expect(viewInFragment('#claim=p', g)).toMatchObject({ tab: 'map', selected: 'p' });
    expect(viewInFragment('#claim=nobody', g)).toBeUndefined();
    expect(viewInFragment('#claim=%E0%A4%A', g)).toBeUndefined();
  });

  test('does no harm, whatever somebody put in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => viewInFragment(`#view=${text}`, g)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(restoreView(value, g).filter.kinds).toBeInstanceOf(Set);
      }),
    );
    const strange = { tab: 'nowhere', selected: 'nobody', marks: [['__proto__', 'accepted'], ['p', 'rejected']], base: { kind: 'neighbourhood', claim: 'nobody', steps: 1 }, unfolded: ['p', 'nobody'] };
    expect(restoreView(strange, g)).toEqual({ ...INITIAL_VIEW, marks: new Map([['p', 'rejected']]), unfolded: new Set(['p']) });
  });
});
