/** The DOT language of Graphviz (graphviz.org/doc/info/lang.html). Each essay is a cluster; claims of several essays stand between them. */
import type { Format } from '../format.ts';
import { CARRIED_BY_DRAWING } from './carried.ts';
import { colourOf, EDGE_COLOURS } from './look.ts';
import { networkOf, type Network, type NetworkEdge, type NetworkNode } from './network.ts';
import { inLines } from './in-lines.ts';

export const dotFormat: Format = {
  id: 'dot',
  name: 'DOT (Graphviz)',
  endings: ['.dot', '.gv'],
  writer: { carries: CARRIED_BY_DRAWING, write: (debate) => [{ ending: '.dot', text: dot(networkOf(debate)) }] },
};

function dot({ title, question, essays, nodes, edges }: Network): string {
  const between = nodes.filter((n) => n.essays.length !== 1);
  const clusters = essays.map(
    (label, i) => `  subgraph cluster_${i} {
    label=${quoted(label)}; labeljust="l"; color="#999999"; fontname="Helvetica";
${nodes.filter((n) => n.essays.length === 1 && n.essays[0] === i).map((n) => `    ${node(n)}`).join('')}  }
`,
  );
  return `digraph debate {
  graph [label=${quoted(`${title}\n${question}`)}, labelloc="t", fontname="Helvetica", rankdir="RL", newrank=true];
  node [fontname="Helvetica", fontsize=11];
  edge [fontname="Helvetica", fontsize=10];
${clusters.join('')}${between.map((n) => `  ${node(n)}`).join('')}${edges.map((e) => `  ${edge(e)}`).join('')}}
`;
}

function node(n: NetworkNode): string {
  const { key, kind, label, thesis, committed, attributes } = n;
  if (kind !== 'claim') {
    return `${key} [shape=circle, width=0.12, fixedsize=true, style=filled, fillcolor="${colourOf(n)}", label="", xlabel=${quoted(label)}];\n`;
  }
  const style = ['filled', 'rounded', ...(committed ? [] : ['dashed'])].join(',');
  return `${key} [shape=box, style=${quoted(style)}, fillcolor="${colourOf(n)}", penwidth=${thesis ? 3 : 1}, label=${quoted(inLines(label))}, tooltip=${quoted(attributes.get('text') ?? label)}];\n`;
}

function edge({ kind, source, target, directed }: NetworkEdge): string {
  const arrows = !directed ? ', dir=both' : kind === 'premise' ? ', arrowhead=none' : '';
  const constraint = kind === 'rebuttal' || kind === 'contradiction' ? ', constraint=false' : '';
  return `${source} -> ${target} [color="${EDGE_COLOURS[kind]}"${kind === 'rebuttal' ? ', style=dashed' : ''}${arrows}${constraint}];\n`;
}

/** In a string of DOT only the quotation mark is special, and the backslash to what draws the text. */
function quoted(text: string): string {
  const clean = text.replace(/(?!\n)[\p{Cc}\p{Surrogate}]/gu, ' ');
  // An HTML-like entity would be drawn as what it stands for.
  return `"${clean.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;').replaceAll('\n', '\\n')}"`;
}
