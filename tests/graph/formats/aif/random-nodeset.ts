/** Nodesets at random, however little sense they make. */
import fc from 'fast-check';

export type Entry = Readonly<Record<string, unknown>>;

const CLAIMS = 4;
/** Claims and words come first, then what connects them. */
const FIRST_LINK = 8;

const id = fc.oneof({ weight: 5, arbitrary: fc.nat({ max: FIRST_LINK - 1 }) }, { weight: 1, arbitrary: fc.nat({ max: 15 }) });
export const randomNodeset = fc.record({
  words: fc.array(fc.constantFrom('A: p', 'B: p', 'A: B: q', 'no name', '[unsaid] p', 'C: [unsaid] p'), { minLength: 4, maxLength: 4 }),
  links: fc.array(
    fc.record({
      type: fc.constantFrom('RA', 'CA', 'YA', 'YA', 'YA', 'TA', 'MA', 'CA'),
      text: fc.constantFrom('Asserting', 'Disagreeing', 'Agreeing', 'Conceding', 'Arguing', 'Analysing', 'Default Inference', 'Support (a case of it)'),
      from: fc.array(id, { maxLength: 2 }),
      to: fc.array(id, { maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 10 },
  ),
  // One person for each L-node: where a file says two things at once, it is open which of them is read.
  locutions: fc.uniqueArray(
    fc.record({ nodeID: fc.integer({ min: CLAIMS, max: FIRST_LINK - 1 }), personID: fc.integer({ min: 1, max: 3 }), start: fc.constantFrom(null, '2020-01-02 03:04:05', 'x') }),
    { maxLength: 4, selector: ({ nodeID }) => nodeID },
  ),
  hasParticipants: fc.boolean(),
});

export type Drawn = typeof randomNodeset extends fc.Arbitrary<infer T> ? T : never;

const PARTICIPANTS = [
  { participantID: 1, firstname: 'A', surname: '' },
  { participantID: 2, firstname: 'B', surname: '' },
  { participantID: 9, firstname: 'Silent', surname: 'One' },
];

/** @param own tells claims of this one from those of others, but for the first two */
export function nodesetOf({ words, links, locutions, hasParticipants }: Drawn, own = ''): { nodes: Entry[]; edges: Entry[]; locutions: Entry[]; participants: Entry[] } {
  const nodes: Entry[] = Array.from({ length: CLAIMS }, (_, i) => ({ nodeID: String(i), text: i < 2 ? `claim ${i}` : `claim ${own}${i}`, type: 'I' }));
  words.forEach((text, i) => nodes.push({ nodeID: String(CLAIMS + i), text, type: 'L' }));
  links.forEach(({ type, text }, i) => nodes.push({ nodeID: String(FIRST_LINK + i), text, type }));
  const pairs = new Set(links.flatMap(({ from, to }, i) => [...from.map((f) => `${f} ${FIRST_LINK + i}`), ...to.map((t) => `${FIRST_LINK + i} ${t}`)]));
  const edges = [...pairs].map((pair, edgeID) => ({ edgeID, fromID: pair.split(' ')[0], toID: pair.split(' ')[1] }));
  return { nodes, edges, locutions, participants: hasParticipants ? PARTICIPANTS : [] };
}

/** As a file. */
export function textOf(made: Drawn, own = ''): string {
  const nodeset = nodesetOf(made, own);
  return JSON.stringify(made.hasParticipants ? { AIF: nodeset, text: '' } : nodeset);
}
