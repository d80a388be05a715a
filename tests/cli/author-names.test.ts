import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import { authorCalled, authorsCalled } from '../../src/cli/author-names.ts';
import { buildDebate } from '../graph/build.ts';

const NAMES = new Map([['a', 'Mila Ray'], ['b', 'Gray Grayson'], ['c', 'Ann Lee']]);
const debate = buildDebate('A: thesis t', 'B: thesis u', 'C: thesis v');
const g = debateGraph({ ...debate, people: debate.people.map((person) => ({ ...person, name: NAMES.get(person.id) ?? null })) });

describe('an author named on the command line', () => {
  test('is the one whose name has the very word, rather than one in whose name it is part of another', () => {
    expect(authorCalled(g, 'ray')).toBe('a');
    expect(authorsCalled(g, 'gra')).toEqual(['b']);
  });

  test('may be several where parts of words are all there is', () => {
    expect(authorsCalled(g, 'ra')).toEqual(['b', 'a']);
    expect(() => authorCalled(g, 'ra')).toThrow('say more of the name, or the id');
  });

  test('may be named by id', () => {
    expect(authorCalled(g, 'c')).toBe('c');
  });
});
