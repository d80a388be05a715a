/** The texts of essays in the browser's own storage. They are on the reader's machine and nowhere else. */
import { openDB, type DBSchema } from 'idb';

/** A text that the reader brought for an essay. */
export interface KeptText {
  /** Id of the essay. */
  readonly essay: string;
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
  /** ISO 8601, in UTC. */
  readonly addedAt: string;
}

/** Each debate has texts of its own, one an essay; debates and essays are named by their ids. Whatever fails, rejects. */
export interface TextDatabase {
  readonly textsOf: (debate: string) => Promise<readonly KeptText[]>;
  /** All of them or, if that fails, none. A text takes the place of the one that its essay had. */
  readonly put: (debate: string, texts: readonly KeptText[]) => Promise<void>;
  readonly remove: (debate: string, essays: readonly string[]) => Promise<void>;
  /** Of all debates. */
  readonly clear: () => Promise<void>;
}

interface Schema extends DBSchema {
  texts: {
    key: [debate: string, essay: string];
    value: KeptText & { readonly debate: string };
    indexes: { debate: string };
  };
}

/** Rejects where the browser has no storage or denies it, as in some private windows. */
export async function openTextDatabase(name = 'elenchus-texts'): Promise<TextDatabase> {
  const db = await openDB<Schema>(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore('texts', { keyPath: ['debate', 'essay'] }).createIndex('debate', 'debate');
    },
    // A newer page in another tab waits for this one to let go.
    blocking: () => db.close(),
  });
  return {
    textsOf: async (debate) => {
      const kept = await db.getAllFromIndex('texts', 'debate', debate);
      return kept.map(({ essay, name: file, text, addedAt }) => ({ essay, name: file, text, addedAt }));
    },
    put: async (debate, texts) => {
      const tx = db.transaction('texts', 'readwrite');
      await Promise.all([...texts.map((text) => tx.store.put({ ...text, debate })), tx.done]);
    },
    remove: async (debate, essays) => {
      const tx = db.transaction('texts', 'readwrite');
      await Promise.all([...essays.map((essay) => tx.store.delete([debate, essay])), tx.done]);
    },
    clear: () => db.clear('texts'),
  };
}
