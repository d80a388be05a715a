import { holding, holdingSome, leavingOut, setsByMost, setsOf } from './encodings.ts';
import type { Engine } from './engine.ts';
import { someExtension, type Extension } from './extensions.ts';
import { split, type Part } from './parts.ts';
import { searchFor } from './search.ts';
import type { Semantics } from './semantics.ts';
import type { Theory } from './theory.ts';

/** Whether some extension holds the statement. */
export async function isCredulouslyAccepted(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<boolean> {
  // What a complete extension holds, some preferred one holds too, and it is found sooner.
  return (await extensionWith(whole, semantics === 'PR' ? 'CO' : semantics, statement, engine)) !== undefined;
}

/** Whether every extension holds the statement; where there is none, it is so of any statement. */
export async function isScepticallyAccepted(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<boolean> {
  return (await extensionWithout(whole, semantics, statement, engine)) === undefined;
}

/** Some extension that holds the statement. */
export async function extensionWith(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<Extension | undefined> {
  if (semantics === 'GR' || semantics === 'ID') {
    const only = await someExtension(whole, semantics, engine);
    return only?.includes(statement) === true ? only : undefined;
  }
  const { settled, open } = split(whole, semantics);
  const local = open.members.indexOf(statement);
  // Where it is settled, what is left to ask is whether there is an extension at all.
  if (local < 0) return settled.includes(statement) ? someExtension(whole, semantics, engine) : undefined;
  if (semantics === 'PR') return first(open, settled, setsByMost('complete', 'set', open) + holding(local), true, engine);
  const { program } = await searchFor(semantics, open, engine);
  return first(open, settled, program + holding(local), false, engine);
}

/** Some extension that does not hold the statement. */
export async function extensionWithout(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<Extension | undefined> {
  if (semantics === 'ID') {
    const only = await someExtension(whole, semantics, engine);
    return only?.includes(statement) === true ? undefined : only;
  }
  const { settled, open } = split(whole, semantics);
  // The grounded extension is what all complete ones have in common.
  if (semantics === 'GR' || semantics === 'CO') return settled.includes(statement) ? undefined : settled;
  const local = open.members.indexOf(statement);
  if (local < 0) return settled.includes(statement) ? undefined : someExtension(whole, semantics, engine);
  if (semantics === 'PR') {
    const within = await setLeavingOutForGood(open, local, engine);
    return within && first(open, settled, setsByMost('complete', 'set', open) + within.map(holding).join(''), true, engine);
  }
  const { program } = await searchFor(semantics, open, engine);
  return first(open, settled, program + leavingOut(local), false, engine);
}

async function first({ members }: Part, settled: readonly number[], program: string, maximal: boolean, engine: Engine): Promise<Extension | undefined> {
  const [found] = await engine.answerSets(program, { maximal, most: 1 });
  return found && [...settled, ...found.flatMap((member) => members[member] ?? [])].toSorted((a, b) => a - b);
}

/**
 * A complete set without the statement that no complete set with it contains: every preferred extension around it is without
 * the statement too. If one with it does contain the set that is found, what lies within that one is excluded from then on. So
 * the preferred extensions, of which there may be very many, need not be gone through.
 */
async function setLeavingOutForGood(part: Part, statement: number, engine: Engine): Promise<readonly number[] | undefined> {
  const complete = setsOf('complete', part);
  let without = setsByMost('complete', 'set', part) + leavingOut(statement);
  for (;;) {
    const [candidate] = await engine.answerSets(without, { maximal: true, most: 1 });
    if (candidate === undefined) return undefined;
    const [larger] = await engine.answerSets(complete + holding(statement) + candidate.map(holding).join(''), { maximal: false, most: 1 });
    if (larger === undefined) return candidate;
    const inside = new Set(larger);
    const outside = [...part.members.keys()].filter((x) => !inside.has(x));
    if (outside.length === 0) return undefined;
    without += holdingSome(outside);
  }
}
