import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf, type Piece, type Reading } from '../../../components/essay-reader/reading.ts';
import type { PlacedAnchor } from '../../../graph/anchor/assign-texts.ts';
import { wordsOf } from '../../../graph/anchor/words.ts';
import { written } from './written.ts';

const ids = (spans: readonly PlacedAnchor[]): string => spans.map(({ claim }) => claim.id).join(' ');

/** Each piece as `words|claims, innermost first`, and `*` where the keyboard stops. */
function read(marked: string): { reading: Reading; pieces: string[][] } {
  const { text, placed } = written(marked);
  const reading = readingOf(text, placed().anchors);
  const show = ({ start, end, spans, stop }: Piece): string =>
    `${text.slice(start, end)}${spans.length === 0 ? '' : `|${ids(spans)}`}${stop ? '*' : ''}`;
  return { reading, pieces: reading.paragraphs.map((pieces) => pieces.map(show)) };
}

const lanes = ({ reading }: { reading: Reading }): string[] => [...reading.lanes].map(([{ claim }, lane]) => `${claim.id} ${lane}`).toSorted();

describe('N8 pieces', () => {
  test('of a span inside another are covered by both, the inner one first', () => {
    expect(read('<a>one <b>two</b> three</a>. Four').pieces).toEqual([['one |a*', 'two|b a*', ' three|a', '. Four']]);
  });

  test('of spans that overlap are covered by both where they do', () => {
    expect(read('<a>one <b>two</a> three four</b>').pieces).toEqual([['one |a*', 'two|a b', ' three four|b*']]);
  });

  test('of a span across paragraphs are cut, and the keyboard stops at the first', () => {
    expect(read('Zero. <a>One.\n\nTwo</a>.').pieces).toEqual([['Zero. ', 'One.|a*'], ['Two|a', '.']]);
  });

  test('without a word are no place to stop', () => {
    expect(read('<a><b>one</b> <c>two</c></a>').pieces).toEqual([['one|b a*', ' |a', 'two|c a*']]);
  });

  test('tell where each span begins, once', () => {
    const { reading } = read('<a><b>one</b> two\n\nthree</a> <c>four</c>');
    expect(reading.paragraphs.flat().map(({ begins }) => ids(begins))).toEqual(['b a', '', '', '', 'c']);
  });
});

describe('lanes', () => {
  test('of spans that do not overlap are the first', () => {
    expect(lanes(read('<a>one</a> <b>two</b>'))).toEqual(['a 0', 'b 0']);
  });

  test('lie below each other, the longer span below', () => {
    expect(lanes(read('<c><a>one</a> <b>two</b> three</c>'))).toEqual(['a 0', 'b 0', 'c 1']);
    expect(lanes(read('<a>one <b>two <c>three</c></b></a>'))).toEqual(['a 2', 'b 1', 'c 0']);
  });

  test('differ for spans of the same words', () => {
    expect(new Set(read('<a><b>one</b></a>').reading.lanes.values())).toEqual(new Set([0, 1]));
  });
});

test('whatever the spans, the text is whole, no piece has a lane twice, and the keyboard reaches every span', () => {
  const { placed } = written('<a>x</a>');
  const [any] = placed().anchors;
  if (any === undefined) throw new Error('The essay has no anchor.');
  const word = fc.constantFrom('one ', 'two. ', 'three\n', '\n', '– ');
  const span = fc.tuple(fc.nat(20), fc.nat(10));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(span, { maxLength: 8 }), (parts, spans) => {
      const text = parts.join('');
      const words = wordsOf(text);
      const anchors = spans.flatMap(([first, more]) => {
        const [from, to] = [words[first], words[first + more]];
        return from && to ? [{ ...any, found: { start: from.start, end: to.end } }] : [];
      });
      const { paragraphs, lanes: laneOf } = readingOf(text, anchors);
      const pieces = paragraphs.flat();
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const { spans: covering } of pieces) expect(new Set(covering.map((s) => laneOf.get(s))).size).toBe(covering.length);
      const stops = pieces.flatMap(({ stop, spans: [innermost] }) => (stop && innermost ? [innermost] : []));
      expect(new Set(stops).size).toBe(stops.length);
      // An outer span is reached where the keyboard stops at an inner one, for there a menu offers both.
      const reached = new Set(pieces.flatMap(({ stop, spans: covering }) => (stop ? covering : [])));
      expect(reached).toEqual(new Set(anchors));
    }),
  );
});
