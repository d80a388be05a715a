import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayByline, essaysInOrder, essayTitle, personName } from '../../../graph/model/labels.ts';
import type { Essay } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

interface Known {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
}

/** A debate of essays of which only so much is known; the author of essay `A` is `by-A`. */
function debateOf(...essays: Known[]): DebateGraph {
  return debateGraph({
    ...buildDebate(),
    people: [
      ...essays.map(({ id, name = null }) => ({ id: `by-${id}`, name, kind: 'person' as const })),
      { id: 'witness', name: null, kind: 'person' },
    ],
    essays: essays.map(({ id, title = null, outlet = null, date = null }) => ({
      id,
      title,
      outlet,
      date,
      author: `by-${id}`,
      sha256: null,
      length: null,
    })),
  });
}

const order = (...essays: Known[]): string => essaysInOrder(debateOf(...essays)).map((essay) => essay.id).join(' ');

const only = (g: DebateGraph): Essay => {
  const [essay] = g.debate.essays;
  if (essay === undefined) throw new Error('no essay');
  return essay;
};

describe('names', () => {
  test('a person is called by their name', () => {
    expect(personName(debateOf({ id: 'A', name: 'Ada Lind' }), 'by-A')).toBe('Ada Lind');
  });

  test('an unknown author is told from others by the essay', () => {
    const g = debateOf({ id: 'A', title: 'Close it' }, { id: 'B', title: 'Keep it' });
    expect(personName(g, 'by-A')).toBe('Unknown author of “Close it”');
    expect(personName(g, 'by-B')).toBe('Unknown author of “Keep it”');
    expect(personName(debateOf({ id: 'A' }), 'by-A')).toBe('Unknown author of “Untitled essay”');
  });

  test('somebody unknown who wrote nothing is an unknown person, as is one whom the debate does not have', () => {
    expect(personName(debateOf(), 'witness')).toBe('Unknown person');
    expect(personName(debateOf(), '__proto__')).toBe('Unknown person');
  });

  test('an essay without title is said to have none', () => {
    expect(essayTitle(only(debateOf({ id: 'A' })))).toBe('Untitled essay');
  });

  test('a byline says of author, outlet and date what is known, and what is not', () => {
    const known = debateOf({ id: 'A', name: 'Ada Lind', outlet: 'The Courier', date: '2024-03' });
    expect(essayByline(known, only(known))).toBe('Ada Lind, The Courier, 2024-03');
    const unknown = debateOf({ id: 'A' });
    expect(essayByline(unknown, only(unknown))).toBe('Unknown author, outlet unknown, date unknown');
  });
});

describe('the order of essays', () => {
  test('is by date first, whatever the names and the order of the debate', () => {
    expect(order({ id: 'A', name: 'Ada', date: '2024-03-09' }, { id: 'B', name: 'Bo', date: '2024-03-02' }, { id: 'C', name: 'Cy', date: '2023' })).toBe('C B A');
  });

  test('has a year before its months and a month before its days', () => {
    expect(order({ id: 'A', date: '2022-11-17' }, { id: 'B', date: '2022-11' }, { id: 'C', date: '2022' })).toBe('C B A');
  });

  test('has undated essays last', () => {
    expect(order({ id: 'A', name: 'Ada' }, { id: 'B', name: 'Bo', date: '2024' })).toBe('B A');
  });

  test('is by name where the dates are the same, unknown authors last', () => {
    expect(order({ id: 'A', date: '2024' }, { id: 'B', name: 'Bo', date: '2024' }, { id: 'C', name: 'Ada', date: '2024' })).toBe('C B A');
  });

  test('is by title, then by id, where nothing else tells them apart', () => {
    expect(order({ id: 'A', title: 'Z' }, { id: 'C', title: 'Y' }, { id: 'B', title: 'Y' })).toBe('B C A');
  });

  test('leaves the debate as it is', () => {
    const g = debateOf({ id: 'A', date: '2024' }, { id: 'B', date: '2023' });
    essaysInOrder(g);
    expect(g.debate.essays.map((essay) => essay.id)).toEqual(['A', 'B']);
  });
});
