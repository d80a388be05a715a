import { ranges, setsByMost, setsOf, setsWithRange, type Kind } from './encodings.ts';
import type { Engine } from './engine.ts';
import type { Part } from './parts.ts';
import type { Semantics } from './semantics.ts';

/** Semantics whose extensions the engine searches for; there is one grounded and one ideal extension, found without. */
export type Searched = Exclude<Semantics, 'GR' | 'ID'>;

/** A program whose answer sets are the extensions. */
export interface Search {
  readonly program: string;
  /** What the engine is asked for; constraints may be added to the program only where it is false. */
  readonly maximal: boolean;
}

/**
 * The search for the extensions of a part that has statements.
 * @param most how many of them will be asked for; left out, all
 */
export async function searchFor(semantics: Searched, part: Part, engine: Engine, most?: number): Promise<Search> {
  switch (semantics) {
    case 'CO':
      return { program: setsOf('complete', part), maximal: false };
    case 'ST':
      return { program: setsOf('stable', part), maximal: false };
    case 'PR':
      return { program: setsByMost('complete', 'set', part), maximal: true };
    case 'SST':
    case 'STG': {
      const kind = kindOf(semantics);
      // A stable extension has the largest range there is, and finding one is far easier than the proof that there is none larger.
      if (await hasStable(part, engine)) return { program: setsOf('stable', part), maximal: false };
      const wanted = await engine.answerSets(ranges(kind, part), { maximal: true, ...(most !== undefined && { most }) });
      return { program: setsWithRange(kind, part, wanted), maximal: false };
    }
  }
}

/** The search for a single extension, which for some semantics is much shorter. */
export async function searchForOne(semantics: Searched, part: Part, engine: Engine): Promise<Search> {
  if ((semantics !== 'SST' && semantics !== 'STG') || (await hasStable(part, engine))) {
    return searchFor(semantics === 'SST' || semantics === 'STG' ? 'ST' : semantics, part, engine);
  }
  return { program: setsByMost(kindOf(semantics), 'range', part), maximal: true };
}

function kindOf(semantics: 'SST' | 'STG'): Kind {
  return semantics === 'SST' ? 'complete' : 'conflictFree';
}

export async function hasStable(part: Part, engine: Engine): Promise<boolean> {
  return (await engine.answerSets(setsOf('stable', part), { maximal: false, most: 1 })).length > 0;
}
