import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../../graph/analysis/contradictions.ts';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { canonical } from '../canonical.ts';
import { argdownTexts } from './argdown-texts.ts';
import { fixture, inferences, links, read, stances } from './reading.ts';

describe('statements', () => {
  test('of one title are one claim, called by the title, in the words of the last that is written out', async () => {
    const { claims } = await read('[Bus]: The bus runs.\n\n[Bus]: A bus is running.\n\n[Bus]\n\nIt rains.\n');
    expect(claims.map(({ id, gist, text }) => [id, gist, text])).toEqual([
      ['Bus', 'Bus', 'A bus is running.'],
      ['Untitled-1', 'It rains.', 'It rains.'],
    ]);
  });

  test('or in the words of the one that says that it stands for all', async () => {
    const { claims } = await read('[Bus]: The bus runs. {isCanonical: true}\n\n[Bus]: A bus is running.\n');
    expect(claims.map(({ text }) => text)).toEqual(['The bus runs.']);
  });

  test('without words of their own say their title', async () => {
    const { claims } = await read('[The bus runs]\n  + <It was seen>\n');
    expect(claims.map(({ text }) => text)).toEqual(['The bus runs', 'It was seen']);
  });

  test('lose signs of emphasis, links and tags at their ends, and keep what stands in their midst', async () => {
    const { claims } = await read('[A]: #first A **bus** with [wheels](https://example.org), a #loud horn \\[sic\\] and :heart: for\n@[B] #last #(very last)\n');
    expect(claims[0]?.text).toBe('A bus with wheels, a #loud horn [sic] and ❤ for @[B]');
  });

  test('in a list are statements', async () => {
    expect((await read('* [A]: one\n* two\n\n1. three\n  + four\n')).claims.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('with ids that mean something to programs are claims like others', async () => {
    const debate = await read('[__proto__]: a {__proto__: {polluted: true}, constructor: 1}\n  + [constructor]\n  - <toString>: b\n');
    expect(links(debate)).toEqual(['constructor + __proto__', 'toString - __proto__']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('relations', () => {
  test('lead upward or outward, as their sign points', async () => {
    const debate = await read('[T]\n  + [a]\n  <+ [b]\n  - [c]\n  <- [d]\n  +> [e]\n  -> [f]\n    + [g]\n');
    expect(links(debate)).toEqual(['a + T', 'b + T', 'T + e', 'g + f', 'c - T', 'd - T', 'T - f']);
  });

  test('that are drawn twice are one, and a contradiction is one in both directions', async () => {
    expect(links(await read('[T]\n  + [a]\n  >< [b]\n\n[T]\n  <+ [a]\n\n[b]\n  >< [T]\n'))).toEqual(['a + T', 'T >< b contradictory']);
  });

  test('of attack between statements are contraries in strict mode, once for both directions; others stay what they are', async () => {
    const text = '[T]\n  - [a]\n  -> [a]\n  - <b>\n  + [c]\n';
    expect(links(await read(text))).toEqual(['c + T', 'a - T', 'T - a', 'b - T']);
    expect(links(await read(`===\nmodel: {mode: strict}\n===\n\n${text}`))).toEqual(['c + T', 'b - T', 'a >< T contrary']);
  });
});

describe('arguments', () => {
  test('that are only sketched are claims: their description, with what it supports and attacks', async () => {
    const debate = await read('[T]: Run the bus.\n  + <Fear>: People are afraid at night.\n    - <Lamps>: There are lamps.\n');
    expect(debate.claims.map(({ id, text }) => `${id}: ${text}`)).toEqual(['T: Run the bus.', 'Fear: People are afraid at night.', 'Lamps: There are lamps.']);
    expect(links(debate)).toEqual(['Fear + T', 'Lamps - Fear']);
  });

  test('that are undercut are said not to do what they do, if that is one thing; otherwise what they say is rebutted', async () => {
    expect(links(await read('[T]\n  + <A>\n    <_ <B>\n'))).toEqual(['A + T', 'B - support']);
    expect(links(await read('[T]\n  - <A>\n    <_ <B>\n'))).toEqual(['A - T', 'B - rebuttal']);
    expect(links(await read('[T]\n  - <A>\n    <_ <B>\n    +> [U]\n'))).toEqual(['A + U', 'B - A', 'A - T']);
    expect(links(await read('<A>\n  _> <B>\n\n<B>\n  _> <A>\n'))).toEqual(['A - B', 'B - A']);
  });

  test('that are reconstructed are their inferences, each from what stands above it', async () => {
    const debate = await read('<A>: In short.\n\n(1) [p]\n(2) [q]\n-- modus ponens --\n(3) [r]\n(4) [s]\n----\n(5) [t]\n');
    expect(inferences(debate)).toEqual(['A: p, q => r by modus ponens', 'A-2: r, s => t']);
    expect(debate.claims.map(({ id }) => id)).toEqual(['p', 'q', 'r', 's', 't']);
  });

  test('or from what their data number, be it with the inference or with the conclusion', async () => {
    const debate = await read('(1) [p]\n(2) [q]\n----\n(3) [r]\n(4) [s]\n-- {uses: [1, 4]} --\n(5) [t]\n----\n(6) [u] {uses: [3, 5]}\n');
    expect(inferences(debate).map((line) => line.replace(/^.*?: /, ''))).toEqual(['p, q => r', 'p, s => t', 'r, t => u']);
  });

  test('of which the numbers forget a premise use it all the same', async () => {
    expect(inferences(await read('(1) [p]\n(2) [q]\n-- {uses: [1]} --\n(3) [r]\n'))).toEqual(['Untitled-1: p, q => r']);
  });

  test('that are reconstructed do with their conclusion what they do, and are met in their last inference', async () => {
    const debate = await read('<A>\n  +> [t]\n  - [no]\n  <_ <B>\n  + [yes]\n\n(1) [p]\n----\n(2) [q]\n----\n(3) [c]\n');
    expect(links(debate)).toEqual(['c + t', 'yes + A-2', 'no - A-2', 'B - A-2']);
  });

  test('are undercut in one of their inferences, below it or below its conclusion', async () => {
    expect(links(await read('<A>\n\n(1) [p]\n----\n  <_ <B>\n(2) [q]\n  <_ [C]\n----\n(3) [r]\n'))).toEqual(['B - A', 'C - A']);
  });

  test('that support their own conclusion do so by their inference, once', async () => {
    expect(links(await read('[c]\n  <+ <A>\n\n<A>\n\n(1) [p]\n----\n(2) [c]\n'))).toEqual([]);
  });

  test('of which a premise is attacked are not attacked twice', async () => {
    expect(links(await read('[no]\n  -> [p]\n  -> <A>\n\n<A>\n\n(1) [p]\n----\n(2) [c]\n'))).toEqual(['no - p']);
  });

  test('stand for links of several claims, or to links, where they say so', async () => {
    const text = '<L>\n\n(1) [p]\n(2) [q]\n-- {link: rebuttal} --\n(3) This speaks against @[T].\n  -> [T]\n\n<M>\n\n(1) [r]\n-- {link: case} --\n(2) [T]\n\n[no]\n  _> <L>\n\n<N>\n\n(1) [s]\n(2) [t]\n-- {link: support} --\n(3) For it.\n  +> <M>\n';
    const debate = await read(text);
    expect(links(debate)).toEqual(['r case T', 's & t + M', 'p & q - T', 'no - L']);
    expect(debate.inferences).toEqual([]);
  });
});

describe('whose claims they are', () => {
  test('is not told: what leads to the theses is asserted, what speaks against that reported, and an answer to it asserted again', async () => {
    const debate = await read('[T]\n  + <pro>\n  - <con>\n    - <answer>\n    + <more>\n  <_ [how]\n');
    expect(stances(debate)).toEqual([
      'bus: T asserts thesis', 'bus: pro asserts premise', 'bus: con reports objection', 'bus: answer asserts background', 'bus: more reports background', 'bus: how reports objection',
    ]);
  });

  test('is not told of two that contradict each other, nor of what leads to them: nobody holds both', async () => {
    const debate = await read('[T]\n  >< [U]\n  + [p]\n\n[U]\n  + [q]\n\n[V]\n  + [r]\n');
    expect(stances(debate).filter((line) => line.includes('asserts'))).toEqual(['bus: V asserts thesis', 'bus: r asserts premise']);
  });

  test('an argument against the author is not the author’s, nor are its premises', async () => {
    const debate = await read('[T]: a\n\n(1) [p]: b\n(2) [q]: c\n----\n(3) [r]: d\n  -> [T]\n');
    expect(debate.inferences.map(({ stance }) => stance)).toEqual(['reports']);
    expect(stances(debate).filter((line) => line.includes('asserts'))).toEqual(['bus: T asserts thesis']);
  });

  test('nobody is taken to contradict himself, whatever a file says that does not tell who holds what', async () => {
    await fc.assert(
      fc.asyncProperty(argdownTexts, async (text) => {
        const { debate } = await argdownFormat.reader.read({ name: 'trees.argdown', text }, []);
        expect(debate === undefined ? [] : contradictions(debateGraph(debate))).toEqual([]);
      }),
      { numRuns: 1000, seed: 2022 },
    );
  });

  test('an inference with a premise that is not the author’s is not the author’s either', async () => {
    const debate = await read('[H]: a\n  >< [G]: b\n\n(1) [H]\n(2) [p]: c\n----\n(3) [e]: d\n\n(1) [G]\n----\n(2) [e]\n');
    expect(stances(debate)).toEqual(['bus: H reports background', 'bus: G reports background', 'bus: p asserts premise', 'bus: e asserts thesis']);
    expect(debate.inferences.map(({ stance }) => stance)).toEqual(['reports', 'reports']);
  });

  test('whoever is named in the frontmatter wrote the file, and holds its claims only if it says what they do with them', async () => {
    const text = (stance: string): string => `===\nauthor: Ida\n${stance}===\n\n[T]\n  - [con]\n`;
    const about = async (stance: string): Promise<unknown> => {
      const debate = await read(text(stance));
      return [debate.people.map(({ name }) => name), stances(debate)];
    };
    expect(await about('')).toEqual([[null], ['bus: T asserts thesis', 'bus: con reports objection']]);
    expect(await about('stance: asserts\n')).toEqual([['Ida'], ['bus: T asserts thesis', 'bus: con reports objection']]);
    expect(await about('stance: reports\n')).toEqual([['Ida'], ['bus: T reports background', 'bus: con reports objection']]);
  });

  test('headings with an author begin essays; claims are voiced where they are written out, or where data say so', async () => {
    const debate = await read(fixture('harbour.argdown'));
    expect(debate.essays.map(({ title, author, outlet, date }) => [title, author, outlet, date])).toEqual([
      ['Flats for the harbour', 'Ann-Bell', 'Evening Post', '2021-03-02'],
      ['Leave the cranes', 'Ben-Moss', null, null],
    ]);
    expect(stances(debate)).toEqual([
      'Flats-for-the-harbour: Build-flats asserts thesis', 'Leave-the-cranes: Build-flats rejects background', 'Flats-for-the-harbour: Room-is-short asserts premise',
      'Flats-for-the-harbour: Cranes-are-loved concedes background', 'Leave-the-cranes: Cranes-are-loved asserts premise', 'Flats-for-the-harbour: Flats-are-dear reports background',
      'Leave-the-cranes: Keep-cranes asserts thesis',
    ]);
    expect(links(debate)).toEqual(['Cranes-are-loved + Keep-cranes', 'Room-is-short - Flats-are-dear', 'Flats-are-dear - Build-flats', 'Build-flats >< Keep-cranes practical']);
    expect([...debate.supports, ...debate.rebuttals].map(({ essay }) => essay)).toEqual(['Leave-the-cranes', 'Flats-for-the-harbour', null]);
    expect(debate.claims.find(({ id }) => id === 'Flats-are-dear')?.occurrences.map(({ voice }) => voice)).toEqual(['the-port-office']);
    expect(debate.people.find(({ id }) => id === 'the-port-office')?.kind).toBe('organisation');
    expect(debate.contradictions.map(({ strength, explanation }) => [strength, explanation])).toEqual([['arguable', 'There is room for one of them.']]);
    expect(debate.lookAlikes).toEqual([{ claims: ['Flats-are-dear', 'Room-is-short'], reason: 'Dear flats can be many.' }]);
  });

  test('in an essay in which some claim says what its author does with it, the others are asserted', async () => {
    const debate = await read('[T]\n  - [con]: no\n  - [other]: nor {stance: rejects}\n');
    expect(stances(debate)).toEqual(['bus: T asserts thesis', 'bus: con asserts background', 'bus: other rejects objection']);
  });

  test('an argument with a proponent is an essay of the proponent, with its premises', async () => {
    const debate = await read('[T]: a\n  - <Duck>: Quack. {proponent: Donald}\n\n<Larry>: Good. {proponent: Larry}\n\n(1) [p]: b\n----\n(2) [T]\n');
    const names = new Map(debate.essays.map(({ id, author }) => [id, debate.people.find((p) => p.id === author)?.name]));
    expect(debate.claims.map(({ id, occurrences }) => `${id}: ${occurrences.map(({ essay, stance }) => `${names.get(essay)} ${stance}`).join(', ')}`)).toEqual([
      'T: null asserts, Larry asserts', 'Duck: Donald asserts', 'p: Larry asserts',
    ]);
    expect(debate.inferences.map(({ essay }) => names.get(essay))).toEqual(['Larry']);
  });
});

describe('the file', () => {
  test('has the title of its frontmatter, or of the heading above everything, or its name', async () => {
    expect((await read('===\ntitle: Night\n  bus\n===\n\na\n')).title).toBe('Night bus');
    expect((await read('# The *night* bus\n\na\n\n## Part\n\nb\n')).title).toBe('The night bus');
    expect((await read('a\n\n# Part\n\nb\n')).title).toBe('bus');
    expect((await read('# One\n\na\n\n# Two\n\nb\n')).title).toBe('bus');
  });

  test.each([
    ['2018-06-29', '2018-06-29'],
    ['29/06/2018', '2018-06-29'],
    ['6/29/2018', '2018-06-29'],
    ['05/06/2018', '2018'],
    ['2018', '2018'],
    ['summer', null],
  ])('has a date as precise as %s is certain', async (said, date) => {
    expect((await read(`===\ndate: ${said}\n===\n\na\n`)).essays[0]?.date).toBe(date);
  });

  test('may have line ends of Windows or a byte order mark', async () => {
    const text = fixture('night-bus.argdown');
    expect(canonical(await read(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(canonical(await read(text)));
  });
});
