import { divide } from './divide.ts';
import type { Engine } from './engine.ts';
import { idealExtension } from './ideal.ts';
import { isWithoutAttacks, split, type Part } from './parts.ts';
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

/** The extensions of a part which no attack and no step connects with the rest. */
export interface PartExtensions {
  readonly part: Part;
  /** As statements of the whole. */
  readonly extensions: readonly Extension[];
  /** False if there are more. */
  readonly isAll: boolean;
}

/** What is in every extension, and the extensions of each independent part. */
export interface ExtensionsByPart {
  readonly settled: readonly number[];
  readonly parts: readonly PartExtensions[];
}

/** @param most of each part; left out, all */
export async function extensionsByPart(whole: Theory, semantics: Semantics, engine: Engine, most?: number): Promise<ExtensionsByPart> {
  const { settled, searches } = await divide(whole, semantics, engine);
  const parts: PartExtensions[] = [];
  for (const search of searches) {
    const found = await extensionsOfPart(search.part, search.semantics, engine, most === undefined ? undefined : most + 1);
    parts.push({ part: search.part, extensions: found.slice(0, most), isAll: most === undefined || found.length <= most });
  }
  return { settled, parts };
}

/** Every extension, once. In memory are the extensions of each independent part; their combinations are made one by one. */
export async function* everyExtension(whole: Theory, semantics: Semantics, engine: Engine): AsyncGenerator<Extension> {
  yield* combined(await extensionsByPart(whole, semantics, engine));
}

/** The extensions of the whole that those of the parts make. */
export function* combined({ settled, parts }: ExtensionsByPart): Generator<Extension> {
  for (const chosen of combinations(parts.map(({ extensions }) => extensions))) yield ascending([...settled, ...chosen.flat()]);
}

/** The number of extensions, which may be far too many to make a list of. */
export async function countExtensions(whole: Theory, semantics: Semantics, engine: Engine): Promise<bigint> {
  let product = 1n;
  for (const search of (await divide(whole, semantics, engine)).searches) product *= await countOfPart(search.part, search.semantics, engine);
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
  const { program, maximal } = await (most === 1 ? searchForOne(semantics, part, engine) : searchFor(semantics, part, engine, most));
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
function ofSmallPart(part: Part, semantics: Semantics): readonly Extension[] | undefined {
  if (isWithoutAttacks(part)) return [[...part.members.keys()]];
  if (part.members.length > 1) return undefined;
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
