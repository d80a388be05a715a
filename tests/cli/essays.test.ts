import { expect, test } from 'vitest';
import { elenchus, fixture, json, jsonAbout, textAbout } from './world.ts';

test('essays tells title, author, outlet, date, length and digest of each essay', async () => {
  const { output, exit } = await elenchus(['essays']);
  expect(output).toContain('Give us the street back [close-it]\n  Ada Lind, The Courier, 2024-03-02\n');
  expect(output).toContain('2,000 UTF-16 code units');
  expect(output).toContain('2bb14fed4f61a3c7aba946fec8993d6ef2e3ea85000a3e820fd8fda4d156ba82');
  expect(exit).toBe(0);
});

test('essays shows what is unknown as unknown', async () => {
  const { output } = await elenchus(['essays']);
  expect(output).toContain('One thing after the other [wait]\n  Unknown author, outlet unknown, date unknown\n');
});

test('essays closes with the counts', async () => {
  const { output } = await elenchus(['essays']);
  expect(output.trimEnd().split('\n').at(-1)).toBe('3 essays by 3 authors, 19 claims.');
});

test('essays reads out by date, and gives programs the order of the document', async () => {
  const debate = fixture();
  debate.essays.reverse();
  const text = await textAbout(debate, 'essays');
  expect(text.indexOf('[close-it]')).toBeLessThan(text.indexOf('[keep-it]'));
  expect(text.indexOf('[keep-it]')).toBeLessThan(text.indexOf('[wait]'));
  expect(await jsonAbout(debate, 'essays')).toMatchObject([{ id: 'wait' }, { id: 'keep-it' }, { id: 'close-it' }]);
});

test('essays --json has null for what is unknown', async () => {
  const debate = fixture();
  for (const essay of debate.essays) Object.assign(essay, { title: null, sha256: null, length: null });
  expect(await jsonAbout(debate, 'essays')).toMatchObject([
    { id: 'close-it', title: null, author: 'ada-lind', date: '2024-03-02', sha256: null, length: null },
    { id: 'keep-it' },
    { id: 'wait', author: 'author-of-wait', authorName: null, date: null },
  ]);
  expect(await textAbout(debate, 'essays')).toContain('Untitled essay [wait]');
});

test('essays --json names what it is asked for', async () => {
  expect(await json(['essays'])).toContainEqual({
    id: 'close-it',
    title: 'Give us the street back',
    author: 'ada-lind',
    authorName: 'Ada Lind',
    outlet: 'The Courier',
    date: '2024-03-02',
    sha256: '2bb14fed4f61a3c7aba946fec8993d6ef2e3ea85000a3e820fd8fda4d156ba82',
    length: 2000,
  });
});
