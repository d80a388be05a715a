import { expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { elenchus, json, textAbout } from './world.ts';

test('shared tells who relies on a premise', async () => {
  const { output, exit } = await elenchus(['shared']);
  expect(output).toContain(
    [
      'More people walk through streets that are free of cars. [footfall]',
      '  Ada Lind, in “Give us the street back”, asserts it [close-it]',
      '  Unknown author of “One thing after the other” asserts it [wait]',
      '  To opposite conclusions:',
    ].join('\n'),
  );
  expect(exit).toBe(0);
});

test('shared tells which premises serve no opposite conclusions', async () => {
  const { output } = await elenchus(['shared']);
  expect(output).toMatch(/\[bus-thin\]\n.*\n.*\n {2}Not to opposite conclusions\.\n/);
});

test('shared closes with the counts, also when there is nothing', async () => {
  expect((await elenchus(['shared'])).output).toMatch(
    /\n3 premises shared by several authors, 1 of them used for opposite conclusions\.\n$/,
  );
  expect(await textAbout(buildDebate('A: thesis t', 'B: thesis u'), 'shared')).toMatch(/\nNo premises are shared by several authors\.\n$/);
});

test('shared --json names the members with stance, voice and anchors', async () => {
  expect(await json(['shared'])).toContainEqual({
    claim: 'footfall',
    oppositeConclusions: true,
    members: [
      { essay: 'close-it', author: 'ada-lind', voice: 'ada-lind', stance: 'asserts', anchors: [{ start: 222, end: 252 }] },
      { essay: 'wait', author: 'author-of-wait', voice: 'author-of-wait', stance: 'asserts', anchors: [{ start: 259, end: 289 }] },
    ],
  });
});
