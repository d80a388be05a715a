/**
 * Little nodesets in a notation that can be read at a glance:
 *
 *     nodeset(
 *       'p I The pond smells',                'id TYPE text'
 *       'l L Olga: it smells',
 *       'l > Asserting > p',                   a YA-node between; 'l > RA > p', 'l > CA > p', 'l > TA > p' put such nodes between
 *       'p + q > r:RA > t',                    linked, and with an id of its own
 *     )
 */
interface Edge {
  readonly edgeID: number;
  readonly fromID: string;
  readonly toID: string;
}

export interface TestNodeset {
  readonly nodes: { readonly nodeID: string; readonly text: string; readonly type: string }[];
  readonly edges: Edge[];
  readonly locutions: never[];
}

const DEFAULT_TEXTS: ReadonlyMap<string, string> = new Map([['RA', 'Default Inference'], ['CA', 'Default Conflict'], ['MA', 'Default Rephrase'], ['TA', 'Default Transition'], ['PA', 'Default Preference']]);

export function nodeset(...lines: string[]): TestNodeset {
  const made: TestNodeset = { nodes: [], edges: [], locutions: [] };
  const lead = (fromID: string, toID: string): void => void made.edges.push({ edgeID: made.edges.length + 1, fromID, toID });
  for (const line of lines) {
    const [sources = '', between, target = ''] = line.split(' > ');
    if (between === undefined) {
      const [id = '', type = '', ...words] = line.split(' ');
      made.nodes.push({ nodeID: id, type, text: words.join(' ') });
      continue;
    }
    const named = /^(\w+):(.+)$/.exec(between);
    const what = named?.[2] ?? between;
    const id = named?.[1] ?? `n${made.nodes.length + 1}`;
    const type = DEFAULT_TEXTS.has(what) ? what : 'YA';
    made.nodes.push({ nodeID: id, type, text: DEFAULT_TEXTS.get(what) ?? what });
    for (const source of sources.split(' + ')) if (source !== '') lead(source, id);
    if (target !== '') lead(id, target);
  }
  return made;
}
