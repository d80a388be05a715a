import { expect, test } from 'vitest';
import { idAt, isJson, listAt, pairKey, textAt, without } from '../../../graph/formats/json.ts';

test('an object is no list and not null', () => {
  expect([{}, [], null, 'x', undefined].map(isJson)).toEqual([true, false, false, false, false]);
});

test('what is not as it should be counts as not there', () => {
  expect(listAt({ nodes: null }, 'nodes')).toEqual([]);
  expect(textAt({ text: 3 }, 'text')).toBeUndefined();
  expect(idAt({ id: true }, 'id')).toBeUndefined();
});

test('a number and the same digits are one id', () => {
  expect(idAt({ id: 1 }, 'id')).toBe(idAt({ id: '1' }, 'id'));
});

test('an object without keys that it has not is the same one', () => {
  const object = { a: 1, b: 2 };
  expect(without(object, 'c')).toBe(object);
  expect(without(object, 'a')).toEqual({ b: 2 });
});

test('no two pairs have one key', () => {
  expect(pairKey('1', '23')).not.toBe(pairKey('12', '3'));
  expect(pairKey('a', '1:b')).not.toBe(pairKey('a1:', 'b'));
});
