import { expect, test } from 'vitest';
import { isInstalled } from '../../tools/lib/installed.js';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };

test('what the lock asks for is installed', () => {
  expect(isInstalled({ packages: { '': {}, a, b } }, { packages: { a, b } })).toBe(true);
});

test('a package that is missing, different or too many means it is not', () => {
  expect(isInstalled({ packages: { '': {}, a, b } }, { packages: { a } })).toBe(false);
  expect(isInstalled({ packages: { '': {}, a } }, { packages: { a: { ...a, version: '1.0.1' } } })).toBe(false);
  expect(isInstalled({ packages: { '': {}, a } }, { packages: { a: { ...a, integrity: 'sha512-c' } } })).toBe(false);
  expect(isInstalled({ packages: { '': {}, a } }, { packages: { a, b } })).toBe(false);
});

test('a build for another platform may be absent', () => {
  expect(isInstalled({ packages: { '': {}, a, b: { ...b, optional: true } } }, { packages: { a } })).toBe(true);
});
