import { textDigest } from '../../graph/anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../graph/anchor/make-anchor.ts';
import type { Debate } from '../../graph/model/schema.ts';

/** Two invented essays; each voices one claim in one passage. */
export const ESSAYS = [
  {
    id: 'for-the-market',
    author: 'ida-brandt',
    name: 'Ida Brandt',
    claim: 'A market would bring the square to life.',
    passage: 'a market would fill the square with people from morning to noon',
    text:
      'The square has been empty since the tram was moved. Nobody crosses it who does not have to, and the benches rot. ' +
      'I have watched it for a year from my window, and I am sure that a market would fill the square with people from morning to noon. ' +
      'What else do we have it for, if not to meet each other over apples and onions and the weather of the week?',
  },
  {
    id: 'against-the-market',
    author: 'jon-reed',
    name: 'Jon Reed',
    claim: 'A market would leave the square as empty as it is.',
    passage: 'nobody would come for a market there when the hall is dry and warm',
    text:
      'We had this once before, twenty years ago, and it lasted for a summer. The hall stands two streets away from the square. ' +
      'It has a roof, it has heating, and I say that nobody would come for a market there when the hall is dry and warm. ' +
      'Let us mend the benches first and see who sits down on them before we call the farmers in from their fields.',
  },
] as const;

export function debateWithTexts(): Debate {
  const [one, other] = ESSAYS;
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'market',
    title: 'A market on the square',
    question: 'Should there be a market on the square?',
    people: ESSAYS.map(({ author, name }) => ({ id: author, name, kind: 'person' as const })),
    essays: ESSAYS.map(({ id, author, text }) => ({
      id,
      title: id.replaceAll('-', ' '),
      author,
      outlet: null,
      date: null,
      sha256: textDigest(text),
      length: text.length,
    })),
    claims: ESSAYS.map(({ id, author, claim, passage, text }) => ({
      id: `claim-${id}`,
      text: claim,
      gist: claim,
      occurrences: [
        {
          essay: id,
          voice: author,
          stance: 'asserts' as const,
          role: 'thesis' as const,
          implicit: false,
          anchors: [makeAnchor(anchoredText(text), text.indexOf(passage), text.indexOf(passage) + passage.length)],
        },
      ],
    })),
    inferences: [],
    supports: [],
    rebuttals: [],
    contradictions: [
      {
        id: 'x1',
        kind: 'contradictory',
        strength: 'clear',
        claims: [`claim-${one.id}`, `claim-${other.id}`],
        explanation: 'Either people come to a market on the square or they do not.',
      },
    ],
    lookAlikes: [],
  };
}
