/** Mermaid flowcharts (mermaid.js.org/syntax/flowchart.html), which GitHub, GitLab and many editors draw. */
import { say } from '../../language/say.ts';
import type { Format } from '../format.ts';
import { CARRIED_BY_DRAWING } from './carried.ts';
import { networkOf, type EdgeKind, type Network, type NetworkEdge, type NetworkNode } from './network.ts';

export const mermaidFormat: Format = {
  id: 'mermaid',
  get name() {
    return say('Mermaid flowchart');
  },
  endings: ['.mmd', '.mermaid'],
  writer: { carries: CARRIED_BY_DRAWING, write: (debate) => [{ ending: '.mmd', text: mermaid(networkOf(debate)) }] },
};

const ARROWS: Readonly<Record<EdgeKind, string>> = {
  premise: '---',
  conclusion: '-->',
  support: '-->|supports|',
  rebuttal: '-.->|rebuts|',
  contradiction: '<-->|contradicts|',
};

function mermaid({ title, question, essays, nodes, edges }: Network): string {
  const between = nodes.filter((n) => n.essays.length !== 1);
  const groups = essays.map(
    (label, i) => `  subgraph essay${i} [${quoted(label)}]
${nodes.filter((n) => n.essays.length === 1 && n.essays[0] === i).map((n) => `    ${node(n)}\n`).join('')}  end
`,
  );
  return `%% ${comment(title)}
%% ${comment(question)}
flowchart RL
${groups.join('')}${between.map((n) => `  ${node(n)}\n`).join('')}${edges.map((e) => `  ${edge(e)}\n`).join('')}\
  classDef thesis stroke-width:3px
  classDef uncommitted stroke-dasharray:5 4
`;
}

function node({ key, kind, label, thesis, committed }: NetworkNode): string {
  if (kind !== 'claim') return `${key}((${quoted(label)}))`;
  return `${key}[${quoted(label)}]${thesis ? ':::thesis' : committed ? '' : ':::uncommitted'}`;
}

function edge({ kind, source, target }: NetworkEdge): string {
  return `${source} ${ARROWS[kind]} ${target}`;
}

/** Markup, quotation marks and the signs of entities, as entities: what is in the text is never part of the chart, nor of a page. */
function quoted(text: string): string {
  const escaped = text
    .replace(/[\p{Cc}\p{Surrogate}]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} .,:;!?'’“”„«»()/–—-]/gu, (character) => `#${character.codePointAt(0)};`);
  return `"${escaped === '' ? ' ' : escaped}"`;
}

function comment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replaceAll('{', '(').replaceAll('}', ')');
}
