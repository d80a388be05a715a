import { expect, test } from 'vitest';
import { watchReading } from '../../src/cli/reading-state.ts';

/** What is shown, with a clock of the test's own. */
function terminal(columns = 80) {
  const shown: string[] = [];
  let time = 0;
  const watching = watchReading({ columns, showState: (line) => shown.push(line) }, () => time);
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { shown, wait, watching };
}

test('what is quickly read is read without a word', () => {
  const { shown, wait, watching } = terminal();
  void watching.onFile('map.json', 0, 1);
  wait(299);
  watching.onProgress(0.8, 'reading');
  watching.end();
  expect(shown).toEqual([]);
});

test('of what takes longer it is shown how far it is, and in the end nothing', () => {
  const { shown, wait, watching } = terminal();
  void watching.onFile('map.json', 0, 1);
  watching.onProgress(0.1, 'decoding');
  wait(300);
  watching.onProgress(0.5, 'reading');
  watching.onProgress(0.501, 'reading');
  watching.onProgress(0.8, 'checking');
  watching.end();
  expect(shown).toEqual(['Reading map.json 50 %', 'Reading map.json 80 %', '']);
});

test('of several files each counts as much as the others', () => {
  const { shown, wait, watching } = terminal();
  wait(1000);
  void watching.onFile('second.json', 1, 4);
  watching.onProgress(0.5, 'reading');
  expect(shown).toEqual(['Reading second.json 25 %', 'Reading second.json 37 %']);
});

test('a name fits the line, and does nothing to the terminal', () => {
  const { shown, wait, watching } = terminal(30);
  wait(1000);
  void watching.onFile(`\u001B[2J${'long '.repeat(20)}`, 0, 1);
  expect(shown).toHaveLength(1);
  expect(shown[0]).not.toContain('\u001B');
  expect(shown[0]?.length).toBeLessThan(30);
});

test('where nobody watches nothing is shown', () => {
  const watching = watchReading({ columns: 80 }, () => 0);
  expect(() => {
    watching.onProgress(0.5, 'reading');
    watching.end();
  }).not.toThrow();
});
