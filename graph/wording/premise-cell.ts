/** What a cell of the table of premises says; the same words on screen and in pictures. */
import type { PremiseCell } from '../analysis/premise-table.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { personName } from '../model/labels.ts';
import type { Essay } from '../model/schema.ts';

/** What the words mean, in the order in which a reader asks. */
export const CELL_WORDS = {
  direct: 'premise of a step to a thesis',
  steps: 'leads to a thesis through so many steps',
  'load-bearing': 'a thesis is no longer derivable without it',
  thesis: 'a thesis of the essay',
  'held, not used': 'held, but leads to no thesis',
  held: 'held as such, used through a case of it',
  rejected: 'the author denies it',
  'only reported': 'told, without the author being committed to it',
  'voice of': 'a source’s words, taken over by the author',
  conceded: 'granted by the author',
  implicit: 'the text leaves it unsaid',
  'through a case': 'the author relies on a more particular form of it',
} as const;

export type CellWord = keyof typeof CELL_WORDS;

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
  const say = (word: CellWord, text: string = word): void => void phrases.push({ word, text });
  switch (cell.kind) {
    case 'relies': {
      const { steps, direct, loadBearing, voice, stance, implicit } = cell.premise;
      if (direct) say('direct');
      else say('steps', `${steps} steps`);
      if (loadBearing) say('load-bearing');
      if (thesis) say('thesis');
      if (voice !== essay.author) say('voice of', `voice of ${personName(g, voice)}`);
      if (stance === 'concedes') say('conceded');
      if (implicit) say('implicit');
      break;
    }
    case 'thesis':
      say('thesis');
      break;
    case 'holds':
      // Held as such and used through a case: that it is not used would be half of the truth.
      say(through === undefined ? 'held, not used' : 'held');
      break;
    case 'rejects':
      say('rejected');
      break;
    case 'reports':
      say('only reported');
      break;
    case 'absent':
      break;
  }
  if (through !== undefined) say('through a case', `through a case: ${g.claims.get(through)?.gist ?? through}`);
  return phrases;
}
