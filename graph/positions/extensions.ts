import type { Engine } from './engine.ts';
import { idealExtension } from './ideal.ts';
import { independentParts, split, type Part } from './parts.ts';
import { searchFor, searchForOne } from './search.ts';
import type { Semantics } from './semantics.ts';
import type { Theory } from './theory.ts';

/** Statements that are acceptable together, by number and in ascending order. */
export type Extension = readonly number[];

/** Some extension; undefined if there is none, as can be with stable semantics only. */
export async function someExtension(whole: Theory, semantics: Semantics, engine: Engine): Promise<Extension | undefined> {
  const { settled, open } = split(whole, semantics);
  const [found] = await extensionsOfPart(open, semantics, engine, 1);
  return found && ascending([...settled, ...found]);
}

/**
 * Every extension, once. What is kept in memory are the extensions of each independent part; their combinations are
 * made one by one.
 */
export async function* everyExtension(whole: Theory, semantics: Semantics, engine: Engine): AsyncGenerator<Extension> {
  const { settled, open } = split(whole, semantics);
  const choices: (readonly Extension[])[] = [];
  for (const part of independentParts(open)) choices.push(await extensionsOfPart(part, semantics, engine));
  for (const chosen of combinations(choices)) yield ascending([...settled, ...chosen.flat()]);
}

/** The number of extensions, which may be far too many to make a list of. */
export async function countExtensions(whole: Theory, semantics: Semantics, engine: Engine): Promise<bigint> {
  let product = 1n;
  for (const part of independentParts(split(whole, semantics).open)) product *= await countOfPart(part, semantics, engine);
  return product;
}

/** As statements of the whole. */
async function extensionsOfPart(part: Part, semantics: Semantics, engine: Engine, most?: number): Promise<readonly Extension[]> {
  const local = await localExtensions(part, semantics, engine, most);
  return local.map((extension) => extension.flatMap((statement) => part.members[statement] ?? []));
}

async function localExtensions(part: Part, semantics: Semantics, engine: Engine, most?: number): Promise<readonly Extension[]> {
  const small = ofSmallPart(part, semantics);
  if (small !== undefined) return small;
  if (semantics === 'GR') return [[]];
  if (semantics === 'ID') return [await idealExtension(part, engine)];
  const { program, maximal } = await (most === 1 ? searchForOne : searchFor)(semantics, part, engine);
  return engine.answerSets(program, { maximal, ...(most !== undefined && { most }) });
}

async function countOfPart(part: Part, semantics: Semantics, engine: Engine): Promise<bigint> {
  const small = ofSmallPart(part, semantics);
  if (small !== undefined) return BigInt(small.length);
  if (semantics === 'GR' || semantics === 'ID') return 1n;
  const { program, maximal } = await searchFor(semantics, part, engine);
  return BigInt(await engine.count(program, { maximal }));
}

/** Theories often have many statements that nothing is connected with; the engine need not be started for them. */
function ofSmallPart({ members, theory: { attackers, steps } }: Part, semantics: Semantics): readonly Extension[] | undefined {
  const isAtPeace = attackers.every((sources) => sources.length === 0) && steps.every(({ undercutters }) => undercutters.length === 0);
  if (isAtPeace) return [[...members.keys()]];
  if (members.length > 1) return undefined;
  // It can only be attacked by itself.
  return semantics === 'ST' ? [] : [[]];
}

/** One of each list, in every way; the last list turns fastest. */
function* combinations<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (lists.some((list) => list.length === 0)) return;
  const turns = lists.map(() => 0);
  for (let place = 0; place >= 0; ) {
    yield lists.flatMap((list, k) => list.slice(turns[k], (turns[k] ?? 0) + 1));
    for (place = lists.length - 1; place >= 0; place -= 1) {
      const next = (turns[place] ?? 0) + 1;
      turns[place] = next < (lists[place]?.length ?? 0) ? next : 0;
      if (turns[place] !== 0) break;
    }
  }
}

function ascending(extension: Extension): Extension {
  return extension.toSorted((a, b) => a - b);
}
