import { holding, holdingSome, leavingOut, setsByMost, setsOf } from './encodings.ts';
import type { Engine } from './engine.ts';
import { someExtension } from './extensions.ts';
import type { Framework } from './framework.ts';
import { groundedLabelling } from './grounded.ts';
import { split, type Part } from './parts.ts';
import { searchFor } from './search.ts';
import type { Semantics } from './semantics.ts';

/** Whether some extension holds the argument. */
export async function isCredulouslyAccepted(f: Framework, semantics: Semantics, argument: number, engine: Engine): Promise<boolean> {
  if (semantics === 'GR' || semantics === 'ID') return isInTheOnly(f, semantics, argument, engine);
  const { settled, open } = split(f, semantics);
  const local = open.members.indexOf(argument);
  // Where it is settled, what is left to ask is whether there is an extension at all.
  if (local < 0) return settled.includes(argument) && (await someExtension(f, semantics, engine)) !== undefined;
  // What a complete extension holds, some preferred one holds too.
  const { program } = await searchFor(semantics === 'PR' ? 'CO' : semantics, open, engine);
  return exists(program + holding(local), engine);
}

/** Whether every extension holds the argument; where there is none, it is so of any argument. */
export async function isScepticallyAccepted(f: Framework, semantics: Semantics, argument: number, engine: Engine): Promise<boolean> {
  if (semantics === 'ID') return isInTheOnly(f, semantics, argument, engine);
  // The grounded extension is what all complete ones have in common.
  if (semantics === 'GR' || semantics === 'CO') return groundedLabelling(f)[argument] === 'in';
  const { settled, open } = split(f, semantics);
  const local = open.members.indexOf(argument);
  if (local < 0) return settled.includes(argument) || (await someExtension(f, semantics, engine)) === undefined;
  if (semantics === 'PR') return isInEveryPreferred(open, local, engine);
  const { program } = await searchFor(semantics, open, engine);
  return !(await exists(program + leavingOut(local), engine));
}

async function isInTheOnly(f: Framework, semantics: 'GR' | 'ID', argument: number, engine: Engine): Promise<boolean> {
  return (await someExtension(f, semantics, engine))?.includes(argument) ?? false;
}

/**
 * Looks for a complete set without the argument that no complete set with it contains: every preferred extension around it is
 * without the argument too. If one with it does contain the set, what lies within that one is excluded from then on. So
 * the preferred extensions, of which there may be very many, need not be gone through.
 */
async function isInEveryPreferred(part: Part, argument: number, engine: Engine): Promise<boolean> {
  const complete = setsOf('complete', part);
  let without = setsByMost('complete', 'set', part) + leavingOut(argument);
  for (;;) {
    const [candidate] = await engine.answerSets(without, { maximal: true, most: 1 });
    if (candidate === undefined) return true;
    const [larger] = await engine.answerSets(complete + holding(argument) + candidate.map(holding).join(''), { maximal: false, most: 1 });
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
