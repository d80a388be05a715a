import fc from 'fast-check';
import { parse, type Quad } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { aifJsonLdFormat, aifNTriplesFormat, aifTurtleFormat } from '../../../../graph/formats/aif/rdf/rdf-formats.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import highStreet from '../../../fixtures/high-street.json';
import { buildDebate } from '../../build.ts';
import { richDebate } from '../rich-debate.ts';
import { debateFrom, fixture } from './reading.ts';

const AIF = 'http://www.arg.dundee.ac.uk/aif#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function turtleOf(debate: Debate): string {
  return writeDebate(debate, aifTurtleFormat).files[0].text;
}

/** As parsers that are not ours read it; there are no blank nodes, so that equal sets are equal graphs. */
function quads(text: string, format: 'text/turtle' | 'application/ld+json'): Quad[] {
  return parse(text, { format });
}

function statements(list: readonly Quad[]): string[] {
  return list.map(String).toSorted();
}

/** The AIF in the graph, by the texts of its nodes: `p Conclusion t`. */
function said(debate: Debate, property: string): string[] {
  const list = quads(turtleOf(debate), 'text/turtle');
  const texts = (predicate: RegExp): [string, string][] => list.filter((q) => predicate.test(q.predicate.value)).map((q) => [q.subject.value, q.object.value]);
  const named = new Map([...texts(/rdf-schema#label$/), ...texts(/aif#claimText$/)]);
  return list
    .filter((q) => q.predicate.value === AIF + property)
    .map((q) => `${named.get(q.subject.value) ?? '?'} ${property} ${named.get(q.object.value) ?? '?'}`)
    .toSorted();
}

test('Turtle and JSON-LD are the same graph', () => {
  const files = ['aifdb.json', 'ova3.json', 'no-speakers.json'].map((name) => debateFrom(fixture(name)));
  for (const debate of [highStreet as unknown as Debate, ...files]) {
    const [turtle] = writeDebate(debate, aifTurtleFormat).files;
    const [jsonLd] = writeDebate(debate, aifJsonLdFormat).files;
    const triples = statements(quads(turtle.text, 'text/turtle'));
    expect(triples.length).toBeGreaterThan(20);
    expect(statements(quads(jsonLd.text, 'application/ld+json'))).toEqual(triples);
  }
});

test('so they are whatever the texts hold, and every text is in them as it is', () => {
  fc.assert(
    fc.property(richDebate, (debate) => {
      const triples = quads(turtleOf(debate), 'text/turtle');
      expect(statements(quads(writeDebate(debate, aifJsonLdFormat).files[0].text, 'application/ld+json'))).toEqual(statements(triples));
      const literals = new Set(triples.filter((q) => q.object.termType === 'Literal').map((q) => q.object.value));
      for (const { text } of debate.claims) expect(literals).toContain(text);
    }),
    { numRuns: 40, seed: 2022 },
  );
});

test.each(['"""', '\\', '\\"', 'a\nb\r\tc', '\u0000\u001F\u007F', '> <http://x> <http://y> .', '"@en', '"^^<http://x>', '@id', '_:b', '\uD800', '__proto__', '\u2028'])('the text %j does no harm', (text) => {
  const plain = buildDebate('A: thesis t');
  const hostile = {
    ...plain,
    title: text,
    people: plain.people.map((p) => ({ ...p, id: `a${text.replaceAll(/\s|\p{Cc}/gu, '')}`, name: `${text}!` })),
    essays: plain.essays.map((e) => ({ ...e, title: text, outlet: text, author: `a${text.replaceAll(/\s|\p{Cc}/gu, '')}` })),
    claims: plain.claims.map((c) => ({ ...c, text, gist: text, occurrences: c.occurrences.map((o) => ({ ...o, voice: `a${text.replaceAll(/\s|\p{Cc}/gu, '')}` })) })),
  };
  const triples = quads(turtleOf(hostile), 'text/turtle');
  const known = new Set(quads(turtleOf(highStreet as unknown as Debate), 'text/turtle').map((q) => q.predicate.value));
  expect(triples.filter((q) => !q.subject.value.startsWith('urn:uuid:') || !known.has(q.predicate.value))).toEqual([]);
  const texts = triples.filter((q) => q.object.termType === 'Literal').map((q) => q.object.value);
  // The title, the essay’s and its outlet, the claim, and its gist if it is not the usual one; the person’s name has an exclamation mark.
  expect(texts.filter((t) => t === text.replace('\uD800', '\uFFFD')).length).toBeGreaterThanOrEqual(4);
  expect(texts.some((t) => t === `${text.replace('\uD800', '\uFFFD')}!`)).toBe(true);
});

describe('the terms are those of the AIF ontology', () => {
  test('for inferences, conflicts and undercuts', () => {
    const debate = buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'B: asserts r', 'B: r -x #1');
    expect(said(debate, 'Premise')).toEqual(['Default Conflict Premise Text of r', 'Default Inference Premise Text of p', 'Default Inference Premise Text of q']);
    expect(said(debate, 'Conclusion')).toEqual(['Default Conflict Conclusion Default Inference', 'Default Inference Conclusion Text of t']);
  });

  test('for who says what', () => {
    const debate = buildDebate('A: rejects p');
    expect(said(debate, 'Locution')).toEqual(['Disagreeing Locution Author A: Text of p']);
    expect(said(debate, 'IllocutionaryContent')).toEqual(['Disagreeing IllocutionaryContent Text of p']);
  });

  test('and for transitions, where a file has some', () => {
    const debate = debateFrom(fixture('ova3.json'));
    expect(said(debate, 'StartLocution')).toContain('Default Transition StartLocution Participant Olga: keep the pond');
    expect(said(debate, 'EndLocution')).toContain('Default Transition EndLocution Participant Per Lund: it smells, I grant');
    expect(said(debate, 'Anchor')).toContain('Arguing Anchor Default Transition');
  });

  test('and no others', () => {
    const list = quads(turtleOf(debateFrom(fixture('aifdb.json'))), 'text/turtle');
    const terms = new Set(list.flatMap((q) => (q.predicate.value === TYPE ? [q.object.value] : [q.predicate.value])).filter((iri) => iri.startsWith(AIF)).map((iri) => iri.slice(AIF.length)));
    expect([...terms].toSorted()).toEqual(
      ['Anchor', 'CA-node', 'Conclusion', 'EndLocution', 'I-node', 'IllocutionaryContent', 'L-node', 'Locution', 'MA-node', 'Premise', 'RA-node', 'StartLocution', 'TA-node', 'YA-node', 'claimText'],
    );
  });
});

test('authors, essays and sources are named', () => {
  const list = quads(turtleOf(highStreet as unknown as Debate), 'text/turtle');
  const by = (predicate: string): string[] => list.filter((q) => q.predicate.value.endsWith(predicate)).map((q) => q.object.value);
  expect(by('foaf/0.1/name')).toContain('Ada Lind');
  expect(by('terms/date')).toContain('2024-03-02');
  // An unknown author has no name, and is not called Unknown.
  expect(by('foaf/0.1/name').join()).not.toMatch(/unknown/i);
});

test('what the ontology has no term for is said in the project’s own, so that nothing is lost', () => {
  expect(writeDebate(highStreet as unknown as Debate, aifTurtleFormat).losses).toEqual([]);
});

test('N-Triples are the same graph, and come in pieces of whole lines', () => {
  fc.assert(
    fc.property(richDebate, (debate) => {
      const [file] = writeDebate(debate, aifNTriplesFormat).files;
      const pieces = [...(file.pieces?.() ?? [])];
      expect(pieces.join('')).toBe(file.text);
      for (const piece of pieces) expect(piece).toMatch(/(?:^|\.\n)$/);
      expect([...new Set(statements(parse(file.text, { format: 'application/n-triples' })))]).toEqual(statements(quads(turtleOf(debate), 'text/turtle')));
    }),
    { numRuns: 40, seed: 2022 },
  );
});
