/** What the browser keeps for the page under a name. Where there is no room for it, or none allowed, it holds until the page is left. */

export function keepValue(key: string, value: unknown, storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(key, JSON.stringify(value));
  } catch {
    // Nobody has to be told: nothing that was made is lost.
  }
}

/** Undefined if nothing was kept, or what was cannot be read. It may be anything: others write there as well. */
export function keptValue(key: string, storage: () => Storage = () => localStorage): unknown {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}
