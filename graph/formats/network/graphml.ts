/**
 * GraphML (Brandes et al. 2002; graphml.graphdrawing.org), with labels and colours in yFiles' own data as yEd writes them, so that yEd
 * shows texts, and Gephi and NetworkX find all attributes.
 */
import type { Format } from '../format.ts';
import { CARRIED_BY_ATTRIBUTES } from './carried.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, networkOf, type Network, type NetworkEdge, type NetworkNode } from './network.ts';
import { colourOf, EDGE_COLOURS } from './look.ts';
import { xmlText } from '../xml/xml-text.ts';

export const graphmlFormat: Format = {
  id: 'graphml',
  name: 'GraphML (yEd, Gephi, NetworkX)',
  endings: ['.graphml'],
  writer: { carries: CARRIED_BY_ATTRIBUTES, write: (debate) => [{ ending: '.graphml', text: graphml(networkOf(debate)) }] },
};

function graphml({ title, question, nodes, edges }: Network): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
  <desc>${xmlText(title)}: ${xmlText(question)}</desc>
${key('node', 'label')}${NODE_ATTRIBUTES.map((name) => key('node', name)).join('')}${EDGE_ATTRIBUTES.map((name) => key('edge', name)).join('')}\
  <key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
  <key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
  <graph id="debate" edgedefault="directed">
${nodes.map(node).join('')}${edges.map(edge).join('')}  </graph>
</graphml>
`;
}

function key(of: 'node' | 'edge', name: string): string {
  return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`;
}

function node(n: NetworkNode): string {
  const { key: id, kind, label, thesis, committed, attributes } = n;
  const isClaim = kind === 'claim';
  const [width, height] = isClaim ? [220, 60] : [14, 14];
  const border = committed ? 'line' : 'dashed';
  return `    <node id="${id}">
${data('node-label', label)}${Array.from(attributes, ([name, value]) => data(`node-${name}`, value)).join('')}\
      <data key="nodegraphics"><y:ShapeNode><y:Geometry width="${width}" height="${height}"/><y:Fill color="${colourOf(n)}"/>\
<y:BorderStyle color="#333333" type="${border}" width="${thesis ? 3 : 1}"/>\
<y:NodeLabel autoSizePolicy="node_width" configuration="CroppingLabel">${isClaim ? xmlText(label) : ''}</y:NodeLabel>\
<y:Shape type="${isClaim ? 'roundrectangle' : 'ellipse'}"/></y:ShapeNode></data>
    </node>
`;
}

function edge({ key: id, kind, source, target, directed, attributes }: NetworkEdge): string {
  const arrow = kind === 'premise' ? 'none' : 'standard';
  return `    <edge id="${id}" source="${source}" target="${target}"${directed ? '' : ' directed="false"'}>
${Array.from(attributes, ([name, value]) => data(`edge-${name}`, value)).join('')}\
      <data key="edgegraphics"><y:PolyLineEdge><y:LineStyle color="${EDGE_COLOURS[kind]}" type="${kind === 'rebuttal' ? 'dashed' : 'line'}" width="1.5"/>\
<y:Arrows source="${directed ? 'none' : 'standard'}" target="${arrow}"/></y:PolyLineEdge></data>
    </edge>
`;
}

function data(name: string, value: string): string {
  return value === '' ? '' : `      <data key="${name}">${xmlText(value)}</data>\n`;
}
