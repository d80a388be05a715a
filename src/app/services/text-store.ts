/** Keeps the texts that the reader brings: in the browser's storage, or in memory where there is none. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { say } from '../../../graph/language/say.ts';
import { openTextDatabase, type KeptText, type TextDatabase } from './text-database.ts';

export interface TextStore {
  /** Whether what was put here will be there when the page is opened again. */
  readonly lasting: ReadonlySignal<boolean>;
  /** One an essay; never rejects. */
  readonly textsOf: (debate: string) => Promise<readonly KeptText[]>;
  /** A text takes the place of the one that its essay had. Never rejects: what cannot be stored is held in memory. */
  readonly put: (debate: string, texts: readonly KeptText[]) => Promise<void>;
  /** Rejects if they might still be in the browser's storage: the reader has to know. */
  readonly remove: (debate: string, essays: readonly string[]) => Promise<void>;
  /** The texts of all debates. Rejects as `remove` does. */
  readonly clear: () => Promise<void>;
}

/** Never rejects: without storage, the texts are held for as long as the page is open. */
export async function openTextStore(open: () => Promise<TextDatabase> = openTextDatabase): Promise<TextStore> {
  const lasting = signal(true);
  const unstored = new Map<string, ReadonlyMap<string, KeptText>>();
  const held = (debate: string): ReadonlyMap<string, KeptText> => unstored.get(debate) ?? new Map<string, KeptText>();
  const orInMemory = async <T>(attempt: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await attempt();
    } catch {
      lasting.value = false;
      return otherwise;
    }
  };
  const removing = async (attempt: () => Promise<void> | undefined): Promise<void> => {
    try {
      await attempt();
    } catch (error) {
      throw new Error(say('The texts could not be removed from this browser; clear the data of this site in its settings.'), { cause: error });
    }
  };
  const database = await orInMemory(open, undefined);

  return {
    lasting,
    textsOf: async (debate) => {
      const stored = database === undefined ? [] : await orInMemory(() => database.textsOf(debate), []);
      return overlaid(stored, held(debate));
    },
    put: async (debate, texts) => {
      const stored = database !== undefined && (await orInMemory(() => database.put(debate, texts).then(() => true), false));
      unstored.set(debate, stored ? without(held(debate), texts.map(({ essay }) => essay)) : withTexts(held(debate), texts));
    },
    remove: async (debate, essays) => {
      unstored.set(debate, without(held(debate), essays));
      await removing(() => database?.remove(debate, essays));
    },
    clear: async () => {
      unstored.clear();
      await removing(() => database?.clear());
    },
  };
}

/** Holds the texts for as long as it is there itself. */
export function createMemoryTextStore(): TextStore {
  const held = new Map<string, ReadonlyMap<string, KeptText>>();
  const of = (debate: string): ReadonlyMap<string, KeptText> => held.get(debate) ?? new Map<string, KeptText>();
  return {
    lasting: signal(false),
    textsOf: async (debate) => [...of(debate).values()],
    put: async (debate, texts) => void held.set(debate, withTexts(of(debate), texts)),
    remove: async (debate, essays) => void held.set(debate, without(of(debate), essays)),
    clear: async () => held.clear(),
  };
}

/** The stored texts, and in place of those that could not be stored anew the ones in memory. */
function overlaid(stored: readonly KeptText[], held: ReadonlyMap<string, KeptText>): KeptText[] {
  return [...withTexts(new Map(stored.map((text) => [text.essay, text])), [...held.values()]).values()];
}

function withTexts(texts: ReadonlyMap<string, KeptText>, added: readonly KeptText[]): ReadonlyMap<string, KeptText> {
  return new Map([...texts, ...added.map((text) => [text.essay, text] as const)]);
}

function without(texts: ReadonlyMap<string, KeptText>, essays: readonly string[]): ReadonlyMap<string, KeptText> {
  return new Map([...texts].filter(([essay]) => !essays.includes(essay)));
}
