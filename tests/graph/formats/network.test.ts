import { Graphviz } from '@hpcc-js/wasm-graphviz';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../graph/formats/format.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { dotFormat } from '../../../graph/formats/network/dot.ts';
import { gexfFormat } from '../../../graph/formats/network/gexf.ts';
import { graphmlFormat } from '../../../graph/formats/network/graphml.ts';
import { mermaidFormat } from '../../../graph/formats/network/mermaid.ts';
import { networkOf } from '../../../graph/formats/network/network.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { richDebate } from './rich-debate.ts';

const LITTLE = buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts r', 'B: r -> u', 'A: q -x #1', 't >< u', 'r -x p');

function textOf({ writer, ...format }: Format, debate: Debate): string {
  if (writer === undefined) throw new Error('it is written');
  return writeDebate(debate, { ...format, writer }).files[0].text;
}

function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

describe('a debate as a network', () => {
  test('claims and inferences are nodes; links are edges between them', () => {
    const { nodes, edges } = networkOf(LITTLE);
    expect(nodes.map((n) => [n.id, n.kind])).toEqual([
      ['t', 'claim'], ['p', 'claim'], ['q', 'claim'], ['u', 'claim'], ['r', 'claim'], ['#1', 'inference'],
    ]);
    const idOf = (key: string): string | undefined => nodes.find((n) => n.key === key)?.id;
    expect(edges.map((e) => [e.kind, idOf(e.source), idOf(e.target), e.directed])).toEqual([
      ['premise', 'p', '#1', true], ['premise', 'q', '#1', true], ['conclusion', '#1', 't', true], ['support', 'r', 'u', true],
      ['rebuttal', 'q', '#1', true], ['rebuttal', 'r', 'p', true], ['contradiction', 't', 'u', false],
    ]);
  });

  test('it has as many nodes and edges as the graph of the debate, a contradiction being one edge', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const { nodes, edges } = networkOf(debate);
        const { graph } = debateGraph(debate);
        expect([nodes.length, edges.length]).toEqual([graph.order, graph.size - debate.contradictions.length]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([['graphml', graphmlFormat, 'data', 'key'], ['gexf', gexfFormat, 'attvalue', 'for']] as const)('%s', (_, format, dataElement, keyName) => {
  test('it is well-formed XML that says of every claim what the debate says, whatever its text', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const elements = elementsOf(textOf(format, debate));
        expect(elements.filter((e) => e.name === 'node')).toHaveLength(networkOf(debate).nodes.length);
        expect(elements.filter((e) => e.name === 'edge')).toHaveLength(networkOf(debate).edges.length);
        const texts = elements.filter((e) => e.name === dataElement && e.attributes[keyName] === 'node-text').map((e) => e.attributes['value'] ?? e.text);
        const printable = (text: string): string => text.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(texts).toEqual(debate.claims.map((c) => printable(c.text)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('read by other programs', () => {
  test('NetworkX-like readers find nodes, edges and attributes in the GraphML and the GEXF', async () => {
    const { default: gexf } = await import('graphology-gexf');
    const graph = gexf.parse(MultiGraph, textOf(gexfFormat, LITTLE), { allowUndeclaredAttributes: true, respectInputGraphType: false });
    expect([graph.order, graph.size]).toEqual([6, 7]);
  });

  test('Graphviz draws the DOT, whatever stands in the texts', async () => {
    const graphviz = await Graphviz.load();
    const debates = fc.sample(richDebate, { numRuns: 60, seed: 7 });
    for (const debate of [LITTLE, ...debates]) {
      const svg = graphviz.dot(textOf(dotFormat, debate));
      expect(svg.match(/class="node"/g) ?? []).toHaveLength(networkOf(debate).nodes.length);
    }
  });

  test('a line of Mermaid holds one node or edge, and no text in it can end its own quotation', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const lines = textOf(mermaidFormat, debate).split('\n').slice(3).map((line) => line.trim());
        for (const line of lines) {
          expect(line).toMatch(/^(?:|end|subgraph essay\d+ \["[^"<>{}\\`]*"\]|n\d+(?:\[|\(\()"[^"<>{}\\`]*"(?:\]|\)\))(?::::\w+)?|n\d+ [-.<>=|\w]+ n\d+|classDef .*)$/u);
        }
        expect(lines.filter((line) => /^n\d+[[(]/.test(line))).toHaveLength(networkOf(debate).nodes.length);
      }),
      { numRuns: 300 },
    );
  });
});
