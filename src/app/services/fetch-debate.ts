/** A debate from an address, in any format that is read. */
import { say, str } from '../../../graph/language/say.ts';
import type { Debate, View } from '../../../graph/model/schema.ts';
import { messageOf } from '../message-of.ts';
import { readDebateInWorker } from './read-debate-service.ts';
import { readSourceFile } from './read-file.ts';
import type { ReadProgress } from './read-progress.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';

export interface FetchedDebate {
  /** Missing where nothing could be read. */
  readonly debate?: Debate;
  /** What the picture shows, if the address is that of a picture. */
  readonly view?: View;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whatever is wrong with the address, its server or the file is a diagnostic. Rejects with an `AbortError` once the signal says so.
 *
 * @param address relative to the page
 */
export async function fetchDebate(address: string, abort: AbortSignal, tell: (progress: ReadProgress) => void): Promise<FetchedDebate> {
  const url = URL.parse(address, document.baseURI);
  if (url === null) return problem('bad-address', say(str`“${address}” is no address`), say('give the address of a debate'));
  let file: File;
  try {
    const response = await fetch(url, { signal: abort });
    if (!response.ok) return problem('not-fetched', say(str`${url.href} could not be loaded (${response.status})`), say('check the address'));
    // It may still break off in the midst of it.
    file = new File([await response.blob()], nameIn(url));
  } catch {
    abort.throwIfAborted();
    return problem('not-fetched', say(str`${url.href} could not be loaded`), say('check the address; a file on another server is loaded only if that server allows it (CORS)'));
  }
  const source = await readSourceFile(file);
  if (!('text' in source)) return { diagnostics: [source] };
  try {
    const { debate, view, files } = await readDebateInWorker({ files: [source], title: file.name }, abort, tell);
    return { ...(debate && { debate }), ...(view && { view }), diagnostics: files.flatMap(({ diagnostics }) => diagnostics) };
  } catch (error) {
    abort.throwIfAborted();
    return problem('not-read', messageOf(error), say('reload the page'));
  }
}

/** The ending tells of the format. */
function nameIn({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || 'debate';
  } catch {
    return name;
  }
}

function problem(code: string, message: string, remedy: string): FetchedDebate {
  return { diagnostics: [{ severity: 'error', code, message, remedy, path: '' }] };
}
