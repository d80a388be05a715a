/** The debates that the reader opened, in the browser's own storage. They are on the reader's machine and nowhere else. */
import { openDB, type DBSchema } from 'idb';
import type { Debate } from '../../../graph/model/schema.ts';

/** What a list of debates tells of each. */
export interface KeptDebate {
  /** Follows from what the document says, so that a debate that is opened again is the same. */
  readonly key: string;
  readonly title: string;
  readonly claims: number;
  readonly essays: number;
  /** ISO 8601, in UTC. */
  readonly openedAt: string;
}

/** A debate too large to be made anew of its values each time: the files of which it is read. */
export interface KeptFiles {
  readonly files: readonly File[];
}

/** Whatever fails, rejects. */
export interface DebateDatabase {
  readonly list: () => Promise<readonly KeptDebate[]>;
  readonly read: (key: string) => Promise<unknown>;
  readonly put: (entry: KeptDebate, document: Debate | KeptFiles) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

interface Schema extends DBSchema {
  debates: { key: string; value: KeptDebate };
  /** Apart from the list, which is read whole. */
  documents: { key: string; value: Debate | KeptFiles };
}

/** Rejects where the browser has no storage or denies it, as in some private windows. */
export async function openDebateDatabase(name = 'elenchus-debates'): Promise<DebateDatabase> {
  const db = await openDB<Schema>(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('debates', { keyPath: 'key' });
      opened.createObjectStore('documents');
    },
    // A newer page in another tab waits for this one to let go.
    blocking: () => db.close(),
  });
  const both = async (act: (tx: { readonly debates: Store<'debates'>; readonly documents: Store<'documents'> }) => Promise<unknown>[]): Promise<void> => {
    const tx = db.transaction(['debates', 'documents'], 'readwrite');
    await Promise.all([...act({ debates: tx.objectStore('debates'), documents: tx.objectStore('documents') }), tx.done]);
  };
  return {
    list: () => db.getAll('debates'),
    read: (key) => db.get('documents', key),
    put: (entry, document) => both(({ debates, documents }) => [debates.put(entry), documents.put(document, entry.key)]),
    remove: (key) => both(({ debates, documents }) => [debates.delete(key), documents.delete(key)]),
  };
}

interface Store<Name extends keyof Schema & string> {
  readonly put: (value: Schema[Name] extends { value: infer Value } ? Value : never, key?: string) => Promise<string>;
  readonly delete: (key: string) => Promise<void>;
}
