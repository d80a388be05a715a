/** GEXF 1.3 (gexf.net), the format of Gephi. */
import type { Format } from '../format.ts';
import { CARRIED_BY_ATTRIBUTES } from './carried.ts';
import { colourOf, EDGE_COLOURS } from './look.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, networkOf, type Network, type NetworkEdge, type NetworkNode } from './network.ts';
import { xmlText } from '../xml/xml-text.ts';

export const gexfFormat: Format = {
  id: 'gexf',
  name: 'GEXF (Gephi)',
  endings: ['.gexf'],
  writer: { carries: CARRIED_BY_ATTRIBUTES, write: (debate) => [{ ending: '.gexf', text: gexf(networkOf(debate)) }] },
};

function gexf({ title, question, nodes, edges }: Network): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Elenchus</creator>
    <title>${xmlText(title)}</title>
    <description>${xmlText(question)}</description>
  </meta>
  <graph defaultedgetype="directed" mode="static">
${attributes('node', NODE_ATTRIBUTES)}${attributes('edge', EDGE_ATTRIBUTES)}    <nodes>
${nodes.map(node).join('')}    </nodes>
    <edges>
${edges.map(edge).join('')}    </edges>
  </graph>
</gexf>
`;
}

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name) => `      <attribute id="${of}-${name}" title="${name}" type="string"/>\n`).join('');
  return `    <attributes class="${of}">\n${lines}    </attributes>\n`;
}

function node(n: NetworkNode): string {
  const { key, kind, label, thesis } = n;
  return `      <node id="${key}" label="${xmlText(label)}">
        <attvalues>
${values('node', n.attributes)}        </attvalues>
        <viz:color hex="${colourOf(n)}"/>
        <viz:size value="${kind === 'claim' ? (thesis ? 20 : 12) : 4}"/>
      </node>
`;
}

function edge({ key, kind, source, target, directed, attributes: said }: NetworkEdge): string {
  return `      <edge id="${key}" source="${source}" target="${target}" kind="${kind}"${directed ? '' : ' type="mutual"'}>
        <attvalues>
${values('edge', said)}        </attvalues>
        <viz:color hex="${EDGE_COLOURS[kind]}"/>
      </edge>
`;
}

function values(of: 'node' | 'edge', said: ReadonlyMap<string, string>): string {
  return Array.from(said, ([name, value]) => `          <attvalue for="${of}-${name}" value="${xmlText(value)}"/>\n`).join('');
}
