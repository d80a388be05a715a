import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { openTextDatabase, type KeptText, type TextDatabase } from '../../../src/app/services/text-database.ts';
import { openTextStore } from '../../../src/app/services/text-store.ts';

const NAME = 'texts-of-a-test';
const kept = (essay: string, text = `text of ${essay}`): KeptText => ({ essay, name: `${essay}.txt`, text, addedAt: '2026-01-02T03:04:05Z' });
const refuse = (name: string) => (): Promise<never> => Promise.reject(new DOMException('No.', name));

const open = (): Promise<TextDatabase> => openTextDatabase(NAME);

// Connections that are still open let go of it.
afterEach(() => deleteDB(NAME));

describe('with storage', () => {
  test('texts are there again when the store is opened anew, each debate with its own', async () => {
    const store = await openTextStore(open);
    await store.put('d', [kept('a'), kept('b')]);
    await store.put('e', [kept('a', 'another')]);
    const anew = await openTextStore(open);
    expect(await anew.textsOf('d')).toEqual([kept('a'), kept('b')]);
    expect(await anew.textsOf('e')).toEqual([kept('a', 'another')]);
    expect(await anew.textsOf('f')).toEqual([]);
    expect(anew.lasting.value).toBe(true);
  });

  test('a text takes the place of the one that its essay had', async () => {
    const store = await openTextStore(open);
    await store.put('d', [kept('a'), kept('b')]);
    await store.put('d', [kept('a', 'new')]);
    expect(await store.textsOf('d')).toEqual([kept('a', 'new'), kept('b')]);
  });

  test('texts are removed, those of one debate or of all', async () => {
    const store = await openTextStore(open);
    await store.put('d', [kept('a'), kept('b')]);
    await store.put('e', [kept('a')]);
    await store.remove('d', ['a', 'unknown']);
    expect(await store.textsOf('d')).toEqual([kept('b')]);
    await store.clear();
    expect(await store.textsOf('d')).toEqual([]);
    expect(await store.textsOf('e')).toEqual([]);
  });

  test('ids that objects have as keys are ids', async () => {
    const store = await openTextStore(open);
    await store.put('__proto__', [kept('constructor'), kept('__proto__')]);
    expect(await store.textsOf('__proto__')).toEqual([kept('__proto__'), kept('constructor')]);
    await store.remove('__proto__', ['__proto__']);
    expect(await store.textsOf('__proto__')).toEqual([kept('constructor')]);
  });
});

describe('without storage', () => {
  test('texts are held in memory, and that is said', async () => {
    const store = await openTextStore(refuse('SecurityError'));
    expect(store.lasting.value).toBe(false);
    await store.put('d', [kept('a'), kept('b')]);
    await store.put('d', [kept('b', 'new')]);
    expect(await store.textsOf('d')).toEqual([kept('a'), kept('b', 'new')]);
    await store.remove('d', ['a']);
    expect(await store.textsOf('d')).toEqual([kept('b', 'new')]);
    await store.clear();
    expect(await store.textsOf('d')).toEqual([]);
  });
});

describe('when storage fails', () => {
  test('for want of room, the texts are held in memory in place of the stored ones, and that is said', async () => {
    const database = await open();
    await database.put('d', [kept('a'), kept('b')]);
    const store = await openTextStore(() => Promise.resolve({ ...database, put: refuse('QuotaExceededError') }));
    expect(store.lasting.value).toBe(true);
    await store.put('d', [kept('a', 'too long')]);
    expect(store.lasting.value).toBe(false);
    expect(await store.textsOf('d')).toEqual([kept('a', 'too long'), kept('b')]);
    await store.remove('d', ['a']);
    expect(await store.textsOf('d')).toEqual([kept('b')]);
  });

  test('a text that is stored later is no longer held in memory', async () => {
    const database = await open();
    let full = true;
    const put: TextDatabase['put'] = (...args) => (full ? refuse('QuotaExceededError')() : database.put(...args));
    const store = await openTextStore(() => Promise.resolve({ ...database, put }));
    await store.put('d', [kept('a', 'first')]);
    full = false;
    await store.put('d', [kept('a', 'second')]);
    expect(await store.textsOf('d')).toEqual([kept('a', 'second')]);
  });

  test('because another tab has taken it over, the texts that come are held in memory', async () => {
    const store = await openTextStore(open);
    await store.put('d', [kept('a')]);
    await deleteDB(NAME);
    await store.put('d', [kept('b')]);
    expect(await store.textsOf('d')).toEqual([kept('b')]);
    expect(store.lasting.value).toBe(false);
  });

  test('removing rejects, for the reader has to know', async () => {
    const database = await open();
    const broken = { ...database, remove: refuse('UnknownError'), clear: refuse('UnknownError') };
    const store = await openTextStore(() => Promise.resolve(broken));
    await expect(store.remove('d', ['a'])).rejects.toThrow('The texts could not be removed from this browser; clear the data of this site in its settings.');
    await expect(store.clear()).rejects.toThrow('could not be removed');
  });
});
