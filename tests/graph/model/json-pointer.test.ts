import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPointer, pointerKeys } from '../../../graph/model/json-pointer.ts';

test('no keys are the empty pointer, which is the whole document', () => {
  expect(jsonPointer([])).toBe('');
  expect(pointerKeys('')).toEqual([]);
});

test('a pointer is written as RFC 6901 says', () => {
  expect(jsonPointer(['claims', 0, 'text'])).toBe('/claims/0/text');
  expect(jsonPointer(['a/b', 'm~n', '', ' ', '~1'])).toBe('/a~1b/m~0n// /~01');
});

test('any keys come back from their pointer, indices as strings', () => {
  const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('/', '~', '~0', '~1', '__proto__', '\uD800'), fc.nat());
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      expect(pointerKeys(jsonPointer(keys))).toEqual(keys.map(String));
    }),
  );
});
