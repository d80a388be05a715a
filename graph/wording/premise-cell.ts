/** What a cell of the table of premises says. The page shows the same words. */
import type { PremiseCell } from '../analysis/premise-table.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { personName } from '../model/labels.ts';
import type { Essay } from '../model/schema.ts';

/** What the words mean, in the order in which a reader asks. */
export const CELL_WORDS = [
  { word: 'direct', meaning: 'premise of a step to a thesis' },
  { word: 'steps', meaning: 'leads to a thesis through so many steps' },
  { word: 'load-bearing', meaning: 'a thesis is no longer derivable without it' },
  { word: 'thesis', meaning: 'a thesis of the essay' },
  { word: 'held, not used', meaning: 'held, but leads to no thesis' },
  { word: 'rejected', meaning: 'the author denies it' },
  { word: 'only reported', meaning: 'told, without the author being committed to it' },
  { word: 'voice of', meaning: 'a source’s words, taken over by the author' },
  { word: 'conceded', meaning: 'granted by the author' },
  { word: 'implicit', meaning: 'the text leaves it unsaid' },
  { word: 'through a case', meaning: 'the author relies on a more particular form of it' },
] as const;

export type CellWord = (typeof CELL_WORDS)[number]['word'];

export interface CellPhrase {
  readonly text: string;
  readonly strong: boolean;
  /** What of it is explained. */
  readonly word: CellWord;
}

const UNUSED: Readonly<Record<Exclude<PremiseCell['kind'], 'relies' | 'absent'>, CellWord>> = {
  thesis: 'thesis',
  holds: 'held, not used',
  rejects: 'rejected',
  reports: 'only reported',
};

/** One phrase a line. Empty where the essay does not voice the claim. */
export function cellPhrases(g: DebateGraph, essay: Essay, cell: PremiseCell, { thesis, through }: { readonly thesis: boolean; readonly through: string | undefined }): CellPhrase[] {
  const phrases: CellPhrase[] = [];
  const say = (word: CellWord, text: string = word, strong = false): void => void phrases.push({ word, text, strong });
  if (cell.kind === 'relies') {
    const { steps, direct, loadBearing, voice, stance, implicit } = cell.premise;
    if (direct) say('direct');
    else say('steps', `${steps} steps`);
    if (loadBearing) say('load-bearing', 'load-bearing', true);
    if (thesis) say('thesis');
    if (voice !== essay.author) say('voice of', `voice of ${personName(g, voice)}`);
    if (stance === 'concedes') say('conceded');
    if (implicit) say('implicit');
  } else if (cell.kind !== 'absent') {
    say(UNUSED[cell.kind]);
  }
  if (through !== undefined) say('through a case', `through a case: ${g.claims.get(through)?.gist ?? through}`);
  return phrases;
}
