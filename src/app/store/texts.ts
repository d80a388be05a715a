/** The essays' texts that the reader has brought, for one debate. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { NamedText, TextAssignment } from '../../../graph/anchor/assign-texts.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { keptAssignment } from '../services/bring-texts.ts';
import { assignTextsInWorker, bringTextsInWorker } from '../services/bring-texts-service.ts';
import { readTextFiles } from '../services/read-text-files.ts';
import type { KeptText } from '../services/text-database.ts';
import type { TextStore } from '../services/text-store.ts';

export interface Texts {
  readonly state: ReadonlySignal<TextsState>;
  /** Reads the files, keeps those that are essays of the debate, and tells of the others. Never rejects. */
  readonly bring: (files: readonly File[]) => Promise<void>;
  /** Gives up bringing texts, also those that wait for others; those that were there stay. */
  readonly cancel: () => void;
  /** Forgets the texts of these essays. Never rejects. */
  readonly remove: (essays: readonly string[]) => Promise<void>;
}

export interface TextsState {
  readonly assignment: TextAssignment;
  readonly busy: boolean;
  /** What went wrong, in a sentence. */
  readonly error?: string;
  /** Files that could not be read. */
  readonly refused: readonly Diagnostic[];
  /** Whether the texts will be there when the page is opened again. */
  readonly lasting: boolean;
}

/** @param opening the store where texts are kept; it may still be opening */
export function createTexts(debate: Debate, opening: Promise<TextStore>): Texts {
  const kept = signal<readonly KeptText[]>([]);
  const strangers = signal<readonly NamedText[]>([]);
  const work = signal<Pick<TextsState, 'busy' | 'error' | 'refused'>>({ busy: false, refused: [] });
  const opened = signal<TextStore | undefined>(undefined);
  const assignment = signal(keptAssignment(debate, []));
  const state = computed(() => ({ assignment: assignment.value, ...work.value, lasting: opened.value?.lasting.value !== false }));

  const reload = async (store: TextStore): Promise<void> => {
    kept.value = await store.textsOf(debate.id);
    assignment.value = await assigned(debate, kept.peek(), strangers.peek());
  };
  let waited = new AbortController();
  // One job after the other: each builds on the texts that the one before has left.
  let last: Promise<void> = Promise.resolve();
  const doing = (job: (store: TextStore) => Promise<readonly Diagnostic[]>): Promise<void> => {
    const mine = last.then(() => run(job));
    last = mine;
    return mine;
  };
  const run = async (job: (store: TextStore) => Promise<readonly Diagnostic[]>): Promise<void> => {
    work.value = { busy: true, refused: [] };
    try {
      const store = await opening;
      const refused = await job(store);
      await reload(store);
      work.value = { busy: false, refused };
    } catch (error) {
      work.value = { busy: false, refused: [], ...(!isAbort(error) && { error: error instanceof Error ? error.message : String(error) }) };
    }
  };
  const start = async (): Promise<void> => {
    const store = await opening;
    opened.value = store;
    await reload(store);
  };
  last = start().catch(() => {
    // What is kept cannot be read: the page goes on without.
  });

  return {
    state,
    bring: (files) => {
      const { signal: abort } = waited;
      return doing(async (store) => {
        abort.throwIfAborted();
        const { texts, diagnostics } = await readTextFiles(files);
        const brought = await bringTextsInWorker(debate, kept.peek(), texts, new Date().toISOString(), abort);
        await store.put(debate.id, brought.put);
        strangers.value = brought.strangers;
        return diagnostics;
      });
    },
    cancel: () => {
      waited.abort();
      waited = new AbortController();
    },
    remove: (essays) =>
      doing(async (store) => {
        await store.remove(debate.id, essays);
        return [];
      }),
  };
}

async function assigned(debate: Debate, kept: readonly KeptText[], strangers: readonly NamedText[]): Promise<TextAssignment> {
  // Most readers have brought none.
  if (kept.length === 0) return keptAssignment(debate, kept, strangers);
  try {
    return await assignTextsInWorker(debate, kept, strangers);
  } catch {
    // Without a worker it takes longer, and the page stands still meanwhile; but the texts are there.
    return keptAssignment(debate, kept, strangers);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
