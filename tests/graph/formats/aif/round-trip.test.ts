import { describe, expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { extrasOf } from '../../../../graph/formats/extras.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import highStreet from '../../../fixtures/high-street.json';
import { buildDebate } from '../../build.ts';
import { canonical } from '../canonical.ts';
import { expectRoundTrips } from '../round-trip.ts';
import { aifOf, debateFrom, linksIn, voicesIn } from './reading.ts';

test('a debate comes back from AIF as it was', async () => {
  await expectRoundTrips(aifFormat);
}, 120_000);

test('nothing of a debate is lost, and nothing added', () => {
  const debate: Debate = { ...buildDebate('A: thesis t, asserts p', 'A: p => t'), extra: [{ format: 'kialo', name: 'view', value: 'x' }] };
  expect(writeDebate(debate, aifFormat).losses).toEqual([]);
  expect(extrasOf(debateFrom(aifOf(debate)))).toEqual(debate.extra);
});

/** Tools that know AIF keep the texts and types of nodes, the edges, and who says what; what is ours they drop. */
function asOtherToolsKeepIt(text: string): string {
  const keep = new Set(['AIF', 'OVA', 'text', 'nodes', 'edges', 'locutions', 'participants', 'schemefulfillments', 'nodeID', 'type', 'edgeID', 'fromID', 'toID', 'personID', 'participantID', 'firstname', 'surname', 'schemeID', 'start', 'end']);
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === '' || /^\d+$/.test(key) || keep.has(key) ? value : undefined));
}

describe('through a tool that keeps nothing of ours', () => {
  const before = highStreet as unknown as Debate;
  const after = debateFrom(asOtherToolsKeepIt(aifOf(before)));

  test('authors, voices and stances survive', () => {
    expect(voicesIn(after).toSorted()).toEqual(voicesIn(before).toSorted());
  });

  test('so do inferences, supports, rebuttals, undercuts and contradictions', () => {
    const named = (debate: Debate): string[] => {
      const parts = [...debate.inferences, ...debate.supports, ...debate.rebuttals];
      const steps = new Map(linksIn(debate).map((line, i) => [parts[i]?.id, line]));
      return linksIn(debate).map((line) => line.replace(/#(.+)$/, (_, id: string) => `(${steps.get(id) ?? ''})`)).toSorted();
    };
    expect(named(after)).toEqual(named(before));
    expect(after.supports).toHaveLength(before.supports.length);
  });

  test('so do the schemes, and the dates that are whole days', () => {
    expect(after.inferences.map(({ scheme }) => scheme)).toEqual(before.inferences.map(({ scheme }) => scheme));
    expect(after.essays.map(({ date }) => date)).toEqual(before.essays.map(({ date }) => date));
  });
});

describe('what is written', () => {
  interface Written {
    readonly AIF: {
      readonly nodes: { readonly nodeID: string; readonly text: string; readonly type: string; readonly scheme?: string }[];
      readonly edges: { readonly fromID: string; readonly toID: string }[];
      readonly locutions: { readonly nodeID: string; readonly personID: number }[];
      readonly participants: unknown[];
    };
    readonly OVA: { readonly nodes: { readonly nodeID: string; readonly visible: boolean }[]; readonly edges: unknown[] };
    readonly text: string;
  }
  const written = (...lines: string[]): Written => JSON.parse(aifOf(buildDebate(...lines))) as Written;
  const texts = ({ AIF }: Written, type: string): string[] => AIF.nodes.filter((n) => n.type === type).map(({ text }) => text);

  test('an author’s words are L, YA and I', () => {
    const file = written('A: asserts p', 'B: concedes p', 'C: rejects p', 'D: reports p');
    expect(texts(file, 'L')).toEqual(['Author A: Text of p', 'Author B: Text of p', 'Author C: Text of p', 'Author D: Text of p']);
    expect(texts(file, 'YA')).toEqual(['Asserting', 'Conceding', 'Disagreeing', 'Hypothesising']);
  });

  test('the words of a source are reported speech', () => {
    const debate = buildDebate('A: asserts p');
    const [claim] = debate.claims;
    if (claim === undefined) throw new Error('there is one');
    const quoting: Debate = {
      ...debate,
      people: [...debate.people, { id: 'clinic', name: 'the clinic', kind: 'organisation' }],
      claims: [{ ...claim, occurrences: claim.occurrences.map((o) => ({ ...o, voice: 'clinic', stance: 'reports' })) }],
    };
    const file = JSON.parse(aifOf(quoting)) as Written;
    expect(texts(file, 'L')).toEqual(['Author A: the clinic: Text of p', 'the clinic: Text of p']);
    expect(file.AIF.locutions.map(({ personID }) => personID)).toEqual([1, 2]);
  });

  test('no transitions are made up, nor an analyst', () => {
    const file = written('A: asserts p, thesis t', 'A: p => t', 'B: asserts q', 'B: q -x t');
    expect(texts(file, 'TA')).toEqual([]);
    expect(texts(file, 'YA')).toContain('Arguing');
    expect(texts(file, 'YA')).not.toContain('Analysing');
  });

  test('a support is an RA-node of the default scheme that says what it is', () => {
    const { AIF } = written('A: asserts p, asserts t', 'A: p -> t');
    expect(AIF.nodes.filter(({ type }) => type === 'RA').map(({ text, scheme }) => [text, scheme])).toEqual([['Support (steps not spelled out)', 'Default Inference']]);
  });

  test('a contradiction is a CA-node in each direction, and two rebuttals stay two', () => {
    expect(texts(written('A: asserts p', 'B: asserts q', 'p >< q'), 'CA')).toHaveLength(2);
    const both = debateFrom(aifOf(buildDebate('A: asserts p', 'B: asserts q', 'p -x q', 'q -x p')));
    expect([both.rebuttals.length, both.contradictions.length]).toEqual([2, 0]);
  });

  test('one essay of an unknown author gets no words put in the mouth', () => {
    const plain = buildDebate('A: thesis t, asserts p', 'A: p => t');
    const anonymous: Debate = {
      ...plain,
      people: plain.people.map((p) => ({ ...p, name: null })),
      claims: plain.claims.map((c) => ({ ...c, text: c.id })),
    };
    const file = JSON.parse(aifOf(anonymous)) as Written;
    expect(file.AIF.nodes.map(({ type }) => type)).toEqual(['I', 'I', 'RA']);
    expect(canonical(debateFrom(aifOf(anonymous)))).toEqual(canonical(anonymous));
  });

  test('has all that OVA3 needs to draw it: each node and edge once, and its text', () => {
    const { AIF, OVA, text } = written('A: asserts p, thesis t', 'A: p => t', 'B: asserts q', 'q -x t');
    expect(OVA.nodes.map(({ nodeID }) => nodeID).toSorted()).toEqual(AIF.nodes.map(({ nodeID }) => nodeID).toSorted());
    expect(OVA.nodes.every(({ visible }) => visible)).toBe(true);
    expect(OVA.edges).toHaveLength(AIF.edges.length);
    expect(text).toBe('');
  });
});
