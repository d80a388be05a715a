/** Inferences that no YA-node says anybody draws: whose they are follows from who holds what they connect. */
import { expect, test } from 'vitest';
import type { Debate, Occurrence } from '../../../../graph/model/schema.ts';
import { canonical } from '../canonical.ts';
import { nodeset } from './nodesets.ts';
import { aifOf, debateFrom } from './reading.ts';

function drawers({ inferences }: Debate): string[] {
  return inferences.map(({ essay, stance }) => `${essay} ${stance}`);
}

/** Olga speaks first; but a file written claim by claim has the YA-node of Per’s words, which are about the fish too, before hers. */
const BOTH_HOLD_IT = nodeset(
  'pond I The pond is dirty',
  'fish I The fish die',
  'smell I The pond smells',
  'a L Olga: it smells',
  'a > hers:Asserting > smell',
  'b L Per: it smells, and the fish die',
  'b > his:Asserting > fish',
  'smell > RA > pond',
);
BOTH_HOLD_IT.edges.push({ edgeID: 99, fromID: 'his', toID: 'smell' });

interface Written {
  readonly nodes: readonly { readonly nodeID: string; readonly type: string }[];
}

test('of two who hold all that it connects it is the first one’s in the debate, and still is when the acts stand in another order', () => {
  const debate = debateFrom(BOTH_HOLD_IT);
  expect(drawers(debate)).toEqual(['Olga asserts']);
  const text = aifOf(debate);
  const { nodes } = JSON.parse(text) as Written;
  expect(nodes.filter(({ type }) => type === 'YA').map(({ nodeID }) => nodeID)).toEqual(['his', 'hers']);
  expect(canonical(debateFrom(text))).toEqual(canonical(debate));
});

test('nobody is written as drawing it while that is what would be read', () => {
  const written = JSON.parse(aifOf(debateFrom(BOTH_HOLD_IT))) as Written;
  expect(written.nodes).toHaveLength(BOTH_HOLD_IT.nodes.length);
});

test('once who holds what has changed, it is written whose it is', () => {
  const read = debateFrom(nodeset('p I p', 'q I q', 'a L Olga: q', 'b L Per: no', 'a > Asserting > q', 'b > Disagreeing > q', 'q > RA > p'));
  expect(drawers(read)).toEqual(['Olga asserts']);
  const turned = (o: Occurrence): Occurrence => ({ ...o, stance: o.essay === 'Olga' ? 'rejects' : 'asserts', role: 'background' });
  const changed: Debate = { ...read, claims: read.claims.map((claim) => (claim.id === 'q' ? { ...claim, occurrences: claim.occurrences.map(turned) } : claim)) };
  expect(drawers(debateFrom(aifOf(changed)))).toEqual(['Olga asserts']);
});
