import { describe, expect, test } from 'vitest';
import { nodeset } from './nodesets.ts';
import { debateFrom, linksIn, read } from './reading.ts';

const CLAIMS = ['p I p', 'q I q', 'r I r', 't I t'];

function links(...lines: string[]): string[] {
  return linksIn(debateFrom(nodeset(...CLAIMS, ...lines)));
}

test.each([
  ['an RA-node is an inference', ['p > RA > t'], ['p => t']],
  ['several propositions that lead to one RA-node are linked', ['p + q > RA > t'], ['p + q => t']],
  ['several RA-nodes to one proposition converge', ['p > RA > t', 'q > RA > t'], ['p => t', 'q => t']],
  ['a CA-node is a rebuttal', ['p > CA > t'], ['p -x t']],
  ['several propositions that lead to one CA-node rebut together', ['p + q > CA > t'], ['p + q -x t']],
  ['a CA-node that leads to an RA-node is an undercut', ['p > x:RA > t', 'q > CA > x'], ['p => t', 'q -x #x']],
  ['an RA-node that leads to an RA-node is a support of the inference', ['p > x:RA > t', 'q > RA > x'], ['p => t', 'q -> #x']],
  ['RA- and CA-nodes lead to CA-nodes', ['p > x:CA > t', 'q > y:CA > x', 'r > RA > y'], ['p -x t', 'q -x #x', 'r -> #y'].toSorted()],
  ['a link may stand before what it is directed at', ['q > CA > x', 'p > x:RA > t'], ['p => t', 'q -x #x']],
  ['CA-nodes in both directions are a contradiction', ['p > CA > q', 'q > CA > p'], ['p >< q']],
  ['a CA-node from and to the same two propositions is a contradiction', ['p + q > x:CA > p', ' > x > q'], ['p >< q']],
  ['of three CA-nodes between two propositions one is left over', ['p > CA > q', 'q > CA > p', 'p > CA > q'], ['p -x q', 'p >< q']],
  ['CA-nodes in both directions of which one is undercut stay rebuttals', ['p > x:CA > q', 'q > CA > p', 'r > CA > x'], ['p -x q', 'q -x p', 'r -x #x']],
  ['an RA-node with two conclusions is two inferences', ['p > x:RA > q', ' > x > t'], ['p => q', 'p => t']],
  ['a premise that is the conclusion as well is none', ['p + t > RA > t'], ['p => t']],
])('%s', (_, lines, expected) => {
  const all = nodeset(...CLAIMS, ...lines);
  // ' > x > q' is one more edge from a node that is there.
  const more = lines.flatMap((line) => /^ > (\w+) > (\w+)$/.exec(line)?.slice(1) ?? []);
  const nodes = all.nodes.filter(({ text, nodeID }) => !(more.includes(text) && nodeID.startsWith('n')));
  const ids = new Set(nodes.map(({ nodeID }) => nodeID));
  const edges = all.edges.filter(({ fromID, toID }) => ids.has(fromID) && ids.has(toID));
  for (let i = 0; i < more.length; i += 2) edges.push({ edgeID: 99 + i, fromID: more[i] ?? '', toID: more[i + 1] ?? '' });
  expect(linksIn(debateFrom({ nodes, edges })).toSorted()).toEqual([...expected].toSorted());
});

describe('what connects nothing is kept and told', () => {
  test.each([
    ['an RA-node without premises', ' > RA > t', 'no proposition leads to it'],
    ['an RA-node without a conclusion', 'p > RA', 'it leads to no proposition and no link between propositions'],
    ['a CA-node from a claim to itself', 'p > CA > p', 'it leads back to where it comes from, or on to such a link'],
    ['an RA-node that leads to a rephrase', 'p > RA > m', 'it leads to no proposition and no link between propositions'],
  ])('%s', (_, line, reason) => {
    const text = JSON.stringify(nodeset(...CLAIMS, 'm MA Default Rephrase', line.endsWith('RA') ? `${line} > ` : line), null, 1);
    const { debate, diagnostics } = read(text);
    expect(debate === undefined ? [] : linksIn(debate)).toEqual([]);
    const told = diagnostics.find(({ code }) => code === 'aif-loose');
    expect(told?.message).toContain(reason);
    expect(told?.position?.line).toBeGreaterThan(1);
  });
});

test('more of the same is told in one line, and what leads to too much is told otherwise', () => {
  const messages = (...lines: string[]): string[] => read(JSON.stringify(nodeset(...CLAIMS, ...lines))).diagnostics.map(({ message }) => message);
  const loose = (n: number): string[] => Array.from({ length: n }, (_, i) => ` > r${i}:RA > t`);
  expect(messages(...loose(21)).at(-1)).toBe('1 more node connects nothing, or more than can be read');
  expect(messages(...loose(22)).at(-1)).toBe('2 more nodes connect nothing, or more than can be read');
  const many = nodeset(...CLAIMS, ...Array.from({ length: 21 }, (_, i) => `t${i} I t${i}`), 'p > all:RA > t0');
  for (let i = 1; i < 21; i += 1) many.edges.push({ edgeID: 100 + i, fromID: 'all', toID: `t${i}` });
  expect(read(JSON.stringify(many)).diagnostics.map(({ message }) => message)).toContain('the RA-node "all" leads to 21 targets, of which the first 20 are read');
});

test('links that lead to one another and nowhere else are none', () => {
  expect(links('p > x:CA > y', 'q > y:CA > x')).toEqual([]);
});

test('a link that leads on to a circle and out of it is read by the way out', () => {
  expect(links('p > x:CA > y', 'q > y:CA > x', 'r > z:RA > t', 'q > CA > z').toSorted()).toEqual(['q -x #z', 'r => t']);
});

test('the scheme of an inference is the name of its node, unless that is the default one', () => {
  const nodes = [...nodeset(...CLAIMS).nodes, { nodeID: 'x', type: 'RA', text: 'Default Inference', scheme: 'Expert Opinion', schemeID: '9' }, { nodeID: 'y', type: 'RA', text: 'RA' }];
  const edges = [['p', 'x'], ['x', 't'], ['q', 'y'], ['y', 't']].map(([fromID, toID], edgeID) => ({ edgeID, fromID, toID }));
  expect(debateFrom({ nodes, edges }).inferences.map(({ scheme }) => scheme)).toEqual(['Expert Opinion', undefined]);
});

test('numbers and strings name the same node', () => {
  const nodes = [{ nodeID: 1, type: 'I', text: 'p' }, { nodeID: '2', type: 'i', text: 't' }, { nodeID: 3, type: 'RA-node', text: '' }];
  const edges = [{ edgeID: 1, fromID: '1', toID: 3 }, { edgeID: 2, fromID: '3', toID: 2 }];
  expect(linksIn(debateFrom({ nodes, edges, locutions: null }))).toEqual(['p => t']);
});

test('edges between propositions say nothing, and are told', () => {
  const { debate, diagnostics } = read(JSON.stringify({ ...nodeset(...CLAIMS), edges: [{ edgeID: 1, fromID: 'p', toID: 'q' }] }));
  expect(debate && linksIn(debate)).toEqual([]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'aif-bare-edges: 1 edge leads from one proposition to another without saying whether as inference or as conflict',
  ]);
});
