/** Several files in one debate, written as one: what each says goes on meaning what it meant there. */
import { expect, test } from 'vitest';
import { mergeDebates } from '../../../../graph/formats/merge-debates.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { canonical } from '../canonical.ts';
import { nodeset, type TestNodeset } from './nodesets.ts';
import { aifOf, debateFrom, voicesIn } from './reading.ts';

function merged(...nodesets: readonly TestNodeset[]): Debate {
  return mergeDebates(nodesets.map((one, i) => ({ name: `map ${i}`, debate: debateFrom(one) })), 'All');
}

test('a file that names no speakers goes on naming none beside one that does', () => {
  const unnamed = nodeset('p I The bell is old', 'a L well: it is old', 'b L well: so it is', 'c L old', 'd L very old', 'e L it is', 'a > Asserting > p', 'c > Asserting > p');
  const named = nodeset('q I The bell is loud', ...['f', 'g', 'h', 'i', 'j'].flatMap((l) => [`${l} L Olga: it is loud`, `${l} > Asserting > q`]));
  const debate = merged(unnamed, named);
  expect(new Set(voicesIn(debate))).toEqual(new Set(['unknown asserts: The bell is old', 'Olga asserts: The bell is loud']));
  expect(canonical(debateFrom(aifOf(debate)))).toEqual(canonical(debate));
});

test('what one author says in two files stays in two essays', () => {
  const one = nodeset('p I The bell is old', 'a L Olga: it is old', 'a > Asserting > p');
  const other = nodeset('q I The bell is loud', 'b L Olga: it is loud', 'b > Asserting > q');
  const debate = merged(one, other);
  const essaysOf = ({ claims }: Debate): number => new Set(claims.flatMap(({ occurrences }) => occurrences.map(({ essay }) => essay))).size;
  expect([essaysOf(debate), essaysOf(debateFrom(aifOf(debate)))]).toEqual([2, 2]);
});

test('an edge that leads nowhere leads to nothing of another file either', () => {
  const one = nodeset('p I The bell is old', 'a L Olga: it is old', 'a > Asserting > p', 'r RA Default Inference');
  one.edges.push({ edgeID: 90, fromID: 'p', toID: 'r' }, { edgeID: 91, fromID: 'r', toID: 'q' });
  const other = nodeset('q I The bell is loud', 'b L Per: it is loud', 'b > Asserting > q');
  const debate = merged(one, other);
  const again = debateFrom(aifOf(debate));
  expect(again.inferences).toEqual([]);
  expect(canonical(again)).toEqual(canonical(debate));
});

test('somebody of whom a file has only what they do with a conflict has an essay, in which is reported what nobody voices', () => {
  const debate = debateFrom(nodeset('p I The bell is old', 'q I The bell is new', 'a L Olga: not so', 'q > c:CA > p', 'a > Asserting > c'));
  expect(voicesIn(debate)).toEqual(['Olga reports unsaid: The bell is old', 'Olga reports unsaid: The bell is new']);
});
