import { holding, holdingSome, leavingOut, setsByMost, setsOf } from './encodings.ts';
import type { Engine } from './engine.ts';
import { someExtension } from './extensions.ts';
import { split, type Part } from './parts.ts';
import { searchFor } from './search.ts';
import type { Semantics } from './semantics.ts';
import type { Theory } from './theory.ts';

/** Whether some extension holds the statement. */
export async function isCredulouslyAccepted(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<boolean> {
  if (semantics === 'GR' || semantics === 'ID') return isInTheOnly(whole, semantics, statement, engine);
  const { settled, open } = split(whole, semantics);
  const local = open.members.indexOf(statement);
  // Where it is settled, what is left to ask is whether there is an extension at all.
  if (local < 0) return settled.includes(statement) && (await someExtension(whole, semantics, engine)) !== undefined;
  // What a complete extension holds, some preferred one holds too.
  const { program } = await searchFor(semantics === 'PR' ? 'CO' : semantics, open, engine);
  return exists(program + holding(local), engine);
}

/** Whether every extension holds the statement; where there is none, it is so of any statement. */
export async function isScepticallyAccepted(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<boolean> {
  if (semantics === 'ID') return isInTheOnly(whole, semantics, statement, engine);
  // The grounded extension is what all complete ones have in common.
  if (semantics === 'GR' || semantics === 'CO') return split(whole, semantics).settled.includes(statement);
  const { settled, open } = split(whole, semantics);
  const local = open.members.indexOf(statement);
  if (local < 0) return settled.includes(statement) || (await someExtension(whole, semantics, engine)) === undefined;
  if (semantics === 'PR') return isInEveryPreferred(open, local, engine);
  const { program } = await searchFor(semantics, open, engine);
  return !(await exists(program + leavingOut(local), engine));
}

async function isInTheOnly(whole: Theory, semantics: 'GR' | 'ID', statement: number, engine: Engine): Promise<boolean> {
  return (await someExtension(whole, semantics, engine))?.includes(statement) ?? false;
}

/**
 * Looks for a complete set without the statement that no complete set with it contains: every preferred extension around it is
 * without the statement too. If one with it does contain the set, what lies within that one is excluded from then on. So
 * the preferred extensions, of which there may be very many, need not be gone through.
 */
async function isInEveryPreferred(part: Part, statement: number, engine: Engine): Promise<boolean> {
  const complete = setsOf('complete', part);
  let without = setsByMost('complete', 'set', part) + leavingOut(statement);
  for (;;) {
    const [candidate] = await engine.answerSets(without, { maximal: true, most: 1 });
    if (candidate === undefined) return true;
    const [larger] = await engine.answerSets(complete + holding(statement) + candidate.map(holding).join(''), { maximal: false, most: 1 });
    if (larger === undefined) return false;
    const inside = new Set(larger);
    const outside = [...part.members.keys()].filter((x) => !inside.has(x));
    if (outside.length === 0) return true;
    without += holdingSome(outside);
  }
}

async function exists(program: string, engine: Engine): Promise<boolean> {
  return (await engine.answerSets(program, { maximal: false, most: 1 })).length > 0;
}
