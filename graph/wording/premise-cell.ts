/** What a cell of the table of premises says; the same words on screen and in pictures. */
import type { PremiseCell } from '../analysis/premise-table.ts';
import { inDigits } from '../language/numbers.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { personName } from '../model/labels.ts';
import type { Essay } from '../model/schema.ts';

export type CellWord = 'direct' | 'steps' | 'load-bearing' | 'thesis' | 'held, not used' | 'held' | 'rejected' | 'only reported' | 'voice of' | 'conceded' | 'implicit' | 'through a case';

/** The words themselves. */
export const cellWords = (): Readonly<Record<CellWord, string>> => ({
  direct: say('direct'),
  steps: say('steps'),
  'load-bearing': say('load-bearing'),
  thesis: say('thesis'),
  'held, not used': say('held, not used'),
  held: say('held'),
  rejected: say('rejected'),
  'only reported': say('only reported'),
  'voice of': say('voice of'),
  conceded: say('conceded'),
  implicit: say('implicit'),
  'through a case': say('through a case'),
});

/** What the words mean, in the order in which a reader asks. */
export const cellMeanings = (): readonly (readonly [word: CellWord, meaning: string])[] => [
  ['direct', say('premise of a step to a thesis')],
  ['steps', say('leads to a thesis through so many steps')],
  ['load-bearing', say('a thesis is no longer derivable without it')],
  ['thesis', say('a thesis of the essay')],
  ['held, not used', say('held, but leads to no thesis')],
  ['held', say('held as such, used through a case of it')],
  ['rejected', say('the author denies it')],
  ['only reported', say('told, without the author being committed to it')],
  ['voice of', say('a source’s words, taken over by the author')],
  ['conceded', say('granted by the author')],
  ['implicit', say('the text leaves it unsaid')],
  ['through a case', say('the author relies on a more particular form of it')],
];

export interface CellPhrase {
  /** What of it is explained. */
  readonly word: CellWord;
  readonly text: string;
}

export interface CellTraits {
  /** Whether the claim is also a thesis of the essay. */
  readonly thesis: boolean;
  /** The case of the claim on which the author relies, where they share the claim only through it. */
  readonly through: string | undefined;
}

/** One phrase a line. Empty where the essay does not voice the claim. */
export function cellPhrases(g: DebateGraph, essay: Essay, cell: PremiseCell, { thesis, through }: CellTraits): CellPhrase[] {
  const phrases: CellPhrase[] = [];
  const words = cellWords();
  const add = (word: CellWord, text: string = words[word]): void => void phrases.push({ word, text });
  switch (cell.kind) {
    case 'relies': {
      const { steps, direct, loadBearing, voice, stance, implicit } = cell.premise;
      if (direct) add('direct');
      else add('steps', say(str`${inDigits(steps)} steps`));
      if (loadBearing) add('load-bearing');
      if (thesis) add('thesis');
      if (voice !== essay.author) add('voice of', say(str`voice of ${personName(g, voice)}`));
      if (stance === 'concedes') add('conceded');
      if (implicit) add('implicit');
      break;
    }
    case 'thesis':
      add('thesis');
      break;
    case 'holds':
      // Held as such and used through a case: that it is not used would be half of the truth.
      add(through === undefined ? 'held, not used' : 'held');
      break;
    case 'rejects':
      add('rejected');
      break;
    case 'reports':
      add('only reported');
      break;
    case 'absent':
      break;
  }
  if (through !== undefined) add('through a case', say(str`through a case: ${g.claims.get(through)?.gist ?? through}`));
  return phrases;
}
