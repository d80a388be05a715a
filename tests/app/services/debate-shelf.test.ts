import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { openDebateDatabase, type DebateDatabase } from '../../../src/app/services/debate-database.ts';
import { keyOf, openDebateShelf, shelfWarning } from '../../../src/app/services/debate-shelf.ts';
import { buildDebate } from '../../graph/build.ts';

const NAME = 'debates-of-a-test';
const open = (): Promise<DebateDatabase> => openDebateDatabase(NAME);
const refuse = (name: string) => (): Promise<never> => Promise.reject(new DOMException('No.', name));
const one = buildDebate('A: thesis t, asserts p', 'A: p => t');
const other = buildDebate('A: thesis t');

// Connections that are still open let go of it.
afterEach(() => deleteDB(NAME));

describe('the shelf', () => {
  test('has the debates again when it is opened anew, the last one first', async () => {
    const shelf = await openDebateShelf(open);
    await shelf.keep('one', one, new Date('2026-01-02'));
    await shelf.keep('other', other, new Date('2026-01-03'));
    const anew = await openDebateShelf(open);
    expect(anew.entries.value.map(({ key, claims, essays }) => ({ key, claims, essays }))).toEqual([
      { key: 'other', claims: 1, essays: 1 },
      { key: 'one', claims: 2, essays: 1 },
    ]);
    expect(await anew.read('one')).toEqual(one);
    await anew.remove('one');
    expect(await anew.read('one')).toBeUndefined();
    expect(anew.entries.value.map(({ key }) => key)).toEqual(['other']);
  });

  test('keeps a debate anew in place of what it was', async () => {
    const shelf = await openDebateShelf(open);
    await shelf.keep('one', one);
    await shelf.keep('one', { ...one, views: [{ title: 'All', claims: ['t'] }] });
    expect(shelf.entries.value).toHaveLength(1);
    expect(await shelf.read('one')).toMatchObject({ views: [{ title: 'All' }] });
  });

  test('keeps a debate that is too large as the files of which it is read', async () => {
    const shelf = await openDebateShelf(open);
    await shelf.keepFiles({ key: 'large', title: 'Large', claims: 100_000, essays: 1500 }, [new File(['{}'], 'large.json')]);
    const anew = await openDebateShelf(open);
    expect(anew.entries.value.map(({ key, claims }) => [key, claims])).toEqual([['large', 100_000]]);
    const kept = await anew.read('large');
    const files = kept !== undefined && 'files' in kept ? kept.files : [];
    expect(await Promise.all(files.map(async (file) => [file.name, await file.text()]))).toEqual([['large.json', '{}']]);
  });

  test('gives nothing that is no debate', async () => {
    const database = await open();
    await database.put({ key: 'x', title: 'x', claims: 0, essays: 0, openedAt: '' }, { ...one, claims: [] });
    expect(await (await openDebateShelf(open)).read('x')).toBeUndefined();
  });

  test('names a debate by what it says, whatever views are saved of it', () => {
    expect(keyOf({ ...one, views: [{ title: 'All', claims: [] }] })).toBe(keyOf(one));
    expect(keyOf(other)).not.toBe(keyOf(one));
    expect(keyOf(one)).toMatch(/^[\da-f]{16}$/);
  });

  test('says so where nothing can be kept', async () => {
    const shelf = await openDebateShelf(refuse('SecurityError'));
    await shelf.keep('one', one);
    expect(shelf.status.value).toEqual({ kind: 'session', why: 'not-allowed' });
    expect(shelfWarning(shelf.status.value)).toBe('This browser does not let the page keep debates; save the debate as a file before you close the page.');
    expect(await shelf.read('one')).toBeUndefined();
  });

  test('says so where there is no room', async () => {
    const database = await open();
    const shelf = await openDebateShelf(() => Promise.resolve({ ...database, put: refuse('QuotaExceededError') }));
    await shelf.keep('one', one);
    expect(shelfWarning(shelf.status.value)).toContain('no room');
  });
});
