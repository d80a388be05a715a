/** Keeps the debates that the reader opens, so that none is lost when the page is left. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { say } from '../../../graph/language/say.ts';
import { readDebateValue } from '../../../graph/model/read-debate.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { openDebateDatabase, type DebateDatabase, type KeptDebate, type KeptFiles } from './debate-database.ts';

/** Whether a debate will be there when the page is opened again. */
export type ShelfStatus = { readonly kind: 'lasting' } | { readonly kind: 'session'; readonly why: 'no-room' | 'not-allowed' };

export interface DebateShelf {
  readonly status: ReadonlySignal<ShelfStatus>;
  /** The one opened last comes first. */
  readonly entries: ReadonlySignal<readonly KeptDebate[]>;
  /** Keeps it in place of what had the key. Never rejects. */
  readonly keep: (key: string, document: Debate, now?: Date) => Promise<void>;
  /** The same of a debate that the page never has as a whole. */
  readonly keepFiles: (entry: Omit<KeptDebate, 'openedAt'>, files: readonly File[], now?: Date) => Promise<void>;
  /** Undefined if it is not there, or can no longer be read. Never rejects. */
  readonly read: (key: string) => Promise<Debate | KeptFiles | undefined>;
  /** Rejects if it might still be in the browser's storage: the reader has to know. */
  readonly remove: (key: string) => Promise<void>;
}

/** Names a debate by what it says, whatever views are saved of it. */
export function keyOf(debate: Debate): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ ...debate, views: undefined })))).slice(0, 16);
}

/** Never rejects: without storage, nothing outlives the page, and that is said. */
export async function openDebateShelf(open: () => Promise<DebateDatabase> = openDebateDatabase): Promise<DebateShelf> {
  const status = signal<ShelfStatus>({ kind: 'lasting' });
  const entries = signal<readonly KeptDebate[]>([]);
  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      status.value = { kind: 'session', why: whyNotKept(error) };
      return undefined;
    }
  };
  const database = await attempt(open);
  const list = async (): Promise<void> => {
    const kept = (await attempt(async () => database?.list())) ?? [];
    entries.value = kept.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  };
  await list();
  return {
    status,
    entries,
    keep: async (key, document, now = new Date()) => {
      const { title, claims, essays } = document;
      await attempt(async () => database?.put({ key, title, claims: claims.length, essays: essays.length, openedAt: now.toISOString() }, document));
      await list();
    },
    keepFiles: async (entry, files, now = new Date()) => {
      await attempt(async () => database?.put({ ...entry, openedAt: now.toISOString() }, { files }));
      await list();
    },
    read: async (key) => {
      const document = await attempt(async () => database?.read(key));
      if (areFiles(document)) return document;
      return document === undefined ? undefined : readDebateValue(document).debate;
    },
    remove: async (key) => {
      try {
        await database?.remove(key);
      } catch (error) {
        throw new Error(say('The debate could not be removed from this browser; clear the data of this site in its settings.'), { cause: error });
      } finally {
        await list();
      }
    },
  };
}

function areFiles(document: unknown): document is KeptFiles {
  return typeof document === 'object' && document !== null && 'files' in document && Array.isArray(document.files) && document.files.every((file) => file instanceof File);
}

function whyNotKept(error: unknown): 'no-room' | 'not-allowed' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-allowed';
}

/** Why debates are not kept, in a sentence; undefined if they are. */
export function shelfWarning(status: ShelfStatus): string | undefined {
  if (status.kind === 'lasting') return undefined;
  return status.why === 'no-room'
    ? say('This browser has no room left for debates; save the debate as a file before you close the page.')
    : say('This browser does not let the page keep debates; save the debate as a file before you close the page.');
}
